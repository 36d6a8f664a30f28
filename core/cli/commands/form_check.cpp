// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"
#include "core/cli/findings.h"
#include "core/cli/readable.h"
#include "forms/service/forms_in_force.h"

namespace ringtrue::cli {

namespace {

Reply run(const WorkspaceOptions &options, const Context &context)
{
    auto session = openForReadingScores(options, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto checked = forms::checkFormsInForce(session->reader);
    if (!checked)
        return refusalOf(checked.error(), "A form");
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
    return out;
}

} // namespace

void addFormCheck(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    CLI::App &command =
        frame.add("form", "check", "Find forms in force whose vision is gone, or has lost what they ask about",
                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
