// SPDX-License-Identifier: Apache-2.0
#include "core/cli/number_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

std::string grouped(std::uint64_t number)
{
    auto digits = std::to_string(number);
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), ",");
    return digits;
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", grouped(number), number == 1 ? one : many);
}

std::string numberWords(const Exact &number)
{
    return number.decimalText(number.isInteger() ? 0 : 2);
}

std::string typedWords(const Exact &number)
{
    constexpr int most = 6; // what a file may write
    int places = 0;
    while (places < most && number.rounded(places) != number)
        ++places;
    return number.decimalText(places);
}

} // namespace ringtrue::cli
