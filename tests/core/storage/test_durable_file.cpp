// SPDX-License-Identifier: Apache-2.0
#include "core/storage/durable_file.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <sys/stat.h>

using namespace ringtrue;
using storage::DurableFile;

TEST_CASE("A file appears under its name only when it is whole", "[storage]")
{
    const tests::TemporaryFolder folder;
    {
        auto file = DurableFile::create(folder / "blob");
        REQUIRE(file);
        REQUIRE(file->add("half"));
        CHECK_FALSE(std::filesystem::exists(folder / "blob"));
    }
    CHECK(std::filesystem::is_empty(folder.path()));

    auto file = DurableFile::create(folder / "blob", 0600);
    REQUIRE(file);
    const std::string large(9 << 20, 'x');
    REQUIRE(file->add(large));
    REQUIRE(file->add("end"));
    CHECK(file->size() == large.size() + 3);
    REQUIRE(file->publish());
    CHECK(tests::bytesOf(folder / "blob") == large + "end");
    struct stat about {};
    REQUIRE(::stat((folder / "blob").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("A file in a folder that is not there is refused", "[storage]")
{
    const tests::TemporaryFolder folder;
    const auto file = DurableFile::create(folder / "absent/blob");
    REQUIRE_FALSE(file);
    CHECK(file.error().error == storage::StorageError::Missing);
}
