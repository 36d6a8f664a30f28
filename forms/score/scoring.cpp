// SPDX-License-Identifier: Apache-2.0
#include "forms/score/scoring.h"

#include "forms/model/failing.h"
#include "forms/score/redistribution.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace ringtrue::forms {

namespace {

/// @p value / @p whole >= @p threshold, without rounding.
bool reaches(Int128 value, Int128 whole, const Threshold &threshold)
{
    Int128 left = 0, right = 0;
    if (threshold.denominator == 0 || __builtin_mul_overflow(value, threshold.denominator, &left)
        || __builtin_mul_overflow(whole, threshold.numerator, &right))
        return Exact::quotient(value, whole) >= threshold.share;
    return left >= right;
}

bool reaches(const Exact &value, const Exact &whole, const Threshold &threshold)
{
    return value >= whole * threshold.share;
}

template <typename Number>
void add(Sum<Number> &sum, const Number &earned, const Number &possible, int rated)
{
    sum.earned += earned;
    sum.possible += possible;
    sum.rated += rated;
}

template <typename Number>
void fit(const ScoringPlan &plan, Tallies<Number> &tallies)
{
    tallies.terms.resize(plan.questions.size());
    tallies.targets.assign(plan.behaviours.size() + plan.obligations.size(), {});
    tallies.sections.assign(plan.sections.size(), {});
    tallies.pillars.assign(plan.pillars.size(), {});
    tallies.factors.assign(plan.sections.size(), Number{1});
    tallies.phases = {};
    tallies.untraced = {};
    tallies.whole = tallies.earned = tallies.raw = tallies.final = Number{0};
}

} // namespace

void Scoring::clear()
{
    assert(m_picks.size() == m_plan.questions.size());
    m_out.m_picks.assign(m_picks.begin(), m_picks.end());
    m_out.m_states.resize(m_picks.size());
    m_out.m_errors.assign(m_picks.size(), 0);
    m_out.m_failedSections.assign(m_plan.sections.size(), 0);
    m_out.m_errorCounts = {};
    m_out.m_appliedClasses = 0;
    m_out.m_unanswered = 0;
    m_out.m_scoreless.reset();
    m_out.m_byPolicy = false;
    m_out.m_outcome = Outcome::None;
    m_out.m_band.reset();
}

inline TermState Scoring::stateOf(std::size_t question) const
{
    switch (m_picks[question].kind) {
    case PickKind::Option:
    case PickKind::Scale:
    case PickKind::Options:
        return m_plan.questions[question].scored ? TermState::Rated : TermState::NotScored;
    case PickKind::Unscored:
        return TermState::NotScored;
    case PickKind::NotApplicable:
        return m_plan.questions[question].scored ? TermState::NotApplicable : TermState::NotScored;
    case PickKind::NotAsked:
        return TermState::NotAsked;
    case PickKind::Unanswered:
        break;
    }
    return TermState::Unanswered;
}

std::uint8_t Scoring::errorsOfSeveral(const PlanQuestion &question, std::int32_t picked) const
{
    std::uint8_t classes = 0;
    EarnedPoints points{0, question.possible};
    for (std::uint32_t i = 0; i < question.optionCount; ++i)
        if ((static_cast<std::uint32_t>(picked) >> i & 1U) != 0) {
            classes |= m_plan.optionErrors[question.firstOption + i];
            points.earned += m_plan.options[question.firstOption + i].points;
        }
    const bool isLowest = points.earned == question.fewest && points.earned < points.possible;
    if (question.error && failsUnder(m_plan.policy, points, isLowest))
        classes |= errorBit(question.error);
    if (classes == 0 && !question.bonus && points.earned < points.possible)
        classes = errorBit(ErrorClass::NonCritical);
    return classes;
}

inline std::uint8_t Scoring::errorsOf(std::size_t question) const
{
    const PlanQuestion &asked = m_plan.questions[question];
    const Pick &pick = m_picks[question];
    if (pick.kind == PickKind::Option)
        return m_plan.optionErrors[asked.firstOption + static_cast<std::size_t>(pick.value)];
    if (pick.kind == PickKind::Options)
        return errorsOfSeveral(asked, pick.value);
    if (asked.levelCount > 0)
        return m_plan.levels[asked.firstLevel + static_cast<std::size_t>(pick.value - asked.min)];
    return 0;
}

inline void Scoring::noteErrors(std::size_t question, std::uint8_t classes)
{
    m_out.m_errors[question] = classes;
    for (unsigned left = classes; left != 0; left &= left - 1)
        ++m_out.m_errorCounts[static_cast<std::size_t>(std::countr_zero(left))];
    if ((classes & criticalErrors) != 0 && m_plan.policy.failLevel == FailLevel::Section)
        m_out.m_failedSections[m_plan.questions[question].section] = 1;
}

/// What is nested in a failed section failed with it.
void Scoring::failNestedSections()
{
    for (std::size_t s = 0; m_plan.hasNested && s < m_plan.sections.size(); ++s)
        if (m_out.m_failedSections[m_plan.outerSections[s]] != 0)
            m_out.m_failedSections[s] = 1;
}

void Scoring::classify()
{
    for (std::size_t i = 0; i < m_picks.size(); ++i) {
        const PlanQuestion &question = m_plan.questions[i];
        const TermState state = stateOf(i);
        m_out.m_states[i] = state;
        if (state == TermState::Rated) {
            m_weighing.rated += question.weighs;
            m_out.m_appliedClasses |= question.errorClasses;
            if (const std::uint8_t classes = errorsOf(i))
                noteErrors(i, classes);
        } else if (state == TermState::NotApplicable) {
            m_weighing.notApplicable += question.weighs;
        } else if (state == TermState::Unanswered) {
            m_weighing.unanswered += question.weighs;
            m_out.m_unanswered += question.scored;
        }
    }
    failNestedSections();
}

void Scoring::decideScoreless()
{
    if (m_weighing.rated > 0)
        return;
    if (m_plan.exact.total.sign() == 0)
        m_out.m_scoreless = Scoreless::NothingWeighs;
    else if (m_weighing.unanswered > 0)
        m_out.m_scoreless = Scoreless::NothingAnswered;
    else if (m_weighing.notApplicable == 0)
        m_out.m_scoreless = Scoreless::NothingAsked;
    else if (m_plan.policy.allNotApplicable == AllNotApplicablePolicy::NoScore)
        m_out.m_scoreless = Scoreless::NothingApplicable;
    else
        m_out.m_byPolicy = true;
}

bool Scoring::isFormFailed() const
{
    return m_plan.policy.failLevel == FailLevel::Form && m_out.hasCriticalError();
}

/// Whether the weight of @p question is in the sum of what is possible.
inline bool Scoring::counts(std::size_t question) const
{
    const TermState state = m_out.m_states[question];
    return !m_plan.questions[question].bonus
           && (state == TermState::Rated
               || (state == TermState::NotApplicable
                   && m_plan.policy.notApplicable == NotApplicablePolicy::FullPoints));
}

template <typename Number>
inline Scoring::Amounts<Number> Scoring::amountsOf(const PlanNumbers<Number> &numbers, std::size_t question) const
{
    const PlanQuestion &asked = m_plan.questions[question];
    Amounts<Number> amounts;
    if (counts(question))
        amounts.possible = numbers.weights[question];
    if (m_out.m_states[question] != TermState::Rated) {
        amounts.earned = amounts.possible;
        return amounts;
    }
    const Pick &pick = m_picks[question];
    if (pick.kind == PickKind::Option) {
        amounts.earned = numbers.options[asked.firstOption + static_cast<std::size_t>(pick.value)];
    } else if (pick.kind == PickKind::Options) {
        for (std::uint32_t i = 0; i < asked.optionCount; ++i)
            if ((static_cast<std::uint32_t>(pick.value) >> i & 1U) != 0) {
                amounts.earned.whole += numbers.options[asked.firstOption + i].whole;
                amounts.earned.share += numbers.options[asked.firstOption + i].share;
            }
    } else {
        const Number points = Number{pick.value} - Number{asked.min};
        const auto &step = numbers.steps[question];
        amounts.earned = {step.whole * points, step.share * points};
    }
    return amounts;
}

template <typename Number>
bool Scoring::redistribute(const PlanNumbers<Number> &numbers, Tallies<Number> &tallies) const
{
    for (std::size_t i = 0; i < m_picks.size(); ++i)
        if (counts(i))
            tallies.sections[m_plan.questions[i].section].possible += numbers.weights[i].whole;
    const bool fits = redistributeInSections(m_plan, numbers, tallies);
    for (Sum<Number> &section : tallies.sections)
        section = {};
    return fits;
}

template <typename Number>
void Scoring::spread(const PlanNumbers<Number> &numbers, Tallies<Number> &tallies) const
{
    const bool multiplied = m_plan.policy.notApplicable == NotApplicablePolicy::RedistributeSection;
    for (std::size_t i = 0; i < m_picks.size(); ++i) {
        const PlanQuestion &question = m_plan.questions[i];
        auto [earned, possible] = amountsOf(numbers, i);
        if (multiplied) {
            const Number &factor = tallies.factors[question.section];
            earned = {earned.whole * factor, earned.share * factor};
            possible = {possible.whole * factor, possible.share * factor};
        }
        const int rated = m_out.m_states[i] == TermState::Rated ? 1 : 0;
        tallies.terms[i] = {earned.whole, possible.whole, rated};
        add(tallies.sections[question.section], earned.whole, possible.whole, rated);
        add(tallies.phases[static_cast<std::size_t>(question.phase)], earned.whole, possible.whole, rated);
        if (question.targetCount == 0)
            add(tallies.untraced, earned.whole, possible.whole, rated);
        for (std::uint32_t t = 0; t < question.targetCount; ++t)
            add(tallies.targets[m_plan.targets[question.firstTarget + t]], earned.share, possible.share, rated);
        for (std::uint32_t p = 0; p < question.pillarCount; ++p)
            tallies.pillars[m_plan.pillarsAsked[question.firstPillar + p]].rated += rated;
    }
}

template <typename Number>
void Scoring::conclude(Tallies<Number> &tallies) const
{
    for (std::size_t b = 0; b < m_plan.behaviours.size(); ++b)
        add(tallies.pillars[m_plan.behaviours[b].pillar], tallies.targets[b].earned, tallies.targets[b].possible, 0);
    Number whole{0};
    for (std::size_t s = 0; s < tallies.sections.size(); ++s) {
        whole += tallies.sections[s].possible;
        tallies.earned += tallies.sections[s].earned;
        if (m_out.m_failedSections[s] == 0)
            tallies.final += tallies.sections[s].earned;
    }
    for (std::size_t s = 0; m_plan.hasNested && s < tallies.sections.size(); ++s)
        if (m_plan.outerSections[s] != s) {
            const Sum<Number> &nested = tallies.sections[s];
            add(tallies.sections[m_plan.outerSections[s]], nested.earned, nested.possible, nested.rated);
        }
    tallies.whole = whole;
    tallies.raw = tallies.earned;
    if (isFormFailed())
        tallies.final = Number{0};
    if (m_plan.policy.bonusCap == BonusCap::Cap100) {
        tallies.raw = std::min(tallies.raw, whole);
        tallies.final = std::min(tallies.final, whole);
    }
}

template <typename Number>
bool Scoring::sumUp(const PlanNumbers<Number> &numbers, Tallies<Number> &tallies) const
{
    fit(m_plan, tallies);
    if (m_out.m_scoreless || m_out.m_byPolicy) {
        std::ranges::fill(tallies.terms, Sum<Number>{});
        const bool full = m_out.m_byPolicy && m_plan.policy.allNotApplicable == AllNotApplicablePolicy::Full;
        tallies.whole = Number{m_out.m_byPolicy ? 1 : 0};
        tallies.raw = Number{full ? 1 : 0};
        tallies.final = Number{full && !isFormFailed() ? 1 : 0};
        return true;
    }
    if (m_plan.policy.notApplicable == NotApplicablePolicy::RedistributeSection && !redistribute(numbers, tallies))
        return false;
    spread(numbers, tallies);
    conclude(tallies);
    return true;
}

template <typename Number>
void Scoring::judge(const Tallies<Number> &tallies)
{
    if (isFormFailed())
        m_out.m_outcome = Outcome::Fail;
    if (m_out.m_scoreless)
        return;
    if (m_plan.passMark && m_out.m_outcome == Outcome::None)
        m_out.m_outcome = reaches(tallies.final, tallies.whole, *m_plan.passMark) ? Outcome::Pass : Outcome::Fail;
    for (std::size_t b = 0; b < m_plan.bands.size() && reaches(tallies.final, tallies.whole, m_plan.bands[b]); ++b)
        m_out.m_band = b;
}

template bool Scoring::sumUp(const PlanNumbers<Int128> &, Tallies<Int128> &) const;
template bool Scoring::sumUp(const PlanNumbers<Exact> &, Tallies<Exact> &) const;
template void Scoring::judge(const Tallies<Int128> &);
template void Scoring::judge(const Tallies<Exact> &);

} // namespace ringtrue::forms
