// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/evaluation.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/pick.h"
#include "forms/score/submitted_score.h"

#include <optional>
#include <span>
#include <vector>

namespace ringtrue::forms {

/// One question's part under two policies, or on two versions of a form; nothing where that version has no such
/// question.
struct WhatIfTerm {
    QuestionSlug question;
    std::optional<Exact> weightBefore, weightAfter;             ///< applied, 0..1
    std::optional<Exact> contributionBefore, contributionAfter; ///< 0..100
    bool operator==(const WhatIfTerm &) const = default;
};

struct WhatIf {
    SubmittedScore before;
    SubmittedScore after;
    std::vector<SubmittedScore::Group> obligationsBefore; ///< in the order of the first form; the fact has none
    std::vector<SubmittedScore::Group> obligationsAfter;  ///< in the order of the other one
    std::optional<Exact> rawDifference;                   ///< after - before; nothing where one has no score
    std::optional<Exact> finalDifference;                 ///< likewise
    bool outcomeChanges = false;
    std::vector<WhatIfTerm> changed;   ///< questions whose weight or contribution differs: in the order of the first
                                       ///< version, then those that only the other one has
    std::vector<QuestionSlug> leftOut; ///< answered, and the other version does not take the answer
};

/// The same answers on another version of their form, or on the same one under another policy: question by question
/// with the same id. The policies are the forms' own. Nothing is stored.
///
/// @return the first answer that does not fit @p form
Result<WhatIf, PickError> whatIf(const Form &form, const Vision *vision, const Form &other, const Vision *otherVision,
                                 std::span<const Answer> answers);

} // namespace ringtrue::forms
