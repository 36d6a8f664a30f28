// SPDX-License-Identifier: Apache-2.0
#include "forms/score/accuracy.h"
#include "forms/score/class_counts.h"
#include "tests/forms/score/built_form.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

InteractionId interaction(int number)
{
    return *InteractionId::parse("01890000-0000-7000-8000-00000000000" + std::to_string(number));
}

/// Two questions that can be failed compliance-critically (o0), one business-critically, one only lost.
Form classesForm()
{
    const auto critical = [](const std::string &id, ErrorClass error) {
        Question out = choice(id, 25, {0, 1});
        out.answers[0].error = error;
        return out;
    };
    return formOf({section("all", 1,
                           {critical("identity", ErrorClass::ComplianceCritical),
                            critical("notice", ErrorClass::ComplianceCritical),
                            critical("price", ErrorClass::BusinessCritical), choice("greeting", 25, {0, 1})})});
}

struct Counting {
    Form form = classesForm();
    ScoringPlan plan = compile(form, nullptr);
    AccuracyCount count;

    explicit Counting(CountedErrors counted = {}) : count(std::move(counted)) {}
    void add(int number, const std::vector<Pick> &picks, const std::vector<Answer> &answers = {})
    {
        count.add(interaction(number), plan, score(plan, picks), answers);
    }
};

Answer attributed(const std::string &question, const std::string &whose)
{
    Answer out;
    out.question = QuestionSlug{question};
    if (!whose.empty())
        out.attribution = AttributionSlug{whose};
    return out;
}

const Pick bad = option(0), good = option(1);

} // namespace

TEST_CASE("Accuracy of a class is the share of interactions without an error where it applied", "[accuracy]")
{
    Counting counting;
    counting.add(1, {good, good, good, good});
    counting.add(2, {bad, bad, good, good}); // two errors of one class are one interaction
    counting.add(3, {notApplicable, good, notApplicable, bad});
    counting.add(4, {notApplicable, notAsked, bad, good}); // no compliance question applied
    CHECK(counting.count.interactions() == 4);
    CHECK(counting.count.of(ErrorClass::ComplianceCritical) == Accuracy{2, 3});
    CHECK(counting.count.of(ErrorClass::BusinessCritical) == Accuracy{2, 3});
    CHECK(counting.count.of(ErrorClass::CustomerCritical) == Accuracy{0, 0});
    CHECK_FALSE(intervalOf(counting.count.of(ErrorClass::CustomerCritical)));
    CHECK_FALSE(boundsOf(counting.count.of(ErrorClass::CustomerCritical)));
}

TEST_CASE("An interaction counts once: any error of its evaluations counts", "[accuracy]")
{
    Counting counting;
    counting.add(1, {good, good, good, good});
    counting.add(1, {good, bad, good, bad});
    counting.add(1, {good, good, good, good});
    counting.add(2, {notApplicable, notApplicable, good, good});
    counting.add(2, {good, notApplicable, good, good}); // another evaluator found that it applied
    CHECK(counting.count.interactions() == 2);
    CHECK(counting.count.of(ErrorClass::ComplianceCritical) == Accuracy{1, 2});
    CHECK(counting.count.of(ErrorClass::BusinessCritical) == Accuracy{2, 2});
    CHECK(counting.count.byQuestion().at(QuestionSlug{"greeting"}) == Accuracy{1, 2});
}

TEST_CASE("Non-critical errors are counted per question", "[accuracy]")
{
    Counting counting;
    counting.add(1, {good, good, good, bad});
    counting.add(2, {bad, good, good, good});
    counting.add(3, {good, good, good, notApplicable});
    const auto questions = counting.count.byQuestion();
    REQUIRE(questions.size() == 1); // the others are critical or right
    CHECK(questions.at(QuestionSlug{"greeting"}) == Accuracy{1, 2});
}

TEST_CASE("Points lost on a scale count at its question", "[accuracy]")
{
    const Form form = formOf({section("all", 1, {scale("ease", 1, 0, 10)})});
    const ScoringPlan plan = compile(form, nullptr);
    AccuracyCount count;
    count.add(interaction(1), plan, score(plan, std::vector{point(0)}), {});
    count.add(interaction(2), plan, score(plan, std::vector{point(10)}), {});
    CHECK(count.byQuestion().at(QuestionSlug{"ease"}) == Accuracy{1, 2});
}

TEST_CASE("On the agent's sheet only what the agent caused counts", "[accuracy]")
{
    Counting counting{CountedErrors{AttributionSlug{"agent"}}};
    counting.add(1, {bad, good, good, good}, {attributed("identity", "agent")});
    counting.add(2, {bad, good, good, good}, {attributed("identity", "centre")});
    counting.add(4, {good, good, good, good});
    CHECK(counting.count.of(ErrorClass::ComplianceCritical) == Accuracy{2, 3});
    CHECK(counting.count.unattributed() == 0);
}

TEST_CASE("An interaction whose errors nobody attributed may be with or without one, and stays in the count",
          "[accuracy]")
{
    Counting counting{CountedErrors{AttributionSlug{"agent"}}};
    counting.add(1, {good, good, good, good});
    counting.add(2, {bad, good, good, good}, {attributed("identity", "")});
    counting.add(3, {bad, bad, good, good}, {attributed("identity", "centre")}); // nothing said of the second
    CHECK(counting.count.of(ErrorClass::ComplianceCritical) == Accuracy{1, 3, 2});
    const auto bounds = boundsOf(counting.count.of(ErrorClass::ComplianceCritical));
    REQUIRE(bounds);
    CHECK(bounds->low == Exact{1} / Exact{3}); // were both the agent's
    CHECK(bounds->high == Exact{1});           // were neither
    CHECK_FALSE(intervalOf(counting.count.of(ErrorClass::ComplianceCritical)));
    CHECK(counting.count.of(ErrorClass::BusinessCritical) == Accuracy{3, 3, 0}); // theirs is known
    CHECK(counting.count.unattributed() == 2);

    counting.add(4, {bad, bad, good, good}, {attributed("identity", "agent")}); // one of them is enough
    CHECK(counting.count.of(ErrorClass::ComplianceCritical) == Accuracy{1, 4, 2});
    counting.add(2, {bad, good, good, good}, {attributed("identity", "agent")}); // another evaluator said it
    CHECK(counting.count.of(ErrorClass::ComplianceCritical) == Accuracy{1, 4, 1});
    CHECK(counting.count.unattributed() == 1);

    counting.add(5, {good, good, good, bad});
    CHECK(counting.count.byQuestion().at(QuestionSlug{"greeting"}) == Accuracy{4, 5, 1});
    CHECK(counting.count.unattributed() == 2);
}

TEST_CASE("For the centre all errors count, whoever they are attributed to", "[accuracy]")
{
    Counting counting;
    counting.add(1, {bad, good, good, good});
    counting.add(2, {bad, good, good, good}, {attributed("identity", "centre")});
    counting.add(3, {good, good, good, good});
    CHECK(counting.count.of(ErrorClass::ComplianceCritical) == Accuracy{1, 3, 0});
    CHECK(counting.count.unattributed() == 0);
}

TEST_CASE("The interval of an accuracy is Wilson's", "[accuracy][golden]")
{
    // vectors/scoring_peers.json, ST-4: 46 of 50
    const auto interval = intervalOf({46, 50});
    REQUIRE(interval);
    CHECK(interval->low == Approx(0.812).margin(5e-4));
    CHECK(interval->high == Approx(0.968).margin(5e-4));
}

TEST_CASE("Of one evaluation a class counts the questions where it applied", "[accuracy]")
{
    const Form form = classesForm();
    const ScoringPlan plan = compile(form, nullptr);
    const auto counts = classCounts(plan, score(plan, std::vector{bad, good, notApplicable, bad}));
    CHECK(counts[static_cast<std::size_t>(ErrorClass::ComplianceCritical)] == ClassCount{2, 1});
    CHECK(counts[static_cast<std::size_t>(ErrorClass::BusinessCritical)] == ClassCount{0, 0});
    CHECK(counts[static_cast<std::size_t>(ErrorClass::NonCritical)] == ClassCount{1, 1});
}
