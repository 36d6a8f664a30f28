// SPDX-License-Identifier: Apache-2.0
#include "forms/service/score_answers.h"
#include "tests/catch.h"

#include <string>

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Question question(const std::string &id, QuestionType type)
{
    Question out;
    out.id = QuestionSlug{id};
    out.text = id;
    out.type = type;
    return out;
}

AnswerOption option(const std::string &id, int points, bool exclusive = false)
{
    AnswerOption out;
    out.id = AnswerOptionSlug{id};
    out.text = id;
    out.points = points;
    out.exclusive = exclusive;
    return out;
}

/// One question of each type.
Form scoredForm()
{
    Question kept = question("kept", QuestionType::YesNo);
    kept.answers = {option("yes", 1), option("no", 0)};
    kept.notApplicable = true;
    Question how = question("how", QuestionType::Choice);
    how.answers = {option("well", 2), option("so-so", 1), option("badly", 0)};
    Question said = question("said", QuestionType::Multiple);
    said.answers = {option("day", 2), option("hour", 1), option("none", 0, true)};
    Question feeling = question("feeling", QuestionType::Scale);
    feeling.scale = Scale{-1, 10, {}, {}};
    Question waited = question("waited", QuestionType::Number);
    waited.number = NumberRange{Exact{-5}, Exact{100}, 1, "s"};
    Form out;
    out.id = FormSlug{"all-types"};
    out.sections = {{SectionSlug{"all"},
                     "All",
                     {},
                     {kept, how, said, feeling, waited, question("words", QuestionType::Text),
                      question("day", QuestionType::Date), question("hour", QuestionType::Time),
                      question("felt", QuestionType::Emotion), question("photo", QuestionType::File)}}};
    return out;
}

AnswerValue valueOf(const std::string &json)
{
    const auto read = readScoreAnswers(json, scoredForm());
    INFO(json);
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    return read->front().value;
}

/// The only finding of @p json: `outside-scale feeling 11`.
std::string foundIn(const std::string &json)
{
    const auto read = readScoreAnswers(json, scoredForm());
    INFO(json);
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    const AnswersFinding &finding = read.error().front();
    return std::string{word(finding.problem)} + " " + finding.question + " " + finding.text;
}

} // namespace

TEST_CASE("Answers to score are read by the type of their question", "[forms]")
{
    using std::chrono::year_month_day;
    CHECK(valueOf(R"({"kept": {"option": "yes"}})") == AnswerValue{PickedOption{AnswerOptionSlug{"yes"}}});
    CHECK(valueOf(R"({"kept": {"not_applicable": true}})") == AnswerValue{NotApplicable{}});
    CHECK(valueOf(R"({"how": {"option": "so-so"}})") == AnswerValue{PickedOption{AnswerOptionSlug{"so-so"}}});
    CHECK(valueOf(R"({"said": {"options": ["hour", "day"]}})") // in the question's order
          == AnswerValue{PickedOptions{{AnswerOptionSlug{"day"}, AnswerOptionSlug{"hour"}}}});
    CHECK(valueOf(R"({"said": {"options": ["none"]}})") == AnswerValue{PickedOptions{{AnswerOptionSlug{"none"}}}});
    CHECK(valueOf(R"({"feeling": {"value": -1}})") == AnswerValue{ScaleValue{-1}});
    CHECK(valueOf(R"({"feeling": {"value": 7.0}})") == AnswerValue{ScaleValue{7}});
    CHECK(valueOf(R"({"waited": {"value": 12.5}})") == AnswerValue{NumberValue{Exact::quotient(25, 2)}});
    CHECK(valueOf(R"({"waited": {"value": "12.5"}})") == AnswerValue{NumberValue{Exact::quotient(25, 2)}});
    CHECK(valueOf(R"({"waited": {"value": -5}})") == AnswerValue{NumberValue{Exact{-5}}});
    CHECK(valueOf(R"({"words": {"value": "two\nlines"}})") == AnswerValue{WrittenText{"two\nlines"}});
    CHECK(valueOf(R"({"day": {"value": "2024-02-29"}})")
          == AnswerValue{
              DateValue{year_month_day{std::chrono::year{2024}, std::chrono::month{2}, std::chrono::day{29}}}});
    CHECK(valueOf(R"({"hour": {"value": "00:05"}})") == AnswerValue{TimeValue{5}});
    CHECK(valueOf(R"({"felt": {"value": {"start": 2, "end": null}}})") == AnswerValue{EmotionValue{2, {}}});
    CHECK(valueOf(R"({"felt": {"value": {"end": 5}}})") == AnswerValue{EmotionValue{{}, 5}});
}

TEST_CASE("Answers to score stand in the form's order, and what is left out is unanswered", "[forms]")
{
    const auto read = readScoreAnswers(R"({"feeling": {"value": 7}, "kept": {"option": "no"}})", scoredForm());
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->at(0).question == QuestionSlug{"kept"});
    CHECK(read->at(1).question == QuestionSlug{"feeling"});
    CHECK(readScoreAnswers("{}", scoredForm())->empty());
}

TEST_CASE("An answer that does not fit is named with its question", "[forms]")
{
    struct Row {
        const char *json;
        const char *found;
    };
    const auto row = GENERATE(values<Row>({
        {R"({"gone": {"option": "yes"}})", "unknown-question gone "},
        {R"({"kept": {"option": "maybe"}})", "unknown-option kept maybe"},
        {R"({"kept": {"option": 1}})", "wrong-type kept 1"},
        {R"({"kept": {"options": ["yes"]}})", "wrong-type kept [\"yes\"]"},
        {R"({"kept": {"value": "yes"}})", "wrong-type kept \"yes\""},
        {R"({"kept": "yes"})", "no-answer kept "},
        {R"({"kept": null})", "no-answer kept "},
        {R"({"kept": {}})", "no-answer kept "},
        {R"({"kept": {"not_applicable": false}})", "no-answer kept "},
        {R"({"kept": {"not_applicable": 1}})", "no-answer kept "},
        {R"({"kept": {"opton": "yes"}})", "unknown-key kept opton"},
        {R"({"kept": {"option": "yes", "comment": "fine"}})", "unknown-key kept comment"},
        {R"({"kept": {"option": "yes", "not_applicable": true}})", "two-answers kept “not_applicable” and “option”"},
        {R"({"kept": {"option": "yes"}, "kept": {"option": "no"}})", "twice-named kept kept"},
        {R"({"kept": {"option": "yes", "option": "no"}})", "twice-named kept option"},
        {R"({"how": {"not_applicable": true}})", "not-applicable-not-allowed how "},
        {R"({"said": {"option": "day"}})", "wrong-type said \"day\""},
        {R"({"said": {"options": []}})", "wrong-type said []"},
        {R"({"said": {"options": "day"}})", "wrong-type said \"day\""},
        {R"({"said": {"options": [["day"]]}})", "wrong-type said [\"day\"]"},
        {R"({"said": {"options": ["day", "week"]}})", "unknown-option said week"},
        {R"({"said": {"options": ["day", "day"]}})", "same-option said day"},
        {R"({"said": {"options": ["day", "none"]}})", "not-alone said none"},
        {R"({"feeling": {"value": 11}})", "outside-scale feeling 11"},
        {R"({"feeling": {"value": -2}})", "outside-scale feeling -2"},
        {R"({"feeling": {"value": 1e300}})", "outside-scale feeling 1e+300"},
        {R"({"feeling": {"value": 18446744073709551615}})", "outside-scale feeling 18446744073709551615"},
        {R"({"feeling": {"value": 7.5}})", "wrong-type feeling 7.5"},
        {R"({"feeling": {"value": "7"}})", "wrong-type feeling \"7\""},
        {R"({"feeling": {"value": true}})", "wrong-type feeling true"},
        {R"({"feeling": {"value": {"value": 7}}})", "wrong-type feeling {\"value\":7}"},
        {R"({"waited": {"value": 100.1}})", "outside-range waited 100.1"},
        {R"({"waited": {"value": "-5.1"}})", "outside-range waited -5.1"},
        {R"({"waited": {"value": 1e300}})", "outside-range waited 1e+300"},
        {R"({"waited": {"value": 1.25}})", "too-many-decimals waited 1.25"},
        {R"({"waited": {"value": "0.1234567"}})", "too-many-decimals waited 0.1234567"},
        {R"({"waited": {"value": "1/3"}})", "wrong-type waited \"1/3\""},
        {R"({"waited": {"value": "twelve"}})", "wrong-type waited \"twelve\""},
        {R"({"waited": {"value": "NaN"}})", "wrong-type waited \"NaN\""},
        {R"({"waited": {"value": null}})", "wrong-type waited null"},
        {R"({"words": {"value": 7}})", "wrong-type words 7"},
        {R"({"words": {"value": "a\u202eb"}})", "unseen-character words U+202E"},
        {R"({"day": {"value": "2026-02-29"}})", "bad-date day \"2026-02-29\""},
        {R"({"day": {"value": "2026-2-9"}})", "bad-date day \"2026-2-9\""},
        {R"({"day": {"value": "2026-11-2é"}})", "bad-date day \"2026-11-2é\""},
        {R"({"day": {"value": 20261122}})", "bad-date day 20261122"},
        {R"({"hour": {"value": "24:00"}})", "bad-time hour \"24:00\""},
        {R"({"hour": {"value": "1:005"}})", "bad-time hour \"1:005\""},
        {R"({"felt": {"value": 3}})", "wrong-type felt 3"},
        {R"({"felt": {"value": {"start": null, "end": null}}})", "wrong-type felt {\"end\":null,\"start\":null}"},
        {R"({"felt": {"value": {"start": 6}}})", "outside-scale felt 6"},
        {R"({"felt": {"value": {"middle": 3}}})", "unknown-key felt middle"},
        {R"({"photo": {"value": "x.png"}})", "file-not-taken photo "},
        {"[]", "not-questions  "},
        {"\"kept\"", "not-questions  "},
        {"{\n\"kept\": {\"option\": NaN}}", "not-json  2"},
        {"{\"feeling\": {\"value\": 1e999}}", "too-large  1"},
        {"", "not-json  1"},
    }));
    CHECK(foundIn(row.json) == row.found);
}

TEST_CASE("Everything that is wrong is named at once", "[forms]")
{
    const auto read = readScoreAnswers(
        R"({"gone": {"option": "yes"}, "kept": {"option": "maybe"}, "feeling": {"value": 11}})", scoredForm());
    REQUIRE_FALSE(read);
    CHECK(read.error()
          == std::vector<AnswersFinding>{{AnswersProblem::UnknownQuestion, "gone", ""},
                                         {AnswersProblem::UnknownOption, "kept", "maybe"},
                                         {AnswersProblem::OutsideScale, "feeling", "11"}});
}

TEST_CASE("Brackets without end are refused, not followed", "[forms]")
{
    const auto read = readScoreAnswers(std::string(100'000, '['), scoredForm());
    REQUIRE_FALSE(read);
    CHECK(read.error().back().problem == AnswersProblem::TooDeep);
}
