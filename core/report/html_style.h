// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace ringtrue::report {

/// How web pages look: their style sheet, in the colours of palette.h; pictures that write_svg.h made are recoloured at
/// night.
std::string htmlStyle();

} // namespace ringtrue::report
