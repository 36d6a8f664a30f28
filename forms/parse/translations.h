// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/translation.h"
#include "forms/parse/map_reader.h"

#include <vector>

namespace ringtrue::forms {

/// Reads `translations: {de: {title: ..}}`: languages in the file's order. Each key is isPathPart().
std::vector<Translation> readTranslations(MapReader &reader, Reading &reading);

} // namespace ringtrue::forms
