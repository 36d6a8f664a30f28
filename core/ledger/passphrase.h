// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/keys.h"
#include "core/ledger/secret.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace ringtrue::ledger {

using Salt = std::array<std::uint8_t, 16>;
Salt makeSalt();

/// The key that @p passphrase stands for: Argon2id (RFC 9106) of its composed form (Unicode NFC), which is the same
/// whatever keyboard it was typed on.
///
/// @return TooCostly beyond 1 GiB or 16 passes, or where either is none: such parameters are not ours, and
///         must not be able to stop the computer
Result<Secret, KeyError> keyOfPassphrase(std::string_view passphrase, const Salt &salt, PassphraseCost cost);

} // namespace ringtrue::ledger
