// SPDX-License-Identifier: Apache-2.0
#include "forms/service/withhold.h"

#include <optional>

namespace ringtrue::forms {

namespace {

std::optional<std::size_t> smallestShown(std::span<const People> sizes, const std::vector<bool> &shown)
{
    std::optional<std::size_t> smallest;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (shown[i] && (!smallest || sizes[i].all < sizes[*smallest].all))
            smallest = i;
    return smallest;
}

} // namespace

std::vector<bool> shownGroups(std::span<const People> sizes, People others)
{
    std::vector<bool> shown;
    auto rest = others;
    const auto withhold = [&](const People &group) {
        rest.all += group.all;
        rest.papers += group.papers;
    };
    for (const auto &size : sizes) {
        shown.push_back(canBeTold(size));
        if (!shown.back())
            withhold(size);
    }
    while (rest.all > 0 && !canBeTold(rest)) {
        const auto smallest = smallestShown(sizes, shown);
        if (!smallest)
            break;
        shown[*smallest] = false;
        withhold(sizes[*smallest]);
    }
    return shown;
}

} // namespace ringtrue::forms
