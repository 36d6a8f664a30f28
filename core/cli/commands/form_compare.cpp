// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/compare_words.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/pins.h"
#include "forms/compare/form_changes.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

/// A form, and what it pins where it was published.
struct Version {
    forms::Form form;
    std::optional<Pins> pins{};
};

void addPins(Reply &reply, const Version &before, const Version &after)
{
    reply.json["pins"] = nullptr;
    reply.json["pin_changes"] = nlohmann::json::array();
    if (!before.pins || !after.pins)
        return;
    reply.json["pins"] = {{"before", pinsJson(*before.pins)}, {"after", pinsJson(*after.pins)}};
    reply.json["pin_changes"] = pinChanges(*before.pins, *after.pins);
    if (reply.json["changes"].empty() && !reply.json["pin_changes"].empty())
        reply.words.clear();
    for (const auto &change : reply.json["pin_changes"])
        reply.words += change["message"].get<std::string>() + '\n';
}

Reply compared(const Version &before, const Version &after)
{
    auto out = changesReply(forms::formChanges(before.form, after.form));
    out.json["form"] = after.form.id.text();
    out.json["trend_breaks"] = trendBreaksJson(forms::trendsBreak(before.form, after.form));
    addPins(out, before, after);
    return out;
}

Result<Version, Reply> given(const std::string &file)
{
    auto form = givenForm(file);
    if (!form)
        return Failure{form.error()};
    return Version{.form = std::move(*form)};
}

Result<Version, Reply> publishedForm(Session &session, const std::string &form, std::int64_t number)
{
    const auto loaded = forms::loadFormVersion(session.reader, FormSlug(form), number);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("Version {} of the form “{}”", number, form))};
    return Version{.form = (*loaded)->form, .pins = pinsOf(**loaded)};
}

} // namespace

void addFormCompare(Frame &frame)
{
    auto options = std::make_shared<CompareOptions>();
    Parser command = frame.add(
        "form", "compare", "Say what changed from one version of a form to another",
        [options](const Context &context) { return compareReply(*options, context, given, publishedForm, compared); });
    addCompareOptions(command, *options, "form");
}

} // namespace ringtrue::cli
