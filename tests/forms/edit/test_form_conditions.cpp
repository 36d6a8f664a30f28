// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_conditions.h"
#include "forms/edit/edit_questions.h"
#include "forms/edit/find_part.h"
#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

/// a, b, c, d: yes-no questions of one section `s`.
Form four()
{
    Form form = newForm(FormSlug{"f"}, "F", "en", "S");
    for (const char *const id : {"a", "b", "c", "d"}) {
        const auto added = addQuestion(form, SectionSlug{"s"}, 10, {});
        REQUIRE(added);
        Question &question = *findQuestion(form, *added);
        question.id = QuestionSlug{id};
        question.text = std::string("Is ") + id;
    }
    return form;
}

Condition is(const char *question, const char *answer)
{
    return {.question = QuestionSlug{question}, .answers = {answer}};
}

const PartSlug ofD = QuestionSlug{"d"};

/// `(a=yes and not b=no)`
std::string told(const Condition &condition)
{
    std::string out;
    switch (condition.kind) {
    case ConditionKind::Not:
        return "not " + told(condition.parts.front());
    case ConditionKind::All:
    case ConditionKind::Any:
        for (const Condition &part : condition.parts)
            out += (out.empty() ? "(" : condition.kind == ConditionKind::All ? " and " : " or ") + told(part);
        return out + ")";
    default:
        return condition.question.text() + "=" + condition.answers.front();
    }
}

std::string told(const Form &form)
{
    const auto *const condition = conditionOf(form, ofD);
    return condition != nullptr ? told(*condition) : "always";
}

} // namespace

SCENARIO("a condition is put together by and, or, not", "[forms][edit]")
{
    GIVEN("a question that is always asked")
    {
        Form form = four();
        CHECK(told(form) == "always");
        REQUIRE(joinCondition(form, ofD, {}, ConditionKind::All, is("a", "yes")));
        CHECK(told(form) == "a=yes");
        WHEN("more is joined")
        {
            REQUIRE(joinCondition(form, ofD, {}, ConditionKind::All, is("b", "yes")));
            REQUIRE(joinCondition(form, ofD, {1}, ConditionKind::Any, is("c", "no")));
            CHECK(told(form) == "(a=yes and (b=yes or c=no))");
            THEN("parts are turned round, exchanged and taken away")
            {
                REQUIRE(negateCondition(form, ofD, {1}));
                CHECK(told(form) == "(a=yes and not (b=yes or c=no))");
                REQUIRE(negateCondition(form, ofD, {1}));
                REQUIRE(setJoin(form, ofD, {1}, ConditionKind::All));
                REQUIRE(setComparison(form, ofD, {0}, is("a", "no")));
                CHECK(told(form) == "(a=no and (b=yes and c=no))");
                REQUIRE(removeCondition(form, ofD, {1, 0}));
                CHECK(told(form) == "(a=no and c=no)");
                REQUIRE(removeCondition(form, ofD, {0}));
                CHECK(told(form) == "c=no");
                REQUIRE(removeCondition(form, ofD, {}));
                CHECK(told(form) == "always");
            }
        }
        WHEN("a place is named that is not there")
        {
            CHECK(removeCondition(form, ofD, {3}).error() == EditError::NoSuchCondition);
            CHECK(setJoin(form, ofD, {}, ConditionKind::Any).error() == EditError::NoSuchCondition);
        }
    }
}

TEST_CASE("A question cannot wait for itself, however far round", "[forms][edit]")
{
    Form form = four();
    CHECK(joinCondition(form, ofD, {}, ConditionKind::All, is("d", "yes")).error() == EditError::Circle);
    REQUIRE(joinCondition(form, ofD, {}, ConditionKind::All, is("c", "yes")));
    REQUIRE(joinCondition(form, QuestionSlug{"c"}, {}, ConditionKind::All, is("b", "yes")));
    CHECK(joinCondition(form, QuestionSlug{"b"}, {}, ConditionKind::All, is("d", "yes")).error() == EditError::Circle);
    CHECK(conditionChoices(form, QuestionSlug{"b"}) == std::vector{QuestionSlug{"a"}});
    const PartSlug section = SectionSlug{"s"};
    CHECK(joinCondition(form, section, {}, ConditionKind::All, is("a", "yes")).error() == EditError::Circle);
    CHECK(joinCondition(form, ofD, {}, ConditionKind::All, is("nobody", "yes")).error() == EditError::NoSuchQuestion);
    Condition nothing = is("a", "yes");
    nothing.answers.clear();
    CHECK(joinCondition(form, ofD, {}, ConditionKind::All, nothing).error() == EditError::NoSuchOption);
}

TEST_CASE("What a comparison begins as fits the question", "[forms][edit]")
{
    Form form = four();
    CHECK(firstComparison(form, QuestionSlug{"a"})->answers == std::vector<std::string>{"yes"});
    REQUIRE(setType(form, QuestionSlug{"a"}, QuestionType::Scale, {}));
    const auto scale = firstComparison(form, QuestionSlug{"a"});
    REQUIRE(scale);
    CHECK(scale->kind == ConditionKind::AtLeast);
    CHECK(scale->bound == Exact{5});
    REQUIRE(setType(form, QuestionSlug{"b"}, QuestionType::Date, {}));
    CHECK(firstComparison(form, QuestionSlug{"b"}).error() == EditError::OtherType);
    findQuestion(form, QuestionSlug{"b"})->notApplicable = true;
    CHECK(firstComparison(form, QuestionSlug{"b"})->kind == ConditionKind::NotApplicable);
}

TEST_CASE("A condition is told with the words of questions and answers", "[forms][edit]")
{
    Form form = four();
    REQUIRE(joinCondition(form, ofD, {}, ConditionKind::All, is("b", "no")));
    REQUIRE(negateCondition(form, ofD, {}));
    const auto words = conditionWords(form, *conditionOf(form, ofD));
    REQUIRE(words.kind == ConditionKind::Not);
    CHECK(words.parts.front().number == 2);
    CHECK(words.parts.front().question == "Is b");
    CHECK(words.parts.front().answers == std::vector<std::string>{"No"});
}
