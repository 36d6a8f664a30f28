// SPDX-License-Identifier: Apache-2.0
// What must hold of every score, on random forms: no second scorer is needed to see that it does not.
#include "tests/forms/score/random_form.h"

#include "forms/model/weights.h"

#include <algorithm>
#include <random>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

constexpr std::uint32_t seeds = 1500;

/// The parts of a score that must stay the same; terms by question, in the form's order.
struct Numbers {
    std::optional<Exact> raw, final;
    Outcome outcome = Outcome::None;
    std::vector<Exact> weights, contributions;
    bool operator==(const Numbers &) const = default;
};

Numbers numbersOf(const ScoringPlan &plan, const std::vector<Pick> &picks)
{
    const Score found = score(plan, picks);
    Numbers out{found.raw(), found.final(), found.outcome(), {}, {}};
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        out.weights.push_back(found.term(plan, i).weightApplied);
        out.contributions.push_back(found.term(plan, i).contribution);
    }
    return out;
}

Numbers numbersOf(const Form &form, const std::vector<Pick> &picks)
{
    return numbersOf(compile(form, nullptr), picks);
}

Form rescaled(Form form, const Exact &factor)
{
    for (Section &section : form.sections) {
        section.weight = section.weight.value_or(Exact{1}) * factor;
        for (Question &question : section.questions)
            question.weight = question.weight.value_or(Exact{1}) * factor;
    }
    return form;
}

/// The value that makes @p pick at @p question.
AnswerValue valueOf(const Question &question, const Pick &pick)
{
    const auto option = [&] { return question.answers[static_cast<std::size_t>(pick.value)]; };
    switch (pick.kind) {
    case PickKind::Option:
        return question.type == QuestionType::Number ? AnswerValue{NumberValue{option().from.value_or(Exact{0})}}
                                                     : AnswerValue{PickedOption{option().id}};
    case PickKind::Options: {
        PickedOptions out;
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            if ((static_cast<std::uint32_t>(pick.value) >> i & 1U) != 0)
                out.options.push_back(question.answers[i].id);
        return out;
    }
    case PickKind::Scale:
        return ScaleValue{pick.value};
    case PickKind::NotApplicable:
        return NotApplicable{};
    case PickKind::Unscored:
        return WrittenText{"words"};
    case PickKind::Unanswered:
    case PickKind::NotAsked:
        break;
    }
    return Unanswered{};
}

/// The answers that make @p picks.
std::vector<Answer> answersOf(const Form &form, const std::vector<Pick> &picks)
{
    std::vector<Answer> out;
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < picks.size(); ++i) {
        Answer answer;
        answer.question = questions[i].question->id;
        answer.value = valueOf(*questions[i].question, picks[i]);
        out.push_back(answer);
    }
    return out;
}

Form without(Form form, std::size_t number)
{
    for (Section &section : form.sections) {
        if (number < section.questions.size()) {
            section.questions.erase(section.questions.begin() + static_cast<std::ptrdiff_t>(number));
            break;
        }
        number -= section.questions.size();
    }
    return form;
}

template <typename Value>
std::vector<Value> without(std::vector<Value> values, std::size_t number)
{
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(number));
    return values;
}

/// Where the weight of what is not applicable goes and what weights mean.
struct Meaning {
    NotApplicablePolicy notApplicable;
    WeightMeaning weights;
};

/// Random forms under @p meaning whose first question of weight is not applicable, with its number. @p visit says
/// whether it compared something; a score that the policy sets, or that is none, is not shown to it.
template <typename Visit>
int eachNotApplicable(const Meaning &meaning, Visit visit)
{
    int compared = 0;
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        RandomForm random{seed, RandomForm::Numbers::Ordinary};
        Form form = random.form();
        form.scoring.notApplicable = meaning.notApplicable;
        form.scoring.weights = meaning.weights;
        // Where weights are shares of a section a bonus is one of what is asked there, and grows when that is less.
        for (Section &section : form.sections) {
            section.isNested = false;
            for (Question &question : section.questions)
                question.bonus = question.bonus && meaning.weights != WeightMeaning::Section;
        }
        auto picks = random.picks(form);
        const ScoringPlan plan = compile(form, nullptr);
        const auto weighs = std::ranges::find_if(plan.questions, &PlanQuestion::weighs);
        if (weighs == plan.questions.end())
            continue;
        const auto number = static_cast<std::size_t>(weighs - plan.questions.begin());
        picks[number] = notApplicable;
        const Score found = score(plan, picks);
        if (!found.raw() || found.isByPolicy())
            continue;
        CAPTURE(seed);
        visit(form, picks, number);
        ++compared;
    }
    return compared;
}

} // namespace

TEST_CASE("Rescaling all weights changes nothing", "[score][property]")
{
    const Exact factor = GENERATE(Exact{7}, Exact::quotient(1, 3), Exact{1000003}, Exact::quotient(22, 7));
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        RandomForm random{seed, RandomForm::Numbers::Ordinary};
        const Form form = random.form();
        const auto picks = random.picks(form);
        CAPTURE(seed);
        REQUIRE(numbersOf(form, picks) == numbersOf(rescaled(form, factor), picks));
    }
}

TEST_CASE("The order of answers changes nothing", "[score][property]")
{
    std::mt19937 engine{1};
    int moved = 0;
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        RandomForm random{seed, RandomForm::Numbers::Ordinary};
        const Form form = random.form();
        const ScoringPlan plan = compile(form, nullptr);
        const auto answers = answersOf(form, random.picks(form));
        auto shuffled = answers;
        std::shuffle(shuffled.begin(), shuffled.end(), engine);
        moved += shuffled != answers;
        const auto picks = picksOf(plan, answers), others = picksOf(plan, shuffled);
        CAPTURE(seed);
        REQUIRE(picks);
        REQUIRE(others);
        REQUIRE(numbersOf(plan, *picks) == numbersOf(plan, *others));
    }
    CHECK(moved > 500);
}

TEST_CASE("Thirds make 100 exactly", "[score][property]")
{
    const Exact third = Exact::quotient(1, 3);
    const Form form = formOf({section(
        "all", 1, {choice("a", third, {0, 3}), choice("b", third, {0, 3}), choice("c", third, {0, 1, 2, 3})})});
    const Score all = scored(form, {option(1), option(1), option(3)});
    CHECK(all.raw() == Exact{100});
    CHECK(all.sum() == Exact{100});
    const Score some = scored(form, {option(1), option(1), option(2)});
    CHECK(some.raw() == Exact::quotient(800, 9));
    CHECK(some.raw()->decimalText(2) == "88.89"); // rounded once, at the end
}

TEST_CASE("Weights of any parts make 100 exactly, defined and applied", "[score][property]")
{
    int sums = 0;
    for (std::uint32_t seed = 0; seed < seeds; ++seed) {
        RandomForm random{seed, RandomForm::Numbers::Ordinary};
        const Form form = random.form();
        const ScoringPlan plan = compile(form, nullptr);
        if (plan.exact.total.sign() == 0)
            continue;
        const Score found = score(plan, random.picks(form));
        Exact defined, applied, contributions;
        for (std::size_t i = 0; i < plan.questions.size(); ++i) {
            const ScoreTerm term = found.term(plan, i);
            contributions += term.contribution;
            if (term.bonus)
                continue;
            defined += term.weightDefined;
            applied += term.weightApplied;
        }
        CAPTURE(seed);
        REQUIRE(defined == Exact{1});
        if (!found.raw() || found.isByPolicy())
            continue;
        REQUIRE(applied == Exact{1});
        REQUIRE(contributions == found.sum());
        ++sums;
    }
    CHECK(sums > 500);
}

TEST_CASE("What is not applicable scores as what is not asked, where its weight goes to others", "[score][property]")
{
    const auto policy = GENERATE(NotApplicablePolicy::RedistributeForm, NotApplicablePolicy::RedistributeSection);
    const auto weights = GENERATE(WeightMeaning::Points, WeightMeaning::Question, WeightMeaning::Section);
    const auto compare = [](const Form &form, const std::vector<Pick> &picks, std::size_t number) {
        auto never = picks;
        never[number] = notAsked;
        REQUIRE(numbersOf(form, picks) == numbersOf(form, never));
    };
    CHECK(eachNotApplicable({policy, weights}, compare) > 300);
}

TEST_CASE("What is not applicable scores as if the form had no such question, where weights say so",
          "[score][property]")
{
    // Weights of questions (or points): the form's others get its weight. Weights of sections: those of its section.
    // Weights of questions that stay in their section do not: without the question its section would weigh less.
    const auto meaning = GENERATE(Meaning{NotApplicablePolicy::RedistributeForm, WeightMeaning::Points},
                                  Meaning{NotApplicablePolicy::RedistributeForm, WeightMeaning::Question},
                                  Meaning{NotApplicablePolicy::RedistributeSection, WeightMeaning::Section});
    const auto compare = [](const Form &form, const std::vector<Pick> &picks, std::size_t number) {
        Numbers with = numbersOf(form, picks);
        with.weights = without(with.weights, number);
        with.contributions = without(with.contributions, number);
        REQUIRE(with == numbersOf(without(form, number), without(picks, number)));
    };
    CHECK(eachNotApplicable(meaning, compare) > 300);
}

TEST_CASE("Where not applicable counts as fully met it is not as if it was never asked", "[score]")
{
    ScoringPolicy policy;
    policy.notApplicable = NotApplicablePolicy::FullPoints;
    const Form form = formOf({section("all", 1, {choice("a", 50, {0, 1}), choice("b", 50, {0, 1})})}, policy);
    CHECK(scored(form, {option(0), notApplicable}).raw() == Exact{50});
    CHECK(scored(form, {option(0), notAsked}).raw() == Exact{0});
}
