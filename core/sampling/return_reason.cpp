// SPDX-License-Identifier: Apache-2.0
#include "core/sampling/return_reason.h"

#include "core/domain/words.h"

namespace ringtrue::sampling {

namespace {
constexpr std::array reasons{Word{ReturnReason::NoSound, "no-sound"},   Word{ReturnReason::WrongAgent, "wrong-agent"},
                             Word{ReturnReason::Language, "language"},  Word{ReturnReason::Private, "private"},
                             Word{ReturnReason::TooShort, "too-short"}, Word{ReturnReason::KnowsPerson, "knows-person"},
                             Word{ReturnReason::Other, "other"}};
static_assert(reasons.size() == allReturnReasons.size());
} // namespace

std::string_view word(ReturnReason reason)
{
    return wordOf(reasons, reason);
}

std::optional<ReturnReason> returnReasonFromWord(std::string_view word)
{
    return valueOf(reasons, word);
}

} // namespace ringtrue::sampling
