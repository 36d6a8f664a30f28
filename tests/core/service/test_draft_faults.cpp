// SPDX-License-Identifier: Apache-2.0
#include "core/service/drafts.h"
#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/core/storage/power_cut/power_cut.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>
#include <string>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::Fault;

namespace {

const auto theDraft = tests::idNumber<DraftId>(1);

QuestionSlug question(int number)
{
    return QuestionSlug{"q" + std::to_string(number)};
}

storage::Connection open(const std::filesystem::path &file)
{
    auto connection = storage::openWriter(file, draftsSchema());
    REQUIRE(connection);
    return std::move(*connection);
}

storage::Connection openWithDraft(const std::filesystem::path &file)
{
    auto connection = open(file);
    REQUIRE(openDraft(connection, tests::draftKey(1, 2), theDraft, tests::noon));
    return connection;
}

Result<Done, DraftFailure> answer(storage::Connection &connection, int number)
{
    return saveDraftEntry(connection, theDraft, question(number % 20), DraftPart::Answer, std::to_string(number),
                          tests::noon);
}

std::map<std::string, std::string> answersIn(storage::Connection &connection)
{
    CHECK(connection.database().execAndGet("PRAGMA integrity_check").getString() == "ok");
    std::map<std::string, std::string> answers;
    const auto draft = loadDraft(connection, theDraft);
    REQUIRE(draft);
    for (const auto &entry : draft->entries)
        answers[entry.question.text()] = entry.sealed;
    return answers;
}

} // namespace

TEST_CASE("Whichever call to the disk fails, an answer that was reported saved is there", "[drafts][faults]")
{
    const auto code = GENERATE(SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_FULL);
    const auto fault = GENERATE(Fault::Once, Fault::FromThenOn);
    bool fired = true;
    std::size_t nth = 0;
    while (fired) {
        ++nth;
        REQUIRE(nth < 2000);
        CAPTURE(code, nth);
        const tests::TemporaryFolder folder;
        tests::WatchedDisk disk;
        std::map<std::string, std::string> acknowledged;
        {
            auto connection = openWithDraft(folder / "drafts.db");
            disk.failCall(nth, code, fault);
            for (int number = 0; number < 4; ++number) {
                const auto saved = answer(connection, number);
                if (saved)
                    acknowledged[question(number).text()] = std::to_string(number);
                else
                    CHECK(isDiskFull(saved.error()) == (code == SQLITE_FULL));
            }
            fired = disk.stopFailing();
        }
        auto connection = open(folder / "drafts.db");
        CHECK(answersIn(connection) == acknowledged);
    }
    CHECK(nth > 5);
}

TEST_CASE("Whichever call to the disk fails, of answers saved together all are there or none", "[drafts][faults]")
{
    const auto all = [](const std::string &value) {
        std::vector<DraftChange> changes;
        for (int number = 0; number < 10; ++number)
            changes.push_back({question(number), DraftPart::Answer, value + std::string(1000, '.')});
        return changes;
    };
    bool fired = true;
    std::size_t nth = 0;
    while (fired) {
        ++nth;
        REQUIRE(nth < 2000);
        CAPTURE(nth);
        const tests::TemporaryFolder folder;
        tests::WatchedDisk disk;
        bool saved = false;
        {
            auto connection = openWithDraft(folder / "drafts.db");
            REQUIRE(saveDraftEntries(connection, theDraft, all("old"), tests::noon));
            disk.failCall(nth, SQLITE_FULL, Fault::FromThenOn);
            saved = static_cast<bool>(saveDraftEntries(connection, theDraft, all("new"), tests::noon));
            fired = disk.stopFailing();
        }
        auto connection = open(folder / "drafts.db");
        const auto answers = answersIn(connection);
        CHECK(answers.size() == 10);
        CHECK(std::ranges::all_of(answers,
                                  [&](const auto &entry) { return entry.second.starts_with(saved ? "new" : "old"); }));
    }
    CHECK(nth > 5);
}

TEST_CASE("After a power cut every answer that was reported saved is there, or a later one", "[drafts][power-cut]")
{
    constexpr int answers = 100;
    std::vector<tests::DiskCall> calls;
    std::vector<std::size_t> acknowledged;
    {
        const tests::TemporaryFolder folder;
        const tests::WatchedDisk disk;
        auto connection = openWithDraft(folder / "drafts.db");
        connection.database().exec("PRAGMA wal_autocheckpoint=30");
        const auto begun = disk.calls().size();
        for (int number = 0; number < answers; ++number) {
            REQUIRE(answer(connection, number));
            acknowledged.push_back(disk.calls().size());
        }
        calls = disk.calls();
        REQUIRE(begun < calls.size());
    }
    std::mt19937_64 random(20261121);
    std::uniform_int_distribution<std::size_t> anywhere(acknowledged.front(), calls.size());
    for (int cut = 0; cut < 200; ++cut) {
        const auto at = anywhere(random);
        CAPTURE(cut, at);
        const tests::TemporaryFolder folder;
        tests::writeImage(tests::afterPowerCut(std::span(calls).first(at), random), folder.path());
        auto connection = open(folder / "drafts.db");
        const auto found = answersIn(connection);
        const auto promised = std::upper_bound(acknowledged.begin(), acknowledged.end(), at) - acknowledged.begin();
        for (int number = 0; number < promised; ++number) {
            const auto entry = found.find(question(number % 20).text());
            REQUIRE(entry != found.end());
            CHECK(std::stoi(entry->second) >= number);
        }
    }
}
