// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/service/drafts.h"

#include <cstdint>

namespace ringtrue::tests {

/// An id whose last byte is @p n.
template <typename AnyId>
AnyId idNumber(std::uint8_t n)
{
    Uuid::Bytes bytes{};
    bytes[15] = n;
    return AnyId{Uuid{bytes}};
}

inline service::DraftKey draftKey(std::uint8_t interaction, std::uint8_t evaluator)
{
    return {idNumber<InteractionId>(interaction), idNumber<PersonId>(evaluator), sha256("form version")};
}

inline constexpr Instant noon{1'700'000'000'000'000, 60};

} // namespace ringtrue::tests
