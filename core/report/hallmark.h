// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ringtrue::report {

/// Side of the square in which hallmarkOutline() draws.
inline constexpr double hallmarkSide = 24;

/// The outline of the hallmark of pillar @p number (from 0): circle, square, hexagon, diamond, shield, octagon, arch;
/// beyond the last one an arch. In a square of 24 by 24.
std::vector<PathStep> hallmarkOutline(std::size_t number);

/// The hallmark of pillar @p number with its letter, @p size wide and high, its upper left corner at @p at.
std::vector<Shape> hallmark(std::size_t number, const std::string &letter, Point at, double size);

/// The letter on the hallmark of a pillar that is called @p name: its first character; empty where there is none.
std::string hallmarkLetter(const std::string &name);

} // namespace ringtrue::report
