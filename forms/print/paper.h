// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/flow.h"

#include <optional>
#include <string_view>

namespace ringtrue::forms {

enum class Paper { A3, A4, A5 };

/// `a3`, `a4`, `a5`.
std::string_view word(Paper paper);
std::optional<Paper> paperFromWord(std::string_view word);

/// The upright sheet (ISO 216) in points, with @p margin at each edge.
report::Frame sheet(Paper paper, double margin);

} // namespace ringtrue::forms
