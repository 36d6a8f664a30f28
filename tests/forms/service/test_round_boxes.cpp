// SPDX-License-Identifier: Apache-2.0
// The box in which a round's answers wait: nothing of it is left, and what a kill, a backup or damage makes of it.
#include "core/service/backup.h"
#include "core/service/restore.h"
#include "forms/service/recheck_drafts.h"
#include "forms/service/rings_true_result.h"
#include "tests/forms/service/round_samples.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

namespace fs = std::filesystem;

std::string allBytes(const fs::path &folder)
{
    std::string out;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        out.append(std::istreambuf_iterator<char>(stream), {});
    }
    return out;
}

} // namespace

TEST_CASE("After the close no file tells who answered, or when", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue({Cut::Role});
    for (std::uint8_t i = 0; i < 8; ++i) {
        sample.clock.advance(61'000'000);
        REQUIRE(sample.answer(round, staff(i), of(rated(4, 4, "Harbourmaster " + std::to_string(i)), Role::Agent)));
    }
    const auto &folder = sample.workspace->paths().drafts().parent_path();
    CHECK(allBytes(folder).find("Harbourmaster") == std::string::npos); // sealed while they wait
    REQUIRE(sample.close(round));
    const auto bytes = allBytes(folder);
    CHECK(bytes.find("Harbourmaster") == std::string::npos);
    for (std::uint8_t i = 0; i < 8; ++i) {
        CHECK(bytes.find(staff(i).uuid().view()) == std::string::npos);
        CHECK(bytes.find(staff(i).text()) == std::string::npos);
        const auto hash = sample.workspace->keys().lookUpHash("round " + round.text(), staff(i).text());
        REQUIRE(hash);
        CHECK(bytes.find(view(*hash)) == std::string::npos);
    }
    auto drafts = sample.workspace->readDrafts();
    REQUIRE(drafts);
    SQLite::Statement count(drafts->database(), "SELECT count(*) FROM waiting_answers");
    REQUIRE(count.executeStep());
    CHECK(count.getColumn(0).getInt() == 0);
    CHECK(fs::file_size(fs::path(sample.workspace->paths().drafts().string() + "-wal")) == 0);
}

TEST_CASE("A close that was killed before what waited was destroyed leaves no answer twice", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < 5; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(4, 4)));
    // The fact is stored and the program ends: what waits is still there when it is opened again.
    const auto stored = sample.onRounds([&](const RoundParts &parts) {
        const auto texts = gatheredAnswers(parts, round, FewAnswers::Refuse);
        REQUIRE(texts);
        std::vector<RingsTrueAnswer> answers;
        for (const auto &text : texts->answers)
            answers.push_back(*answerFromText(text));
        return parts.ledger.append(evaluatorAda,
                                   ringsTrueClosedFact(ringsTrueClosed(round, *ringsTrueSheet(parts.connection, round),
                                                                       answers, seededRandom())));
    });
    REQUIRE(stored);
    sample.workspace.reset();
    auto opened = service::Workspace::openForWriting(sample.opening());
    REQUIRE(opened);
    sample.workspace = std::move(*opened);
    REQUIRE(countWaiting(*sample.workspace, round).value() == 5);

    CHECK(sample.close(round).error().error == RoundError::Closed);
    CHECK(sample.answer(round, staff(8), rated(1, 1)).error().error == RoundError::Closed);
    CHECK(countWaiting(*sample.workspace, round).error().error == RoundError::NotHere); // gone with the first touch
    CHECK(ringsTrueResult(*sample.reader, sample.workspace->keys(), round).value().summary.answers == 5);
}

TEST_CASE("A round whose box is not here takes no answers here", "[rings-true]")
{
    RoundSample sample;
    const auto id = sample.onRounds([&](const RoundParts &parts) {
        const RoundId fresh{parts.ledger.newFactId().uuid()};
        const auto stored = parts.ledger.append(evaluatorAda, ringsTrueRoundFact({.id = fresh,
                                                                                  .visionVersion = sample.visionHash(),
                                                                                  .question = "True?",
                                                                                  .closesOn = {},
                                                                                  .cuts = {},
                                                                                  .openedBy = {},
                                                                                  .openedAt = {}}));
        REQUIRE(stored);
        return fresh;
    });
    CHECK(sample.answer(id, staff(1), rated(5, 5)).error().error == RoundError::NotHere);
    CHECK(sample.close(id).error().error == RoundError::NotHere);
}

TEST_CASE("A round that could not be opened leaves no box", "[rings-true]")
{
    RoundSample sample;
    const auto boxes = [&] {
        auto drafts = sample.workspace->readDrafts();
        REQUIRE(drafts);
        return service::waitingRounds(*drafts).value();
    };
    const auto refuse = [&](const char *sql) {
        sample.onLedger([&](ledger::Ledger &, storage::Connection &connection) { connection.database().exec(sql); });
    };
    refuse("CREATE TEMP TRIGGER refused BEFORE INSERT ON main.rings_true_round BEGIN SELECT RAISE(ABORT, 'no'); END");
    const auto id = sample.onRounds([&](const RoundParts &parts) {
        return openRingsTrue(parts, evaluatorAda,
                             {.visionVersion = sample.visionHash(), .question = "True?", .closesOn = {}, .cuts = {}});
    });
    REQUIRE_FALSE(id);
    CHECK(boxes().empty());
    refuse("DROP TRIGGER refused");

    // Killed between the box and the fact: whoever touches a round next removes it.
    const ledger::SubjectId orphan{staff(99).uuid()};
    sample.workspace->drafts()
        .thread()
        .submit([&](storage::Connection &drafts) {
            REQUIRE(service::makeWaitingBox(drafts, sample.workspace->keys(), orphan));
        })
        .get();
    CHECK(boxes().size() == 1);
    const auto round = sample.openRingsTrue();
    CHECK(boxes() == std::vector{ledger::SubjectId{round.uuid()}});
    CHECK(sample.workspace->keys().findBoxKey(orphan.uuid()).error().error == ledger::KeyError::NoKey);
}

TEST_CASE("A backup of an open round holds no box, and where it is restored the round is not here", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    for (std::uint8_t i = 0; i < 6; ++i)
        REQUIRE(sample.answer(round, staff(i), rated(4, 4)));
    const tests::TemporaryFolder backups;
    REQUIRE(service::backup(*sample.workspace, {.folder = backups / "facts"}));
    REQUIRE(service::backupKeys(*sample.workspace, backups / "keys"));
    {
        SQLite::Database drafts((backups / "facts" / "drafts.db").string(), SQLite::OPEN_READWRITE);
        CHECK(drafts.execAndGet("SELECT count(*) FROM waiting_answers").getInt() == 0);
        // As in a backup that an earlier version made: what it holds is not restored either.
        drafts.exec("INSERT INTO waiting_answers (round, sealed) VALUES (zeroblob(16), x'00')");
    }
    CHECK(countWaiting(*sample.workspace, round).value() == 6); // here it waits on

    auto opening = sample.opening();
    opening.folder = backups / "restored";
    const auto restored = service::restore(
        {.backup = backups / "facts", .keys = backups / "keys", .opening = opening, .author = evaluatorAda});
    REQUIRE(restored);
    auto there = service::Workspace::openForWriting(opening);
    REQUIRE(there);
    CHECK((*there)->readDrafts()->database().execAndGet("SELECT count(*) FROM waiting_answers").getInt() == 0);
    CHECK(countWaiting(**there, round).error().error == RoundError::NotHere);
    const auto onRounds = [&](auto job) {
        return (*there)
            ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return job(roundParts(**there, ledger, connection));
            })
            .get();
    };
    const auto close = [&](FewAnswers few) {
        return onRounds(
            [&](const RoundParts &parts) { return closeRingsTrue(parts, round, evaluatorAda, few, seededRandom()); });
    };
    CHECK(onRounds([&](const RoundParts &parts) {
              return answerRingsTrue(parts, round, staff(9), rated(4, 4), seededRandom());
          })
              .error()
              .error
          == RoundError::NotHere);
    CHECK(close(FewAnswers::Refuse).error().error == RoundError::NotHere);
    CHECK(close(FewAnswers::Drop).value().answers == 0); // the computer that had the box is gone
}

TEST_CASE("Rounds of a workspace that is only read are not touched", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    const auto reader = service::Workspace::openForReading(sample.opening());
    REQUIRE(reader);
    const auto refused = withRoundParts(**reader, [&](const RoundParts &parts) {
        return answerRingsTrue(parts, round, staff(1), rated(4, 4), seededRandom());
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == RoundError::Store);
    CHECK(refused.error().storage.error == storage::StorageError::ReadOnly);
}

TEST_CASE("A round whose answers cannot be read any more can be closed", "[rings-true]")
{
    RoundSample sample;
    const auto onDrafts = [&](const char *sql) {
        sample.workspace->drafts()
            .thread()
            .submit([&](storage::Connection &drafts) { drafts.database().exec(sql); })
            .get();
    };
    for (const auto *const harm : {"UPDATE waiting_answers SET sealed = x'00'", "DELETE FROM waiting_answers"}) {
        CAPTURE(harm);
        const auto round = sample.openRingsTrue();
        for (std::uint8_t i = 0; i < 6; ++i)
            REQUIRE(sample.answer(round, staff(i), rated(4, 4)));
        onDrafts(harm);
        CHECK(sample.close(round).error().error
              == (std::string_view(harm).starts_with("DELETE") ? RoundError::NotHere : RoundError::Damaged));
        const auto closed = sample.close(round, FewAnswers::Drop);
        REQUIRE(closed);
        CHECK(closed->answers == 0);
        CHECK(countWaiting(*sample.workspace, round).error().error == RoundError::NotHere);
    }
}

TEST_CASE("Verify names a round whose waiting answers are damaged", "[rings-true]")
{
    RoundSample sample;
    const auto round = sample.openRingsTrue();
    REQUIRE(sample.answer(round, staff(1), rated(4, 4)));
    const auto found = [&] {
        auto drafts = sample.workspace->readDrafts();
        REQUIRE(drafts);
        return recheckDrafts(*drafts, sample.workspace->keys()).value();
    };
    CHECK_FALSE(found());
    sample.workspace->drafts()
        .thread()
        .submit(
            [](storage::Connection &drafts) { drafts.database().exec("UPDATE waiting_answers SET sealed = x'00'"); })
        .get();
    CHECK(found() == "round " + round.text());
}
