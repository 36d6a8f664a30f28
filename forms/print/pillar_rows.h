// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "core/report/flow.h"
#include "forms/print/design.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// A pillar on a poster, in parts that begin at the same height in columns side by side.
struct PillarRows {
    std::vector<report::Row> head; ///< hallmark, name, text
    std::vector<report::Row> promises;
    std::vector<report::Row> behaviours;
};

/// How a pillar is set.
struct PillarStyle {
    double scale = 1;           ///< of all sizes; 1 is that of an A3 sheet in three columns
    std::size_t behaviours = 3; ///< how many of them, at most
    std::string language{};     ///< of the fixed words
};

/// @param number  of the pillar, from 0
PillarRows pillarRows(const Vision &vision, std::size_t number, const design::Column &column, const PillarStyle &style);

} // namespace ringtrue::forms
