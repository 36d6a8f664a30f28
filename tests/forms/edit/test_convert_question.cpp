// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/convert_question.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

const Question &question(const Form &form, std::size_t section, std::size_t at)
{
    return form.sections.at(section).questions.at(at);
}

} // namespace

TEST_CASE("a question of its own type stays as it is", "[forms][edit]")
{
    const Form form = tests::form();
    CHECK(converted(question(form, 1, 0), QuestionType::Choice, {}) == question(form, 1, 0));
}

TEST_CASE("a choice as a scale keeps its answers as described values, the worst first", "[forms][edit]")
{
    const Form form = tests::form();
    const auto scale = converted(question(form, 1, 0), QuestionType::Scale, {});
    CHECK(scale.answers.empty());
    REQUIRE(scale.scale);
    CHECK(scale.scale->min == 0);
    CHECK(scale.scale->max == 2);
    REQUIRE(scale.scale->levels.size() == 3);
    CHECK(scale.scale->levels[0].text == "Neither");
    CHECK(scale.scale->levels[2].text == "What and when");
    CHECK(scale.weight == Exact{50});
    SECTION("and comes back with its points")
    {
        const auto choice = converted(scale, QuestionType::Choice, {});
        CHECK_FALSE(choice.scale);
        REQUIRE(choice.answers.size() == 3);
        CHECK(choice.answers[0].text == "What and when");
        CHECK(choice.answers[0].points == Exact{2});
        CHECK(choice.answers[2].points == Exact{0});
    }
}

TEST_CASE("a choice as yes and no keeps the points and error class of its best and its last answer", "[forms][edit]")
{
    const Form form = tests::form();
    auto choice = question(form, 1, 0);
    choice.answers[2].error = ErrorClass::CustomerCritical;
    const auto asked = converted(choice, QuestionType::YesNo, {"Ja", "Nein"});
    REQUIRE(asked.answers.size() == 2);
    CHECK(asked.answers[0].id == AnswerOptionSlug{"yes"});
    CHECK(asked.answers[0].text == "Ja");
    CHECK(asked.answers[0].points == Exact{2});
    CHECK(asked.answers[1].text == "Nein");
    CHECK(asked.answers[1].error == ErrorClass::CustomerCritical);
}

TEST_CASE("a text weighs nothing and need not be answered; what is scored again weighs as a new one", "[forms][edit]")
{
    const Form form = tests::form();
    const auto text = converted(question(form, 1, 0), QuestionType::Text, {});
    CHECK_FALSE(text.weight);
    CHECK_FALSE(text.required);
    CHECK(text.answers.empty());
    const auto again = converted(text, QuestionType::YesNo, {});
    CHECK(again.weight == Exact{10});
    CHECK(again.required);
    CHECK(again.answers == yesAndNo({}));
}

TEST_CASE("a comparison makes sense only with answers that the question has", "[forms][edit]")
{
    const Form form = tests::form();
    Condition known{QuestionSlug{"next"}, {"what", "gone"}};
    CHECK(makesSense(question(form, 1, 0), known));
    CHECK(known.answers == std::vector<std::string>{"what"});
    Condition unknown{QuestionSlug{"next"}, {"gone"}};
    CHECK_FALSE(makesSense(question(form, 1, 0), unknown));
    Condition point{QuestionSlug{"pace"}, {"7", "11", "x"}};
    CHECK(makesSense(question(form, 1, 1), point));
    CHECK(point.answers == std::vector<std::string>{"7"});
    Condition skipped{QuestionSlug{"pace"}, {}};
    skipped.kind = ConditionKind::NotApplicable;
    CHECK_FALSE(makesSense(question(form, 1, 1), skipped));
    CHECK(makesSense(question(form, 1, 0), skipped));
    skipped.kind = ConditionKind::AtLeast;
    CHECK(makesSense(question(form, 1, 1), skipped));
    CHECK_FALSE(makesSense(question(form, 1, 0), skipped));
}
