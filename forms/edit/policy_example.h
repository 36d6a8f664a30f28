// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/score.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ringtrue::forms {

/// What the policy of a form makes of answers that everybody understands: all the best ones but for one or two.
enum class ExampleCase {
    AllBest,
    OneWorst,         ///< the heaviest question answered with what earns least, without a critical error if that can be
    OneNotApplicable, ///< the heaviest question that can be; beside it one is answered worst, or no rule would show
    OneCriticalError  ///< the first question that can be one
};
struct PolicyExample {
    ExampleCase what = ExampleCase::AllBest;
    std::optional<std::size_t> question; ///< the one that is not the best; in the form's order
    std::optional<std::size_t> worst;    ///< beside it, of OneNotApplicable: rather in the same section; may be none
    std::optional<Exact> raw;            ///< before rounding
    std::optional<Exact> final;
    Outcome outcome = Outcome::None;
};

/// The cases that @p form has questions for; none where nothing in it weighs. Questions whose condition is not met by
/// the best answers are not asked in them.
std::vector<PolicyExample> policyExamples(const Form &form);

} // namespace ringtrue::forms
