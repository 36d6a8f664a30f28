// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/ledger/keys.h"
#include "core/service/drafts.h"
#include "forms/model/form.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// One part of an answer as drafts.db holds it: JSON in which everything that people wrote is sealed with
/// the interaction's key. Nothing where there is nothing to keep; a key failure where it cannot be sealed.
Result<std::optional<std::string>, ledger::KeyFailure> sealedPart(ledger::Keys &keys, const DraftId &draft,
                                                                  const InteractionId &interaction,
                                                                  const Answer &answer, service::DraftPart part);

/// What was entered in a draft, opened.
struct OpenedAnswers {
    std::vector<Answer> answers;
    std::vector<QuestionSlug> damaged; ///< where something entered cannot be read any more; each once
};

/// The answers of a draft. What was sealed for somebody who is erased meanwhile is left out, as is what no key came for
/// (a restore without keys).
OpenedAnswers openAnswers(ledger::Keys &keys, const service::Draft &draft);

/// Leaves out of @p opened what the form does not take, and names it as damaged: a draft holds only what it took.
void leaveOutUnfit(OpenedAnswers &opened, const std::shared_ptr<const Form> &form);

} // namespace ringtrue::forms
