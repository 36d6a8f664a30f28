// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"

#include <string>
#include <string_view>

namespace ringtrue::forms {

/// @p number for people: rounded to @p decimals places, without zeros at the end, with the decimal sign of @p language
/// and U+2212 for a minus.
std::string numberWords(const Exact &number, std::string_view language, int decimals = 6);

/// The same without rounding: `66 2/3` where six places do not hold it.
std::string exactWords(const Exact &number, std::string_view language);

/// A number in writing (`87.5`) with the decimal sign of @p language and U+2212 for a minus.
std::string decimalIn(std::string text, std::string_view language);

/// @p number to @p places places, no fewer: for columns.
std::string columnWords(const Exact &number, std::string_view language, int places = 2);

} // namespace ringtrue::forms
