// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/keys.h"
#include "core/ledger/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::ledger {

/// The fewest characters of a new passphrase: fewer are soon guessed by whoever has a copy of the folder
/// (NIST SP 800-63B, 5.1.1.2).
constexpr std::size_t shortestPassphrase = 8;

/// Whether @p passphrase has fewer characters than that, blanks at both ends and combining marks not counted.
bool isTooShort(std::string_view passphrase);

using Salt = std::array<std::uint8_t, 16>;
Salt makeSalt();

/// The key that @p passphrase stands for: Argon2id (RFC 9106) of its composed form (Unicode NFC), which is the same
/// whatever keyboard it was typed on.
///
/// @return TooCostly beyond 1 GiB or 16 passes, or where either is none: such parameters are not ours, and
///         must not be able to stop the computer
Result<Secret, KeyError> keyOfPassphrase(std::string_view passphrase, const Salt &salt, PassphraseCost cost);

} // namespace ringtrue::ledger
