// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/evaluation.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/pick.h"
#include "forms/score/submitted_score.h"

#include <optional>
#include <span>
#include <vector>

namespace ringtrue::forms {

/// One question's part under another policy.
struct WhatIfTerm {
    std::size_t question = 0;                    ///< number in the form's order
    Exact weightBefore, weightAfter;             ///< applied, 0..1
    Exact contributionBefore, contributionAfter; ///< 0..100
    bool operator==(const WhatIfTerm &) const = default;
};

struct WhatIf {
    SubmittedScore before;
    SubmittedScore after;
    std::optional<Exact> rawDifference;   ///< after - before; nothing where one has no score
    std::optional<Exact> finalDifference; ///< likewise
    bool outcomeChanges = false;
    std::vector<WhatIfTerm> changed; ///< the questions whose weight or contribution differs
};

/// The same answers on the same form under another policy. Nothing is stored.
Result<WhatIf, PickError> whatIf(const Form &form, const Vision *vision, const ScoringPolicy &other,
                                 std::span<const Answer> answers);

} // namespace ringtrue::forms
