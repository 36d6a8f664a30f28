// SPDX-License-Identifier: Apache-2.0
// The words that the files know, in the order in which sentences list them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The words of every enumerator from 0 on, until one has none.
template <typename Enum>
std::vector<std::string> knownWords(std::string_view (*wordFor)(Enum))
{
    std::vector<std::string> out;
    for (int value = 0; !wordFor(static_cast<Enum>(value)).empty(); ++value)
        out.emplace_back(wordFor(static_cast<Enum>(value)));
    return out;
}

} // namespace ringtrue::forms
