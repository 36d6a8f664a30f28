// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/compare_words.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/readable.h"
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

Result<forms::Form, Reply> published(Session &session, const std::string &form, const std::string &number)
{
    const auto version = versionNumber(number);
    if (!version)
        return Failure{version.error()};
    const auto loaded = forms::loadFormVersion(session.reader, FormSlug(form), *version);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("Version {} of the form “{}”", number, form))};
    return (*loaded)->form;
}

Reply run(const CompareOptions &options, const Context &context)
{
    if (options.workspace.folder.empty()) {
        const auto before = givenForm(options.before);
        if (!before)
            return before.error();
        const auto after = givenForm(options.after);
        return after ? compared(*before, *after) : after.error();
    }
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto before = published(*session, options.id, options.before);
    if (!before)
        return before.error();
    const auto after = published(*session, options.id, options.after);
    return after ? compared(*before, *after) : after.error();
}

} // namespace

void addFormCompare(Frame &frame)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App &command = frame.add("form", "compare", "Say what changed from one version of a form to another",
                                  [options](const Context &context) { return run(*options, context); });
    command.add_option("before", options->before, "A *.form.yaml file; with --workspace, the number of a version")
        ->required()
        ->check(someName);
    command.add_option("after", options->after, "The same of the later one")->required()->check(someName);
    addWorkspaceChoice(command, options->workspace);
    command.add_option("--form", options->id, "Its id, where versions in a workspace are compared")
        ->check(someName)
        ->needs("--workspace");
    command.get_option("--workspace")->needs("--form");
}

} // namespace ringtrue::cli
