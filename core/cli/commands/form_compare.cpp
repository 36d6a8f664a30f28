// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/compare_words.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "forms/compare/form_changes.h"
#include "forms/compare/same_question.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

Reply compared(const forms::Form &before, const forms::Form &after)
{
    auto out = changesReply(forms::formChanges(before, after));
    out.json["form"] = after.id.text();
    out.json["trend_breaks"] = nlohmann::json::array();
    for (const auto &question : forms::trendsBreak(before, after)) {
        auto differences = nlohmann::json::array();
        for (const auto difference : question.differences)
            differences.push_back(forms::word(difference));
        out.json["trend_breaks"].push_back({{"question", question.question.text()}, {"differs_in", differences}});
    }
    return out;
}

Result<forms::Form, Reply> published(Session &session, const std::string &form, std::int64_t number)
{
    const auto loaded = forms::loadFormVersion(session.reader, FormSlug(form), number);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("Version {} of the form “{}”", number, form))};
    return (*loaded)->form;
}

} // namespace

void addFormCompare(Frame &frame)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App &command = frame.add(
        "form", "compare", "Say what changed from one version of a form to another",
        [options](const Context &context) { return compareReply(*options, context, givenForm, published, compared); });
    addCompareOptions(command, *options, "form");
}

} // namespace ringtrue::cli
