// SPDX-License-Identifier: Apache-2.0
#include "core/service/workspace.h"

#include "core/ledger/schema.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

#include <csignal>
#include <map>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::WorkspaceSample;

namespace {

namespace fs = std::filesystem;

WorkspaceError errorOfWriting(const WorkspaceSample &sample)
{
    const auto workspace = Workspace::openForWriting(sample.opening());
    REQUIRE_FALSE(workspace);
    return workspace.error().error;
}

WorkspaceError errorOfReading(const WorkspaceSample &sample)
{
    const auto workspace = Workspace::openForReading(sample.opening());
    REQUIRE_FALSE(workspace);
    return workspace.error().error;
}

/// Every file below @p folder with its bytes.
std::map<std::string, std::string> contentOf(const fs::path &folder)
{
    std::map<std::string, std::string> content;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            content[fs::relative(entry.path(), folder).string()] = tests::bytesOf(entry.path());
    }
    return content;
}

} // namespace

TEST_CASE("A new workspace holds all that belongs in it", "[workspace]")
{
    const WorkspaceSample sample;
    {
        const auto workspace = sample.create();
        CHECK(workspace->canWrite());
        CHECK_FALSE(workspace->needsCheck());
        CHECK(tests::countPeople(*workspace) == 1);
        CHECK(workspace->reserve().state() == storage::ReserveState::Held);
        CHECK(workspace->check());
    }
    for (const auto *name :
         {"workspace.db", "drafts.db", "keys.db", "unlock.key", "lock", "reserve", "media", "backups", "log"})
        CHECK(fs::exists(sample.folder() / name));
    CHECK_FALSE(fs::exists(sample.folder() / "workspace.db-wal"));
    struct stat about {};
    REQUIRE(::stat((sample.folder() / "unlock.key").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    CHECK(std::distance(fs::directory_iterator(sample.temporary().path()), {}) == 1);
}

TEST_CASE("A workspace goes into an empty folder, but not over anything", "[workspace]")
{
    const WorkspaceSample sample;
    fs::create_directory(sample.folder());
    SECTION("an empty folder")
    {
        CHECK(sample.create());
    }
    SECTION("a folder with other things")
    {
        tests::writeBytes(sample.folder() / "letter.txt", "dear");
        const auto refused = Workspace::create({sample.opening(), "T", tests::personNumber(1, "A")});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error == WorkspaceError::NotEmpty);
        CHECK(contentOf(sample.folder()).size() == 1);
    }
    SECTION("a workspace")
    {
        sample.create();
        const auto before = contentOf(sample.folder());
        const auto refused = Workspace::create({sample.opening(), "T", tests::personNumber(1, "A")});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error == WorkspaceError::AlreadyThere);
        CHECK(contentOf(sample.folder()) == before);
    }
}

TEST_CASE("A workspace that cannot be made whole is not made at all", "[workspace]")
{
    const WorkspaceSample sample;
    Person nobody; // its id is nil
    nobody.name = "Nobody";
    const std::string tooLong(2 << 20, 'x');
    const auto refused = Workspace::create({sample.opening(), tooLong, nobody});
    CHECK_FALSE(refused);
    CHECK(fs::is_empty(sample.temporary().path()));
}

TEST_CASE("A workspace is for an organisation and a person with names that can be read", "[workspace]")
{
    const WorkspaceSample sample;
    struct Case {
        const char *organisation;
        const char *name;
        const char *externalId;
    };
    const auto row = GENERATE(values<Case>({{"", "Ada", ""},
                                            {" \u00A0", "Ada", ""},
                                            {"Ac\u202Eme", "Ada", ""},
                                            {"A\xFF"
                                             "cme",
                                             "Ada", ""},
                                            {"Acme", "", ""},
                                            {"Acme", "Z\u200Bed", ""},
                                            {"Acme", "Ada", "x\u200B-1"}}));
    CAPTURE(row.organisation, row.name, row.externalId);
    auto founder = tests::personNumber(1, row.name);
    founder.externalId = row.externalId;
    const auto refused = Workspace::create({sample.opening(), row.organisation, founder});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::BadName);
    CHECK(fs::is_empty(sample.temporary().path()));
}

TEST_CASE("What was written is there when the workspace is opened again", "[workspace]")
{
    const WorkspaceSample sample;
    {
        const auto workspace = sample.create();
        REQUIRE(tests::appendPerson(*workspace, 2));
        REQUIRE(workspace->drafts().open(tests::draftKey(1, 2)).get());
    }
    const auto workspace = sample.open();
    CHECK(tests::countPeople(*workspace) == 2);
    CHECK(workspace->drafts().list().get()->size() == 1);
    CHECK_FALSE(workspace->needsCheck());
}

TEST_CASE("Readers work beside a writer and change nothing", "[workspace]")
{
    const WorkspaceSample sample;
    const auto writer = sample.create();
    const auto reader = Workspace::openForReading(sample.opening());
    REQUIRE(reader);
    CHECK_FALSE((*reader)->canWrite());
    REQUIRE(tests::appendPerson(*writer, 2));
    CHECK(tests::countPeople(**reader) == 2);
    CHECK((*reader)->readDrafts());
    CHECK((*reader)->check());
}

TEST_CASE("A second writer is told who writes", "[workspace]")
{
    const WorkspaceSample sample;
    const auto writer = sample.create();
    const auto second = Workspace::openForWriting(sample.opening("second"));
    REQUIRE_FALSE(second);
    CHECK(second.error().error == WorkspaceError::InUse);
    REQUIRE(second.error().holder);
    CHECK(second.error().holder->program == "test");
    CHECK(second.error().holder->process == ::getpid());
}

TEST_CASE("What is no workspace is called so", "[workspace]")
{
    const WorkspaceSample sample;
    CHECK(errorOfWriting(sample) == WorkspaceError::Missing);
    CHECK(errorOfReading(sample) == WorkspaceError::Missing);
    SECTION("a file")
    {
        tests::writeBytes(sample.folder(), "x");
        CHECK(errorOfWriting(sample) == WorkspaceError::NotAWorkspace);
    }
    SECTION("an empty folder")
    {
        fs::create_directory(sample.folder());
        CHECK(errorOfWriting(sample) == WorkspaceError::NotAWorkspace);
        CHECK(fs::is_empty(sample.folder()));
    }
    SECTION("a folder whose workspace.db is something else")
    {
        sample.create();
        tests::writeBytes(sample.folder() / "workspace.db", std::string(5000, 'x'));
        CHECK(errorOfWriting(sample) == WorkspaceError::Corrupt); // its keys and drafts are there
        CHECK(errorOfReading(sample) == WorkspaceError::Corrupt);
    }
}

TEST_CASE("A workspace without its keys says so", "[workspace]")
{
    const WorkspaceSample sample;
    sample.create();
    SECTION("keys.db is gone")
    {
        fs::remove(sample.folder() / "keys.db");
        CHECK(errorOfWriting(sample) == WorkspaceError::KeysMissing);
    }
    SECTION("unlock.key is gone")
    {
        fs::remove(sample.folder() / "unlock.key");
        CHECK(errorOfWriting(sample) == WorkspaceError::Corrupt);
        CHECK(errorOfReading(sample) == WorkspaceError::Corrupt);
    }
}

TEST_CASE("A76: a workspace of a newer version is refused and not a byte of it changes", "[workspace]")
{
    const auto *const file = GENERATE("workspace.db", "drafts.db", "keys.db");
    CAPTURE(file);
    const WorkspaceSample sample;
    sample.create();
    {
        SQLite::Database database((sample.folder() / file).string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version=4711");
    }
    auto before = contentOf(sample.folder());
    const auto refused = Workspace::openForWriting(sample.opening());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::TooNew);
    auto after = contentOf(sample.folder());
    CHECK(after == before);
}

TEST_CASE("A76: a database of another program is refused and not a byte of it changes", "[workspace]")
{
    const auto *const file = GENERATE("workspace.db", "drafts.db", "keys.db");
    CAPTURE(file);
    const WorkspaceSample sample;
    sample.create();
    {
        SQLite::Database database((sample.folder() / file).string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA application_id=1196444487"); // a GeoPackage
    }
    const auto before = contentOf(sample.folder());
    CHECK(errorOfWriting(sample) == WorkspaceError::Corrupt);
    CHECK(contentOf(sample.folder()) == before);
}

TEST_CASE("A73: a free list that turns in a circle is found", "[workspace]")
{
    const WorkspaceSample sample;
    sample.create();
    const auto file = sample.folder() / "workspace.db";
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec(
            "CREATE TABLE filler (bytes BLOB); INSERT INTO filler VALUES (zeroblob(40000)); DROP TABLE filler;"
            "PRAGMA wal_checkpoint(TRUNCATE)");
    }
    auto bytes = tests::bytesOf(file);
    const auto number = [&](std::size_t at) {
        std::size_t value = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            value = value * 256 + static_cast<std::uint8_t>(bytes[i]);
        return value;
    };
    const auto pageSize = number(16) >> 16;
    const auto trunk = number(32); // the first page of the free list names the next in its first four bytes
    REQUIRE(trunk != 0);
    std::copy_n(bytes.begin() + 32, 4, bytes.begin() + static_cast<std::ptrdiff_t>((trunk - 1) * pageSize));
    tests::writeBytes(file, bytes);
    const auto workspace = Workspace::openForReading(sample.opening());
    REQUIRE(workspace);
    const auto checked = (*workspace)->check();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().error == WorkspaceError::Corrupt);
    CHECK(checked.error().part == WorkspacePart::Facts);
}

TEST_CASE("A73: a damaged page is found", "[workspace]")
{
    const WorkspaceSample sample;
    {
        const auto workspace = sample.create();
        for (std::uint8_t n = 2; n < 60; ++n)
            REQUIRE(tests::appendPerson(*workspace, n));
    }
    auto bytes = tests::bytesOf(sample.folder() / "workspace.db");
    const auto pageSize = static_cast<std::uint8_t>(bytes[16]) * 256 + static_cast<std::uint8_t>(bytes[17]);
    SECTION("in the middle: by the check")
    {
        for (auto page = bytes.begin() + 12 * pageSize; page < bytes.end(); page += pageSize)
            std::fill_n(page, 64, '\x5a');
        tests::writeBytes(sample.folder() / "workspace.db", bytes);
        const auto workspace = Workspace::openForReading(sample.opening());
        if (workspace) {
            const auto checked = (*workspace)->check();
            REQUIRE_FALSE(checked);
            CHECK(checked.error().error == WorkspaceError::Corrupt);
            CHECK(checked.error().part == WorkspacePart::Facts);
        } else {
            CHECK(workspace.error().error == WorkspaceError::Corrupt);
        }
    }
    SECTION("in the schema: at once")
    {
        std::fill(bytes.begin() + 100, bytes.begin() + pageSize, '\x5a');
        tests::writeBytes(sample.folder() / "workspace.db", bytes);
        CHECK(errorOfWriting(sample) == WorkspaceError::Corrupt);
        CHECK(errorOfReading(sample) == WorkspaceError::Corrupt);
    }
    SECTION("cut short: at once")
    {
        bytes.resize(bytes.size() / 3);
        tests::writeBytes(sample.folder() / "workspace.db", bytes);
        const auto workspace = Workspace::openForWriting(sample.opening());
        if (workspace)
            CHECK_FALSE((*workspace)->check());
        else
            CHECK(workspace.error().error == WorkspaceError::Corrupt);
    }
}

TEST_CASE("After a kill the workspace opens at once and asks for a check", "[workspace]")
{
    const WorkspaceSample sample;
    sample.create();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto workspace = Workspace::openForWriting(sample.opening());
        if (workspace && tests::appendPerson(**workspace, 2))
            ::kill(::getpid(), SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    {
        const auto workspace = sample.open();
        CHECK(tests::countPeople(*workspace) == 2);
        CHECK(workspace->needsCheck());
    }
    { // closed in order, but still not checked
        const auto workspace = sample.open();
        CHECK(workspace->needsCheck());
        const auto stopped = workspace->check([] { return false; });
        CHECK((stopped
               || stopped.error().error == WorkspaceError::Stopped)); // a small file is through before it is asked
        CHECK(workspace->check([] { return true; }));
        CHECK_FALSE(workspace->needsCheck());
    }
    CHECK_FALSE(sample.open()->needsCheck());
}

TEST_CASE("Views of another program are made anew by a writer, not by a reader", "[workspace]")
{
    const WorkspaceSample sample;
    sample.create();
    static const ledger::Registry other({});
    auto opening = sample.opening();
    const Opening widened{.folder = opening.folder, .registry = other, .clock = opening.clock, .program = "other"};
    const auto reader = Workspace::openForReading(widened);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().error == WorkspaceError::TooOld);
    REQUIRE(Workspace::openForWriting(widened));
    CHECK(Workspace::openForReading(widened));
    const auto back = sample.open();
    CHECK(tests::countPeople(*back) == 1);
}

TEST_CASE("Small jobs pass a long one in a workspace", "[workspace]")
{
    const WorkspaceSample sample;
    const auto workspace = sample.create();
    int steps = 0;
    auto end = workspace->submitPaced([&steps](ledger::Ledger &ledger, storage::Connection &) {
        ++steps;
        const auto id = static_cast<std::uint8_t>(100 + steps);
        CHECK(ledger.append(tests::idNumber<PersonId>(1), organisation::personFact(tests::personNumber(id, "P"))));
        return steps == 5 ? storage::Step::Finished : storage::Step::More;
    });
    std::promise<bool> posted;
    workspace->post([](ledger::Ledger &ledger, storage::Connection &) { return ledger.organisation(); },
                    [&posted](const OrganisationId &id) { posted.set_value(!id.isNil()); });
    CHECK(posted.get_future().get());
    CHECK(end.get() == storage::PacedEnd::Finished);
    CHECK(tests::countPeople(*workspace) == 6);
}
