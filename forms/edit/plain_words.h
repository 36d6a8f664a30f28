// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ringtrue::forms {

/// @p typed or pasted words as a file may hold them: line ends are LF, unseen characters are gone (what is not UTF-8
/// too: all of it), no blanks around.
std::string plainWords(std::string_view typed);

/// The same on one line: every run of blanks and line ends is one blank.
std::string plainLine(std::string_view typed);

} // namespace ringtrue::forms
