// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace ringtrue::service {

/// A number from 0 to below its argument, which is above 0, each as likely as another.
using RandomBelow = std::function<std::uint32_t(std::uint32_t)>;

/// The operating system's random source: what is shuffled by it nobody can put back.
RandomBelow secureRandom();

/// Puts @p things into an order that says nothing of the one they had: each is as likely as another (Durstenfeld 1964,
/// Comm. ACM 7(7), 420, algorithm 235, after Fisher and Yates).
template <typename Thing>
void shuffle(std::vector<Thing> &things, const RandomBelow &random)
{
    for (auto left = static_cast<std::uint32_t>(things.size()); left > 1; --left)
        std::swap(things[left - 1], things[random(left)]);
}

} // namespace ringtrue::service
