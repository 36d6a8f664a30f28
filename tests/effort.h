// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <ctime>
#include <string>

namespace ringtrue::tests {

/// How many times longer than usual this build may compute: RINGTRUE_PATIENCE, which CMake sets for sanitizers.
inline int patience()
{
    const char *named = std::getenv("RINGTRUE_PATIENCE");
    return named && *named ? std::stoi(named) : 1;
}

/// What was computed since the object was made, in time of the processor: a busy computer does not change it.
class Effort {
public:
    /// Fewer than five seconds, times patience().
    bool isSmall() const { return std::clock() - m_start < 5 * CLOCKS_PER_SEC * patience(); }

private:
    std::clock_t m_start = std::clock();
};

} // namespace ringtrue::tests
