// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/owned_list.h"
#include "core/organisation/journey_facts.h"

namespace ringtrue::cli {

namespace {

std::string stageWords(const JourneyStage &stage)
{
    std::string points;
    for (const auto &touchpoint : stage.touchpoints)
        points += (points.empty() ? "" : ", ") + touchpoint.name + (touchpoint.insideCentre ? " (centre)" : "");
    return fmt::format("    {}: {}\n", stage.name, points);
}

Reply journeyListReply(const WorkspaceOptions &options, const Context &context)
{
    const auto session = openForReading(options, context);
    if (!session)
        return session.error();
    Reply reply{.json = {{"journeys", nlohmann::json::array()}}};
    for (const auto &journey : session->directory.journeys) {
        reply.json["journeys"].push_back({{"id", journey.id.text()},
                                          {"name", journey.name},
                                          {"owners", ownerIds(journey.owners)},
                                          {"stages", organisation::stagesBody(journey.stages)}});
        reply.words += fmt::format("{}  ({})\n", journey.name, ownerNames(session->directory, journey.owners));
        for (const auto &stage : journey.stages)
            reply.words += stageWords(stage);
    }
    if (reply.words.empty())
        reply.words = "None yet. Import them with: ringtrue journey import FILE.csv\n";
    return reply;
}

} // namespace

void addJourneyList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add("journey", "list", "List the customer journeys with stages and touchpoints",
                               [options](const Context &context) { return journeyListReply(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
