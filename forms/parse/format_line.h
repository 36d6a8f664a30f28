// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/parse/map_reader.h"

#include <string_view>

namespace ringtrue::forms {

/// Reads `ringtrue: form 1`. False, with a finding, where the file is of another kind or newer.
bool isFormat(MapReader &root, const Node &node, std::string_view kind, Reading &reading);

} // namespace ringtrue::forms
