// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"
#include "core/report/text_layout.h"

#include <string>

namespace ringtrue::report {

/// @p scene as one SVG document (1.1), to be shown or put into HTML: several pages stand one below the other. Texts
/// are texts, a `<text>` element a line, placed by @p layout.
std::string writeSvg(const Scene &scene, const TextLayout &layout);

} // namespace ringtrue::report
