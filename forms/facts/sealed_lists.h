// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/ledger/sealed.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Lists of free texts, sealed as one text so that thousands fit into one fact: a JSON array of arrays of strings. Null
/// where all of them are empty.
ledger::Body sealedLists(const ledger::SubjectId &subject, const std::vector<std::vector<std::string>> &lists);

/// Whether null or a sealed text stands at the key @p field of @p body.
bool holdsLists(const ledger::FactId &fact, const ledger::Body &body, std::string_view field);

/// The @p count lists there; that many empty ones where null stands there.
Result<std::vector<std::vector<std::string>>, ledger::OpenError> openLists(ledger::Keys &keys,
                                                                           const ledger::FactId &fact,
                                                                           const ledger::Body &body,
                                                                           std::string_view field, std::size_t count);

} // namespace ringtrue::forms
