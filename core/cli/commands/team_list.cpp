// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/session.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

Reply teamListReply(const WorkspaceOptions &options, const Context &context)
{
    const auto session = openForReading(options, context);
    if (!session)
        return session.error();
    Reply reply{.json = {{"teams", nlohmann::json::array()}}};
    for (const auto &team : session->directory.teams) {
        reply.json["teams"].push_back({{"id", team.id.text()},
                                       {"name", team.name},
                                       {"site", team.site},
                                       {"vendor", team.vendor},
                                       {"country", team.country},
                                       {"languages", team.languages}});
        reply.words += fmt::format("{:<28} {:<2} {}{}\n", team.name, team.country, team.site,
                                   team.vendor.empty() ? "" : ", run by " + team.vendor);
    }
    if (session->directory.teams.empty())
        reply.words = "No teams yet. Import them with: ringtrue team import FILE.csv\n";
    return reply;
}

} // namespace

void addTeamList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add("team", "list", "List the teams of a workspace",
                               [options](const Context &context) { return teamListReply(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
