// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
#include "core/domain/people.h"

#include <optional>

namespace ringtrue::organisation {

/// Whether @p reader may hear and read any interaction. Who is only agent, only mystery shopper or both may not.
bool mayReadAllInteractions(const Person &reader);

/// Whether @p reader may hear and read @p interaction: agents may where they served a part of it. Mystery shoppers read
/// none of the centre's, since what they report on is given to them.
bool mayReadInteraction(const Person &reader, const Interaction &interaction);

/// The agent whose interactions alone @p reader may see in a list; nothing where all may be seen.
std::optional<PersonId> onlyInteractionsOf(const Person &reader);

/// Whether @p reader may see visions, weights, points and targets. A mystery shopper must not know what counts.
bool maySeeScoring(const Person &reader);

} // namespace ringtrue::organisation
