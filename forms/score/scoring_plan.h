// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/evaluation.h"
#include "core/domain/ids.h"
#include "core/domain/journey.h"
#include "forms/model/scoring_policy.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// The weights and points of a plan as @p Number: integers of one common denominator, or Exact. What an
/// option earns is its question's weight x its points / possible points. `share` is the part of it that
/// each of the question's targets (behaviours, obligation) gets.
template <typename Number>
struct PlanNumbers {
    struct Amount {
        Number whole{};
        Number share{};
    };
    std::vector<Amount> weights;  ///< per question; of a bonus question too
    std::vector<Amount> steps;    ///< per question: what one point of its scale earns
    std::vector<Amount> options;  ///< per option of all questions
    std::vector<Number> sections; ///< weight of all its questions but bonus
    std::vector<Number> reach;    ///< per section: weight of all its questions
    Number total{};               ///< of all sections
};

/// A score as share of the whole, prepared to be compared without rounding.
struct Threshold {
    Exact share; ///< 0..1
    Int128 numerator = 0;
    Int128 denominator = 0; ///< 0: does not fit, compare with share
};

struct PlanQuestion {
    QuestionSlug id;
    std::uint32_t section = 0;
    JourneyPhase phase = JourneyPhase::During;
    bool scored = true; ///< not a text
    bool bonus = false;
    bool weighs = true; ///< weight and possible points are above 0, and it is no bonus
    bool scale = false;
    bool mayBeNotApplicable = false;
    std::int32_t min = 0;
    std::int32_t max = 0;
    std::uint32_t firstOption = 0; ///< in ScoringPlan::options
    std::uint32_t optionCount = 0;
    std::uint32_t firstTarget = 0; ///< in ScoringPlan::targets
    std::uint32_t targetCount = 0;
    std::uint32_t firstPillar = 0; ///< in ScoringPlan::pillarsAsked
    std::uint32_t pillarCount = 0;
    std::uint8_t errorClasses = 0; ///< bit n: one of its options is an error of class n
    Exact possible;                ///< points
    Exact weight;                  ///< as defined, share of the form 0..1; a bonus question's is on top
};

struct PlanOption {
    AnswerOptionSlug id;
    Exact points;
    std::optional<ErrorClass> error;
};

/// The question is asked only where question number @p parent has one of these picks.
struct PlanCondition {
    std::uint32_t question = 0;
    std::uint32_t parent = 0;
    std::vector<std::int32_t> picked; ///< indexes of options, or points of the scale
};

struct PlanBehaviour {
    BehaviourSlug id;
    std::uint32_t pillar = 0;
};

/// A form version (and its vision) compiled for scoring: everything by number, questions in the form's order.
/// Make it with compile().
struct ScoringPlan {
    ScoringPolicy policy;
    std::vector<PlanQuestion> questions;
    std::vector<PlanOption> options;
    std::vector<std::uint32_t> targets;      ///< behaviours by number, then obligations (from behaviours.size() on)
    std::vector<std::uint32_t> pillarsAsked; ///< pillars of each question's behaviours, each once
    std::vector<SectionSlug> sections;
    std::vector<PillarSlug> pillars;       ///< of the vision, in its order
    std::vector<PlanBehaviour> behaviours; ///< those towards customers, in the vision's order
    std::vector<ObligationSlug> obligations;
    std::vector<PlanCondition> conditions; ///< parents before children; those that can never be met are left out
    std::vector<bool> hasCondition;        ///< per question
    std::optional<Threshold> passMark;
    std::vector<Threshold> bands; ///< rising

    PlanNumbers<Exact> exact;
    std::optional<PlanNumbers<Int128>> integers; ///< absent: they do not fit 128 bits
};

} // namespace ringtrue::forms
