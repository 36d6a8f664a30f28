// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/translation.h"

#include <string_view>
#include <vector>

namespace ringtrue {

/// Whether a text in @p language is what somebody wants who asks for @p wanted: the same tag, or the same language
/// where one of both names no region (`de` and `de-AT`). Upper and lower case are one.
bool isLanguage(std::string_view language, std::string_view wanted);

/// The translation into @p language: of the very tag, or else the first that isLanguage(). nullptr where there is none.
const Translation *findTranslation(const std::vector<Translation> &translations, std::string_view language);

} // namespace ringtrue
