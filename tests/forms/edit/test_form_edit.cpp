// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_conditions.h"
#include "forms/edit/edit_options.h"
#include "forms/edit/edit_policy.h"
#include "forms/edit/edit_questions.h"
#include "forms/edit/find_part.h"
#include "forms/edit/part_ids.h"
#include "forms/edit/running_weights.h"
#include "forms/trace/trace.h"
#include "tests/catch.h"

#include <string>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

QuestionSlug q(const char *id)
{
    return QuestionSlug{id};
}

/// Adds a question with words at the end of @p section and gives it its id.
QuestionSlug add(Form &form, const char *section, const std::string &words)
{
    const auto id = addQuestion(form, SectionSlug{section}, 1000, {});
    REQUIRE(id);
    findQuestion(form, *id)->text = words;
    const auto settled = settleIds(form, nullptr);
    const auto found = settled.questions.find(*id);
    return found == settled.questions.end() ? *id : found->second;
}

/// opening: greets, proves; closing: settled, next.
Form small()
{
    Form form = newForm(FormSlug{"call"}, "Call", "en", "Opening");
    REQUIRE(addSection(form, {}, "Closing"));
    add(form, "opening", "Greets");
    add(form, "opening", "Proves");
    add(form, "closing", "Settled");
    add(form, "closing", "Next");
    return form;
}

std::string order(const Form &form)
{
    std::string out;
    for (const Section &section : form.sections) {
        out += (section.isNested ? "(" : "[") + section.id.text() + ":";
        for (const Question &question : section.questions)
            out += " " + question.id.text();
        out += section.isNested ? ")" : "]";
    }
    return out;
}

} // namespace

SCENARIO("sections and questions are added, moved and removed", "[forms][edit]")
{
    GIVEN("a form of two sections")
    {
        Form form = small();
        CHECK(order(form) == "[opening: greets proves][closing: settled next]");
        WHEN("a question goes down over the edge of its section")
        {
            REQUIRE(moveQuestion(form, q("proves"), Direction::Down));
            THEN("it is the first of the next one")
            {
                CHECK(order(form) == "[opening: greets][closing: proves settled next]");
                REQUIRE(moveQuestion(form, q("proves"), Direction::Up));
                CHECK(order(form) == "[opening: greets proves][closing: settled next]");
            }
        }
        WHEN("it is at the very end")
        {
            CHECK(moveQuestion(form, q("next"), Direction::Down).error() == EditError::AtTheEnd);
            CHECK(moveQuestion(form, q("greets"), Direction::Up).error() == EditError::AtTheEnd);
        }
        WHEN("a question is moved to a place")
        {
            REQUIRE(moveQuestionTo(form, q("next"), SectionSlug{"opening"}, 1));
            CHECK(order(form) == "[opening: greets next proves][closing: settled]");
        }
        WHEN("a section with one within it is moved")
        {
            const auto nested = addSection(form, SectionSlug{"opening"}, "Identity");
            REQUIRE(nested);
            REQUIRE(setNested(form, *nested, true));
            CHECK(order(form) == "[opening: greets proves](identity:)[closing: settled next]");
            REQUIRE(moveSection(form, SectionSlug{"opening"}, Direction::Down));
            THEN("that one goes with it")
            {
                CHECK(order(form) == "[closing: settled next][opening: greets proves](identity:)");
                CHECK(moveSection(form, *nested, Direction::Down).error() == EditError::AtTheEnd);
                CHECK(setNested(form, SectionSlug{"opening"}, true).error() == EditError::NestedTwice);
                CHECK(setNested(form, SectionSlug{"closing"}, true).error() == EditError::FirstSection);
            }
        }
        WHEN("a section is removed")
        {
            REQUIRE(removeSection(form, SectionSlug{"opening"}));
            CHECK(order(form) == "[closing: settled next]");
            CHECK(removeSection(form, SectionSlug{"opening"}).error() == EditError::NoSuchSection);
        }
    }
}

SCENARIO("an id is made of the words once", "[forms][edit]")
{
    GIVEN("a question that was added without words")
    {
        Form form = small();
        const auto id = addQuestion(form, SectionSlug{"closing"}, 0, {});
        REQUIRE(id);
        CHECK(id->text() == "question");
        REQUIRE(joinCondition(form, q("next"), {}, ConditionKind::All, {.question = *id, .answers = {"yes"}}));
        WHEN("it gets words")
        {
            findQuestion(form, *id)->text = "Names the cost, first";
            const auto settled = settleIds(form, nullptr);
            THEN("its id is made of them, and conditions follow")
            {
                REQUIRE(settled.questions.at(*id).text() == "names-the-cost-first");
                CHECK(findQuestion(form, q("next"))->when->question.text() == "names-the-cost-first");
            }
            AND_WHEN("the words change later")
            {
                findQuestion(form, q("names-the-cost-first"))->text = "Names what it costs";
                CHECK_FALSE(settleIds(form, nullptr).changed);
                CHECK(findQuestion(form, q("names-the-cost-first")) != nullptr);
            }
        }
        WHEN("the version before has that id already")
        {
            const Form published = form;
            findQuestion(form, *id)->text = "Names the cost";
            CHECK_FALSE(settleIds(form, &published).changed);
        }
        WHEN("two questions say the same")
        {
            add(form, "opening", "Greets");
            THEN("the later one waits for words of its own, at the latest until it is published")
            {
                CHECK(order(form).find("proves question-2") != std::string::npos);
                settleIds(form, nullptr, SettleWhen::Published);
                CHECK(order(form).find("greets-2") != std::string::npos);
            }
        }
        WHEN("it is copied and the copy gets words of its own")
        {
            const auto copy = copyQuestion(form, q("greets"));
            REQUIRE(copy);
            CHECK(settleIds(form, nullptr).questions.empty());
            findQuestion(form, *copy)->text = "Says who speaks";
            CHECK(settleIds(form, nullptr).questions.at(*copy).text() == "says-who-speaks");
        }
    }
}

SCENARIO("what hangs on a removed part is asked, not left hanging", "[forms][edit]")
{
    GIVEN("a question that is asked when two others are answered so")
    {
        Form form = small();
        REQUIRE(joinCondition(form, q("next"), {}, ConditionKind::All, {.question = q("greets"), .answers = {"yes"}}));
        REQUIRE(joinCondition(form, q("next"), {}, ConditionKind::All, {.question = q("settled"), .answers = {"no"}}));
        WHEN("one of them is removed")
        {
            const auto done = removeQuestion(form, q("greets"));
            REQUIRE(done);
            THEN("only the other one is left, and it is told which condition changed")
            {
                REQUIRE(done->askedMore == std::vector<PartSlug>{q("next")});
                const Condition &left = *findQuestion(form, q("next"))->when;
                CHECK(left.kind == ConditionKind::Answers);
                CHECK(left.question == q("settled"));
            }
        }
        WHEN("its section is removed, and the other one")
        {
            REQUIRE(removeSection(form, SectionSlug{"opening"}));
            REQUIRE(removeQuestion(form, q("settled")));
            CHECK_FALSE(findQuestion(form, q("next"))->when);
        }
        WHEN("one becomes a scale")
        {
            REQUIRE(setType(form, q("greets"), QuestionType::Scale, {}));
            CHECK(findQuestion(form, q("next"))->when->question == q("settled"));
        }
    }
}

TEST_CASE("A question becomes another type and keeps of its answers what makes sense", "[forms][edit]")
{
    Form form = small();
    Question &question = *findQuestion(form, q("greets"));
    question.answers[1].error = ErrorClass::CustomerCritical;
    REQUIRE(setType(form, q("greets"), QuestionType::Choice, {}));
    const auto added = addOption(form, q("greets"));
    REQUIRE(added);
    findOption(question, *added)->text = "Partly";
    REQUIRE(setPoints(form, q("greets"), *added, "0,5"));
    settleIds(form, nullptr);
    CHECK(question.answers[2].id.text() == "partly");
    CHECK(question.answers[2].points == *Exact::parse("0.5"));

    REQUIRE(setType(form, q("greets"), QuestionType::Scale, {}));
    REQUIRE(question.scale);
    CHECK(question.scale->max == 2);
    CHECK(question.scale->levels[0].error == ErrorClass::CustomerCritical);
    CHECK(question.scale->levels[1].text == "Partly");
    CHECK(question.answers.empty());

    REQUIRE(setType(form, q("greets"), QuestionType::Choice, {}));
    CHECK(question.answers.size() == 3);
    CHECK(question.answers[0].text == "Yes");

    REQUIRE(setType(form, q("greets"), QuestionType::YesNo, {.yes = "Ja", .no = "Nein"}));
    CHECK(question.answers[0].text == "Ja");
    CHECK(question.answers[1].error == ErrorClass::CustomerCritical);
    CHECK(addOption(form, q("greets")).error() == EditError::FixedOptions);

    REQUIRE(setType(form, q("greets"), QuestionType::Text, {}));
    CHECK(question.answers.empty());
    CHECK_FALSE(question.weight);
    CHECK_FALSE(question.required);
    REQUIRE(setType(form, q("greets"), QuestionType::Number, {}));
    CHECK(question.number);
    CHECK(question.weight == Exact{10});
}

TEST_CASE("An option leaves conditions and default with it", "[forms][edit]")
{
    Form form = small();
    REQUIRE(setType(form, q("greets"), QuestionType::Choice, {}));
    REQUIRE(addOption(form, q("greets")));
    REQUIRE(setDefault(form, q("greets"), "no"));
    REQUIRE(
        joinCondition(form, q("next"), {}, ConditionKind::All, {.question = q("greets"), .answers = {"yes", "no"}}));
    REQUIRE(removeOption(form, q("greets"), AnswerOptionSlug{"no"}));
    CHECK(findQuestion(form, q("greets"))->defaultAnswer.empty());
    CHECK(findQuestion(form, q("next"))->when->answers == std::vector<std::string>{"yes"});
    REQUIRE(removeOption(form, q("greets"), AnswerOptionSlug{"yes"}));
    CHECK_FALSE(findQuestion(form, q("next"))->when);
    CHECK(removeOption(form, q("greets"), AnswerOptionSlug{"yes"}).error() == EditError::NoSuchOption);
}

TEST_CASE("Numbers are taken as people write them, and refused with a reason", "[forms][edit]")
{
    Form form = small();
    REQUIRE(setWeight(form, q("greets"), " 12,5 "));
    CHECK(findQuestion(form, q("greets"))->weight == *Exact::parse("12.5"));
    REQUIRE(setWeight(form, q("greets"), ""));
    CHECK_FALSE(findQuestion(form, q("greets"))->weight);
    CHECK(setWeight(form, q("greets"), "12.").error() == EditError::NotANumber);
    CHECK(setWeight(form, q("greets"), "-1").error() == EditError::OutOfRange);
    CHECK(setPassMark(form, "101").error() == EditError::OutOfRange);
    CHECK(setDecimals(form, "7").error() == EditError::OutOfRange);
    CHECK(setWeight(form, q("nobody"), "1").error() == EditError::NoSuchQuestion);
}

TEST_CASE("Questions, pillars, obligations and what serves nothing make 100 together", "[forms][edit]")
{
    Form form = small();
    Vision vision;
    vision.pillars.resize(1);
    vision.pillars[0].behaviours.push_back({.id = BehaviourSlug{"says-next"},
                                            .text = "Says what comes next",
                                            .channels = {},
                                            .soundsLike = {},
                                            .doesNotSoundLike = {}});
    const auto law = addObligation(form, ObligationKind::Law, "Say that it is recorded");
    REQUIRE(setServes(form, q("proves"), law, true));
    REQUIRE(setTrace(form, q("next"), BehaviourSlug{"says-next"}, true));
    REQUIRE(setWeight(form, q("greets"), "20"));
    findQuestion(form, q("settled"))->bonus = true;
    const auto weights = runningWeights(form, &vision);
    CHECK(weights.total == Exact{100});
    CHECK(weights.sections == std::vector<Exact>{75, 25});
    CHECK(weights.pillars == std::vector<Exact>{25});
    CHECK(weights.obligations == Exact{25});
    CHECK(weights.untraced == Exact{50});
    REQUIRE(setServes(form, q("next"), law, true));
    CHECK(findQuestion(form, q("next"))->trace.empty()); // behaviours or obligations
    REQUIRE(removeObligation(form, law));
    CHECK(findQuestion(form, q("next"))->obligations.empty());
}

TEST_CASE("What is named and not there takes no weight while a form is written, as in coverage", "[forms][edit]")
{
    Form form = small();
    Vision vision;
    vision.pillars.resize(1);
    vision.pillars[0].behaviours.push_back({.id = BehaviourSlug{"says-next"},
                                            .text = "Says what comes next",
                                            .channels = {},
                                            .soundsLike = {},
                                            .doesNotSoundLike = {}});
    findQuestion(form, q("next"))->trace = {BehaviourSlug{"says-next"}, BehaviourSlug{"vanished"}};
    findQuestion(form, q("proves"))->trace = {BehaviourSlug{"vanished"}};
    const auto weights = runningWeights(form, &vision);
    const auto covered = coverage(form, vision);
    CHECK(weights.pillars.at(0) == covered.pillars.at(0).weight);
    CHECK(weights.pillars.at(0).sign() > 0);
    CHECK(weights.untraced == covered.untraced);
}

TEST_CASE("Bands stay rising, and their names in other languages go with them", "[forms][edit]")
{
    Form form = small();
    REQUIRE(addBand(form, "0", "below"));
    REQUIRE(addBand(form, "90", "good"));
    form.translations.push_back({"de", {{"bands/1", "unten"}, {"bands/2", "gut"}}});
    const auto middle = addBand(form, "50", "fair");
    REQUIRE(middle);
    CHECK(*middle == 1);
    CHECK(form.translations[0].texts.at("bands/3") == "gut");
    const auto moved = setBandFrom(form, 0, "95");
    REQUIRE(moved);
    CHECK(*moved == 2);
    CHECK(form.scoring.bands.back().name == "below");
    CHECK(form.translations[0].texts.at("bands/3") == "unten");
    REQUIRE(removeBand(form, 2));
    CHECK_FALSE(form.translations[0].texts.contains("bands/3"));
}

TEST_CASE("A block of questions is put in with ids of its own", "[forms][edit]")
{
    Form form = small();
    const std::vector<Section> block = form.sections;
    const auto id = insertSections(form, SectionSlug{"opening"}, block);
    REQUIRE(id);
    CHECK(order(form)
          == "[opening: greets proves][opening-2: greets-2 proves-2][closing-2: settled-2 next-2][closing: settled "
             "next]");
}

TEST_CASE("Ends, ranges and bounds of a number may lie below 0; weights, points and marks may not", "[forms][edit]")
{
    Form form = small();
    REQUIRE(setType(form, q("greets"), QuestionType::Number, {}));
    REQUIRE(setNumberLeast(form, q("greets"), "-12.5"));
    REQUIRE(setNumberMost(form, q("greets"), "-1/3"));
    Question &question = *findQuestion(form, q("greets"));
    CHECK(question.number->min == *Exact::parse("-12.5"));
    CHECK(question.number->max == *Exact::parse("-1/3"));
    const auto range = addOption(form, q("greets"));
    REQUIRE(range);
    REQUIRE(setFrom(form, q("greets"), *range, "-3"));
    CHECK(question.answers[0].from == Exact{-3});
    CHECK(setPoints(form, q("greets"), *range, "-3").error() == EditError::OutOfRange);
    CHECK(setWeight(form, q("greets"), "-0.5").error() == EditError::OutOfRange);
    CHECK(setPassMark(form, "-1").error() == EditError::OutOfRange);
    CHECK(setNumberLeast(form, q("greets"), "-1000000001").error() == EditError::OutOfRange);
    REQUIRE(setWeight(form, q("proves"), "1/3"));
    CHECK(findQuestion(form, q("proves"))->weight == Exact::quotient(1, 3));
    REQUIRE(setPassMark(form, "82.5"));
    CHECK(form.scoring.passMark == *Exact::parse("82.5"));
}
