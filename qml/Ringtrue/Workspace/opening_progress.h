// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace ringtrue::qml {

/// How far a workspace is whose views are made anew because this program has others.
struct OpeningProgress {
    std::uint64_t done = 0;  ///< facts
    std::uint64_t total = 0; ///< 0: nothing of that is going on
    std::chrono::milliseconds taken{};

    double share() const { return total == 0 ? 0.0 : double(done) / double(total); }
    /// `12,000 of 1,000,000 entries, 15,000 a second`; the rate from one second on.
    QString text() const;
};

} // namespace ringtrue::qml
