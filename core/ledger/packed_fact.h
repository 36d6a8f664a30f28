// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::ledger {

/// A fact's bytes as they lie in the table `fact`: a third of their length, since facts of one kind look alike.
struct PackedFact {
    std::int64_t dictionary = 0; ///< 0: the bytes as they are; 1 and up: a zstd frame made with that dictionary
    std::string bytes;
    bool operator==(const PackedFact &) const = default;
};

/// Packs @p bytes where that makes them shorter; unpackFact() gives the same bytes again.
PackedFact packFact(std::string_view bytes);

/// The bytes that were packed. Nothing where @p bytes are no frame of @p dictionary, or hold more than a fact may.
///
/// Source of the frame: RFC 8878. The dictionaries are `packing/*.dictionary`; a released one is never changed.
std::optional<std::string> unpackFact(std::int64_t dictionary, std::string_view bytes);

} // namespace ringtrue::ledger
