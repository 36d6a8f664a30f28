// SPDX-License-Identifier: Apache-2.0
#include "forms/model/scoring_presets.h"

#include <algorithm>
#include <vector>

namespace ringtrue::forms {

namespace {

/// What presets have in common: two decimals, as their makers print scores (9.91, 42.86). No maker says how ties are
/// rounded, or what an evaluation scores on which nothing was applicable; both stay our defaults, half up and no score.
/// None has a pass mark or bands: those are the centre's own.
ScoringPolicy twoDecimals()
{
    ScoringPolicy out;
    out.rounding.decimals = 2;
    return out;
}

/// Score = sum(weight x score / most) over what was answered and applies, weights rescaled to 100 (AC-1, AC-2). An
/// option that fails automatically makes the whole evaluation 0 (AC-3).
ScoringPolicy amazonConnect()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Question;
    out.notApplicable = NotApplicablePolicy::RedistributeForm;
    out.failLevel = FailLevel::Form;
    out.failDisplay = FailDisplay::Zero;
    return out;
}

/// Weights of sections. Where the weight of a question goes that is not applicable is open (AC-4): here it stays in its
/// section, which keeps the weight that its author gave it.
ScoringPolicy amazonConnectSections()
{
    ScoringPolicy out = amazonConnect();
    out.weights = WeightMeaning::Section;
    out.notApplicable = NotApplicablePolicy::RedistributeSection;
    return out;
}

/// Earned points / most base points. Whether bonus stops at 100 is open (AC-5): here it does not, since the service's
/// model no longer bounds a percentage.
ScoringPolicy amazonConnectPoints()
{
    ScoringPolicy out = amazonConnect();
    out.weights = WeightMeaning::Points;
    out.bonusCap = BonusCap::None;
    return out;
}

/// Score = sum(group points x weight) / sum(possible group points x weight); not applicable is 0 of 0 (GC-1 .. GC-4).
/// A fatal question is failed by the answer with the fewest points, whatever it says, and the form is 0 (GC-5, GC-6).
ScoringPolicy genesys()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Points;
    out.notApplicable = NotApplicablePolicy::RedistributeForm;
    out.failLevel = FailLevel::Form;
    out.failDisplay = FailDisplay::Zero;
    out.failsQuestion = FailsQuestion::Lowest;
    return out;
}

/// Category = (selected - min) / (max - min) (ZQ-2); review = sum(category x weight) / sum(weight) over what was rated
/// (ZQ-5); a critical category below half makes the review 0 (ZQ-3, ZQ-4).
ScoringPolicy zendeskQa()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Question;
    out.notApplicable = NotApplicablePolicy::RedistributeForm;
    out.failLevel = FailLevel::Form;
    out.failDisplay = FailDisplay::Zero;
    out.answerWorth = AnswerWorth::BetweenLowestAndHighest;
    out.failsQuestion = FailsQuestion::BelowHalf;
    return out;
}

/// Sections have weights of their own (MQ-1, 70). Not applicable and failing are our choice: a section keeps its
/// weight, and a failed form keeps both its scores.
ScoringPolicy maestroQa()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Section;
    out.notApplicable = NotApplicablePolicy::RedistributeSection;
    return out;
}

/// All points together (MQ-1, 65); sections weigh nothing of their own where the form gives them no weight.
ScoringPolicy maestroQaPoints()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Points;
    return out;
}

/// Overall = (sum of answers - sum of failed sections) / most; a section's own score is not touched by its fail (SB-1).
ScoringPolicy scorebuddy()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Points;
    out.failLevel = FailLevel::Section;
    out.failDisplay = FailDisplay::Zero;
    return out;
}

/// Not applicable is removed (EA-1, 50); an automatic fail sets the score to 0 (EA-2). Both are settings there.
ScoringPolicy evaluAgent()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Question;
    out.notApplicable = NotApplicablePolicy::RedistributeForm;
    out.failLevel = FailLevel::Form;
    out.failDisplay = FailDisplay::Zero;
    return out;
}

/// Not applicable counts as a pass (EA-1, 62.5).
ScoringPolicy evaluAgentPass()
{
    ScoringPolicy out = evaluAgent();
    out.notApplicable = NotApplicablePolicy::FullPoints;
    return out;
}

/// A category is the weighted mean of its questions, the audit the weighted mean of its categories (SP-1: 75, 70). Not
/// applicable and failing are our choice, as for MaestroQA.
ScoringPolicy sprinklr()
{
    ScoringPolicy out = twoDecimals();
    out.weights = WeightMeaning::Section;
    out.notApplicable = NotApplicablePolicy::RedistributeSection;
    return out;
}

std::vector<ScoringPreset> madePresets()
{
    return {{"ringtrue", "Ringtrue", {}},
            {"amazon-connect", "Amazon Connect", amazonConnect()},
            {"amazon-connect-sections", "Amazon Connect, sections", amazonConnectSections()},
            {"amazon-connect-points", "Amazon Connect, points", amazonConnectPoints()},
            {"genesys", "Genesys Cloud", genesys()},
            {"zendesk-qa", "Zendesk QA", zendeskQa()},
            {"maestroqa", "MaestroQA", maestroQa()},
            {"maestroqa-points", "MaestroQA, points", maestroQaPoints()},
            {"scorebuddy", "Scorebuddy", scorebuddy()},
            {"evaluagent", "EvaluAgent", evaluAgent()},
            {"evaluagent-pass", "EvaluAgent, not applicable passes", evaluAgentPass()},
            {"sprinklr", "Sprinklr", sprinklr()}};
}

} // namespace

std::span<const ScoringPreset> scoringPresets()
{
    static const std::vector<ScoringPreset> presets = madePresets();
    return presets;
}

std::optional<ScoringPolicy> scoringPreset(std::string_view name)
{
    const auto presets = scoringPresets();
    const auto found = std::ranges::find(presets, name, &ScoringPreset::name);
    return found == presets.end() ? std::nullopt : std::optional{found->policy};
}

} // namespace ringtrue::forms
