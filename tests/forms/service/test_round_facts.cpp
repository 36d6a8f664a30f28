// SPDX-License-Identifier: Apache-2.0
// What the facts of rounds hold, and bodies that are not what their kinds promise.
#include "forms/facts/recall_facts.h"
#include "forms/facts/rings_true_facts.h"
#include "tests/forms/service/round_samples.h"

#include <functional>
#include <tuple>
#include <utility>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;
using ledger::Body;

namespace {

const RoundId someRound{staff(77).uuid()};

RingsTrueClosed sampleClosed()
{
    RingsTrueClosed closed;
    closed.round = someRound;
    closed.pillars = {PillarSlug("steady"), PillarSlug("warm")};
    closed.answers = 16;
    closed.papers = 3;
    closed.counts = {RatingCounts{3, 3, 3, 3, 3}, std::nullopt};
    closed.cuts = {{Cut::Role, "agent", 6, {RatingCounts{2, 1, 1, 1, 1}, std::nullopt}},
                   {Cut::Role, "lead", 5, {std::nullopt, std::nullopt}}, // four of them rated: the agents leave nine
                   {Cut::Team, staff(1).text(), 6, {std::nullopt, std::nullopt}},
                   {Cut::Tenure, "10-and-more", 16, {RatingCounts{3, 3, 3, 3, 3}, std::nullopt}}};
    return closed;
}

/// Whether the ledger takes a fact of @p kind with the body as @p change leaves it.
bool taken(RoundSample &sample, std::string_view kind, Body body, const std::function<void(Body &)> &change,
           const std::vector<ledger::FactId> &refs = {})
{
    change(body);
    const auto stored = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.append(evaluatorAda, ledger::FactDraft{.kind = std::string(kind), .refs = refs, .body = body});
    });
    if (!stored)
        CHECK(stored.error().error == ledger::LedgerError::BadBody);
    return static_cast<bool>(stored);
}

void same(Body &) {}

} // namespace

TEST_CASE("A closed round is read as it was written", "[rings-true]")
{
    const auto closed = sampleClosed();
    const auto body = ringsTrueClosedFact(closed).body;
    const auto read = ringsTrueClosedOf(body);
    REQUIRE(read);
    CHECK(*read == closed);
    RingsTrueClosed few;
    few.round = someRound;
    few.pillars = closed.pillars;
    few.counts.resize(2);
    few.dropped = 13; // too few of them signed in
    few.papers = 11;
    CHECK(ringsTrueClosedOf(ringsTrueClosedFact(few).body) == few);
}

TEST_CASE("Records of rounds are the JSON that file-formats.md describes", "[rings-true][recall]")
{
    const auto written = ringsTrueClosedFact(sampleClosed()).body;
    CHECK(written
          == Body::parse(R"({"answers": 16, "comments": null, "counts": [[3, 3, 3, 3, 3], null],
                "cuts": [{"answers": 6, "cut": "role", "pillars": [[2, 1, 1, 1, 1], null], "value": "agent"},
                         {"answers": 5, "cut": "role", "pillars": [null, null], "value": "lead"},
                         {"answers": 6, "cut": "team", "pillars": [null, null], "value": ")"
                         + staff(1).text() + R"("},
                         {"answers": 16, "cut": "tenure", "pillars": [[3, 3, 3, 3, 3], null], "value": "10-and-more"}],
                "dropped": 0, "papers": 3, "pillars": ["steady", "warm"], "round": ")"
                         + someRound.text() + R"("})"));
    const ledger::FactId one{staff(79).uuid()};
    const ledger::FactId two{staff(80).uuid()};
    const auto settled = recallSettledFact(
        {.round = someRound, .closed = one, .codings = {one, two}, .codes = {std::vector{RecallCode::Partly}, {}, {}}});
    CHECK(settled.body
          == Body::parse(R"({"closed": ")" + one.text() + R"(", "codes": [["partly"], [], []], "codings": [")"
                         + one.text() + R"(", ")" + two.text() + R"("], "round": ")" + someRound.text() + R"("})"));
    RecallClosed closed;
    closed.round = someRound;
    closed.answers = 6;
    closed.papers = 1;
    closed.blank = {6, 6, 6};
    CHECK(recallClosedFact(closed).body
          == Body::parse(R"({"answers": 6, "blank": [6, 6, 6], "dropped": 0, "papers": 1, "round": ")"
                         + someRound.text() + R"(", "texts": null})"));
}

TEST_CASE("A record that would tell of few, or is damaged, is refused", "[rings-true]")
{
    RoundSample sample;
    const auto body = ringsTrueClosedFact(sampleClosed()).body;
    CHECK(taken(sample, ringsTrueClosedKind, body, same));
    const std::vector<std::function<void(Body &)>> changes{
        [](Body &b) { b.erase("round"); },
        [](Body &b) { b["round"] = "nobody"; },
        [](Body &b) { b["pillars"] = Body::array(); },
        [](Body &b) {
            b["pillars"] = {"steady", "steady"};
        },
        [](Body &b) {
            b["pillars"] = {"steady", ""};
        },
        [](Body &b) { b["answers"] = 4; },
        [](Body &b) { b["answers"] = -1; },
        [](Body &b) { b["answers"] = 10'001; },
        [](Body &b) { b["answers"] = "16"; },
        [](Body &b) { b["answers"] = 0; },  // but there are counts
        [](Body &b) { b["answers"] = 14; }, // fifteen rated the first pillar
        [](Body &b) { b["papers"] = 17; },
        [](Body &b) { b["papers"] = -1; },
        [](Body &b) { b["papers"] = 12; }, // four signed in
        [](Body &b) { b.erase("papers"); },
        [](Body &b) { b["counts"].erase(1); },
        [](Body &b) { b["counts"] = 5; },
        [](Body &b) { b["counts"][0] = nullptr; }, // but there are groups of it
        [](Body &b) {
            b["counts"][1] = {0, 0, 0, 0, 4};
        }, // of four
        [](Body &b) {
            b["counts"][0] = {1, 3, 3, 3, 3};
        }, // two agents gave 1
        [](Body &b) {
            b["counts"][0] = {3, 3, 3, 3};
        },
        [](Body &b) { b["cuts"][0]["answers"] = 4; },
        [](Body &b) { b["cuts"][0]["answers"] = 17; },
        [](Body &b) { b["cuts"][0]["answers"] = 5; },  // six of them rated
        [](Body &b) { b["cuts"][0]["answers"] = 8; },  // three are in no group
        [](Body &b) { b["cuts"][1]["answers"] = 11; }, // seventeen in all
        [](Body &b) { b["cuts"][2]["answers"] = 12; }, // four are in no team
        [](Body &b) { b["cuts"][0]["cut"] = "shoe size"; },
        [](Body &b) { b["cuts"][0]["value"] = "boss"; },
        [](Body &b) { b["cuts"][2]["value"] = "Evening desk"; },
        [](Body &b) { b["cuts"][1]["value"] = "agent"; }, // twice
        [](Body &b) { std::swap(b["cuts"][0], b["cuts"][1]); },
        [](Body &b) { std::swap(b["cuts"][0], b["cuts"][2]); },
        [](Body &b) { b["cuts"][0]["pillars"].erase(0); },
        [](Body &b) {
            b["cuts"][0]["pillars"][0] = {1, 1, 1, 1, 0};
        }, // of four
        [](Body &b) {
            b["cuts"][0]["pillars"][0] = {3, 3, 1, 0, -1};
        },
        [](Body &b) {
            b["cuts"][0]["pillars"][0] = {0, 0, 0, 0, 6};
        }, // three gave 5
        [](Body &b) {
            b["cuts"][0]["pillars"][0] = {5, 5, 5, 5, 5};
        },
        [](Body &b) { b["cuts"][0]["pillars"][0] = {5}; },
        [](Body &b) {
            b["cuts"][3]["pillars"][0] = {3, 3, 3, 3, 2};
        }, // the one of long tenure who gave 5 is left
        [](Body &b) {
            b["cuts"][3]["pillars"][1] = {5, 0, 0, 0, 0};
        }, // nobody is told of in the whole
        [](Body &b) { b["comments"] = "in clear"; },
        [](Body &b) { b.erase("comments"); },
        [](Body &b) { b["dropped"] = 1; },
        [](Body &b) { b["dropped"] = -1; },
        [](Body &b) { b.erase("dropped"); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        CHECK_FALSE(taken(sample, ringsTrueClosedKind, body, changes[i]));
    }
}

TEST_CASE("The opening of a round is checked", "[rings-true][recall]")
{
    RoundSample sample;
    RingsTrueRound round{.id = someRound,
                         .visionVersion = sample.visionHash(),
                         .question = "True?",
                         .closesOn = dayFromText("2026-12-31"),
                         .cuts = {Cut::Role, Cut::Tenure},
                         .openedBy = {},
                         .openedAt = {}};
    const auto body = ringsTrueRoundFact(round).body;
    CHECK(taken(sample, ringsTrueRoundKind, body, same));
    CHECK_FALSE(taken(sample, ringsTrueRoundKind, body, [](Body &b) { b["vision_version"] = "12"; }));
    CHECK_FALSE(taken(sample, ringsTrueRoundKind, body, [](Body &b) { b["closes_on"] = "2026-02-30"; }));
    CHECK_FALSE(taken(sample, ringsTrueRoundKind, body, [](Body &b) { b.erase("closes_on"); }));
    CHECK_FALSE(taken(sample, ringsTrueRoundKind, body, [](Body &b) { b["cuts"] = {"age"}; }));
    CHECK_FALSE(taken(sample, ringsTrueRoundKind, body, [](Body &b) { b["question"] = 4; }));
    CHECK_FALSE(body.contains("asked")); // nobody said
    round.asked = 40;
    CHECK(ringsTrueRoundFact(round).body["asked"] == 40);
    CHECK(taken(sample, ringsTrueRoundKind, ringsTrueRoundFact(round).body, same));
    for (const auto &asked : {Body(0), Body(1'000'001), Body("40"), Body(nullptr)})
        CHECK_FALSE(taken(sample, ringsTrueRoundKind, body, [&](Body &b) { b["asked"] = asked; }));

    const auto recall = recallRoundFact({.id = someRound,
                                         .visionVersion = sample.visionHash(),
                                         .quarter = {2026, 4},
                                         .openedBy = {},
                                         .openedAt = {}})
                            .body;
    CHECK(taken(sample, recallRoundKind, recall, same));
    CHECK(taken(sample, recallRoundKind, recall, [](Body &b) { b["asked"] = 40; }));
    CHECK_FALSE(taken(sample, recallRoundKind, recall, [](Body &b) { b["asked"] = 0; }));
    for (const auto *const quarter : {"2026-Q5", "2026-Q0", "26-Q1", "2026-4", "1066-Q1", ""})
        CHECK_FALSE(taken(sample, recallRoundKind, recall, [&](Body &b) { b["quarter"] = quarter; }));
}

TEST_CASE("The record and the codes of a check are checked", "[recall]")
{
    RoundSample sample;
    RecallClosed closed;
    closed.round = someRound;
    closed.answers = 5;
    closed.papers = 5;
    closed.blank = {5, 5, 5};
    const auto body = recallClosedFact(closed).body;
    CHECK(recallClosedOf(body) == closed);
    CHECK(taken(sample, recallClosedKind, body, same));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["answers"] = 4; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["answers"] = -1; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["answers"] = 10'001; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["papers"] = 6; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["papers"] = 4; })); // one signed in
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b.erase("papers"); }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["blank"] = {5, 5, -1}; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["blank"] = {5, 5, 6}; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["blank"] = {5, 5}; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["texts"] = "in clear"; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["dropped"] = 2; }));

    const RecallCoding coding{.round = someRound,
                              .closed = ledger::FactId{staff(78).uuid()},
                              .codes = {std::vector{RecallCode::SaysIt}, {}, {RecallCode::Not, RecallCode::Partly}},
                              .coder = {}};
    const auto codes = recallCodingFact(coding).body;
    CHECK(recallCodingOf(codes) == coding);
    const RecallSettled settled{.round = someRound,
                                .closed = coding.closed,
                                .codings = {ledger::FactId{staff(79).uuid()}, ledger::FactId{staff(80).uuid()}},
                                .codes = coding.codes};
    const auto draft = recallSettledFact(settled);
    CHECK(recallSettledOf(draft.body) == settled);
    for (const auto &[kind, good, refs] : {std::tuple{recallCodingKind, codes, std::vector<ledger::FactId>{}},
                                           std::tuple{recallSettledKind, draft.body, draft.refs}}) {
        CHECK(taken(sample, kind, good, same, refs));
        CHECK_FALSE(taken(
            sample, kind, good, [](Body &b) { b["codes"] = Body::array(); }, refs));
        CHECK_FALSE(taken(
            sample, kind, good, [](Body &b) { b["codes"][0] = "not"; }, refs));
        CHECK_FALSE(taken(
            sample, kind, good, [](Body &b) { b["codes"][0][0] = "perhaps"; }, refs));
        CHECK_FALSE(taken(
            sample, kind, good, [](Body &b) { b["codes"][0][0] = 1; }, refs));
        CHECK_FALSE(taken(
            sample, kind, good, [](Body &b) { b["closed"] = nullptr; }, refs));
    }
    const auto settledTaken = [&](const std::function<void(Body &)> &change, const std::vector<ledger::FactId> &refs) {
        return taken(sample, recallSettledKind, draft.body, change, refs);
    };
    CHECK_FALSE(settledTaken(same, {}));
    CHECK_FALSE(settledTaken(same, {coding.closed, settled.codings[0]}));
    CHECK_FALSE(settledTaken([](Body &b) { b.erase("codings"); }, draft.refs));
    CHECK_FALSE(settledTaken([](Body &b) { b["codings"].erase(1); }, draft.refs));
    CHECK_FALSE(settledTaken([](Body &b) { b["codings"][1] = b["codings"][0]; }, draft.refs)); // one person's
    CHECK_FALSE(settledTaken([](Body &b) { std::swap(b["codings"][0], b["codings"][1]); }, draft.refs));
}

TEST_CASE("Quarters are read as they are written", "[rings-true]")
{
    CHECK(quarterText(quarterOf(*dayFromText("2026-09-30"))) == "2026-Q3");
    CHECK(quarterText(quarterOf(*dayFromText("2026-10-01"))) == "2026-Q4");
}
