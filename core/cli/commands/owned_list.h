// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/interaction_words.h"
#include "core/cli/session.h"

#include <fmt/format.h>

#include <vector>

namespace ringtrue::cli {

/// The names of owners between commas; who is unknown or erased is shown as such.
inline std::string ownerNames(const organisation::Directory &directory, const std::vector<PersonId> &owners)
{
    std::string out;
    for (const auto &owner : owners) {
        const auto *const person = directory.person(owner);
        out += (out.empty() ? "" : ", ") + (person == nullptr ? "(not known here)" : shownName(*person));
    }
    return out;
}

inline nlohmann::json ownerIds(const std::vector<PersonId> &owners)
{
    auto out = nlohmann::json::array();
    for (const auto &owner : owners)
        out.push_back(owner.text());
    return out;
}

/// Lists contact types or jobs: slug, name, owners.
/// @param key     of the array in the JSON object
/// @param member  of Directory
template <typename Member>
Reply listOwned(const WorkspaceOptions &options, const Context &context, const char *key, Member member,
                const char *whenEmpty)
{
    const auto session = openForReading(options, context);
    if (!session)
        return session.error();
    Reply reply{.json = {{key, nlohmann::json::array()}}};
    for (const auto &thing : session->directory.*member) {
        reply.json[key].push_back(
            {{"id", thing.id.text()}, {"slug", thing.slug}, {"name", thing.name}, {"owners", ownerIds(thing.owners)}});
        reply.words +=
            fmt::format("{:<24} {:<40} {}\n", thing.slug, thing.name, ownerNames(session->directory, thing.owners));
    }
    if (reply.words.empty())
        reply.words = whenEmpty;
    return reply;
}

} // namespace ringtrue::cli
