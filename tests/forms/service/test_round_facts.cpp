// SPDX-License-Identifier: Apache-2.0
// What the facts of rounds hold, and bodies that are not what their kinds promise.
#include "forms/facts/recall_facts.h"
#include "forms/facts/rings_true_facts.h"
#include "tests/forms/service/round_samples.h"

#include <functional>

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
    for (int i = 0; i < 6; ++i)
        closed.answers.push_back({i % 5 + 1, std::nullopt});
    closed.cuts = {{Cut::Role, "agent", 5, {RatingCounts{1, 1, 1, 1, 1}, std::nullopt}},
                   {Cut::Team, staff(1).text(), 6, {std::nullopt, std::nullopt}},
                   {Cut::Tenure, "10-and-more", 5, {RatingCounts{0, 0, 5, 0, 0}, std::nullopt}}};
    return closed;
}

/// Whether the ledger takes a fact of @p kind with the body as @p change leaves it.
bool taken(RoundSample &sample, std::string_view kind, Body body, const std::function<void(Body &)> &change)
{
    change(body);
    const auto stored = sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.append(evaluatorAda, ledger::FactDraft{.kind = std::string(kind), .body = body});
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
    few.dropped = 3;
    CHECK(ringsTrueClosedOf(ringsTrueClosedFact(few).body) == few);
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
        [](Body &b) {
            b["answers"].erase(0);
            b["answers"].erase(0);
        }, // four are left
        [](Body &b) { b["answers"][0] = Body::array({1}); },
        [](Body &b) { b["answers"][0] = 5; },
        [](Body &b) { b["answers"][0][0] = 6; },
        [](Body &b) { b["answers"][0][0] = 0; },
        [](Body &b) { b["answers"][0][0] = "5"; },
        [](Body &b) { b["answers"] = Body::array(); }, // but there are cuts
        [](Body &b) { b["cuts"][0]["answers"] = 4; },
        [](Body &b) { b["cuts"][0]["answers"] = 7; },
        [](Body &b) { b["cuts"][0]["cut"] = "shoe size"; },
        [](Body &b) { b["cuts"][0]["value"] = "boss"; },
        [](Body &b) { b["cuts"][1]["value"] = "Evening desk"; },
        [](Body &b) { b["cuts"][0]["pillars"].erase(0); },
        [](Body &b) {
            b["cuts"][0]["pillars"][0] = {1, 1, 1, 1, 0};
        }, // of four
        [](Body &b) {
            b["cuts"][0]["pillars"][0] = {1, 1, 1, 1, -1};
        },
        [](Body &b) {
            b["cuts"][0]["pillars"][0] = {5, 5, 5, 5, 5};
        },
        [](Body &b) { b["cuts"][0]["pillars"][0] = {5}; },
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

    const auto recall = recallRoundFact({.id = someRound,
                                         .visionVersion = sample.visionHash(),
                                         .quarter = {2026, 4},
                                         .openedBy = {},
                                         .openedAt = {}})
                            .body;
    CHECK(taken(sample, recallRoundKind, recall, same));
    for (const auto *const quarter : {"2026-Q5", "2026-Q0", "26-Q1", "2026-4", "1066-Q1", ""})
        CHECK_FALSE(taken(sample, recallRoundKind, recall, [&](Body &b) { b["quarter"] = quarter; }));
}

TEST_CASE("The record and the codes of a check are checked", "[recall]")
{
    RoundSample sample;
    RecallClosed closed;
    closed.round = someRound;
    closed.answers = 5;
    closed.blank = {5, 5, 5};
    const auto body = recallClosedFact(closed).body;
    CHECK(recallClosedOf(body) == closed);
    CHECK(taken(sample, recallClosedKind, body, same));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["answers"] = 4; }));
    CHECK_FALSE(taken(sample, recallClosedKind, body, [](Body &b) { b["answers"] = -1; }));
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
    for (const auto kind : {recallCodingKind, recallSettledKind}) {
        CHECK(taken(sample, kind, codes, same));
        CHECK_FALSE(taken(sample, kind, codes, [](Body &b) { b["codes"] = Body::array(); }));
        CHECK_FALSE(taken(sample, kind, codes, [](Body &b) { b["codes"][0] = "not"; }));
        CHECK_FALSE(taken(sample, kind, codes, [](Body &b) { b["codes"][0][0] = "perhaps"; }));
        CHECK_FALSE(taken(sample, kind, codes, [](Body &b) { b["codes"][0][0] = 1; }));
        CHECK_FALSE(taken(sample, kind, codes, [](Body &b) { b["closed"] = nullptr; }));
    }
}

TEST_CASE("Days and quarters are read as they are written", "[rings-true]")
{
    CHECK(dayText(*dayFromText("2024-02-29")) == "2024-02-29");
    for (const auto *const bad : {"2023-02-29", "2026-13-01", "2026-1-1", "2026-01-00", "20260101", "", "2026-01-01 "})
        CHECK_FALSE(dayFromText(bad));
    CHECK(quarterText(quarterOf(*dayFromText("2026-09-30"))) == "2026-Q3");
    CHECK(quarterText(quarterOf(*dayFromText("2026-10-01"))) == "2026-Q4");
    // Five past eleven in the evening, two hours east: it is tomorrow there.
    CHECK(dayText(dayOf({(std::int64_t{20'454} * 24 * 60 + 23 * 60 + 5) * 60'000'000, 120})) == "2026-01-02");
}
