// SPDX-License-Identifier: Apache-2.0
#include "core/service/waiting_answers.h"

#include "core/ledger/schema.h"
#include "core/service/drafts.h"
#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <random>

using namespace ringtrue;
using namespace ringtrue::service;
using ledger::SubjectId;
using tests::idNumber;

namespace {

namespace fs = std::filesystem;

const SubjectId roundOne = idNumber<SubjectId>(1);
const SubjectId roundTwo = idNumber<SubjectId>(2);

RandomBelow waitingSeeded(unsigned seed)
{
    return [random = std::mt19937(seed)](std::uint32_t bound) mutable {
        return static_cast<std::uint32_t>(random() % bound);
    };
}

/// drafts.db and keys.db of one folder.
class Boxes {
public:
    Boxes()
        : keys(ledger::Keys::create(folder.path()).value()), drafts(open()),
          keysFile((folder / "keys.db").string(), SQLite::OPEN_READONLY)
    {
    }
    storage::Connection open() const
    {
        auto connection = storage::openWriter(folder / "drafts.db", draftsSchema());
        REQUIRE(connection);
        return std::move(*connection);
    }
    Result<std::size_t, WaitingFailure> add(const SubjectId &round, std::vector<std::string> answers,
                                            std::optional<Hash> by = {})
    {
        return addWaitingAnswers(drafts, keys, round, {.answers = std::move(answers), .by = by}, random);
    }
    WaitingAnswers waiting(const SubjectId &round) { return waitingAnswers(drafts, keys, round).value(); }

    tests::TemporaryFolder folder;
    ledger::Keys keys;
    storage::Connection drafts;
    SQLite::Database keysFile; ///< to look into
    RandomBelow random = waitingSeeded(7);
};

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Hash hashNumber(std::uint8_t number)
{
    Hash hash{};
    hash.fill(number);
    return hash;
}

} // namespace

TEST_CASE("Answers wait until their box is removed", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(boxes.add(roundOne, {"a"}).value() == 1);
    REQUIRE(boxes.add(roundOne, {"b", "c"}).value() == 3);
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne)); // there is one: nothing in it is lost
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundTwo));
    auto all = boxes.waiting(roundOne).answers;
    std::ranges::sort(all);
    CHECK(all == std::vector<std::string>{"a", "b", "c"});
    CHECK(waitingRounds(boxes.drafts).value() == std::vector{roundOne, roundTwo});

    REQUIRE(removeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(removeWaitingBox(boxes.drafts, boxes.keys, roundOne)); // gone already
    CHECK(waitingAnswers(boxes.drafts, boxes.keys, roundOne).error().error == WaitingError::NoBox);
    CHECK(boxes.add(roundOne, {"late"}).error().error == WaitingError::NoBox);
    CHECK(waitingRounds(boxes.drafts).value() == std::vector{roundTwo});
}

TEST_CASE("Somebody answers a round once", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(boxes.add(roundOne, {"a"}, hashNumber(9)));
    REQUIRE(boxes.add(roundOne, {"b"}, hashNumber(3)));
    CHECK(boxes.add(roundOne, {"c"}, hashNumber(9)).error().error == WaitingError::AlreadyThere);
    CHECK(boxes.waiting(roundOne).answers.size() == 2);
    // By value, not in the order in which they came.
    CHECK(boxes.waiting(roundOne).answered == std::vector{hashNumber(3), hashNumber(9)});
}

TEST_CASE("What cannot wait together is refused whole", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    const auto fit = [](const std::vector<std::string> &all) { return all.size() <= 2; };
    const auto add = [&](std::vector<std::string> answers, std::uint8_t by) {
        return addWaitingAnswers(boxes.drafts, boxes.keys, roundOne,
                                 {.answers = std::move(answers), .by = hashNumber(by), .fit = fit}, boxes.random);
    };
    REQUIRE(add({"a", "b"}, 1));
    CHECK(add({"c"}, 2).error().error == WaitingError::TooMany);
    CHECK(boxes.waiting(roundOne).answered == std::vector{hashNumber(1)}); // who was refused may come again
}

TEST_CASE("The order in which answers wait says nothing of the order in which they came", "[waiting][property]")
{
    // Where the first, the middle and the last one of seven stand, over many rounds: each place as often as another.
    constexpr int rounds = 700;
    std::map<std::string, std::array<int, 7>> places;
    Boxes boxes;
    for (int i = 0; i < rounds; ++i) {
        const auto round = idNumber<SubjectId>(1);
        REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, round));
        for (const auto *const answer : {"1", "2", "3", "4", "5", "6", "7"})
            REQUIRE(boxes.add(round, {answer}));
        const auto waiting = boxes.waiting(round).answers;
        for (std::size_t place = 0; place < waiting.size(); ++place)
            ++places[waiting[place]][place];
        REQUIRE(removeWaitingBox(boxes.drafts, boxes.keys, round));
    }
    for (const auto &[answer, counts] : places) {
        double chi2 = 0; // df 6: above 22.46 in one of 1,000; the seed is fixed
        for (const auto count : counts)
            chi2 += (count - rounds / 7.0) * (count - rounds / 7.0) / (rounds / 7.0);
        CAPTURE(answer);
        CHECK(chi2 < 22.46);
    }
}

TEST_CASE("Nothing of a box can be read on the disk, nor of an older one", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    std::vector<std::string> boxed;
    for (int i = 0; i < 12; ++i) {
        REQUIRE(boxes.add(roundOne, {"Harbourmaster " + std::to_string(i) + std::string(900, 'x')}));
        CHECK(bytesOf(boxes.folder / "drafts.db-wal").empty()); // the log holds no box as it was
        SQLite::Statement find(boxes.drafts.database(), "SELECT sealed FROM waiting_answers");
        REQUIRE(find.executeStep());
        boxed.push_back(find.getColumn(0).getString().substr(24, 32)); // the beginning of each box
    }
    const auto holds = [&](const std::string &text) {
        return bytesOf(boxes.folder / "drafts.db").find(text) != std::string::npos;
    };
    CHECK_FALSE(holds("Harbourmaster"));
    CHECK(holds(boxed.back()));
    boxed.pop_back();
    for (const auto &older : boxed)
        CHECK_FALSE(holds(older));
    REQUIRE(removeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    for (const auto &file : {"drafts.db", "drafts.db-wal"})
        CHECK(bytesOf(boxes.folder / file).find(boxed.back()) == std::string::npos);
}

TEST_CASE("With a box goes its key, and no other key opens it", "[waiting]")
{
    Boxes boxes;
    REQUIRE(boxes.keys.make(std::array{roundOne, roundTwo})); // keys as keys.db holds them of data subjects
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundTwo));
    REQUIRE(boxes.add(roundOne, {"Harbourmaster"}, hashNumber(9)));
    SQLite::Statement find(boxes.drafts.database(), "SELECT sealed FROM waiting_answers WHERE round = ?1");
    find.bind(1, roundOne.uuid().view().data(), 16);
    REQUIRE(find.executeStep());
    const auto sealed = find.getColumn(0).getString();
    find.reset();
    ledger::Nonce nonce{};
    std::copy_n(sealed.begin(), nonce.size(), nonce.begin());
    const auto opens = [&](const ledger::Secret &key) {
        const auto bound = std::string("waiting answers") + '\0' + std::string(roundOne.uuid().view());
        return ledger::openBox(key, nonce, bound, sealed.substr(nonce.size())).has_value();
    };
    const auto itsKey = boxes.keys.findBoxKey(roundOne.uuid());
    REQUIRE(itsKey);
    REQUIRE(opens(*itsKey));
    SQLite::Statement wrapped(boxes.keysFile, "SELECT box FROM local_key WHERE purpose = ?1");
    wrapped.bind(1, "box " + roundOne.uuid().text());
    REQUIRE(wrapped.executeStep());
    const auto wrappedKey = wrapped.getColumn(0).getString();
    wrapped.reset();

    REQUIRE(removeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    CHECK(boxes.keys.findBoxKey(roundOne.uuid()).error().error == ledger::KeyError::NoKey);
    for (const auto &file : {"keys.db", "keys.db-wal"}) // overwritten, not only unlinked
        CHECK(bytesOf(boxes.folder / file).find(wrappedKey) == std::string::npos);
    for (const auto &subject : {roundOne, roundTwo})
        CHECK_FALSE(opens(*boxes.keys.find(subject)));
    CHECK_FALSE(opens(*boxes.keys.findBoxKey(roundTwo.uuid())));
}

TEST_CASE("Who erases a round before its close takes what waits", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(boxes.add(roundOne, {"a"}));
    REQUIRE(boxes.keys.destroy(std::array{roundOne}, {}));
    CHECK(waitingAnswers(boxes.drafts, boxes.keys, roundOne).error().error == WaitingError::NoKey);
    CHECK(boxes.add(roundOne, {"b"}).error().error == WaitingError::NoKey);
}

TEST_CASE("No copy that the program makes holds a box, or the key of one", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(boxes.add(roundOne, {std::string(9'000, 'x')})); // several pages
    SQLite::Statement find(boxes.drafts.database(), "SELECT sealed FROM waiting_answers");
    REQUIRE(find.executeStep());
    const auto sealed = find.getColumn(0).getString();
    find.reset();
    REQUIRE(storage::copyDatabase(boxes.drafts, boxes.folder / "copy.db", 0600, draftsSchema().leftOut));
    SQLite::Database copy((boxes.folder / "copy.db").string());
    CHECK(copy.execAndGet("SELECT count(*) FROM waiting_answers").getInt() == 0);
    for (std::size_t at = 0; at + 32 <= sealed.size(); at += 512)
        CHECK(bytesOf(boxes.folder / "copy.db").find(sealed.substr(at, 32)) == std::string::npos);
    CHECK(boxes.waiting(roundOne).answers.size() == 1); // it waits on

    auto keys = storage::Connection::openReader(boxes.folder / "keys.db");
    REQUIRE(keys);
    REQUIRE(storage::copyDatabase(*keys, boxes.folder / "keys-copy.db", 0600, ledger::keysSchema().leftOut));
    SQLite::Database keysCopy((boxes.folder / "keys-copy.db").string());
    CHECK(keysCopy.execAndGet("SELECT count(*) FROM local_key").getInt() == 1); // that of look-ups
}

TEST_CASE("A box whose log cannot be emptied says so, and is gone all the same", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(boxes.add(roundOne, {"a"}));
    {
        SQLite::Database other((boxes.folder / "drafts.db").string(), SQLite::OPEN_READONLY);
        SQLite::Transaction reading(other);
        SQLite::Statement some(other, "SELECT * FROM waiting_answers");
        REQUIRE(some.executeStep());
        boxes.drafts.database().setBusyTimeout(50);
        const auto removed = removeWaitingBox(boxes.drafts, boxes.keys, roundOne);
        REQUIRE_FALSE(removed);
        CHECK(removed.error().storage.error == storage::StorageError::Busy);
        CHECK(waitingRounds(boxes.drafts).value().empty());
    }
    CHECK(emptyWaitingLogs(boxes.drafts, boxes.keys));
    CHECK(bytesOf(boxes.folder / "drafts.db-wal").empty());
}

TEST_CASE("A box that was changed or put in another's place does not open", "[waiting]")
{
    Boxes boxes;
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundOne));
    REQUIRE(makeWaitingBox(boxes.drafts, boxes.keys, roundTwo));
    REQUIRE(boxes.add(roundOne, {"a"}));
    boxes.drafts.database().exec("UPDATE waiting_answers SET sealed = (SELECT sealed FROM waiting_answers ORDER BY "
                                 "length(sealed) DESC LIMIT 1)");
    CHECK(waitingAnswers(boxes.drafts, boxes.keys, roundOne));
    CHECK(waitingAnswers(boxes.drafts, boxes.keys, roundTwo).error().error == WaitingError::Damaged);
    boxes.drafts.database().exec("UPDATE waiting_answers SET sealed = x'00'");
    CHECK(waitingAnswers(boxes.drafts, boxes.keys, roundOne).error().error == WaitingError::Damaged);
    CHECK(boxes.add(roundOne, {"b"}).error().error == WaitingError::Damaged);
    CHECK(boxes.add(idNumber<SubjectId>(3), {"b"}).error().error == WaitingError::NoBox);
    REQUIRE(boxes.keys.destroyBoxKey(roundTwo.uuid()));
    CHECK(boxes.add(roundTwo, {"b"}).error().error == WaitingError::NoKey);
}
