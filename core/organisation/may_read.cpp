// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/may_read.h"

#include <algorithm>

namespace ringtrue::organisation {

bool mayReadAllInteractions(const Person &reader)
{
    return reader.active
           && std::ranges::any_of(reader.roles, [](Role role) { return role != Role::Agent && role != Role::Shopper; });
}

bool mayReadInteraction(const Person &reader, const Interaction &interaction)
{
    return mayReadAllInteractions(reader)
           || (reader.active
               && std::ranges::find(interaction.segments, reader.id, &Segment::agent) != interaction.segments.end());
}

std::optional<PersonId> onlyInteractionsOf(const Person &reader)
{
    return mayReadAllInteractions(reader) ? std::nullopt : std::optional{reader.id};
}

bool maySeeScoring(const Person &reader)
{
    return reader.active && std::ranges::any_of(reader.roles, [](Role role) { return role != Role::Shopper; });
}

} // namespace ringtrue::organisation
