// SPDX-License-Identifier: Apache-2.0
#include "forms/print/condition_words.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Condition answers(const char *question, std::vector<std::string> answers)
{
    return {QuestionSlug(question), std::move(answers)};
}

Condition bound(ConditionKind kind, const char *question, const Exact &bound)
{
    return {.question = QuestionSlug(question), .answers = {}, .kind = kind, .bound = bound};
}

Condition of(ConditionKind kind, std::vector<Condition> parts)
{
    return {.question = {}, .answers = {}, .kind = kind, .parts = std::move(parts)};
}

} // namespace

TEST_CASE("A condition is said in words, with the numbers of the questions")
{
    const auto form = tests::form();
    const auto said = [&](const Condition &condition, const char *language = "en") {
        return conditionWords(condition, form, language);
    };
    CHECK(said(answers("greeting", {"yes"})) == "question 1 was answered with “Yes”");
    CHECK(said(answers("next", {"both", "what"})) == "question 3 was answered with “What and when” or “Only what”");
    CHECK(said(answers("next", {"both"}), "de") == "Frage 3 mit „What and when“ beantwortet wurde");
    CHECK(said(answers("pace", {"7"})) == "question 4 was answered with 7");
    CHECK(said(bound(ConditionKind::AtLeast, "pace", 3)) == "question 4 was answered with 3 or more");
    CHECK(said(bound(ConditionKind::Below, "pace", Exact::quotient(1, 2)), "de")
          == "Frage 4 mit weniger als 0,5 beantwortet wurde");
    CHECK(said(bound(ConditionKind::NotApplicable, "next", 0)) == "question 3 was not applicable");
    CHECK(said(answers("gone", {"x"})) == "question “gone” was answered with “x”");
}

TEST_CASE("Conditions within conditions stand in brackets where one could read them otherwise")
{
    const auto form = tests::form();
    const auto a = answers("greeting", {"yes"});
    const auto b = bound(ConditionKind::AtLeast, "pace", 3);
    const auto c = bound(ConditionKind::NotApplicable, "next", 0);
    CHECK(conditionWords(of(ConditionKind::All, {a, of(ConditionKind::Any, {b, c})}), form, "en")
          == "question 1 was answered with “Yes”, and (question 4 was answered with 3 or more, or question 3 was not "
             "applicable)");
    CHECK(conditionWords(of(ConditionKind::Not, {of(ConditionKind::All, {a, c})}), form, "en")
          == "it is not so that (question 1 was answered with “Yes”, and question 3 was not applicable)");
    CHECK(conditionWords(of(ConditionKind::All, {of(ConditionKind::Not, {a}), c}), form, "en")
          == "(it is not so that question 1 was answered with “Yes”), and question 3 was not applicable");
}

TEST_CASE("Several answers of one question are told apart from the parts of a condition")
{
    const auto form = tests::form();
    const auto either = of(ConditionKind::Any, {answers("next", {"both", "what"}), answers("greeting", {"yes"})});
    CHECK(conditionWords(either, form, "en")
          == "question 3 was answered with “What and when” or “Only what”, or question 1 was answered with “Yes”");
    CHECK(conditionWords(either, form, "de")
          == "Frage 3 mit „What and when“ oder „Only what“ beantwortet wurde oder wenn Frage 1 mit „Yes“ beantwortet "
             "wurde");
    CHECK(conditionWords(of(ConditionKind::Not, {either}), form, "de")
          == "es nicht so ist, dass (Frage 3 mit „What and when“ oder „Only what“ beantwortet wurde oder dass Frage 1 "
             "mit „Yes“ beantwortet wurde)");
}
