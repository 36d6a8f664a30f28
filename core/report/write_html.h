// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/document.h"
#include "core/report/text_layout.h"

#include <string>

namespace ringtrue::report {

/// @p document as one web page (HTML 5 that is XML, too): headings, lists, tables, sounds with the browser's own
/// controls. It needs no other file, no script and no network, and its policy forbids them; light or dark as the
/// reader's device, light when printed. Texts are escaped, unseen characters shown; each runs in its own direction.
///
/// @param layout  places the letters within pictures
std::string writeHtml(const Document &document, const TextLayout &layout);

} // namespace ringtrue::report
