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
    Coverage coverage; ///< of a form that names no vision: nothing of what it does not ask
    PhaseShares phases;
    bool weighs = true; ///< false: no question weighs anything, as in a journey block; then it is in no mean
    std::vector<QuestionSlug> forInformation; ///< weigh nothing and serve neither behaviour nor obligation
};

/// How much of a vision a set of forms asks about: those of a desk, or a whole programme.
///
/// Weights of all forms together are the mean of the forms that weigh anything: each counts once, however long it is
/// and however often it is filled in, so that pillars, obligations and untraced make 100. What is asked is asked where
/// one form asks it, weight or none.
struct SetCoverage {
    struct BehaviourAsked {
        BehaviourSlug behaviour;
        PillarSlug pillar;
        Exact weight;                  ///< mean of the forms
        std::vector<FormSlug> askedIn; ///< in the order of the forms; weight 0 too
    };
    std::vector<FormCoverage> forms;
    std::size_t inMean = 0;                             ///< how many forms weigh anything
    std::vector<Coverage::PillarShare> pillars;         ///< every pillar, mean of the forms
    std::vector<BehaviourAsked> behaviours;             ///< every behaviour, in the vision's order
    std::vector<Coverage::ObligationShare> obligations; ///< by id, each where a form first has it; mean of the forms
    PhaseShares phases{};                               ///< mean of the forms
    Exact untraced;                                     ///< mean of the forms
    std::vector<BehaviourSlug> notAsked;                ///< towards customers, on a channel of the forms, and none asks
    std::vector<BehaviourSlug> onOtherChannels;         ///< towards customers, on channels that no form is for
    bool isComplete() const;                            ///< every behaviour asked, every question that weighs traced
};

/// Whether @p form belongs to the coverage of @p vision: it traces to it, or it names no vision and asks about
/// obligations only, which are kept whatever is promised.
bool belongsTo(const Form &form, const VisionSlug &vision);

/// The coverage of @p vision by @p forms, which must outlive it; a form may also stand in the set alone.
SetCoverage coverageOf(std::span<const Form *const> forms, const Vision &vision);

/// Weight by journey phase of one form.
PhaseShares phaseShares(const Form &form);

/// Whether nearly all weight (90 of 100 or more) asks about what happens during the contact.
bool isMostlyDuring(const PhaseShares &shares);

} // namespace ringtrue::forms
