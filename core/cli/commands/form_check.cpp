// SPDX-License-Identifier: Apache-2.0
#include "core/base/today.h"
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"
#include "core/cli/findings.h"
#include "core/cli/readable.h"
#include "forms/service/forms_in_force.h"
#include "forms/service/visions_in_force.h"

namespace ringtrue::cli {

namespace {

/// Adds what stays to be looked at in the visions in force. Cautions let the check pass, as they let publishing.
void addVisions(Reply &out, const std::vector<forms::CheckedVision> &visions)
{
    out.json["visions"] = nlohmann::json::array();
    for (const auto &vision : visions) {
        auto json = versionJson("vision", vision.version);
        json["findings"] = findingsJson(vision.findings);
        out.json["visions"].push_back(std::move(json));
        out.words += findingsWords(vision.findings);
        if (!forms::hasErrors(vision.findings))
            continue;
        out.json["ok"] = false;
        out.exit = Exit::Refused;
    }
}

Reply formCheckReply(const WorkspaceOptions &options, const Context &context)
{
    auto session = openForReadingScores(options, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto checked = forms::checkFormsInForce(session->reader);
    if (!checked)
        return refusalOf(checked.error(), "A form");
    const auto visions = forms::checkVisionsInForce(session->reader, {.today = today(context.clock)});
    if (!visions)
        return refusalOf(visions.error(), "A vision");
    Reply out{.json = {{"ok", checked->empty()}, {"forms", nlohmann::json::array()}}};
    for (const auto &form : *checked) {
        auto json = versionJson("form", form.version);
        json["findings"] = findingsJson(form.findings);
        out.json["forms"].push_back(std::move(json));
        out.words += findingsWords(form.findings);
        out.exit = Exit::Refused;
    }
    if (checked->empty())
        out.words = "Every form in force traces to behaviours that its vision has.\n";
    addVisions(out, *visions);
    return out;
}

} // namespace

void addFormCheck(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add(
        "form", "check",
        "Find forms in force whose vision is gone, or has lost what they ask about, and what visions in force lack",
        [options](const Context &context) { return formCheckReply(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
