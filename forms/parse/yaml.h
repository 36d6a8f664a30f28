// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "forms/parse/node.h"

#include <string_view>

namespace ringtrue::forms {

/// The one document that @p bytes hold. Refused, with the place: what is not UTF-8, control, direction
/// and zero-width characters, lines above 64 KiB, files above 4 MiB, several documents, duplicate keys,
/// anchors, aliases, tags, an unclosed quote, more than 32 levels or 100,000 values.
///
/// @param file  the name that findings give
Result<Node, Finding> readYaml(std::string_view bytes, std::string_view file);

} // namespace ringtrue::forms
