// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/draw.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace ringtrue::cli::demo {

double Draw::normal(double deviation)
{
    const double radius = std::sqrt(-2 * std::log(1 - unit()));
    return deviation * radius * std::cos(2 * std::numbers::pi * unit());
}

std::size_t Draw::weighted(const std::vector<double> &weights)
{
    double rest = unit() * std::accumulate(weights.begin(), weights.end(), 0.0);
    std::size_t last = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        last = i;
        if ((rest -= weights[i]) < 0)
            return i;
    }
    return last;
}

} // namespace ringtrue::cli::demo
