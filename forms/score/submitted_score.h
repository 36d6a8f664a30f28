// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/score/engine_version.h"
#include "forms/score/score.h"
#include "forms/score/scoring_plan.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The score as it stands in an evaluation's fact, in numbers only: what `verify` recomputes and compares.
struct SubmittedScore {
    struct Term {
        Exact earned;   ///< points
        Exact possible; ///< points; 0 where the question counts for nothing
        Exact weight;   ///< share of the form after redistribution, 0..1; of a bonus question on top
        bool operator==(const Term &) const = default;
    };
    struct Group {
        Exact earned;   ///< its part of the score before a fail and the cap, 0..100
        Exact possible; ///< what it could have been
        bool operator==(const Group &) const = default;
    };
    int engine = engineVersion;
    std::optional<Exact> raw;           ///< 0..100 (above only without bonus cap); absent: no score
    std::optional<Exact> final;         ///< after a fail
    std::optional<Scoreless> scoreless; ///< why there is none
    Outcome outcome = Outcome::None;
    std::vector<Term> terms;     ///< every question, in the form's order
    std::vector<Group> sections; ///< in the form's order
    std::vector<Group> pillars;  ///< in the vision's order
    bool operator==(const SubmittedScore &) const = default;
};

SubmittedScore submittedScore(const ScoringPlan &plan, const Score &score);

/// The first thing in which a recomputed score differs from the stored one; for `verify`.
enum class ScoreDifference { None, Engine, Terms, Sections, Pillars, Raw, Final, Outcome };
ScoreDifference difference(const SubmittedScore &stored, const SubmittedScore &recomputed);

/// The words of files and facts: `none`, `pass`, `fail`; `nothing-applicable` ...
std::string_view word(Outcome outcome);
std::optional<Outcome> outcomeFromWord(std::string_view word);
std::string_view word(Scoreless reason);
std::optional<Scoreless> scorelessFromWord(std::string_view word);

} // namespace ringtrue::forms
