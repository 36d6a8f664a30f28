// SPDX-License-Identifier: Apache-2.0
// For tests of things that have threads or processes of their own.
#pragma once

#include <chrono>
#include <thread>

namespace ringtrue::tests {

/// True as soon as @p condition is; false when it is not within @p limit.
template <typename Condition>
bool eventually(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // looks again, decides nothing
    }
    return true;
}

} // namespace ringtrue::tests
