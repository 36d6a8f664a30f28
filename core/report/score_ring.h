// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"

#include <optional>
#include <string>

namespace ringtrue::report {

/// A score as a ring.
struct ScoreRing {
    double share = 0;             ///< 0..1 of the whole
    std::optional<double> mark{}; ///< 0..1: a wedge outside shows where it passes
    std::string figure{};         ///< within it; none: a dash
    bool operator==(const ScoreRing &) const = default;
};

/// @p ring on a page of its own, @p size wide and high.
Page scoreRing(const ScoreRing &ring, double size);

} // namespace ringtrue::report
