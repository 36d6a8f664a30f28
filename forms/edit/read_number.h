// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/edit/edit_error.h"

#include <optional>
#include <string_view>

namespace ringtrue::forms {

/// Weights, points and scores are never below 0; ends, ranges and bounds of a number can be.
enum class NumberSign { NotNegative, Any };

/// A number as people write it into a field: `12`, `12.5`, `12,5`, `1/3`, blanks around it; at most 1,000,000,000, and
/// at least 0, or -1,000,000,000 of any sign.
/// @return NotANumber; OutOfRange, also of more than 40 characters
Result<Exact, EditError> readNumber(std::string_view written, NumberSign sign = NumberSign::NotNegative);
/// The same; nothing where nothing is written.
Result<std::optional<Exact>, EditError> readOptionalNumber(std::string_view written,
                                                           NumberSign sign = NumberSign::NotNegative);
/// A whole number from @p least to @p most.
Result<int, EditError> readWholeNumber(std::string_view written, int least, int most);

/// As short as a file has it: `12.5`, `1/3`.
std::string writtenNumber(const Exact &number);

} // namespace ringtrue::forms
