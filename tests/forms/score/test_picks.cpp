// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/score/built_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

Form formOfEachType()
{
    Question text;
    text.id = QuestionSlug{"text"};
    text.type = QuestionType::Text;
    Question strict = choice("strict", 1, {0, 1});
    strict.notApplicable = false;
    return formOf({section("all", 1, {choice("choice", 1, {0, 1, 2}), scale("scale", 1, -2, 5), text, strict})});
}

Answer answer(const std::string &question, AnswerValue value)
{
    return {QuestionSlug{question}, std::move(value), {}, {}};
}

AnswerValue picked(const std::string &option)
{
    return PickedOption{AnswerOptionSlug{option}};
}

Question when(Question question, const std::string &parent, const std::vector<std::string> &answers)
{
    question.when = Condition{QuestionSlug{parent}, answers};
    return question;
}

} // namespace

TEST_CASE("Answers become picks in the form's order, whatever their own", "[score]")
{
    const auto plan = compile(formOfEachType(), nullptr);
    const std::vector<Answer> answers{answer("text", WrittenText{"words"}), answer("scale", ScaleValue{-2}),
                                      answer("choice", picked("o2"))};
    const auto picks = picksOf(plan, answers);
    REQUIRE(picks);
    CHECK(*picks == std::vector<Pick>{option(2), point(-2), {PickKind::Unscored}, unanswered});
}

TEST_CASE("An answer that does not fit its question is refused by name", "[score]")
{
    struct Row {
        std::string question;
        AnswerValue value;
        PickProblem problem;
    };
    const auto row = GENERATE(values<Row>({
        {"elsewhere", picked("o0"), PickProblem::UnknownQuestion},
        {"choice", picked("o3"), PickProblem::UnknownOption},
        {"choice", ScaleValue{1}, PickProblem::OtherType},
        {"choice", WrittenText{"o1"}, PickProblem::OtherType},
        {"scale", ScaleValue{6}, PickProblem::OutsideScale},
        {"scale", ScaleValue{-3}, PickProblem::OutsideScale},
        {"scale", picked("o0"), PickProblem::OtherType},
        {"text", picked("o0"), PickProblem::OtherType},
        {"strict", NotApplicable{}, PickProblem::NotApplicableNotAllowed},
    }));
    CAPTURE(row.question);
    const auto plan = compile(formOfEachType(), nullptr);
    const auto picks = picksOf(plan, std::vector{answer(row.question, row.value)});
    REQUIRE_FALSE(picks);
    CHECK(picks.error() == PickError{row.problem, QuestionSlug{row.question}});
}

TEST_CASE("Two answers to one question are refused", "[score]")
{
    const auto plan = compile(formOfEachType(), nullptr);
    const auto picks = picksOf(plan, std::vector{answer("choice", picked("o0")), answer("choice", picked("o0"))});
    REQUIRE_FALSE(picks);
    CHECK(picks.error().problem == PickProblem::AnsweredTwice);
}

TEST_CASE("A question is asked only where its condition is met, through any number of steps", "[score]")
{
    // The child stands before its parent, the grandchild before both.
    const Form form = formOf({section("all", 1,
                                      {when(choice("grandchild", 1, {0, 1}), "child", {"3", "4"}),
                                       when(scale("child", 1, 0, 4), "parent", {"o1"}), choice("parent", 1, {0, 1})})});
    const auto plan = compile(form, nullptr);
    const auto picksFor = [&](AnswerValue parent, AnswerValue child) {
        return *picksOf(plan, std::vector{answer("grandchild", picked("o1")), answer("child", std::move(child)),
                                          answer("parent", std::move(parent))});
    };
    CHECK(picksFor(picked("o1"), ScaleValue{3}) == std::vector<Pick>{option(1), point(3), option(1)});
    CHECK(picksFor(picked("o1"), ScaleValue{2}) == std::vector<Pick>{notAsked, point(2), option(1)});
    CHECK(picksFor(picked("o0"), ScaleValue{3}) == std::vector<Pick>{notAsked, notAsked, option(0)});
    CHECK(picksFor(NotApplicable{}, ScaleValue{3}) == std::vector<Pick>{notAsked, notAsked, notApplicable});
    CHECK(picksFor(Unanswered{}, ScaleValue{3}) == std::vector<Pick>{notAsked, notAsked, unanswered});
}

TEST_CASE("Conditions in a circle are never met, and end", "[score]")
{
    const Form form =
        formOf({section("all", 1,
                        {when(choice("a", 1, {0, 1}), "b", {"o1"}), when(choice("b", 1, {0, 1}), "a", {"o1"}),
                         choice("c", 1, {0, 1}), when(choice("d", 1, {0, 1}), "nowhere", {"o1"})})});
    const auto plan = compile(form, nullptr);
    const auto picks = picksOf(plan, std::vector{answer("a", picked("o1")), answer("b", picked("o1")),
                                                 answer("c", picked("o1")), answer("d", picked("o1"))});
    REQUIRE(picks);
    CHECK(*picks == std::vector<Pick>{notAsked, notAsked, option(1), notAsked});
}

TEST_CASE("A chain of ten thousand conditions is followed to its end", "[score]")
{
    std::vector<Question> questions{choice("q0", 1, {0, 1})};
    std::vector<Answer> answers{answer("q0", picked("o1"))};
    for (int i = 1; i < 10000; ++i) {
        questions.push_back(when(choice("q" + std::to_string(i), 1, {0, 1}), "q" + std::to_string(i - 1), {"o1"}));
        answers.push_back(answer("q" + std::to_string(i), picked("o1")));
    }
    const auto plan = compile(formOf({section("all", 1, questions)}), nullptr);
    CHECK(picksOf(plan, answers)->back() == option(1));
    answers[1].value = picked("o0");
    CHECK(picksOf(plan, answers)->back() == notAsked);
}
