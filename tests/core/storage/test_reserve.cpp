// SPDX-License-Identifier: Apache-2.0
#include "core/storage/reserve.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <sys/stat.h>

using namespace ringtrue;
using namespace ringtrue::storage;

TEST_CASE("The reserve holds real space until it is released, and comes back", "[storage][reserve]")
{
    const tests::TemporaryFolder folder;
    Reserve reserve(folder / "reserve");
    CHECK(reserve.state() == ReserveState::Released);
    CHECK(reserve.keep() == ReserveState::Held);
    struct stat about {};
    REQUIRE(::stat((folder / "reserve").c_str(), &about) == 0);
    CHECK(static_cast<std::uint64_t>(about.st_blocks) * 512 >= Reserve::size); // no hole in it
    CHECK(reserve.release());
    CHECK_FALSE(reserve.release());
    CHECK(reserve.state() == ReserveState::Released);
    CHECK(reserve.keep() == ReserveState::Held);
}

TEST_CASE("Work that finds the disk full is done again with the reserve", "[storage][reserve]")
{
    const tests::TemporaryFolder folder;
    Reserve reserve(folder / "reserve");
    int runs = 0;
    const auto work = [&]() -> Result<int, StorageFailure> {
        if (++runs == 1)
            return Failure{StorageFailure{StorageError::Full, 13}};
        return runs;
    };
    SECTION("it succeeds where there was a reserve")
    {
        REQUIRE(reserve.keep() == ReserveState::Held);
        const auto result = withReserve(reserve, work);
        REQUIRE(result);
        CHECK(*result == 2);
        CHECK(reserve.state() == ReserveState::Released);
    }
    SECTION("it fails at once where there was none")
    {
        const auto result = withReserve(reserve, work);
        REQUIRE_FALSE(result);
        CHECK(runs == 1);
    }
}
