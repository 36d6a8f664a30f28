// SPDX-License-Identifier: Apache-2.0
#include "forms/service/withhold.h"

#include <optional>

namespace ringtrue::forms {

namespace {

std::optional<std::size_t> smallestShown(std::span<const std::int64_t> sizes, const std::vector<bool> &shown)
{
    std::optional<std::size_t> smallest;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (shown[i] && (!smallest || sizes[i] < sizes[*smallest]))
            smallest = i;
    return smallest;
}

} // namespace

std::vector<bool> shownGroups(std::span<const std::int64_t> sizes, std::int64_t others)
{
    std::vector<bool> shown;
    std::int64_t rest = others;
    for (const auto size : sizes) {
        shown.push_back(size >= fewestShown);
        if (size < fewestShown)
            rest += size;
    }
    while (rest > 0 && rest < fewestShown) {
        const auto smallest = smallestShown(sizes, shown);
        if (!smallest)
            break;
        shown[*smallest] = false;
        rest += sizes[*smallest];
    }
    return shown;
}

} // namespace ringtrue::forms
