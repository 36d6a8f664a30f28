// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/format.h"
#include "forms/parse/map_reader.h"

#include <optional>
#include <string_view>

namespace ringtrue::forms {

/// The newest format of both kinds of file that this program reads and writes.
inline constexpr int newestFormat = 2;

/// Reads `ringtrue: form 1` and says which format it is; nothing, with a finding, where the file is of another kind or
/// newer.
std::optional<int> formatOf(MapReader &root, const Node &node, std::string_view kind, Reading &reading);

/// Reports a file that says it is of @p format and holds what only a newer one has.
void checkFormat(int format, const FormatNeeded &needed, std::string_view kind, Reading &reading);

} // namespace ringtrue::forms
