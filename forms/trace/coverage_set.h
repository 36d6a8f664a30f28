// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/trace/trace.h"

#include <array>
#include <span>
#include <vector>

namespace ringtrue::forms {

/// Weight by journey phase, as JourneyPhase has them: before, during, after. Shares of 100, bonus questions not
/// counted.
using PhaseShares = std::array<Exact, 3>;

/// How much of a vision one form of several asks about.
struct FormCoverage {
    const Form *form = nullptr;
    Coverage coverage;
    PhaseShares phases;
    std::vector<QuestionSlug> forInformation; ///< weigh nothing and serve neither behaviour nor obligation
};

/// How much of a vision a set of forms asks about: those of a desk, or a whole programme.
///
/// Weights of all forms together are the mean of the forms: each form counts once, however long it is and however often
/// it is filled in. What is asked is asked where one form asks it.
struct SetCoverage {
    struct BehaviourAsked {
        BehaviourSlug behaviour;
        PillarSlug pillar;
        Exact weight;                  ///< mean of the forms
        std::vector<FormSlug> askedIn; ///< in the order of the forms; weight 0 too
    };
    std::vector<FormCoverage> forms;
    std::vector<Coverage::PillarShare> pillars;         ///< every pillar, mean of the forms
    std::vector<BehaviourAsked> behaviours;             ///< every behaviour, in the vision's order
    std::vector<Coverage::ObligationShare> obligations; ///< by id, each where a form first has it; mean of the forms
    PhaseShares phases{};                               ///< mean of the forms
    Exact untraced;                                     ///< mean of the forms
    std::vector<BehaviourSlug> notAsked;                ///< towards customers, and no form asks
    bool isComplete() const;                            ///< every behaviour asked, every question that weighs traced
};

/// The coverage of @p vision by @p forms, which must outlive it; a form may also stand in the set alone.
SetCoverage coverageOf(std::span<const Form *const> forms, const Vision &vision);

/// Weight by journey phase of one form.
PhaseShares phaseShares(const Form &form);

} // namespace ringtrue::forms
