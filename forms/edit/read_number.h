// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "forms/edit/edit_error.h"

#include <optional>
#include <string_view>

namespace ringtrue::forms {

/// A number as people write it into a field: `12`, `12.5`, `12,5`, `1/3`, blanks around it; 0 to 1,000,000,000.
/// @return NotANumber; OutOfRange
Result<Exact, EditError> readNumber(std::string_view written);
/// The same; nothing where nothing is written.
Result<std::optional<Exact>, EditError> readOptionalNumber(std::string_view written);
/// A whole number from @p least to @p most.
Result<int, EditError> readWholeNumber(std::string_view written, int least, int most);

/// As short as a file has it: `12.5`, `1/3`.
std::string writtenNumber(const Exact &number);

} // namespace ringtrue::forms
