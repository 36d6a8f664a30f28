// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/score/random_form.h"
#include "tests/forms/score/reference_score.h"

#include "forms/score/submitted_score.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

Rational of(const std::map<std::string, Rational> &sums, const std::string &id)
{
    const auto found = sums.find(id);
    return found == sums.end() ? Rational{0} : found->second;
}

int outcomeNumber(Outcome outcome)
{
    return outcome == Outcome::Pass ? 1 : outcome == Outcome::Fail ? -1 : 0;
}

/// What differs between the two scorers; empty: nothing.
std::string firstDifference(const ScoringPlan &plan, const Score &fast, const ReferenceScore &slow)
{
    if (fast.raw().has_value() != slow.hasScore)
        return "whether there is a score";
    if (slow.hasScore && rational(*fast.raw()) != slow.raw)
        return "raw";
    if (slow.hasScore && rational(*fast.final()) != slow.final)
        return "final";
    if (outcomeNumber(fast.outcome()) != slow.outcome)
        return "outcome";
    if (fast.band() != slow.band)
        return "band";
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const ScoreTerm term = fast.term(plan, i);
        if (rational(term.weightApplied) != slow.weights[i] || rational(term.contribution) != slow.contributions[i])
            return "term " + std::to_string(i);
    }
    for (std::size_t i = 0; i < plan.sections.size(); ++i)
        if (rational(fast.section(i).contribution) != of(slow.sections, plan.sections[i].text()))
            return "section " + std::to_string(i);
    for (std::size_t i = 0; i < plan.pillars.size(); ++i)
        if (rational(fast.pillar(i).contribution) != of(slow.pillars, plan.pillars[i].text()))
            return "pillar " + std::to_string(i);
    for (std::size_t i = 0; i < plan.behaviours.size(); ++i)
        if (rational(fast.behaviour(i).contribution) != of(slow.behaviours, plan.behaviours[i].id.text()))
            return "behaviour " + std::to_string(i);
    for (std::size_t i = 0; i < plan.obligations.size(); ++i)
        if (rational(fast.obligation(plan, i).contribution) != of(slow.obligations, plan.obligations[i].text()))
            return "obligation " + std::to_string(i);
    for (std::size_t i = 0; i < 3; ++i)
        if (rational(fast.phase(static_cast<JourneyPhase>(i)).contribution) != slow.phases[i])
            return "phase " + std::to_string(i);
    if (rational(fast.untraced().contribution) != slow.untraced)
        return "untraced";
    for (const ErrorClass errorClass : allErrorClasses)
        if (fast.errors(errorClass) != slow.errors[static_cast<std::size_t>(errorClass)])
            return "errors";
    return {};
}

/// What was met on the way: a property that never sees a case proves nothing.
struct Seen {
    int scores = 0, none = 0, byPolicy = 0, capped = 0, passes = 0, fails = 0, lowered = 0;

    void note(const Score &score)
    {
        (score.raw() ? scores : none) += 1;
        byPolicy += score.isByPolicy();
        capped += score.isCapped();
        passes += score.outcome() == Outcome::Pass;
        fails += score.outcome() == Outcome::Fail;
        lowered += score.raw() && *score.final() < *score.raw() && score.final()->sign() > 0;
    }
    int least() const { return std::min({scores, none, byPolicy, capped, passes, fails, lowered}); }
};

Seen compareBoth(std::uint32_t seeds, RandomForm::Numbers numbers)
{
    const Vision vision = visionOf(3, 3);
    Seen seen;
    Score fast;
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        RandomForm random{seed, numbers};
        const Form form = random.form();
        const Vision *traced = seed % 5 == 0 ? nullptr : &vision;
        const ScoringPlan plan = compile(form, traced);
        for (int evaluation = 0; evaluation < 3; ++evaluation) {
            const auto picks = random.picks(form);
            score(plan, picks, fast);
            CAPTURE(seed, evaluation);
            REQUIRE(firstDifference(plan, fast, referenceScore(form, traced, picks)) == "");
            seen.note(fast);
        }
    }
    return seen;
}

} // namespace

TEST_CASE("The fast scorer agrees with a slow one in rationals", "[score][property]")
{
    CHECK(compareBoth(3000, RandomForm::Numbers::Ordinary).least() > 20);
}

TEST_CASE("Weights too large for 128 bits are scored exactly too", "[score][property]")
{
    CHECK_FALSE(compile(RandomForm{1, RandomForm::Numbers::Huge}.form(), nullptr).integers);
    CHECK(compareBoth(150, RandomForm::Numbers::Huge).scores > 100);
}

TEST_CASE("Redistribution in sections leaves 128 bits only where it must", "[score][property]")
{
    // Weights with large coprime sums: each section's remainder is a denominator of its own.
    std::vector<Section> sections;
    std::vector<Pick> picks;
    for (int s = 0; s < 12; ++s) {
        const std::string id = std::to_string(s);
        sections.push_back(
            section(id, 1, {choice(id + "a", 1000003 + 2 * s, {0, 1}), choice(id + "b", 999983 - 6 * s, {0, 1})}));
        picks.insert(picks.end(), {option(s % 2), notApplicable});
    }
    ScoringPolicy policy;
    policy.notApplicable = NotApplicablePolicy::RedistributeSection;
    const Form form = formOf(sections, policy);
    const ScoringPlan plan = compile(form, nullptr);
    REQUIRE(plan.integers);
    CHECK(firstDifference(plan, score(plan, picks), referenceScore(form, nullptr, picks)) == "");
}

TEST_CASE("A score object used again says the same as a new one", "[score][property]")
{
    Score used;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        RandomForm random{seed, seed % 7 == 0 ? RandomForm::Numbers::Huge : RandomForm::Numbers::Ordinary};
        const Form form = random.form();
        const ScoringPlan plan = compile(form, nullptr);
        const auto picks = random.picks(form);
        score(plan, picks, used);
        CAPTURE(seed);
        REQUIRE(submittedScore(plan, used) == submittedScore(plan, score(plan, picks)));
    }
}
