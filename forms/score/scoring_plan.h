// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/evaluation.h"
#include "core/domain/ids.h"
#include "core/domain/journey.h"
#include "forms/model/conditions.h"
#include "forms/model/form.h"
#include "forms/model/scoring_policy.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// @p error as a set of classes: bit n for class n.
constexpr std::uint8_t errorBit(const std::optional<ErrorClass> &error)
{
    return error ? static_cast<std::uint8_t>(1U << static_cast<unsigned>(*error)) : std::uint8_t{0};
}

/// The critical ones of such a set.
inline constexpr std::uint8_t criticalErrors = [] {
    std::uint8_t classes = 0;
    for (const ErrorClass error : allErrorClasses)
        classes |= isCritical(error) ? errorBit(error) : 0;
    return classes;
}();

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
    bool scored = true; ///< can earn points
    QuestionType type = QuestionType::YesNo;
    bool bonus = false;
    bool weighs = true; ///< weight and possible points are above 0, and it is no bonus
    bool scale = false;
    bool multiple = false;
    bool mayBeNotApplicable = false;
    std::int32_t min = 0;
    std::int32_t max = 0;
    std::uint32_t firstOption = 0; ///< in ScoringPlan::options
    std::uint32_t optionCount = 0;
    std::uint32_t firstLevel = 0;    ///< in ScoringPlan::levels
    std::uint32_t levelCount = 0;    ///< values of the scale from min on; 0: it is no scale, or too long
    std::optional<ErrorClass> error; ///< what options picked together are where the policy says that they fail it
    Exact fewest;                    ///< points that one of them earns at least
    std::optional<NumberRange> number;
    std::uint32_t firstTarget = 0; ///< in ScoringPlan::targets
    std::uint32_t targetCount = 0;
    std::uint32_t firstPillar = 0; ///< in ScoringPlan::pillarsAsked
    std::uint32_t pillarCount = 0;
    std::uint8_t errorClasses = 0; ///< bit n: one of its answers is an error of class n
    Exact possible;                ///< points
    Exact weight;                  ///< as defined, share of the form 0..1; a bonus question's is on top
};

struct PlanOption {
    AnswerOptionSlug id;
    Exact points;              ///< as the policy counts them
    std::optional<Exact> from; ///< of a range
    bool exclusive = false;
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
    std::vector<std::uint8_t> optionErrors;  ///< per option: bit n where it is an error of class n
    std::vector<std::uint8_t> levels;        ///< per value of scales: likewise
    std::vector<std::uint32_t> targets;      ///< behaviours by number, then obligations (from behaviours.size() on)
    std::vector<std::uint32_t> pillarsAsked; ///< pillars of each question's behaviours, each once
    std::vector<SectionSlug> sections;
    std::vector<std::uint32_t> outerSections; ///< per section: the one it is nested in; itself where it is not
    bool hasNested = false;
    std::vector<PillarSlug> pillars;       ///< of the vision, in its order
    std::vector<PlanBehaviour> behaviours; ///< those towards customers, in the vision's order
    std::vector<ObligationSlug> obligations;
    Conditions conditions;
    std::vector<bool> hasCondition; ///< per question
    std::optional<Threshold> passMark;
    std::vector<Threshold> bands; ///< rising

    PlanNumbers<Exact> exact;
    std::optional<PlanNumbers<Int128>> integers; ///< absent: they do not fit 128 bits
};

} // namespace ringtrue::forms
