// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/keys.h"
#include "core/service/drafts.h"

#include <optional>
#include <string>

namespace ringtrue::forms {

/// For `verify`: the first draft, and the question, at which something entered is damaged
/// (`draft 0194..., question greeting`), else the first round whose waiting answers are (`round 0194...`); nothing
/// where all can be read.
Result<std::optional<std::string>, service::DraftFailure> recheckDrafts(storage::Connection &drafts,
                                                                        ledger::Keys &keys);

} // namespace ringtrue::forms
