// SPDX-License-Identifier: Apache-2.0
#include "forms/service/answers_file.h"
#include "tests/forms/sample.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

Form answeredForm()
{
    return *parseForm(tests::sampleForm, "f").form;
}

std::vector<AnswersFinding> findings(std::string_view json)
{
    const auto read = readAnswers(json, answeredForm());
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("Answers are read in the form's order with comments and evidence", "[forms]")
{
    const auto read = readAnswers(R"({"answers": {"pace": 7, "recording": "not-applicable", "greeting": "yes",
        "next": {"answer": "what", "comment": "<b>when?</b>", "evidence": ["00:10-00:14.5", "messages 3-5"]}}})",
                                  answeredForm());
    REQUIRE(read);
    REQUIRE(read->size() == 4);
    CHECK(read->at(0).value == AnswerValue{PickedOption{AnswerOptionSlug("yes")}});
    CHECK(read->at(1).value == AnswerValue{NotApplicable{}});
    CHECK(read->at(2).comment == "<b>when?</b>");
    CHECK(read->at(2).evidence == std::vector<Evidence>{TimeSpan{10'000, 14'500}, MessageRange{2, 4}});
    CHECK(read->at(3).value == AnswerValue{ScaleValue{7}});
    CHECK(readAnswers(writeAnswers(*read), answeredForm()).value() == *read);
    const auto alone =
        readAnswers(R"({"answers": {"next": {"answer": "what", "evidence": "messages 3-5"}}})", answeredForm());
    CHECK(alone.value().at(0).evidence == std::vector<Evidence>{MessageRange{2, 4}}); // one needs no list
}

TEST_CASE("A key that stands twice is named, wherever it stands", "[forms]")
{
    using P = AnswersProblem;
    CHECK(findings(R"({"answers": {"greeting": "no", "pace": 7, "greeting": "yes"}})")
          == std::vector<AnswersFinding>{{P::TwiceNamed, "", "greeting"}});
    CHECK(findings(R"({"answers": {"next": {"comment": "a", "answer": "what", "comment": "b"}}})")
          == std::vector<AnswersFinding>{{P::TwiceNamed, "next", "comment"}});
    CHECK(findings(R"({"form": "a", "answers": {}, "form": "b", "answers": {"who": 1}})")
          == std::vector<AnswersFinding>{
              {P::TwiceNamed, "", "form"}, {P::TwiceNamed, "", "answers"}, {P::UnknownQuestion, "who", ""}});
    CHECK(readAnswers(R"({"answers": {"greeting": {"answer": "yes"}, "next": {"answer": "what"}}})", answeredForm()));
}

TEST_CASE("What stands behind a key that stands twice is told in its own line", "[forms]")
{
    using P = AnswersProblem;
    CHECK(findings("{\"form\": \"a\",\n\"form\": \"b\",\n\n\"answers\": {]}")
          == std::vector<AnswersFinding>{{P::TwiceNamed, "", "form"}, {P::NotJson, "", "4"}});
    CHECK(findings(R"({"answers": {}, "answers": []})")
          == std::vector<AnswersFinding>{{P::TwiceNamed, "", "answers"}, {P::NotAnObject, "", ""}});
    std::string many = "{\"answers\": {\"greeting\": \"no\", \"greeting\": \"yes\"}, \"x\": [0";
    for (int i = 0; i < 1'000'000; ++i)
        many += ",0";
    CHECK(findings(many + "]}") == std::vector<AnswersFinding>{{P::TwiceNamed, "", "greeting"}, {P::TooMany, "", ""}});
}

TEST_CASE("An answers file names its form, also where a key stands twice", "[forms]")
{
    CHECK(parseAnswersFile(R"({"form": "care-call", "answers": {}})").value().form == FormSlug("care-call"));
    CHECK(parseAnswersFile(R"({"form": "care-call", "answers": {"a": "yes", "a": "no"}})").value().form
          == FormSlug("care-call"));
    CHECK_FALSE(parseAnswersFile(R"({"answers": {}})").value().form);
    CHECK_FALSE(parseAnswersFile(R"({"form": 7, "answers": {}})").value().form);
    CHECK_FALSE(parseAnswersFile(R"({"form": "", "answers": {}})").value().form);
}

TEST_CASE("What people write holds no character that nobody can see", "[forms]")
{
    using P = AnswersProblem;
    const auto commented = [](std::string_view comment) {
        return R"({"answers": {"next": {"answer": "what", "comment": ")" + std::string(comment) + R"("}}})";
    };
    for (const auto &[written, character] : {std::pair{R"(a\u0000b)", "U+0000"},
                                             {R"(\u001b[31mred)", "U+001B"},
                                             {R"(two\nlines\u202e)", "U+202E"},
                                             {R"(no\u200bwidth)", "U+200B"},
                                             {R"(over\rwritten)", "U+000D"}})
        CHECK(findings(commented(written)) == std::vector<AnswersFinding>{{P::UnseenCharacter, "next", character}});
    for (const auto *const taken :
         {R"(two\nlines)", R"(of\r\nWindows\r\n)", R"(a\ttab)", R"(\ud83d\udc69\u200d\ud83c\udfed)"})
        CHECK(readAnswers(commented(taken), answeredForm()));
}

TEST_CASE("Each answer that does not fit the form is named", "[forms]")
{
    using P = AnswersProblem;
    CHECK(findings("{") == std::vector<AnswersFinding>{{P::NotJson, "", "1"}});
    CHECK(findings(R"({"answers": {},
 "x": )" + std::string(200'000, '['))
          == std::vector<AnswersFinding>{{P::TooDeep, "", "2"}});
    CHECK(findings(R"({"answers": {}, "answers": {}, "x": )" + std::string(200'000, '[') + std::string(200'000, ']')
                   + "}")
              .front()
              .problem
          == P::TwiceNamed);
    for (const auto *const number : {"1e400", "-1e999"})
        CHECK(findings(R"({"questions": [)" + std::string(number) + R"(], "answers": {}})")
              == std::vector<AnswersFinding>{{P::TooLarge, "", "1"}});
    CHECK(findings("[]") == std::vector<AnswersFinding>{{P::NotAnObject, "", ""}});
    CHECK(findings(R"({"answers": {"greeting": "not-applicable", "next": "maybe", "pace": 11, "who": 1}})")
          == std::vector<AnswersFinding>{{P::UnknownQuestion, "who", ""},
                                         {P::NotApplicableNotAllowed, "greeting", ""},
                                         {P::UnknownOption, "next", "maybe"},
                                         {P::OutsideScale, "pace", "11"}});
    CHECK(findings(R"({"answers": {"pace": "7", "next": {"answer": 1, "evidence": ["2-1"]}}})")
          == std::vector<AnswersFinding>{
              {P::WrongType, "next", "1"}, {P::BadEvidence, "next", "\"2-1\""}, {P::WrongType, "pace", "\"7\""}});
    CHECK(findings(R"({"answers": {"next": {"answer": "what",
              "evidence": ["00:14-00:10", "00:10-00:10", "messages 5-3", "00:10-00:14", "0:10.0-0:14"]}}})")
          == std::vector<AnswersFinding>{{P::BackwardsEvidence, "next", "\"00:14-00:10\""},
                                         {P::BackwardsEvidence, "next", "\"00:10-00:10\""},
                                         {P::BackwardsEvidence, "next", "\"messages 5-3\""},
                                         {P::SameEvidence, "next", "\"0:10.0-0:14\""}});
}

TEST_CASE("What an answer does not take is named, not dropped", "[forms]")
{
    using P = AnswersProblem;
    CHECK(findings(R"({"answers": {"next": {"answer": "what", "coment": "late", "evidnce": "00:10-00:14"}}})")
          == std::vector<AnswersFinding>{{P::UnknownKey, "next", "coment"}, {P::UnknownKey, "next", "evidnce"}});
    Form silent = answeredForm();
    silent.sections[1].questions[0].comment = Requirement::None;
    silent.sections[1].questions[0].evidence = Requirement::None;
    const auto read = readAnswers(
        R"({"answers": {"next": {"answer": "what", "comment": "late", "evidence": "00:10-00:14"}}})", silent);
    REQUIRE_FALSE(read);
    CHECK(read.error()
          == std::vector<AnswersFinding>{{P::CommentNotAllowed, "next", ""}, {P::EvidenceNotAllowed, "next", ""}});
    CHECK(readAnswers(R"({"answers": {"next": {"answer": "what", "comment": "", "evidence": []}}})", silent));
    silent.sections[1].questions[1].scale->min = -1;
    for (const auto *const beyond : {"18446744073709551615", "-9223372036854775808", "9223372036854775808"}) {
        const auto far = readAnswers(R"({"answers": {"pace": )" + std::string(beyond) + "}}", silent);
        REQUIRE_FALSE(far);
        CHECK(far.error() == std::vector<AnswersFinding>{{P::OutsideScale, "pace", beyond}});
    }
}

TEST_CASE("A key of the file that nothing reads is named, not dropped", "[forms]")
{
    using P = AnswersProblem;
    CHECK(findings(R"({"answer": {"greeting": "yes"}, "answers": {}})")
          == std::vector<AnswersFinding>{{P::UnknownKey, "", "answer"}});
    CHECK(findings(R"({"form": 7, "comment": "x", "answers": {"who": "yes"}})")
          == std::vector<AnswersFinding>{
              {P::UnknownKey, "", "comment"}, {P::WrongType, "", "form"}, {P::UnknownQuestion, "who", ""}});
    CHECK(readAnswers(R"({"form": null, "questions": {"greeting": "Greets?"}, "answers": {"greeting": "yes"}})",
                      answeredForm()));
    CHECK(readAnswers(R"({"id": "018f", "part": null, "reference": "115", "answers": {"greeting": "yes"}})",
                      answeredForm()));
}

TEST_CASE("What a file says its answers are of is read, and what is no such thing named", "[forms]")
{
    const auto of = [](std::string_view json) { return parseAnswersFile(json).value().of; };
    CHECK(of(R"({"interaction": "018f", "reference": "115", "part": 2, "form_version": "ab12", "answers": {}})")
          == AnswersOf{.interaction = "018f", .reference = "115", .part = 2, .formVersion = "ab12"});
    CHECK(of(R"({"interaction": null, "reference": "", "answers": {}})") == AnswersOf{});
    using P = AnswersProblem;
    CHECK(findings(R"({"interaction": 115, "part": -1, "form_version": 2, "answers": {}})")
          == std::vector<AnswersFinding>{
              {P::WrongType, "", "interaction"}, {P::WrongType, "", "part"}, {P::WrongType, "", "form_version"}});
}

TEST_CASE("A number of very many digits is refused with its beginning, not computed", "[forms]")
{
    const std::string digits = "\"0." + std::string(100'000, '3') + "\"";
    const auto found = findings(R"({"answers": {"pace": )" + digits + "}}");
    REQUIRE(found.size() == 1);
    CHECK(found[0].problem == AnswersProblem::WrongType);
    CHECK(found[0].text.size() < 80);
    CHECK(found[0].text.substr(0, 4) == "\"0.3");
    Form asked = answeredForm();
    asked.sections[1].questions[1].type = QuestionType::Number;
    asked.sections[1].questions[1].scale.reset();
    asked.sections[1].questions[1].number = NumberRange{0, 10, 2, {}};
    CHECK(readAnswers(R"({"answers": {"pace": "3.25"}})", asked));
    const auto refused = readAnswers(R"({"answers": {"pace": )" + digits + "}}", asked);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().problem == AnswersProblem::WrongType);
}
