// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"
#include "forms/print/paper.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::forms {

struct PosterOptions {
    Paper paper = Paper::A3;
    std::string language{};                ///< BCP 47; empty: as the vision is written
    std::optional<std::int64_t> version{}; ///< of a published vision: stands at the foot
};

/// @p vision for the wall: its statement, its pillars with their promises and up to three behaviours (all stand on the
/// cards; where space is short, two), what it is for. Behaviours towards customers come before those among colleagues.
/// Set as large as the sheet allows; what nobody could read any more flows to further sheets instead.
report::Scene visionPoster(const Vision &vision, const report::TextLayout &layout, const PosterOptions &options = {});

} // namespace ringtrue::forms
