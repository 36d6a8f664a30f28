// SPDX-License-Identifier: Apache-2.0
#include "core/domain/journey.h"

#include "core/domain/words.h"

namespace ringtrue {

namespace {
constexpr std::array phases{Word{JourneyPhase::Before, "before"}, Word{JourneyPhase::During, "during"},
                            Word{JourneyPhase::After, "after"}};
} // namespace

std::string_view word(JourneyPhase phase)
{
    return wordOf(phases, phase);
}
std::optional<JourneyPhase> journeyPhaseFromWord(std::string_view word)
{
    return valueOf(phases, word);
}

} // namespace ringtrue
