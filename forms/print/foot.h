// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/flow.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::forms {

struct Foot {
    std::string left{}; ///< shortened where it is too long for one line: it stands on the page itself, too
    std::optional<std::int64_t> version{};
    std::string language{};
    double size = 8;   ///< of its letters
    double below = 24; ///< from the edge of the content down to them
};

/// @p text as it fits into @p width, with an ellipsis where something is left out.
std::string shortened(const report::TextLayout &layout, report::Text text, double width);

/// Writes at the foot of each page of @p scene what it is, its version and, where there are several, the number of the
/// page.
void addFoot(report::Scene &scene, const report::Frame &frame, const report::TextLayout &layout, const Foot &foot);

} // namespace ringtrue::forms
