// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ringtrue {

/// @p text as it compares where neither case nor the way in which its letters are put together counts (Unicode full
/// case folding, then NFC); as it is where it is no UTF-8.
std::string foldedText(std::string_view text);

} // namespace ringtrue
