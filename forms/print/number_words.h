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

} // namespace ringtrue::forms
