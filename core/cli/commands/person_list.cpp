// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/interaction_words.h"
#include "core/cli/session.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

nlohmann::json roleWords(const Person &person)
{
    auto out = nlohmann::json::array();
    for (const Role role : person.roles)
        out.push_back(word(role));
    return out;
}

Reply personListReply(const WorkspaceOptions &options, const Context &context)
{
    const auto session = openForReading(options, context);
    if (!session)
        return session.error();
    Reply reply{.json = {{"people", nlohmann::json::array()}}};
    for (const auto &entry : session->directory.people) {
        const auto &person = entry.person;
        const auto *const team = person.team ? session->directory.team(*person.team) : nullptr;
        reply.json["people"].push_back({{"id", person.id.text()},
                                        {"name", shownName(entry)},
                                        {"external_id", person.externalId},
                                        {"roles", roleWords(person)},
                                        {"team", team != nullptr ? nlohmann::json(team->name) : nlohmann::json()},
                                        {"languages", person.languages},
                                        {"active", person.active}});
        std::string roles;
        for (const Role role : person.roles)
            roles += (roles.empty() ? "" : ", ") + std::string(word(role));
        reply.words += fmt::format(
            "{:<12} {:<28} {:<20} {}{}\n", person.externalId, shownName(entry), team != nullptr ? team->name : "",
            roles, person.active || entry.legible == organisation::Legible::Erased ? "" : " (has left)");
    }
    if (session->directory.people.empty())
        reply.words = "Nobody yet. Import people with: ringtrue person import FILE.csv\n";
    return reply;
}

} // namespace

void addPersonList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add("person", "list", "List the people of a workspace",
                               [options](const Context &context) { return personListReply(*options, context); });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
