// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/ledger/secret.h"

#include <string>
#include <string_view>

namespace ringtrue::ledger {

/// Limits of an envelope; those of the body are in body.h.
inline constexpr std::size_t maxKindLength = 64;
inline constexpr std::size_t maxRefs = 1024;
inline constexpr std::size_t maxBlobs = 1024;
inline constexpr std::size_t maxBodySize = 1024 * 1024;
/// No fact is longer than this.
inline constexpr std::size_t maxFactSize = 1'200'000;

enum class FactError {
    Malformed,     ///< not laid out as a fact: cut short, too long, a field out of its limits
    HashDiffers,   ///< laid out as a fact, but its bytes are not those that were hashed
    RefersToItself ///< a fact among its own refs
};

/// Sets the hash of @p fact and signs it: Ed25519 over the text `ringtrue-fact-1`, NUL and the hash.
void signFact(Fact &fact, const SigningKey &key);
/// Whether the signature of @p fact is by @p key. The hash is taken as checked (decodeFact).
SignatureCheck checkFact(const Fact &fact, const PublicKey &key);

/// The bytes of @p fact, which must be within the limits; packaging/docs/file-formats.md has the layout.
std::string encodeFact(const Fact &fact);
/// What encodeFact() wrote. Checks layout, limits and hash; neither signature nor body.
Result<Fact, FactError> decodeFact(std::string_view bytes);

/// `owner.word`: lower-case letters, digits and `_`, each part beginning with a letter, at most 64.
bool isKindName(std::string_view text);

} // namespace ringtrue::ledger
