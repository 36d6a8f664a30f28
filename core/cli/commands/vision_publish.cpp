// SPDX-License-Identifier: Apache-2.0
#include "core/base/today.h"
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"
#include "forms/service/forms_in_force.h"
#include "forms/service/visions_in_force.h"

namespace ringtrue::cli {

namespace {

/// What loses its line of sight, or what it serves, by what was published.
struct Losing {
    std::vector<forms::CheckedForm> forms{};
    std::vector<forms::CheckedVision> visions{};
};

/// Says which forms in force lose their line of sight by what was published; they stay in force, and what was evaluated
/// on them stays explained.
void addLosingForms(Reply &reply, const std::vector<forms::CheckedForm> &losing)
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

/// The same of the visions in force that serve a pillar which vanished.
void addLosingVisions(Reply &reply, const std::vector<forms::CheckedVision> &losing)
{
    reply.json["visions_losing_pillar"] = nlohmann::json::array();
    for (const auto &vision : losing) {
        auto json = versionJson("vision", vision.version);
        json["findings"] = findingsJson(vision.findings);
        reply.json["visions_losing_pillar"].push_back(std::move(json));
    }
    if (losing.empty())
        return;
    reply.words += "These visions in force serve what the vision no longer has. They stay in force; change what they "
                   "serve, then publish them again:\n";
    for (const auto &vision : losing)
        reply.words += findingsWords(vision.findings);
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
                                 const auto &vision = published->version.vision;
                                 if (auto found = forms::checkFormsInForce(connection, vision))
                                     losing.forms = std::move(*found);
                                 if (auto found = forms::checkVisionsBelow(connection, vision, on))
                                     losing.visions = std::move(*found);
                                 return published;
                             });
    if (reply.exit != Exit::Done)
        return reply;
    addLosingForms(reply, losing.forms);
    addLosingVisions(reply, losing.visions);
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
