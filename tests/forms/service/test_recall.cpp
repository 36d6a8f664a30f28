// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recall_result.h"

#include "core/ledger/content_hash.h"
#include "core/ledger/stored_facts.h"
#include "tests/forms/service/round_samples.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

using enum RecallCode;

const PersonId coderBea = staff(201);
const PersonId coderCy = staff(202);

class RecallSample : public RoundSample {
public:
    RoundId open(Quarter quarter = {2026, 4})
    {
        const auto round =
            onRounds([&](const RoundParts &parts) { return openRecall(parts, evaluatorAda, visionHash(), quarter); });
        REQUIRE(round);
        return *round;
    }
    auto add(const RoundId &round, const std::vector<RecallAnswer> &answers)
    {
        return onRounds(
            [&](const RoundParts &parts) { return addRecallPapers(parts, round, answers, seededRandom()); });
    }
    auto close(const RoundId &round, FewAnswers few = FewAnswers::Refuse)
    {
        return onRounds(
            [&](const RoundParts &parts) { return closeRecall(parts, round, evaluatorAda, few, seededRandom()); });
    }
    auto code(const RoundId &round, const PersonId &coder, const RecallCodes &codes)
    {
        return onRounds([&](const RoundParts &parts) { return codeRecall(parts, round, coder, codes); });
    }
    auto settle(const RoundId &round, const SomeRecallCodes &codes)
    {
        return onRounds([&](const RoundParts &parts) { return settleRecall(parts, round, evaluatorAda, codes); });
    }
    RecallResult result(const RoundId &round)
    {
        auto found = recallResult(*reader, workspace->keys(), round);
        REQUIRE(found);
        return std::move(*found);
    }
    /// A closed round of six, of whom two wrote nothing of the pillars and all gave an example.
    RoundId closedRound(Quarter quarter = {2026, 4})
    {
        const auto round = open(quarter);
        REQUIRE(add(round, {{{"We say what comes next", "Steady and warm", "A"}},
                            {{"Plainly", "STEADY", "B"}},
                            {{"", "", "C"}},
                            {{"Fast", "Quick, cheap", "D"}},
                            {{"We say what comes next", "warm, steady", "E"}},
                            {{"", "", "F"}}}));
        REQUIRE(close(round));
        return round;
    }
};

/// The same code for every text of the closed round above, but for @p first of the first question's four.
RecallCodes allOf(RecallCode code, RecallCode first)
{
    RecallCodes out{std::vector(4, code), std::vector(4, code), std::vector(6, code)};
    out[0][0] = first;
    return out;
}

} // namespace

TEST_CASE("A check is told when two people have coded it", "[recall]")
{
    RecallSample sample;
    const auto round = sample.closedRound();
    const auto texts = recallTexts(*sample.reader, sample.workspace->keys(), round);
    REQUIRE(texts);
    CHECK(texts->answers == 6);
    CHECK(texts->blank == std::array<std::int64_t, 3>{2, 2, 0});
    auto examples = texts->texts[2];
    std::ranges::sort(examples);
    CHECK(examples == std::vector<std::string>{"A", "B", "C", "D", "E", "F"});

    REQUIRE(sample.code(round, coderBea, allOf(SaysIt, SaysIt)));
    CHECK_FALSE(sample.result(round).questions[0].same);
    CHECK(sample.result(round).questions[0].saysIt == 0); // nothing of the first one's codes
    CHECK(recallDifferences(*sample.reader, sample.workspace->keys(), round).error().error == RoundError::Unsettled);
    REQUIRE(sample.code(round, coderBea, allOf(SaysIt, Not))); // until the second one has coded
    REQUIRE(sample.code(round, coderCy, allOf(SaysIt, Partly)));

    auto service = sample.result(round).questions[0];
    CHECK(service.same == 3);
    CHECK(service.percentAgreement() == Approx(75));
    CHECK(service.unsettled == 1);
    CHECK(service.saysIt == 3);
    CHECK(service.notSaid == 2); // those who wrote nothing
    REQUIRE(service.saysItAll);  // of the five that are settled
    CHECK(service.saysItAll->n == 5);
    CHECK(service.saysItAll->interval == *stats::wilsonInterval(3, 5));
    CHECK(sample.result(round).questions[2].saysItAll->passes == 6);

    const auto differences = recallDifferences(*sample.reader, sample.workspace->keys(), round);
    REQUIRE(differences);
    REQUIRE(differences->size() == 1);
    CHECK(differences->front().number == 1);
    CHECK(differences->front().first == Not);
    CHECK(differences->front().text == texts->texts[0][0]);
    SomeRecallCodes settled{std::vector<std::optional<RecallCode>>(4), {}, {}};
    CHECK(sample.settle(round, settled).error().error == RoundError::WrongCodes);
    settled[0][0] = Partly;
    settled[0][1] = Not; // they agree there: it is passed over
    REQUIRE(sample.settle(round, settled));
    service = sample.result(round).questions[0];
    CHECK(service.unsettled == 0);
    CHECK(service.saysIt == 3);
    CHECK(service.partly == 1);
    CHECK(service.same == 3);
    CHECK(service.saysItAll->n == 6);
}

TEST_CASE("The names of the pillars are counted", "[recall]")
{
    RecallSample sample;
    const auto result = sample.result(sample.closedRound());
    REQUIRE(result.pillars.size() == 2);
    CHECK(result.pillars[0].share->passes == 3); // Steady
    CHECK(result.pillars[1].share->passes == 2); // Warm
    CHECK(result.pillars[1].share->n == 6);
    CHECK(result.named == std::vector<std::int64_t>{3, 1, 2});
}

TEST_CASE("What was settled names the codings it settled, and holds for no others", "[recall]")
{
    RecallSample sample;
    const auto round = sample.closedRound();
    REQUIRE(sample.code(round, coderBea, allOf(SaysIt, Not)));
    REQUIRE(sample.code(round, coderCy, allOf(SaysIt, Partly)));
    SomeRecallCodes agreed{std::vector<std::optional<RecallCode>>(4), {}, {}};
    agreed[0][0] = Partly;
    REQUIRE(sample.settle(round, agreed));
    const auto summary = recallRound(*sample.reader, round);
    REQUIRE(summary);
    REQUIRE_FALSE(summary->settledFact.isNil());
    const auto fact = ledger::findFact(*sample.reader, summary->settledFact);
    REQUIRE((fact && *fact));
    auto codings = summary->codings;
    std::ranges::sort(codings);
    CHECK((*fact)->refs == std::vector{summary->closedFact, codings[0], codings[1]});
    const auto body = ledger::parseBody((*fact)->body);
    REQUIRE(body);
    CHECK((*body)["codings"] == ledger::Body({codings[0].text(), codings[1].text()}));
    CHECK(sample.result(round).questions[0].partly == 1);

    // Of other codings, as where a computer knew of another second coder: nothing is settled by it.
    const auto other = sample.closedRound({2027, 1});
    REQUIRE(sample.code(other, coderBea, allOf(SaysIt, Not)));
    REQUIRE(sample.code(other, coderCy, allOf(SaysIt, Partly)));
    const auto coded = recallRound(*sample.reader, other);
    REQUIRE(coded);
    SettledCodings wrong{coded->codings[0], ledger::FactId{staff(250).uuid()}};
    std::ranges::sort(wrong);
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.append(
            evaluatorAda,
            recallSettledFact(
                {.round = other, .closed = coded->closedFact, .codings = wrong, .codes = allOf(SaysIt, SaysIt)}));
    }));
    CHECK(recallRound(*sample.reader, other)->settledFact.isNil());
    CHECK(sample.result(other).questions[0].unsettled == 1);
}

TEST_CASE("Papers do not make few people who signed in many in a check", "[recall]")
{
    RecallSample sample;
    const auto round = sample.open();
    const auto answer = [&](std::uint8_t person) {
        return sample.onRounds([&](const RoundParts &parts) {
            return answerRecall(parts, round, staff(person), {{"Harbourmaster", "", ""}}, seededRandom());
        });
    };
    REQUIRE(sample.add(round, std::vector<RecallAnswer>(8)));
    for (std::uint8_t i = 0; i < 4; ++i) {
        REQUIRE(answer(i));
        CHECK(sample.close(round).error().error == RoundError::TooFew);
    }
    REQUIRE(answer(4));
    CHECK(sample.close(round).value().papers == 8);
    CHECK(sample.result(round).summary.papers == 8);
    CHECK(sample.result(round).summary.answers == 13);
}

TEST_CASE("A file of papers is asked about again while nothing but papers waits in a check", "[recall]")
{
    RecallSample sample;
    const auto round = sample.open();
    const auto take = [&](const std::vector<RecallAnswer> &papers, SamePapers same = SamePapers::Refuse) {
        return sample.onRounds(
            [&](const RoundParts &parts) { return takeRecallFile(parts, round, papers, same, seededRandom()); });
    };
    const RecallAnswer plainly{{"Plainly", "Steady", ""}};
    const RecallAnswer fast{{"Fast", "", "B"}};
    const RecallAnswer harbourmaster{{"Harbourmaster", "", ""}};
    CHECK(take({plainly, fast}).value() == 2);
    CHECK(take({fast, plainly}).error().error == RoundError::SamePapers); // in whatever order
    CHECK(take({fast, fast}).value() == 4);                               // a second one who says so
    CHECK(countWaiting(*sample.workspace, round).value() == 4);
    CHECK(take({plainly, fast}, SamePapers::Take).value() == 6);
    REQUIRE(sample.onRounds(
        [&](const RoundParts &parts) { return answerRecall(parts, round, staff(1), harbourmaster, seededRandom()); }));
    CHECK(take({harbourmaster}).value() == 8); // what somebody said is nobody's to find out
}

TEST_CASE("What cannot be coded is refused", "[recall]")
{
    RecallSample sample;
    const auto open = sample.open();
    const auto codes = allOf(Not, Not);
    CHECK(sample.code(open, coderBea, codes).error().error == RoundError::NotClosed);
    CHECK(sample.code(RoundId{staff(9).uuid()}, coderBea, codes).error().error == RoundError::UnknownRound);
    REQUIRE(sample.add(open, {RecallAnswer{}}));
    CHECK(sample.close(open).error().error == RoundError::TooFew);
    REQUIRE(sample.close(open, FewAnswers::Drop));
    CHECK(sample.code(open, coderBea, codes).error().error == RoundError::NoAnswers);

    const auto round = sample.closedRound();
    auto few = codes;
    few[1].pop_back();
    CHECK(sample.code(round, coderBea, few).error().error == RoundError::WrongCodes);
    CHECK(sample.settle(round, {}).error().error == RoundError::Unsettled);
    REQUIRE(sample.code(round, coderBea, codes));
    REQUIRE(sample.code(round, coderCy, codes));
    CHECK(sample.code(round, staff(203), codes).error().error == RoundError::CodedByTwo);
    CHECK(sample.code(round, coderBea, codes).error().error == RoundError::CodedByTwo);
}

TEST_CASE("Checks are followed by quarter", "[recall]")
{
    RecallSample sample;
    const auto later = sample.closedRound({2026, 4});
    const auto earlier = sample.closedRound({2026, 2});
    static_cast<void>(sample.open({2027, 1}));
    for (const auto &round : {later, earlier})
        for (const auto &coder : {coderBea, coderCy})
            REQUIRE(sample.code(round, coder, allOf(round == later ? SaysIt : Not, Not)));
    const auto trend = recallTrend(*sample.reader, sample.workspace->keys(), VisionSlug("harbour-service"));
    REQUIRE(trend);
    REQUIRE(trend->size() == 2);
    CHECK(trend->front().summary.round.quarter == Quarter{2026, 2});
    CHECK(trend->front().questions[0].saysItAll->passes == 0);
    CHECK(trend->back().questions[0].saysItAll->passes == 3);
}

TEST_CASE("Nobody's three answers lie together in a record, and none can be read there", "[recall][property]")
{
    constexpr int rounds = 1'200;
    std::vector<RecallAnswer> answers;
    for (int i = 0; i < 6; ++i)
        answers.push_back({{std::to_string(i), std::to_string(i), std::to_string(i)}});
    auto random = seededRandom();
    int together = 0;
    int first = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto closed = recallClosed(RoundId{}, answers, 0, random);
        for (std::size_t place = 0; place < 6; ++place)
            together += closed.texts[0][place] == closed.texts[2][place] ? 1 : 0;
        first += closed.texts[1][0] == "0" ? 1 : 0;
    }
    CHECK(std::abs(together - rounds) < 4 * 35); // by chance one of six: mean 1,200, standard deviation about 35
    CHECK(std::abs(first - rounds / 6) < 4 * 13);

    RecallSample sample;
    const auto round = sample.open();
    for (std::uint8_t i = 0; i < 5; ++i)
        REQUIRE(sample.onRounds([&](const RoundParts &parts) {
            return answerRecall(parts, round, staff(i), {{"Harbourmaster", "", ""}}, seededRandom());
        }));
    const auto again = sample.onRounds(
        [&](const RoundParts &parts) { return answerRecall(parts, round, staff(1), {}, seededRandom()); });
    CHECK(again.error().error == RoundError::AlreadyAnswered);
    REQUIRE(sample.close(round));
    for (const auto &entry :
         std::filesystem::recursive_directory_iterator(sample.workspace->paths().drafts().parent_path())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        CHECK(bytes.find("Harbourmaster") == std::string::npos);
        CHECK(bytes.find(staff(1).uuid().view()) == std::string::npos);
    }
}

TEST_CASE("The views of checks follow from the facts, whatever the order", "[recall]")
{
    RecallSample sample;
    const auto round = sample.closedRound();
    REQUIRE(sample.code(round, coderBea, allOf(SaysIt, Not)));
    REQUIRE(sample.code(round, coderBea, allOf(SaysIt, Partly)));
    REQUIRE(sample.code(round, coderCy, allOf(SaysIt, Not)));
    SomeRecallCodes settled{std::vector<std::optional<RecallCode>>(4), {}, {}};
    settled[0][0] = Not;
    REQUIRE(sample.settle(round, settled));
    const auto before = ledger::contentHash(*sample.reader, formsRegistry());
    const auto after = sample.onLedger([](ledger::Ledger &ledger, storage::Connection &) { return ledger.rebuild(); });
    REQUIRE((before && after));
    CHECK(*before == *after);
    CHECK(recallRound(*sample.reader, round).value().coders == std::vector{coderBea, coderCy});
}

TEST_CASE("With the texts erased the codes stay", "[recall]")
{
    RecallSample sample;
    const auto round = sample.closedRound();
    for (const auto &coder : {coderBea, coderCy})
        REQUIRE(sample.code(round, coder, allOf(SaysIt, SaysIt)));
    REQUIRE(sample.onLedger([&](ledger::Ledger &ledger, storage::Connection &) {
        return ledger.erase(evaluatorAda, {{ledger::SubjectId{round.uuid()}}, "asked", "subject-request"});
    }));
    const auto result = sample.result(round);
    CHECK(result.textsErased);
    CHECK(result.pillars.empty());
    CHECK(result.questions[2].saysItAll->passes == 6);
    CHECK(recallTexts(*sample.reader, sample.workspace->keys(), round).error().error == RoundError::Erased);
}

TEST_CASE("Codes are read from the table that lists the texts", "[recall]")
{
    RecallClosed closed;
    closed.answers = 5;
    closed.blank = {4, 5, 3};
    closed.texts = {std::vector<std::string>{"=plain"}, {}, {"a", "b"}};
    CHECK(recallTextsCsv(closed)
          == "question,number,code,text\r\nservice,1,,'=plain\r\nexample,1,,a\r\nexample,2,,b\r\n");
    const std::array<std::size_t, 3> counts{1, 0, 2};
    const auto codes =
        recallCodesFromCsv("code,question,number\nnot,example,2\nsays-it,service,1\npartly,example,1\n", counts);
    REQUIRE(codes);
    CHECK((*codes)[2] == std::vector<std::optional<RecallCode>>{Partly, Not});
    const auto problem = [&](std::string_view rows) {
        const auto read = recallCodesFromCsv("question,number,code\n" + std::string(rows), counts);
        REQUIRE_FALSE(read);
        return std::get<std::vector<SheetFinding>>(read.error()).front();
    };
    CHECK(problem("service,2,not\n") == SheetFinding{SheetProblem::WrongRow, 2, "number", "2"});
    CHECK(problem("service,1,not\nservice,1,not\n") == SheetFinding{SheetProblem::WrongRow, 3, "number", "1"});
    CHECK(problem("service,-1,not\n").problem == SheetProblem::WrongRow);
    CHECK(problem("service,1,yes\n") == SheetFinding{SheetProblem::UnknownCode, 2, "code", "yes"});
    CHECK(problem("name,1,not\n").problem == SheetProblem::UnknownKey);
}

TEST_CASE("A sheet on which nothing could be said is an answer", "[recall]")
{
    CHECK(recallAnswerFromJson("{}").value() == RecallAnswer{});
    const auto read = recallAnswersFromCsv("service,pillars,example\n,,\nA,,\"two\nlines\"\n");
    REQUIRE(read);
    CHECK(read->size() == 2);
    CHECK((*read)[1].texts[2] == "two\nlines");
    CHECK(recallAnswerFromText(textOf((*read)[1])) == (*read)[1]);
    CHECK(recallAnswerFromJson(R"({"who": "Ada"})").error().front().problem == SheetProblem::UnknownKey);
    CHECK(recallAnswerFromJson("{\"service\": \"a\u202Eb\"}").error().front().problem == SheetProblem::UnseenCharacter);
    CHECK_FALSE(recallAnswersFromCsv("service,pillars\n,\n"));
}
