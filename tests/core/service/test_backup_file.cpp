// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup_file.h"

#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/temporary_folder.h"

#include <string>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;

namespace {

BackupHeader header()
{
    BackupHeader header;
    header.root.organisation = idNumber<OrganisationId>(3);
    header.root.key[31] = 9;
    header.device = idNumber<DeviceId>(4);
    header.madeAt = 1'700'000'000'000'000;
    return header;
}

BackupFile writeThree(const std::filesystem::path &folder)
{
    auto writer = BackupWriter::start(folder, 7, header());
    REQUIRE(writer);
    for (const auto *fact : {"one", "two", "three"})
        REQUIRE(writer->add(fact));
    const auto file = writer->finish(42);
    REQUIRE(file);
    return *file;
}

} // namespace

TEST_CASE("A backup file gives back what was written", "[backup]")
{
    const tests::TemporaryFolder folder;
    const auto written = writeThree(folder.path());
    CHECK(written.file.filename() == "facts-000007-full.backup");
    std::vector<std::string> facts;
    const auto found = readBackupFile(written.file, [&](std::string_view fact) {
        facts.emplace_back(fact);
        return true;
    });
    REQUIRE(found);
    CHECK(*found == written);
    CHECK(found->number == 7);
    CHECK(found->lastRow == 42);
    CHECK(facts == std::vector<std::string>{"one", "two", "three"});
    const auto glance = glanceAtBackupFile(written.file);
    REQUIRE(glance);
    CHECK(*glance == written);
    CHECK(listBackupFiles(folder.path()) == std::vector{written.file});
}

TEST_CASE("Whatever byte of a backup file changes or is missing, it is found", "[backup]")
{
    const tests::TemporaryFolder folder;
    const auto written = writeThree(folder.path());
    const auto good = tests::bytesOf(written.file);
    for (std::size_t place = 0; place < good.size(); ++place) {
        auto bad = good;
        bad[place] = static_cast<char>(bad[place] ^ 0x20);
        tests::writeBytes(written.file, bad);
        CAPTURE(place);
        CHECK_FALSE(readBackupFile(written.file));
        tests::writeBytes(written.file, good.substr(0, place));
        CHECK_FALSE(readBackupFile(written.file));
    }
    tests::writeBytes(written.file, good + "x");
    CHECK_FALSE(readBackupFile(written.file));
    tests::writeBytes(written.file, good);
    CHECK(readBackupFile(written.file));
}

TEST_CASE("A backup file that is not finished is not there", "[backup]")
{
    const tests::TemporaryFolder folder;
    {
        auto writer = BackupWriter::start(folder.path(), 1, header());
        REQUIRE(writer);
        REQUIRE(writer->add("one"));
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("Other files among backups are left alone", "[backup]")
{
    CHECK(backupNumber("facts-000012-more.backup") == 12U);
    CHECK(backupNumber("facts-4000000000-full.backup") == 4'000'000'000U);
    CHECK_FALSE(backupNumber("facts-.backup"));
    CHECK_FALSE(backupNumber("facts-20261122-copy.backup"));
    CHECK_FALSE(backupNumber("facts-000012-more-2.backup"));
    CHECK_FALSE(backupNumber("facts-12-more.backup"));
    CHECK_FALSE(backupNumber("facts-000012-more.backup.part"));
    CHECK_FALSE(backupNumber("facts-99999999999-full.backup"));
    CHECK_FALSE(backupNumber("drafts.db"));
}
