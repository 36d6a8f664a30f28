// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/channel.h"
#include "core/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue {

/// The part of an interaction that one agent served; several where it was transferred.
struct Segment {
    PersonId agent;
    std::int64_t startMs = 0;          ///< from the start of the interaction
    std::optional<std::int64_t> endMs; ///< absent: to the end
    bool operator==(const Segment &) const = default;
};

/// One customer contact on one channel: what is known about it, not what was said in it.
struct Interaction {
    InteractionId id;
    std::string reference; ///< the number people say: `4127`; unique within a workspace where given
    Channel channel = Channel::Call;
    Instant startedAt;
    std::int64_t durationMs = 0;
    std::optional<PersonId> customer;
    std::optional<ContactTypeId> contactType;
    std::vector<Segment> segments; ///< at least one
    bool operator==(const Interaction &) const = default;
};

} // namespace ringtrue
