// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/interaction.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ringtrue::organisation {

inline constexpr std::size_t longestReference = 100;                ///< characters
inline constexpr std::int64_t earliestStart = 631'152'000'000'000;  ///< 1990-01-01, microseconds UTC
inline constexpr std::int64_t furthestAhead = 24 * 3'600'000'000LL; ///< microseconds: clocks and zones go wrong

/// Why an interaction cannot be what its import says.
enum class InteractionProblem {
    NoReference,       ///< blank: nobody could call it by its number
    HiddenCharacter,   ///< in the reference (text_flaw.h)
    LongReference,     ///< of more than longestReference characters
    TooEarly,          ///< began before 1990
    InFuture,          ///< begins more than a day from now
    NobodyServed,      ///< no segment
    BeginningUnserved, ///< the first segment begins later than the interaction
    SegmentOrder,      ///< the segment does not begin after the one before it
    SegmentPastEnd,    ///< the segment begins when the interaction is over
    NotAnAgent         ///< the segment is of somebody who is known, but not as an agent
};

struct InteractionFlaw {
    InteractionProblem problem = InteractionProblem::NoReference;
    std::size_t segment = 0;     ///< index, where the problem is one of a segment
    std::int64_t durationMs = 0; ///< SegmentPastEnd: how long it lasted
    bool operator==(const InteractionFlaw &) const = default;
};

/// The first thing wrong with a number that people are to call an interaction by.
std::optional<InteractionProblem> findReferenceFlaw(std::string_view reference);
/// The first thing wrong with @p interaction as far as it is known before its content was read.
std::optional<InteractionFlaw> findFlaw(const Interaction &interaction, Instant now);
/// The first segment that begins when @p interaction, whose length is known by now, is over. A call's must begin before
/// its end; a message can be the last moment of a chat.
std::optional<InteractionFlaw> findSegmentPastEnd(const Interaction &interaction);
/// The first segment of somebody who is known without the role of an agent. Who is not known yet may be one.
Result<std::optional<InteractionFlaw>, storage::StorageFailure> findOtherThanAgent(storage::Connection &connection,
                                                                                   const Interaction &interaction);

} // namespace ringtrue::organisation
