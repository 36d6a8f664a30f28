// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/document.h"
#include "core/report/flow.h"
#include "core/report/text_layout.h"

namespace ringtrue::report {

/// @p document on as many pages as it needs. A title stays with what follows it; groups stay on one page where they
/// fit; where one of level 2 goes on, the next page begins with its name.
///
/// @param continued  the name of a part as pages begin that it goes on to: `{} (continued)`
Scene setDocument(const Document &document, const Frame &frame, const TextLayout &layout, const std::string &continued);

} // namespace ringtrue::report
