// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true_sheet.h"

#include "tests/catch.h"

using namespace ringtrue;
using namespace ringtrue::forms;

namespace {

const TeamId eveningDesk{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")};

organisation::Directory directory()
{
    organisation::Directory out;
    out.teams.push_back(
        {.id = eveningDesk, .name = "Evening desk", .site = {}, .vendor = {}, .country = {}, .languages = {}});
    return out;
}

const RingsTrueSheet sheet{{PillarSlug("steady"), PillarSlug("warm")}, {Cut::Role, Cut::Team, Cut::Tenure}};

/// What is wrong with a table, as `line where problem-number;`.
std::string wrong(std::string_view csv)
{
    const auto answers = answersFromCsv(csv, sheet, directory());
    if (answers)
        return "nothing";
    const auto *const findings = std::get_if<std::vector<SheetFinding>>(&answers.error());
    if (findings == nullptr)
        return std::holds_alternative<CsvError>(answers.error()) ? "no table" : "columns";
    std::string out;
    for (const auto &finding : *findings)
        out += std::to_string(finding.line) + " " + finding.where + " "
               + std::to_string(static_cast<int>(finding.problem)) + "; ";
    return out;
}

std::string at(std::size_t line, std::string_view where, SheetProblem problem)
{
    return std::to_string(line) + " " + std::string(where) + " " + std::to_string(static_cast<int>(problem)) + "; ";
}

const std::string header = "rating steady,rating warm,comment steady,comment,role,team,tenure\r\n";

} // namespace

TEST_CASE("An answer is read from JSON", "[rings-true]")
{
    const auto answer = answerFromJson(
        R"({"ratings": {"warm": 4, "steady": null}, "comments": {"steady": "We say\nso, and do not."}, "comment": "", "role": "agent", "team": "Evening desk", "tenure": "1-to-3"})",
        sheet, directory());
    REQUIRE(answer);
    CHECK(*answer
          == RingsTrueAnswer{.ratings = {std::nullopt, 4},
                             .comments = {"We say\nso, and do not.", ""},
                             .comment = "",
                             .role = Role::Agent,
                             .team = eveningDesk,
                             .tenure = Tenure::OneToThree});
    CHECK(answerFromText(textOf(*answer)) == *answer);
    auto paper = *answer;
    paper.onPaper = true;
    CHECK(answerFromText(textOf(paper)) == paper);
}

TEST_CASE("An answer that says something else is refused", "[rings-true]")
{
    struct Row {
        std::string_view json;
        SheetProblem problem;
    };
    const auto row = GENERATE(values<Row>({
        {"", SheetProblem::NotJson},
        {"[]", SheetProblem::NotJson},
        {R"({"ratings": {"warm": 4, "warm": 5}})", SheetProblem::NotJson},
        {"{}", SheetProblem::NothingSaid},
        {R"({"comment": "  "})", SheetProblem::NothingSaid},
        {R"({"ratings": {"brave": 4}})", SheetProblem::UnknownPillar},
        {R"({"ratings": {"warm": 0}})", SheetProblem::BadRating},
        {R"({"ratings": {"warm": 6}})", SheetProblem::BadRating},
        {R"({"ratings": {"warm": 4.5}})", SheetProblem::BadRating},
        {R"({"ratings": {"warm": -1}})", SheetProblem::BadRating},
        {R"({"ratings": {"warm": 1e0}})", SheetProblem::BadRating},
        {R"({"ratings": {"warm": "4"}})", SheetProblem::WrongType},
        {R"({"ratings": 4})", SheetProblem::WrongType},
        {R"({"comment": 4})", SheetProblem::WrongType},
        {R"({"name": "Ada Example"})", SheetProblem::UnknownKey},
        {R"({"ratings": {"warm": 4}, "role": "boss"})", SheetProblem::UnknownRole},
        {R"({"ratings": {"warm": 4}, "team": "Nobody's desk"})", SheetProblem::UnknownTeam},
        {R"({"ratings": {"warm": 4}, "tenure": "long"})", SheetProblem::UnknownTenure},
        {"{\"comment\": \"left \u202Eright\"}", SheetProblem::UnseenCharacter},
        {R"({"comment": "a\u0007b"})", SheetProblem::UnseenCharacter},
    }));
    CAPTURE(row.json);
    const auto answer = answerFromJson(row.json, sheet, directory());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().front().problem == row.problem);
    if (row.problem == SheetProblem::UnknownPillar) // which they are, by the ids that have to be written
        CHECK(answer.error().front().text == "steady, warm");
    const RingsTrueSheet uncut{sheet.pillars, {}};
    CHECK(answerFromJson(R"({"comment": "a", "role": "agent"})", uncut, directory()).error().front().problem
          == SheetProblem::NotAsked);
    CHECK(answerFromJson(R"({"comment": ")" + std::string(longestComment + 1, 'a') + "\"}", sheet, directory())
              .error()
              .front()
              .problem
          == SheetProblem::TooLong);
}

TEST_CASE("Papers are read from a table", "[rings-true]")
{
    const auto answers = answersFromCsv(header
                                            + "5,4,,=1+1,agent,Evening desk,under-1\r\n"
                                              ",2,\"two\nlines\",,,,\r\n",
                                        sheet, directory());
    REQUIRE(answers);
    REQUIRE(answers->size() == 2);
    CHECK((*answers)[0].ratings == std::vector<std::optional<std::int32_t>>{5, 4});
    CHECK((*answers)[0].comment == "=1+1"); // a comment is a text, whatever it looks like
    CHECK((*answers)[0].team == eveningDesk);
    CHECK((*answers)[1].comments[0] == "two\nlines");
    CHECK_FALSE((*answers)[1].role);
    // What is given to fill in has the same columns.
    CHECK(wrong(emptyCsv(sheet) + "agent,,,5,,,,\r\n") == "nothing");
}

TEST_CASE("A table with a wrong row is refused whole, and each is named", "[rings-true]")
{
    CHECK(wrong(header + "=4,4,,,,,\r\n5,5,,,,,\r\n3,6,,,boss,,\r\n")
          == at(2, "rating steady", SheetProblem::BadRating) + at(4, "rating warm", SheetProblem::BadRating)
                 + at(4, "role", SheetProblem::UnknownRole));
    CHECK(wrong(header + "4,4,,a\u202Eb,,,\r\n") == at(2, "comment", SheetProblem::UnseenCharacter));
    CHECK(wrong(header + "4,4,," + std::string(longestComment + 1, 'a') + ",,,\r\n")
          == at(2, "comment", SheetProblem::TooLong));
    CHECK(wrong(header + ",,,,agent,,\r\n") == at(2, "", SheetProblem::NothingSaid));
    CHECK(wrong(header) == "columns");                                          // no rows
    CHECK(wrong("rating steady,comment\r\n4,\r\n") == "columns");               // a pillar is missing
    CHECK(wrong("rating steady,rating warm,name\r\n4,4,Ada\r\n") == "columns"); // nothing may say who it was
    CHECK(wrong(header + "4,4,," + std::string(70'000, 'a') + ",,,\r\n") == "no table");
    CHECK(wrong(header + "4,4\r\n") == "no table");
    CHECK(wrong(std::string("\xff\xfe") + header) == "no table");
    CHECK(wrong("") == "no table");
}

TEST_CASE("Ratings are typed a line for each paper", "[rings-true]")
{
    const auto answers = answersFromLines("5 4\r\n\n  - ,3\n2\t-", sheet);
    REQUIRE(answers);
    REQUIRE(answers->size() == 3);
    CHECK((*answers)[1].ratings == std::vector<std::optional<std::int32_t>>{std::nullopt, 3});

    const auto wrongLines = answersFromLines("5 4\n5\n- -\n7 1\n", sheet);
    REQUIRE_FALSE(wrongLines);
    const std::vector<SheetFinding> expected{{SheetProblem::WrongWidth, 2, "", "1"},
                                             {SheetProblem::NothingSaid, 3, "", ""},
                                             {SheetProblem::BadRating, 4, "steady", "7"}};
    CHECK(wrongLines.error() == expected);
    CHECK(answersFromLines(" \n", sheet).error().front().problem == SheetProblem::NoRows);
}

TEST_CASE("A closed round goes out as tables, without formulas", "[rings-true]")
{
    RingsTrueClosed closed;
    closed.pillars = sheet.pillars;
    closed.answers = 7;
    closed.papers = 2;
    closed.counts = {RatingCounts{0, 1, 0, 2, 3}, std::nullopt};
    closed.cuts = {{Cut::Role, "agent", 5, {RatingCounts{0, 1, 0, 1, 3}, std::nullopt}}};
    closed.comments = {{"=cmd|x"}, {}};
    closed.commentsInAll = {"Nothing, to add"};
    CHECK(ratingsCsv(closed)
          == "cut,value,answers,papers,pillar,n,1,2,3,4,5\r\n"
             ",,7,2,steady,6,0,1,0,2,3\r\n"
             ",,7,2,warm,,,,,,\r\n"
             "role,agent,5,,steady,5,0,1,0,1,3\r\n"
             "role,agent,5,,warm,,,,,,\r\n");
    CHECK(commentsCsv(closed) == "pillar,comment\r\nsteady,'=cmd|x\r\n,\"Nothing, to add\"\r\n");
}
