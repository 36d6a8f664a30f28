// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/ledger/keys.h"
#include "core/service/drafts.h"

#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// One part of an answer as drafts.db holds it: JSON in which everything that people wrote is sealed with
/// the interaction's key. Nothing where there is nothing to keep; a key failure where it cannot be sealed.
Result<std::optional<std::string>, ledger::KeyFailure> sealedPart(ledger::Keys &keys, const DraftId &draft,
                                                                  const InteractionId &interaction,
                                                                  const Answer &answer, service::DraftPart part);

/// The answers of a draft, opened. What was sealed for somebody who is erased meanwhile is left out.
std::vector<Answer> answersOf(ledger::Keys &keys, const service::Draft &draft);

} // namespace ringtrue::forms
