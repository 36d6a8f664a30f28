// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <vector>

namespace ringtrue::cli::demo {

/// Seeded chance. Everything is made of the engine's own numbers, so that every library gives the same.
class Draw {
public:
    explicit Draw(std::uint32_t seed) : m_engine(seed) {}
    /// 0 <= x < 1
    double unit() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    /// 0 .. count - 1
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(unit() * static_cast<double>(count)); }
    /// Both ends included.
    int between(std::array<int, 2> range)
    {
        return range[0] + static_cast<int>(below(static_cast<std::size_t>(range[1] - range[0] + 1)));
    }
    /// Normal with mean 0 and standard deviation @p deviation (Box-Muller).
    double normal(double deviation);
    /// An index, in proportion to its weight.
    std::size_t weighted(const std::vector<double> &weights);

private:
    std::mt19937_64 m_engine;
};

} // namespace ringtrue::cli::demo
