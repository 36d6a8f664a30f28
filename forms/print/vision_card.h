// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/channel.h"
#include "core/domain/vision.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::forms {

struct CardOptions {
    std::string language{};                ///< BCP 47; empty: as the vision is written
    std::optional<std::int64_t> version{}; ///< of a published vision: stands at the foot
};

/// @p vision for the desk (A5): its pillars, and all behaviours on @p channel with what each sounds like and what not.
/// Set for one sheet or two sides of one; what is more flows to further ones.
report::Scene visionCard(const Vision &vision, Channel channel, const report::TextLayout &layout,
                         const CardOptions &options = {});

} // namespace ringtrue::forms
