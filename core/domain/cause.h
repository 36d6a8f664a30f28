// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue {

/// An entry of one of the two lists of the centre that say why an answer fell short. It is never taken away: what is
/// out of use is asked no more, and still has its words where it was given before.
template <typename AnySlug>
struct ListedReason {
    AnySlug id; ///< stays the same when the words change
    std::string words;
    std::map<std::string, std::string, std::less<>> translations{}; ///< the words by language (BCP 47)
    bool isInUse = true;
    std::int32_t place = 0; ///< rising: the order of the list
    bool operator==(const ListedReason &) const = default;
};
using Cause = ListedReason<CauseSlug>;             ///< why it fell short
using Attribution = ListedReason<AttributionSlug>; ///< whose that was

/// The lists of a centre that has not changed them, in English and German.
std::vector<Cause> builtInCauses();
std::vector<Attribution> builtInAttributions();

/// @p words in @p language (BCP 47) where @p translations has them and they say something, else as they are.
std::string_view wordsIn(std::string_view language, const std::string &words,
                         const std::map<std::string, std::string, std::less<>> &translations);

/// The entry of @p list with that id; nullptr where there is none.
template <typename AnySlug>
const ListedReason<AnySlug> *findReason(const std::vector<ListedReason<AnySlug>> &list, const AnySlug &id)
{
    for (const auto &entry : list)
        if (entry.id == id)
            return &entry;
    return nullptr;
}

} // namespace ringtrue
