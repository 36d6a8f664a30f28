// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "tests/catch.h"

#include <string>
#include <type_traits>

using namespace ringtrue;

static_assert(!std::is_convertible_v<PersonId, InteractionId>);
static_assert(!std::is_constructible_v<PersonId, InteractionId>);

namespace {

enum class HalfError { Odd };

Result<int, HalfError> half(int number)
{
    if (number % 2 != 0)
        return Failure{HalfError::Odd};
    return number / 2;
}

} // namespace

TEST_CASE("a result holds a value or the reason why not", "[base]")
{
    REQUIRE(half(4));
    CHECK(*half(4) == 2);
    REQUIRE_FALSE(half(3));
    CHECK(half(3).error() == HalfError::Odd);
    CHECK(*half(8).andThen(half) == 2);
    CHECK(half(6).andThen(half).error() == HalfError::Odd);
}
