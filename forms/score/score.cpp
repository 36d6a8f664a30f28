// SPDX-License-Identifier: Apache-2.0
#include "forms/score/score.h"

#include "forms/score/scoring.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// @p value of @p whole as 0..100; 0 where there is no whole.
Exact ofHundred(Int128 value, Int128 whole)
{
    return whole == 0 ? Exact{0} : Exact{value} * 100 / Exact{whole};
}

Exact ofHundred(const Exact &value, const Exact &whole)
{
    return whole.sign() == 0 ? Exact{0} : value * 100 / whole;
}

template <typename Number>
ScoreGroup groupOf(const Sum<Number> &sum, const Number &whole)
{
    return {ofHundred(sum.earned, whole), ofHundred(sum.possible, whole), sum.rated};
}

const PlanNumbers<Int128> &numbersFor(const ScoringPlan &plan, const Tallies<Int128> &)
{
    return *plan.integers;
}

const PlanNumbers<Exact> &numbersFor(const ScoringPlan &plan, const Tallies<Exact> &)
{
    return plan.exact;
}

} // namespace

std::optional<Exact> ScoreGroup::percent() const
{
    return possible.sign() == 0 ? std::nullopt : std::optional{contribution * 100 / possible};
}

std::optional<Exact> Score::raw() const
{
    if (m_scoreless)
        return std::nullopt;
    return read([](const auto &tallies) { return ofHundred(tallies.raw, tallies.whole); });
}

std::optional<Exact> Score::final() const
{
    if (m_scoreless)
        return std::nullopt;
    return read([](const auto &tallies) { return ofHundred(tallies.final, tallies.whole); });
}

Exact Score::sum() const
{
    return read([](const auto &tallies) { return ofHundred(tallies.earned, tallies.whole); });
}

bool Score::isCapped() const
{
    return !m_byPolicy && read([](const auto &tallies) { return tallies.raw < tallies.earned; });
}

ScoreTerm Score::term(const ScoringPlan &plan, std::size_t question) const
{
    const PlanQuestion &asked = plan.questions[question];
    const Pick &pick = m_picks[question];
    ScoreTerm out;
    out.state = m_states[question];
    out.bonus = asked.bonus;
    out.error = error(question);
    out.weightDefined = asked.weight;
    read([&](const auto &tallies) {
        const auto &sum = tallies.terms[question];
        out.contribution = ofHundred(sum.earned, tallies.whole);
        const Exact possible = ofHundred(sum.possible, tallies.whole);
        out.weightApplied = possible / 100;
        out.lost = asked.bonus ? Exact{0} : possible - out.contribution;
        if (asked.bonus && out.state == TermState::Rated && !m_byPolicy)
            out.weightApplied = ofHundred(numbersFor(plan, tallies).weights[question].whole, tallies.whole)
                                * Exact{tallies.factors[asked.section]} / 100;
    });
    const bool fullyMet = out.state == TermState::NotApplicable && out.weightApplied.sign() > 0;
    if (out.state == TermState::Rated || fullyMet)
        out.possible = asked.possible;
    if (fullyMet)
        out.earned = asked.possible;
    else if (out.state != TermState::Rated)
        return out;
    else if (pick.kind == PickKind::Option)
        out.earned = plan.options[asked.firstOption + static_cast<std::size_t>(pick.value)].points;
    else if (pick.kind == PickKind::Scale)
        out.earned = Exact{pick.value} - Exact{asked.min};
    else if (pick.kind == PickKind::Options)
        for (std::uint32_t i = 0; i < asked.optionCount; ++i)
            out.earned += (static_cast<std::uint32_t>(pick.value) >> i & 1U) != 0
                              ? plan.options[asked.firstOption + i].points
                              : 0;
    return out;
}

std::optional<ErrorClass> Score::error(std::size_t question) const
{
    for (auto worst = allErrorClasses.rbegin(); worst != allErrorClasses.rend(); ++worst)
        if ((m_errors[question] >> static_cast<unsigned>(*worst) & 1U) != 0)
            return *worst;
    return std::nullopt;
}

ScoreGroup Score::section(std::size_t section) const
{
    return read([&](const auto &tallies) { return groupOf(tallies.sections[section], tallies.whole); });
}

ScoreGroup Score::pillar(std::size_t pillar) const
{
    return read([&](const auto &tallies) { return groupOf(tallies.pillars[pillar], tallies.whole); });
}

ScoreGroup Score::behaviour(std::size_t behaviour) const
{
    return read([&](const auto &tallies) { return groupOf(tallies.targets[behaviour], tallies.whole); });
}

ScoreGroup Score::obligation(const ScoringPlan &plan, std::size_t obligation) const
{
    return behaviour(plan.behaviours.size() + obligation);
}

ScoreGroup Score::phase(JourneyPhase phase) const
{
    return read(
        [&](const auto &tallies) { return groupOf(tallies.phases[static_cast<std::size_t>(phase)], tallies.whole); });
}

ScoreGroup Score::untraced() const
{
    return read([](const auto &tallies) { return groupOf(tallies.untraced, tallies.whole); });
}

bool Score::hasCriticalError() const
{
    return std::ranges::any_of(allErrorClasses,
                               [&](ErrorClass errorClass) { return isCritical(errorClass) && errors(errorClass) > 0; });
}

std::vector<std::size_t> Score::failedQuestions(ErrorClass errorClass) const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < m_errors.size(); ++i)
        if ((m_errors[i] >> static_cast<unsigned>(errorClass) & 1U) != 0)
            out.push_back(i);
    return out;
}

void score(const ScoringPlan &plan, std::span<const Pick> picks, Score &out)
{
    Scoring scoring{plan, picks, out};
    scoring.clear();
    scoring.classify();
    scoring.decideScoreless();
    out.m_isExact = !plan.integers || !scoring.sumUp(*plan.integers, out.m_integers);
    if (out.m_isExact) {
        scoring.sumUp(plan.exact, out.m_exact);
        scoring.judge(out.m_exact);
    } else {
        scoring.judge(out.m_integers);
    }
}

Score score(const ScoringPlan &plan, std::span<const Pick> picks)
{
    Score out;
    score(plan, picks, out);
    return out;
}

} // namespace ringtrue::forms
