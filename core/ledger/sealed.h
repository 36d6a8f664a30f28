// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/body.h"
#include "core/ledger/fact.h"
#include "core/ledger/secret.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

class Keys;

/// Personal text as it stands in a fact and in view tables: sealed. It is opened when it is shown.
struct SealedText {
    SubjectId subject;
    FactId fact;         ///< the fact it stands in, and
    std::string pointer; ///< where there (RFC 6901): both are bound into the box
    Nonce nonce{};
    std::string box;
    bool operator==(const SealedText &) const = default;

    /// For a BLOB column of a view table.
    std::string bytes() const;
    /// What bytes() wrote, or nothing.
    static std::optional<SealedText> fromBytes(std::string_view bytes);
};

/// The sealed text at @p pointer of @p body, or nothing where none stands there.
std::optional<SealedText> sealedAt(const FactId &fact, const Body &body, std::string_view pointer);

enum class OpenError {
    Erased, ///< its data subject was erased
    NoKey,  ///< the key is not on this computer
    Damaged ///< the box is not what was sealed, or keys.db could not be read
};

/// The text in @p sealed.
Result<std::string, OpenError> open(Keys &keys, const SealedText &sealed);

/// The subjects of all place holders (toSeal) and sealed texts in @p body, each once.
std::vector<SubjectId> subjectsIn(const Body &body);

/// @p body with each place holder sealed for the fact @p fact by the key that @p keyOf gives, or the
/// first subject whose key is missing.
Result<Body, SubjectId> sealAll(const FactId &fact, const Body &body,
                                const std::function<std::optional<Secret>(const SubjectId &)> &keyOf,
                                const std::function<Nonce()> &nonce = makeNonce);

} // namespace ringtrue::ledger
