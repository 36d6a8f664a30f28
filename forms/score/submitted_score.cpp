// SPDX-License-Identifier: Apache-2.0
#include "forms/score/submitted_score.h"

#include "core/domain/words.h"

#include <array>

namespace ringtrue::forms {

namespace {

constexpr std::array outcomes{Word{Outcome::None, "none"}, Word{Outcome::Pass, "pass"}, Word{Outcome::Fail, "fail"}};
constexpr std::array reasons{
    Word{Scoreless::NothingWeighs, "nothing-weighs"}, Word{Scoreless::NothingAnswered, "nothing-answered"},
    Word{Scoreless::NothingAsked, "nothing-asked"}, Word{Scoreless::NothingApplicable, "nothing-applicable"}};

SubmittedScore::Group groupOf(const ScoreGroup &group)
{
    return {group.contribution, group.possible};
}

} // namespace

SubmittedScore submittedScore(const ScoringPlan &plan, const Score &score)
{
    SubmittedScore out;
    out.raw = score.raw();
    out.final = score.final();
    out.scoreless = score.scoreless();
    out.outcome = score.outcome();
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const ScoreTerm term = score.term(plan, i);
        out.terms.push_back({term.earned, term.possible, term.weightApplied});
    }
    for (std::size_t i = 0; i < plan.sections.size(); ++i)
        out.sections.push_back(groupOf(score.section(i)));
    for (std::size_t i = 0; i < plan.pillars.size(); ++i)
        out.pillars.push_back(groupOf(score.pillar(i)));
    return out;
}

ScoreDifference difference(const SubmittedScore &stored, const SubmittedScore &recomputed)
{
    if (stored.engine != recomputed.engine)
        return ScoreDifference::Engine;
    if (stored.terms != recomputed.terms)
        return ScoreDifference::Terms;
    if (stored.sections != recomputed.sections)
        return ScoreDifference::Sections;
    if (stored.pillars != recomputed.pillars)
        return ScoreDifference::Pillars;
    if (stored.raw != recomputed.raw || stored.scoreless != recomputed.scoreless)
        return ScoreDifference::Raw;
    if (stored.final != recomputed.final)
        return ScoreDifference::Final;
    return stored.outcome == recomputed.outcome ? ScoreDifference::None : ScoreDifference::Outcome;
}

std::string_view word(Outcome outcome)
{
    return wordOf(outcomes, outcome);
}
std::optional<Outcome> outcomeFromWord(std::string_view word)
{
    return valueOf(outcomes, word);
}
std::string_view word(Scoreless reason)
{
    return wordOf(reasons, reason);
}
std::optional<Scoreless> scorelessFromWord(std::string_view word)
{
    return valueOf(reasons, word);
}

} // namespace ringtrue::forms
