// SPDX-License-Identifier: Apache-2.0
// Worked examples of peers (vectors/scoring_peers.json), expressed as our forms and policies. Expected numbers
// are read from the file. The same under the named presets, through the program: tests/core/cli/test_peer_vectors.py.
//
// Elsewhere: ZQ-1, a mean of several evaluations (test_average.cpp); ST-1..5, sample sizes and intervals (core/stats).
#include "forms/model/scoring_presets.h"
#include "tests/forms/score/built_form.h"
#include "tests/shared_data.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <set>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using Json = nlohmann::json;

namespace {

std::optional<Json> peerVectors()
{
    const auto file = sharedData("vectors/scoring_peers.json");
    if (!file)
        return std::nullopt;
    std::ifstream stream{*file};
    return Json::parse(stream);
}

/// The case whose id begins with @p id.
Json vectorOf(const Json &vectors, const std::string &id)
{
    for (const Json &vector : vectors)
        if (vector["id"] == id || vector["id"].get<std::string>().starts_with(id + " "))
            return vector;
    FAIL("no vector " << id);
    return {};
}

/// What @p number is on two decimals: as the file prints it.
std::string printed(const Json &number)
{
    return exact(number.dump().ends_with(".0") ? std::to_string(number.get<int>()) : number.dump()).decimalText(2);
}

/// A question that earns @p points of @p possible; `null` is not applicable. One option picked of two or three.
struct Asked {
    Question question;
    Pick pick;
};
Asked asked(int number, const Exact &weight, const Json &points, const Json &possible)
{
    const std::string id = "q" + std::to_string(number);
    if (points.is_null())
        return {choice(id, weight, {0, possible.get<int>()}), notApplicable};
    return {choice(id, weight, {exact(points.dump()), 0, possible.get<int>()}), option(0)};
}

struct Filled {
    Form form;
    std::vector<Pick> picks;

    void add(const std::string &id, const Exact &weight) { form.sections.push_back(section(id, weight, {})); }
    void add(const Asked &asked)
    {
        form.sections.back().questions.push_back(asked.question);
        picks.push_back(asked.pick);
    }
    Score score() const { return scored(form, picks); }
};

/// Rows of weight, points, possible in one section.
Filled rows(const Json &list)
{
    Filled out;
    out.add("all", 1);
    int number = 0;
    for (const Json &row : list)
        out.add(asked(number++, row[0].get<int>(), row[1], row[2]));
    return out;
}

/// Genesys: groups of weight and [points, possible]; weights multiply points.
Filled groups(const Json &list)
{
    Filled out;
    out.form.scoring.weights = WeightMeaning::Points;
    int number = 0;
    for (const Json &group : list) {
        out.add("g" + std::to_string(out.form.sections.size()), group[0].get<int>());
        for (const Json &row : group[1])
            out.add(asked(number++, 1, row[0], row[1]));
    }
    return out;
}

} // namespace

TEST_CASE("Amazon Connect: weights of questions, not applicable goes to all others", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    for (const char *id : {"AC-1", "AC-2"}) {
        const Json vector = vectorOf(*vectors, id);
        CAPTURE(id);
        CHECK(shown(rows(vector["input"]).score().raw()) == printed(vector["expected"]));
    }
}

TEST_CASE("Amazon Connect: an automatic fail makes the form 0", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "AC-3");
    Filled filled = rows(vector["input"]["base"]);
    filled.form.sections[0].questions[1].answers[0].error = ErrorClass::BusinessCritical;
    const Score score = filled.score();
    CHECK(shown(score.final()) == printed(vector["expected"]));
    CHECK(shown(score.raw()) == "75.00"); // AC-2: what the fail hides
    CHECK(score.outcome() == Outcome::Fail);
}

TEST_CASE("Amazon Connect: what is open with sections is two policies", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "AC-4");
    Filled filled;
    int number = 0;
    for (const auto &[name, weight] : {std::pair{"S1_w60", 60}, std::pair{"S2_w40", 40}}) {
        filled.add(name, weight);
        for (const Json &row : vector["input"][name])
            filled.add(asked(number++, row[0].get<int>(), row[1], row[2]));
    }
    filled.form.scoring.weights = WeightMeaning::Section;
    filled.form.scoring.notApplicable = NotApplicablePolicy::RedistributeForm;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["redistribute_over_form"]));
    filled.form.scoring.notApplicable = NotApplicablePolicy::RedistributeSection;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["redistribute_within_section"]));
}

TEST_CASE("Amazon Connect: bonus points with and without cap", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "AC-5");
    Filled filled;
    filled.form.scoring.weights = WeightMeaning::Points;
    filled.add("all", 1);
    int number = 0;
    for (const Json &row : vector["input"]["base"])
        filled.add(asked(number++, 1, row[0], row[1]));
    for (const Json &row : vector["input"]["bonus"]) {
        Asked bonus = asked(number++, 1, row[0], row[1]);
        bonus.question.bonus = true;
        filled.add(bonus);
    }
    filled.form.scoring.bonusCap = BonusCap::None;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["uncapped"]));
    filled.form.scoring.bonusCap = BonusCap::Cap100;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["capped"]));
}

TEST_CASE("Genesys Cloud: weights multiply points", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    for (const char *id : {"GC-1", "GC-2", "GC-3", "GC-4"}) {
        const Json vector = vectorOf(*vectors, id);
        const Json &expected = vector["expected"].is_object() ? vector["expected"]["genesys"] : vector["expected"];
        CAPTURE(id);
        CHECK(shown(groups(vector["input"]).score().raw()) == printed(expected));
    }
    const Json vector = vectorOf(*vectors, "GC-4");
    Filled filled = groups(vector["input"]);
    filled.form.scoring.weights = WeightMeaning::Section;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["percent_of_section"]));
}

TEST_CASE("Genesys Cloud: fatal is the answer option, whatever it says and weighs", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json fatal = vectorOf(*vectors, "GC-5");
    Filled filled;
    filled.add("all", 1);
    const Json &points = fatal["input"]["answers"];
    Question question = choice("release", 1, {points["Yes"].get<int>(), points["No"].get<int>()});
    question.answers[0].error = ErrorClass::ComplianceCritical;
    filled.add({question, option(0)});
    filled.add({choice("other", 9, {0, 1}), option(1)});
    CHECK(shown(filled.score().final()) == printed(fatal["expected"]));
    filled.picks[0] = option(1);
    CHECK(shown(filled.score().final()) == "100.00");

    const Json weightless = vectorOf(*vectors, "GC-6");
    Filled passed = groups(weightless["input"]["groups"]);
    passed.form.sections[0].questions[0].answers[1].error = ErrorClass::ComplianceCritical;
    CHECK(shown(passed.score().final()) == printed(weightless["expected"]));
    passed.picks[0] = option(1); // failing it counts, though it weighs nothing
    CHECK(shown(passed.score().final()) == "0.00");
}

TEST_CASE("Genesys Cloud: the critical score is that of a section of critical questions", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "GC-7");
    Filled filled = groups(Json::array({Json::array({1, vector["input"]})}));
    filled.add("other", 1);
    filled.add(asked(9, 1, 0, 100));
    CHECK(shown(filled.score().section(0).percent()) == printed(vector["expected"]));
}

TEST_CASE("Zendesk: a scale's point is its part of the way from min to max", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "ZQ-2");
    const Form form = formOf({section("all", 1, {scale("q", 1, 1, 4)})});
    for (std::size_t i = 0; i < 4; ++i) {
        const Score score = scored(form, {point(vector["input"][i].get<int>())});
        CHECK(score.raw()->decimalText(1) == exact(vector["expected"][i].dump()).decimalText(1));
    }
    const Json skipped = vectorOf(*vectors, "ZQ-5");
    Filled filled;
    filled.add("all", 1);
    int number = 0;
    for (const Json &row : skipped["input"])
        filled.add(asked(number++, row[0].get<int>(), row[1], 100));
    CHECK(shown(filled.score().raw()) == printed(skipped["expected"]));
}

TEST_CASE("Zendesk: a critical category fails below half", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    for (const char *id : {"ZQ-3", "ZQ-4"}) {
        const Json vector = vectorOf(*vectors, id);
        const int points = vector["input"]["scale"].get<int>(), picked = vector["input"]["sel"].get<int>();
        Question question = scale("q", 1, 1, points);
        question.error = ErrorClass::CustomerCritical;
        const Score score =
            scored(formOf({section("all", 1, {question})}, *scoringPreset("zendesk-qa")), {point(picked)});
        CAPTURE(id);
        CHECK((score.outcome() == Outcome::Fail) == vector["expected"].is_number());
        CHECK(shown(score.final()) == (vector["expected"].is_number() ? printed(vector["expected"]) : "50.00"));
    }
}

TEST_CASE("MaestroQA: weighted sections against total points", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "MQ-1");
    Filled filled;
    int number = 0;
    for (const Json &row : vector["input"]) {
        filled.add("s" + std::to_string(number), row[0].get<int>());
        filled.add(asked(number++, 1, row[1], row[2]));
    }
    filled.form.scoring.weights = WeightMeaning::Section;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["weighted"]));
    filled.form.scoring.weights = WeightMeaning::Points;
    for (Section &section : filled.form.sections)
        section.weight = 1;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["total_points"]));
}

TEST_CASE("Scorebuddy: a failed section counts nothing and keeps its own score", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "SB-1");
    Filled filled;
    filled.form.scoring.weights = WeightMeaning::Points;
    filled.form.scoring.failLevel = FailLevel::Section;
    int number = 0;
    for (const char *id : {"A", "B_failed"}) {
        filled.add(id, 1);
        filled.add(asked(number++, 1, vector["input"][id][0], vector["input"][id][1]));
    }
    filled.form.sections[1].questions[0].answers[0].error = ErrorClass::CustomerCritical;
    const Score score = filled.score();
    CHECK(shown(score.final()) == printed(vector["expected"]["overall"]));
    CHECK(shown(score.section(1).percent()) == printed(vector["expected"]["actual_section_B"]));
    CHECK(score.sectionFailed(1));
    CHECK_FALSE(score.sectionFailed(0));
}

TEST_CASE("EvaluAgent: not applicable removed, or as a pass", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "EA-1");
    Filled filled;
    filled.add("all", 1);
    int number = 0;
    for (const Json &points : vector["input"])
        filled.add(asked(number++, 1, points, 1));
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["removed"]));
    filled.form.scoring.notApplicable = NotApplicablePolicy::FullPoints;
    CHECK(shown(filled.score().raw()) == printed(vector["expected"]["converted_to_pass"]));
}

TEST_CASE("EvaluAgent: a failed evaluation has two scores, and its display is a choice", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "EA-2");
    Filled filled;
    filled.add("all", 1);
    filled.add(asked(0, 1, vector["input"]["score"], 100));
    filled.form.scoring.passMark = vector["input"]["pass_rate"].get<int>();
    CHECK(filled.score().outcome() == Outcome::Pass);
    filled.form.sections[0].questions[0].answers[0].error = ErrorClass::CustomerCritical;
    const Score score = filled.score();
    CHECK(score.outcome() == Outcome::Fail);
    CHECK(shown(score.final()) == printed(vector["expected"]["set_to_zero"]["score"]));
    CHECK(shown(score.raw()) == printed(vector["expected"]["show_calculated"]["score"]));
}

TEST_CASE("Sprinklr: categories and audit are weighted means", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const Json vector = vectorOf(*vectors, "SP-1");
    for (const auto &[input, expected] : {std::pair{"cat", "category"}, std::pair{"audit", "audit"}}) {
        Filled filled;
        filled.add("all", 1);
        int number = 0;
        for (const Json &row : vector["input"][input])
            filled.add(asked(number++, row[1].get<int>(), row[0], 100));
        CAPTURE(input);
        CHECK(shown(filled.score().raw()) == printed(vector["expected"][expected]));
    }
}

TEST_CASE("No peer vector is unknown here", "[score][golden]")
{
    const auto vectors = peerVectors();
    if (!vectors)
        return;
    const std::set<std::string> known{"AC-1", "AC-2", "AC-3", "AC-4", "AC-5", "GC-1", "GC-2", "GC-3", "GC-4",
                                      "GC-5", "GC-6", "GC-7", "ZQ-1", "ZQ-2", "ZQ-3", "ZQ-4", "ZQ-5", "MQ-1",
                                      "SB-1", "EA-1", "EA-2", "SP-1", "ST-1", "ST-2", "ST-3", "ST-4", "ST-5"};
    for (const Json &vector : *vectors) {
        const std::string id = vector["id"].get<std::string>();
        CHECK(known.contains(id.substr(0, id.find(' '))));
    }
}
