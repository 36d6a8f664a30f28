// SPDX-License-Identifier: Apache-2.0
#include "forms/model/failing.h"

#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

Question choice(std::initializer_list<int> points, std::optional<ErrorClass> own = {})
{
    Question out;
    out.id = QuestionSlug{"next"};
    out.type = QuestionType::Choice;
    out.error = own;
    for (const int one : points) {
        AnswerOption option{};
        option.id = AnswerOptionSlug{"a" + std::to_string(out.answers.size())};
        option.points = one;
        out.answers.push_back(option);
    }
    return out;
}

ScoringPolicy failing(FailsQuestion rule)
{
    ScoringPolicy out;
    out.failsQuestion = rule;
    return out;
}

} // namespace

TEST_CASE("Which answers fail a question that has an error class of its own", "[forms][score]")
{
    struct Row {
        FailsQuestion rule;
        std::vector<bool> fails; ///< of 0, 2, 3 and 4 points of 4
    };
    const auto row = GENERATE(values<Row>({
        {FailsQuestion::MarkedOption, {false, false, false, false}},
        {FailsQuestion::Lowest, {true, false, false, false}},
        {FailsQuestion::BelowHalf, {true, false, false, false}}, // the half itself does not fail
        {FailsQuestion::BelowFull, {true, true, true, false}},
    }));
    const auto question = choice({0, 2, 3, 4}, ErrorClass::BusinessCritical);
    const auto policy = failing(row.rule);
    for (std::size_t i = 0; i < row.fails.size(); ++i) {
        CAPTURE(int(row.rule), i);
        const auto error = errorUnder(question, policy, i);
        CHECK((error == ErrorClass::BusinessCritical) == row.fails[i]);
        CHECK(error.has_value() == (i < 3)); // less than all is an error all the same, a non-critical one
        CHECK(classOf(question, policy, PickedOption{question.answers[i].id}) == error);
    }
}

TEST_CASE("An option's own class comes before its question's; where all earn the same, none is the lowest",
          "[forms][score]")
{
    auto question = choice({0, 4}, ErrorClass::BusinessCritical);
    question.answers[0].error = ErrorClass::ComplianceCritical;
    CHECK(errorUnder(question, failing(FailsQuestion::BelowFull), 0) == ErrorClass::ComplianceCritical);
    const auto same = choice({4, 4}, ErrorClass::BusinessCritical);
    CHECK_FALSE(errorUnder(same, failing(FailsQuestion::Lowest), 0));
    auto information = choice({0, 4}, ErrorClass::BusinessCritical);
    information.scored = false;
    CHECK_FALSE(classOf(information, failing(FailsQuestion::BelowFull), PickedOption{information.answers[0].id}));
}

TEST_CASE("Of options that are picked together the sum of points decides", "[forms][score]")
{
    auto question = choice({1, 1, 0}, ErrorClass::CustomerCritical);
    question.type = QuestionType::Multiple;
    const auto picked = [&](std::initializer_list<std::size_t> options) {
        PickedOptions out;
        for (const auto option : options)
            out.options.push_back(question.answers[option].id);
        return classOf(question, failing(FailsQuestion::BelowHalf), out);
    };
    CHECK_FALSE(picked({0, 1}));
    CHECK(picked({0}) == ErrorClass::NonCritical); // half of two points
    CHECK(picked({2}) == ErrorClass::CustomerCritical);
    question.bonus = true;
    CHECK_FALSE(picked({0})); // nothing is missing from what comes on top
}

TEST_CASE("A value of a scale that earns less than the highest is a non-critical error", "[forms][score]")
{
    Question question;
    question.id = QuestionSlug{"ease"};
    question.type = QuestionType::Scale;
    question.scale = Scale{.min = 0, .max = 10, .minText = {}, .maxText = {}, .levels = {}};
    const auto lowest = failing(FailsQuestion::Lowest);
    CHECK(errorAt(question, lowest, 0) == ErrorClass::NonCritical);
    CHECK(classOf(question, lowest, ScaleValue{9}) == ErrorClass::NonCritical);
    CHECK_FALSE(errorAt(question, lowest, 10));
    CHECK(worstClass(question) == ErrorClass::NonCritical);
    question.error = ErrorClass::CustomerCritical;
    CHECK(errorAt(question, lowest, 0) == ErrorClass::CustomerCritical);
    CHECK(errorAt(question, lowest, 1) == ErrorClass::NonCritical);
    question.error.reset();
    question.bonus = true;
    CHECK_FALSE(errorAt(question, lowest, 0)); // nothing is missing from what comes on top
    CHECK_FALSE(worstClass(question));
}

TEST_CASE("What is above the fewest points counts where the policy measures between lowest and highest",
          "[forms][score]")
{
    const auto question = choice({2, 3, 6});
    ScoringPolicy policy;
    CHECK(possibleUnder(question, policy) == Exact{6});
    CHECK(earnedBy(question, policy, 1).earned == Exact{3});
    policy.answerWorth = AnswerWorth::BetweenLowestAndHighest;
    CHECK(possibleUnder(question, policy) == Exact{4});
    CHECK(earnedBy(question, policy, 1).earned == Exact{1});
    CHECK(earnedBy(question, policy, 1).possible == Exact{4});
}
