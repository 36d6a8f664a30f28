// SPDX-License-Identifier: Apache-2.0
#include "forms/score/score_bounds.h"

#include "forms/model/failing.h"
#include "forms/model/weights.h"
#include "forms/score/big_fraction.h"

#include <algorithm>
#include <vector>

namespace ringtrue::forms {

namespace {

std::size_t digits(const BigInt &number)
{
    return number.str().size();
}

/// The greatest number that all amounts are whole multiples of.
class Unit {
public:
    void include(const Exact &amount)
    {
        const BigFraction fraction = bigFraction(amount);
        m_numerator = boost::multiprecision::gcd(m_numerator, fraction.numerator);
        m_denominator = boost::multiprecision::lcm(m_denominator, fraction.denominator);
    }
    void include(const std::vector<PlanNumbers<Exact>::Amount> &amounts)
    {
        for (const auto &amount : amounts) {
            include(amount.whole);
            include(amount.share);
        }
    }
    /// @p sum of amounts / the unit, at least 1.
    BigInt count(const Exact &sum) const
    {
        if (m_numerator == 0 || sum.sign() == 0)
            return 1;
        const BigFraction fraction = bigFraction(sum);
        return fraction.numerator * m_denominator / (fraction.denominator * m_numerator);
    }

private:
    BigInt m_numerator = 0;
    BigInt m_denominator = 1;
};

/// The N of each section: its weight in multiples of what its questions' weights have in common.
std::vector<BigInt> sectionCounts(const ScoringPlan &plan)
{
    std::vector<Unit> units(plan.sections.size());
    for (const PlanQuestion &question : plan.questions)
        if (question.weighs)
            units[question.section].include(question.weight);
    std::vector<BigInt> out;
    for (std::size_t s = 0; s < units.size(); ++s)
        out.push_back(units[s].count(plan.exact.sections[s]));
    return out;
}

/// Likewise of each section that others are nested in: its weight in multiples of what theirs and its own have in
/// common. 1 for the rest.
std::vector<BigInt> outerSectionCounts(const ScoringPlan &plan)
{
    std::vector<BigInt> out(plan.sections.size(), 1);
    if (!plan.hasNested)
        return out;
    std::vector<Unit> units(plan.sections.size());
    std::vector<Exact> weights(plan.sections.size());
    std::vector<int> parts(plan.sections.size());
    for (std::size_t s = 0; s < units.size(); ++s) {
        units[plan.outerSections[s]].include(plan.exact.sections[s]);
        weights[plan.outerSections[s]] += plan.exact.sections[s];
        ++parts[plan.outerSections[s]];
    }
    for (std::size_t s = 0; s < units.size(); ++s)
        if (parts[s] > 1)
            out[s] = units[s].count(weights[s]);
    return out;
}

/// Characters of the numbers of a score by where they stand.
struct Lengths {
    std::size_t acrossSections = 0;       ///< raw, final, a pillar
    std::vector<std::size_t> inSection{}; ///< a section, a question's weight in it
};

Lengths lengthsOf(const ScoringPlan &plan)
{
    Unit unit;
    unit.include(plan.exact.weights);
    unit.include(plan.exact.steps);
    unit.include(plan.exact.options);
    Exact reach;
    for (const Exact &section : plan.exact.reach)
        reach += section;
    const BigInt over = 100 * unit.count(reach), under = unit.count(plan.exact.total);
    const auto written = [&](const BigInt &factor) { return digits(over * factor) + 1 + digits(under * factor); };
    if (plan.policy.notApplicable != NotApplicablePolicy::RedistributeSection)
        return {written(1), std::vector<std::size_t>(plan.sections.size(), written(1))};
    Lengths out;
    BigInt product = 1;
    const auto counts = sectionCounts(plan), outerCounts = outerSectionCounts(plan);
    for (std::size_t s = 0; s < counts.size(); ++s) {
        out.inSection.push_back(written(counts[s] * outerCounts[plan.outerSections[s]]));
        product *= counts[s] * outerCounts[s];
    }
    out.acrossSections = written(product);
    return out;
}

/// Characters of the most that is written for the points of @p question.
std::size_t pointsLength(const ScoringPlan &plan, const PlanQuestion &question)
{
    std::size_t out = question.possible.text().size();
    Exact together;
    for (std::uint32_t i = 0; i < question.optionCount; ++i) {
        const Exact &points = plan.options[question.firstOption + i].points;
        out = std::max(out, points.text().size());
        together += points;
    }
    return question.multiple ? out + together.text().size() : out;
}

/// What counts at least where anything counts, of the questions that @p isOne takes: the weights of those that always
/// count, or else the least weight of one. 0 where none weighs.
template <typename IsOne>
Exact leastWeight(const ScoringPlan &plan, IsOne isOne)
{
    const bool fullPoints = plan.policy.notApplicable == NotApplicablePolicy::FullPoints;
    Exact always, least;
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const PlanQuestion &question = plan.questions[i];
        if (!question.weighs || !isOne(question))
            continue;
        if (least.sign() == 0 || question.weight < least)
            least = question.weight;
        if (!plan.hasCondition[i] && (fullPoints || !question.mayBeNotApplicable))
            always += question.weight;
    }
    return always.sign() > 0 ? always : least;
}

/// By how much at most what counts in an outer section is multiplied for what does not count beside it.
std::vector<Exact> outerFactorBounds(const ScoringPlan &plan)
{
    std::vector<Exact> weights(plan.sections.size()), least(plan.sections.size());
    for (std::size_t s = 0; s < plan.sections.size(); ++s) {
        const Exact &weight = plan.exact.sections[s];
        const std::size_t outer = plan.outerSections[s];
        weights[outer] += weight;
        if (weight.sign() > 0 && (least[outer].sign() == 0 || weight < least[outer]))
            least[outer] = weight;
    }
    std::vector<Exact> out(plan.sections.size(), Exact{1});
    for (std::size_t s = 0; s < out.size(); ++s)
        if (least[s].sign() > 0)
            out[s] = weights[s] / least[s];
    return out;
}

/// The highest raw score without bonus cap: 100 for all that counts, and what the bonus questions add to it.
Exact highestWithBonus(const ScoringPlan &plan)
{
    const auto ofForm = [](const PlanQuestion &) { return true; };
    if (plan.policy.notApplicable != NotApplicablePolicy::RedistributeSection) {
        Exact bonus;
        for (std::size_t s = 0; s < plan.sections.size(); ++s)
            bonus += plan.exact.reach[s] - plan.exact.sections[s];
        return 100 + bonus * 100 / leastWeight(plan, ofForm);
    }
    Exact bonus, least;
    const auto outerFactors = outerFactorBounds(plan);
    for (std::size_t s = 0; s < plan.sections.size(); ++s) {
        const Exact &weight = plan.exact.sections[s];
        const Exact counts = leastWeight(plan, [s](const PlanQuestion &one) { return one.section == s; });
        const Exact factor = (counts.sign() > 0 ? weight / counts : Exact{1}) * outerFactors[plan.outerSections[s]];
        bonus += (plan.exact.reach[s] - weight) * factor;
        if (weight.sign() > 0 && (least.sign() == 0 || weight < least))
            least = weight;
    }
    return 100 + bonus * 100 / least;
}

/// Counts digits of a common denominator until there are too many.
class Denominator {
public:
    explicit Denominator(std::size_t most) : m_most(most) {}
    void include(const Exact &value)
    {
        if (m_digits <= m_most) {
            m_denominator = boost::multiprecision::lcm(m_denominator, bigFraction(value).denominator);
            m_digits = digits(m_denominator);
        }
    }
    std::size_t count() const { return m_digits; }

private:
    std::size_t m_most;
    BigInt m_denominator = 1;
    std::size_t m_digits = 1;
};

} // namespace

ScoreBounds scoreBounds(const ScoringPlan &plan)
{
    constexpr std::size_t between = 3; // quotation marks and a comma
    const Lengths lengths = lengthsOf(plan);
    ScoreBounds out;
    out.longestNumber = lengths.acrossSections;
    out.allNumbers = (2 + 2 * plan.pillars.size()) * (lengths.acrossSections + between);
    for (const std::size_t length : lengths.inSection) {
        out.longestNumber = std::max(out.longestNumber, length);
        out.allNumbers += 2 * (length + between);
    }
    for (const PlanQuestion &question : plan.questions) {
        const std::size_t points = pointsLength(plan, question);
        out.longestNumber = std::max(out.longestNumber, points);
        out.allNumbers += 2 * (points + between) + lengths.inSection[question.section] + between;
    }
    if (plan.policy.bonusCap == BonusCap::None && plan.exact.total.sign() > 0)
        out.highest = highestWithBonus(plan);
    return out;
}

std::size_t denominatorDigits(const Form &form, std::size_t most)
{
    Denominator out(most);
    for (const Section &section : form.sections) {
        out.include(section.weight.value_or(Exact{1}));
        for (const Question &question : section.questions) {
            out.include(question.weight.value_or(Exact{1}));
            for (const AnswerOption &option : question.answers)
                out.include(option.points);
        }
    }
    if (out.count() > most)
        return out.count();
    const auto weights = baseWeights(form);
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Exact possible = possibleUnder(*questions[i].question, form.scoring);
        out.include(weights[i]);
        if (possible.sign() > 0)
            out.include(weights[i] / possible);
    }
    return out.count();
}

} // namespace ringtrue::forms
