// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
#include "core/ledger/views.h"

#include <span>
#include <vector>

namespace ringtrue::organisation {

inline constexpr std::string_view interactionKind = "core.interaction";
inline constexpr std::string_view interactionBatchKind = "core.interaction_batch";

/// The fact that says what is known of @p interaction from now on.
ledger::FactDraft interactionFact(const Interaction &interaction);
/// As few facts as hold @p interactions, in order (imports): columns and rows, each within the limits of a batch.
std::vector<ledger::FactDraft> interactionBatchFacts(std::span<const Interaction> interactions);

ledger::Applied applyInteraction(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyInteractionBatch(storage::Connection &connection, const ledger::Fact &fact,
                                      const ledger::Body &body);

/// Segments as a body holds them, and read back; nothing where they are not such or there is none.
ledger::Body segmentsBody(const std::vector<Segment> &segments);
std::optional<std::vector<Segment>> segmentsFromBody(const ledger::Body &body);

} // namespace ringtrue::organisation
