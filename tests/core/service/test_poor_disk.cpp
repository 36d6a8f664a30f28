// SPDX-License-Identifier: Apache-2.0
// A workspace on a disk that is full, or that may not be written.
#include "core/service/backup.h"
#include "core/service/workspace.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"
#include "tests/own_disk.h"
#include "tests/strict.h"

#include <algorithm>
#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;
using tests::WorkspaceSample;

namespace {

namespace fs = std::filesystem;

Opening openingOf(const WorkspaceSample &sample, const fs::path &folder)
{
    const auto opening = sample.opening();
    return {.folder = folder, .registry = opening.registry, .clock = opening.clock, .program = "test"};
}

Result<Done, DraftFailure> save(Workspace &workspace, const DraftId &draft, int number)
{
    std::promise<Result<Done, DraftFailure>> saved;
    workspace.drafts().save(draft, QuestionSlug{"q" + std::to_string(number)}, DraftPart::Comment,
                            std::string(100'000, 's'), [&](const auto &result) { saved.set_value(result); });
    return saved.get_future().get();
}

/// As submissions and erasures do.
Result<std::vector<ledger::FactId>, ledger::LedgerFailure> submitPerson(Workspace &workspace, std::uint8_t n)
{
    return workspace
        .append(idNumber<PersonId>(1), {organisation::personFact(tests::personNumber(n, "Bo"))},
                storage::Spend::Reserve)
        .get();
}

/// Somebody who may read a folder and not write there, until the end of the block: for root another user, for
/// others a folder without the right.
class Reader {
public:
    explicit Reader(fs::path folder) : m_folder(std::move(folder)), m_wasRoot(::geteuid() == 0)
    {
        setRight(fs::perm_options::remove);
        if (m_wasRoot)
            REQUIRE(::seteuid(65534) == 0);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    ~Reader()
    {
        static_cast<void>(m_wasRoot && ::seteuid(0) == 0);
        setRight(fs::perm_options::add);
    }

private:
    void setRight(fs::perm_options change) const
    {
        if (m_wasRoot)
            return;
        fs::permissions(m_folder, fs::perms::owner_write, change);
        for (const auto &entry : fs::recursive_directory_iterator(m_folder))
            fs::permissions(entry.path(), fs::perms::owner_write, change);
    }

    fs::path m_folder;
    bool m_wasRoot;
};

} // namespace

TEST_CASE("On a full disk the reserve saves what is being done, and nothing acknowledged is lost", "[workspace][full]")
{
    const WorkspaceSample sample;
    const tests::OwnDisk disk(sample.temporary() / "disk", 48);
    if (!disk.isMounted())
        return tests::cannotRun("right to mount a disk");
    const auto folder = sample.temporary() / "disk/w";
    const auto workspace = Workspace::create({openingOf(sample, folder), "Tidewater", tests::personNumber(1, "Ada")});
    REQUIRE(workspace);
    const auto draft = (*workspace)->drafts().open(tests::draftKey(1, 1)).get();
    REQUIRE(draft);
    disk.fill();
    int number = 0;
    auto saved = save(**workspace, *draft, number);
    while (saved && number < 1000)
        saved = save(**workspace, *draft, ++number);
    REQUIRE_FALSE(saved); // in the end even the reserve is used up
    CHECK(isDiskFull(saved.error()));
    CHECK((*workspace)->reserve().state() == storage::ReserveState::Released);
    CHECK(number > 20); // 8 MiB hold some answers
    CHECK_FALSE(submitPerson(**workspace, 2));
    const auto copied = backup(**workspace, {});
    REQUIRE_FALSE(copied);
    CHECK(copied.error().error == WorkspaceError::Full);

    disk.makeRoom();
    const auto loaded = (*workspace)->drafts().load(*draft).get();
    REQUIRE(loaded);
    CHECK(loaded->entries.size() == static_cast<std::size_t>(number)); // 0 .. number-1
    CHECK(save(**workspace, *draft, number));
    CHECK((*workspace)->reserve().keep() == storage::ReserveState::Held);
    CHECK((*workspace)->append(idNumber<PersonId>(1), {organisation::personFact(tests::personNumber(3, "Cy"))}).get());
    CHECK(tests::countPeople(**workspace) == 2);
    CHECK((*workspace)->check());
}

TEST_CASE("A fact is submitted on a full disk with the help of the reserve", "[workspace][full]")
{
    const WorkspaceSample sample;
    const tests::OwnDisk disk(sample.temporary() / "disk", 48);
    if (!disk.isMounted())
        return tests::cannotRun("right to mount a disk");
    const auto folder = sample.temporary() / "disk/w";
    const auto workspace = Workspace::create({openingOf(sample, folder), "Tidewater", tests::personNumber(1, "Ada")});
    REQUIRE(workspace);
    disk.fill();
    for (std::uint8_t n = 2; n < 100; ++n)
        REQUIRE(submitPerson(**workspace, n));
    CHECK((*workspace)->reserve().state() == storage::ReserveState::Released);
    CHECK(tests::countPeople(**workspace) == 99);
}

TEST_CASE("What brings something new in never spends the reserve", "[workspace][full]")
{
    const WorkspaceSample sample;
    const tests::OwnDisk disk(sample.temporary() / "disk", 48);
    if (!disk.isMounted())
        return tests::cannotRun("right to mount a disk");
    const auto opening = openingOf(sample, sample.temporary() / "disk/w");
    auto workspace = Workspace::create({opening, "Tidewater", tests::personNumber(1, "Ada")});
    REQUIRE(workspace);
    const auto isRefused = [&](std::uint8_t n) {
        const auto appended = tests::appendPerson(**workspace, n);
        return !appended && isDiskFull(appended.error());
    };
    SECTION("while it is whole, not a byte of it")
    {
        disk.fill();
        CHECK(isRefused(2));
        CHECK_FALSE(
            (*workspace)->drafts().saveSetting(idNumber<PersonId>(1), "place", std::string(100'000, 'p')).get());
        CHECK((*workspace)->reserve().state() == storage::ReserveState::Held);
    }
    SECTION("once it was given up, nothing of what is free of it")
    {
        disk.fill(GENERATE(1u, 4u) << 20);
        REQUIRE((*workspace)->reserve().release());
        CHECK(isRefused(2));
        CHECK(submitPerson(**workspace, 3));
        workspace->reset();
        auto importing = opening;
        importing.spend = storage::Spend::FreeSpace;
        const auto refused = Workspace::openForWriting(importing);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error == WorkspaceError::Full);
        workspace = Workspace::openForWriting(opening);
        REQUIRE(workspace);
    }
    disk.makeRoom();
    CHECK(tests::appendPerson(**workspace, 4)); // and the reserve is whole again
    CHECK((*workspace)->reserve().state() == storage::ReserveState::Held);
}

TEST_CASE("Who reads on a full disk leaves the reserve to who writes", "[workspace][full]")
{
    const WorkspaceSample sample;
    const tests::OwnDisk disk(sample.temporary() / "disk", 48);
    if (!disk.isMounted())
        return tests::cannotRun("right to mount a disk");
    const auto opening = openingOf(sample, sample.temporary() / "disk/w");
    auto writer = Workspace::create({opening, "Tidewater", tests::personNumber(1, "Ada")});
    REQUIRE(writer);
    disk.fill();
    CHECK(Workspace::openForReading(opening));
    CHECK((*writer)->reserve().state() == storage::ReserveState::Held);
    const auto reserve = (*writer)->paths().reserve();
    writer->reset();
    CHECK(Workspace::openForReading(opening)); // alone, SQLite must make files beside the databases
    CHECK_FALSE(fs::exists(reserve));
}

TEST_CASE("A workspace that finds no room is not made", "[workspace][full]")
{
    const WorkspaceSample sample;
    const tests::OwnDisk disk(sample.temporary() / "disk", 1);
    if (!disk.isMounted())
        return tests::cannotRun("right to mount a disk");
    disk.fill();
    const auto refused = Workspace::create(
        {openingOf(sample, sample.temporary() / "disk/w"), "Tidewater", tests::personNumber(1, "Ada")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::Full);
    CHECK(std::distance(fs::directory_iterator(sample.temporary() / "disk"), {}) == 1); // the filler
}

TEST_CASE("A workspace on a read-only medium can be read", "[workspace]")
{
    const WorkspaceSample sample;
    const tests::OwnDisk disk(sample.temporary() / "disk", 48);
    if (!disk.isMounted())
        return tests::cannotRun("right to mount a disk");
    const auto folder = sample.temporary() / "disk/w";
    REQUIRE(Workspace::create({openingOf(sample, folder), "Tidewater", tests::personNumber(1, "Ada")}));
    REQUIRE(disk.makeReadOnly());
    const auto refused = Workspace::openForWriting(openingOf(sample, folder));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == WorkspaceError::ReadOnly);
    const auto reader = Workspace::openForReading(openingOf(sample, folder));
    REQUIRE(reader);
    CHECK(tests::countPeople(**reader) == 1);
    CHECK((*reader)->check());
}

TEST_CASE("A folder that may not be written is called read-only, and nothing in it changes", "[workspace]")
{
    const WorkspaceSample sample;
    sample.create();
    const auto legible =
        fs::perms::group_exec | fs::perms::group_read | fs::perms::others_exec | fs::perms::others_read;
    fs::permissions(sample.temporary().path(), legible, fs::perm_options::add);
    fs::permissions(sample.folder(), legible, fs::perm_options::add);
    for (const auto &entry : fs::recursive_directory_iterator(sample.folder()))
        fs::permissions(entry.path(), legible, fs::perm_options::add);
    const auto before = tests::bytesOf(sample.folder() / "workspace.db");
    {
        const Reader reader(sample.temporary().path());
        REQUIRE(::faccessat(AT_FDCWD, sample.folder().c_str(), R_OK | X_OK, AT_EACCESS) == 0);
        const auto writer = Workspace::openForWriting(sample.opening());
        REQUIRE_FALSE(writer);
        CHECK(writer.error().error == WorkspaceError::ReadOnly);
        const auto read = Workspace::openForReading(sample.opening());
        REQUIRE_FALSE(read); // SQLite must write beside a WAL database to read it while others may write
        CHECK(read.error().error == WorkspaceError::ReadOnly);
        const auto made =
            Workspace::create({openingOf(sample, sample.temporary() / "new"), "T", tests::personNumber(1, "A")});
        REQUIRE_FALSE(made);
        CHECK(made.error().error == WorkspaceError::ReadOnly);
    }
    CHECK(tests::bytesOf(sample.folder() / "workspace.db") == before);
    CHECK(sample.open());
}
