// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"

#include <string>
#include <string_view>

namespace ringtrue::report {

/// @p text as it is safe in texts and between quotation marks of XML and HTML.
std::string escaped(std::string_view text);
/// `#1D2129`
std::string hex(Colour colour);

} // namespace ringtrue::report
