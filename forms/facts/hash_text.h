// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/sha256.h"
#include "core/ledger/body_fields.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// A hash as bodies hold it: 64 lower-case hex digits.
std::string hashText(const Hash &hash);
ledger::Body hashTextOrNull(const std::optional<Hash> &hash);
std::optional<Hash> hashFromText(std::string_view text);
/// The hash or null at @p key; what is neither makes @p fields not ok.
std::optional<Hash> hashOrNull(ledger::BodyFields &fields, std::string_view key);
/// The hash in the 32 bytes of a column, or nothing.
std::optional<Hash> hashFromBytes(std::string_view bytes);

} // namespace ringtrue::forms
