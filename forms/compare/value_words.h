// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/change.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What people call @p value of @p key, where a file says it in a word of its own or says nothing and means something:
/// of `not_applicable`, absent, `no`; of `scoring/fail_level`, `form`, `the whole form`. Empty where the value says it
/// itself. The app translates those that stand in valueNames().
///
/// @param thing  what has the key: a question's cause may be its form's
std::string_view valueName(ChangedThing thing, std::string_view key, std::string_view value);
std::vector<std::string_view> valueNames();

/// A value as people write it: `12.5` of `25/2`. What is no fraction that six decimal places hold stays as it is.
std::string writtenValue(const std::string &value);

/// Of what is asked on a condition (%1), and of what is always asked.
std::string_view askedIfTemplate();
std::string_view alwaysWord();

} // namespace ringtrue::forms
