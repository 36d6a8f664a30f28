// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ringtrue::forms {

/// The words of @p text, whatever their case and what stands between them: `you hear it from us first`. Texts of which
/// this is the same read the same. Signs stay, since `< 5 minutes` is not `> 5 minutes`; so does a text without words.
std::string sameWords(std::string_view text);

} // namespace ringtrue::forms
