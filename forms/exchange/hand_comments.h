// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace ringtrue::forms {

/// How many lines of a YAML file hold a comment that somebody wrote: writeYaml() does not keep them. A line of a block
/// of text (`|`, `>`), and what stands in quotes, is none.
std::size_t handComments(std::string_view yaml);

} // namespace ringtrue::forms
