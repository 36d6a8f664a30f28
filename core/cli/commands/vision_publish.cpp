// SPDX-License-Identifier: Apache-2.0
#include "core/base/today.h"
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"
#include "forms/service/forms_in_force.h"

namespace ringtrue::cli {

namespace {

using Losing = std::vector<forms::CheckedForm>;

/// Says which forms in force lose their line of sight by what was published; they stay in force, and what was evaluated
/// on them stays explained.
void addLosing(Reply &reply, const Losing &losing)
{
    reply.json["forms_losing_trace"] = nlohmann::json::array();
    for (const auto &form : losing) {
        auto json = versionJson("form", form.version);
        json["findings"] = findingsJson(form.findings);
        reply.json["forms_losing_trace"].push_back(std::move(json));
    }
    if (losing.empty())
        return;
    reply.words += "These forms in force trace to what the vision no longer has. Evaluations on them stay explained; "
                   "change the forms, then publish them again:\n";
    for (const auto &form : losing)
        reply.words += findingsWords(form.findings);
}

Reply visionPublishReply(const PublishOptions &options, const Context &context)
{
    Losing losing;
    const forms::LintedOn on{.today = today(context.clock)};
    auto reply = publishFile(options, context, "vision",
                             [&](ledger::Ledger &ledger, storage::Connection &connection, const PersonId &author,
                                 std::string_view text, std::string_view file) {
                                 auto published = forms::publishVision(ledger, connection, author, text, file, on);
                                 if (!published)
                                     return published;
                                 if (auto found = forms::checkFormsInForce(connection, published->version.vision))
                                     losing = std::move(*found);
                                 return published;
                             });
    if (reply.exit == Exit::Done)
        addLosing(reply, losing);
    return reply;
}

} // namespace

void addVisionPublish(Frame &frame)
{
    auto options = std::make_shared<PublishOptions>();
    Parser command = frame.add("vision", "publish", "Freeze a vision file as the next numbered version",
                               [options](const Context &context) { return visionPublishReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("file", options->file, "A *.vision.yaml file").required().check(someName);
}

} // namespace ringtrue::cli
