// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"

#include <optional>
#include <string>

namespace ringtrue::report {

enum class PdfError {
    NoPages,    ///< the scene has none
    NotDrawable ///< a number in it is none, or memory was too short
};

/// @p scene as a PDF, a page of it a page. Its text can be selected and searched, its headings are the outline; it
/// names no author. The same scene gives the same bytes with the same fonts.
///
/// @param made  when it was made, to the second; without it the file says no time
Result<std::string, PdfError> writePdf(const Scene &scene, const TextLayout &layout,
                                       const std::optional<Instant> &made = {});

} // namespace ringtrue::report
