// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
#include "core/ledger/views.h"

#include <span>

namespace ringtrue::organisation {

inline constexpr std::string_view interactionKind = "core.interaction";
inline constexpr std::string_view interactionBatchKind = "core.interaction_batch";
/// A batch holds at most this many interactions; more make several facts.
inline constexpr std::size_t interactionsPerBatch = 1000;

/// The fact that says what is known of @p interaction from now on.
ledger::FactDraft interactionFact(const Interaction &interaction);
/// One fact for many interactions (imports): columns and rows, at most interactionsPerBatch.
ledger::FactDraft interactionBatchFact(std::span<const Interaction> interactions);

ledger::Applied applyInteraction(storage::Connection &connection, const ledger::Fact &fact, const ledger::Body &body);
ledger::Applied applyInteractionBatch(storage::Connection &connection, const ledger::Fact &fact,
                                      const ledger::Body &body);

/// Segments as a body holds them, and read back; nothing where they are not such or there is none.
ledger::Body segmentsBody(const std::vector<Segment> &segments);
std::optional<std::vector<Segment>> segmentsFromBody(const ledger::Body &body);

} // namespace ringtrue::organisation
