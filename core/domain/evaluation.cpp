// SPDX-License-Identifier: Apache-2.0
#include "core/domain/evaluation.h"

#include "core/domain/words.h"

namespace ringtrue {

namespace {
constexpr std::array errorClasses{Word{ErrorClass::NonCritical, "non-critical"},
                                  Word{ErrorClass::BusinessCritical, "business-critical"},
                                  Word{ErrorClass::CustomerCritical, "customer-critical"},
                                  Word{ErrorClass::ComplianceCritical, "compliance-critical"}};
constexpr std::array seenWords{Word{SeenBefore::OthersScores, "others-scores"},
                               Word{SeenBefore::LaterContacts, "later-contacts"}};
} // namespace

std::string_view word(ErrorClass errorClass)
{
    return wordOf(errorClasses, errorClass);
}
std::optional<ErrorClass> errorClassFromWord(std::string_view word)
{
    return valueOf(errorClasses, word);
}

std::string_view word(SeenBefore seen)
{
    return wordOf(seenWords, seen);
}
std::optional<SeenBefore> seenBeforeFromWord(std::string_view word)
{
    return valueOf(seenWords, word);
}

} // namespace ringtrue
