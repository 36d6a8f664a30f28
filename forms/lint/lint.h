// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/parse/parse.h"

#include <chrono>
#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What a lint cannot know of itself.
struct LintedOn {
    std::optional<std::chrono::year_month_day>
        today{}; ///< without it no review date has passed, and no date is still to come
};

/// What in @p form makes no sense, may not be meant or cannot be scored, in the file's order.
///
/// @param vision  the vision that the form names; nullptr: its traces cannot be checked (a caution)
std::vector<Finding> lintForm(const Form &form, const Places &places, std::string_view file, const Vision *vision,
                              const LintedOn &on = {});

/// The same of a vision.
///
/// @param served  the vision that it is derived from, whose pillars it serves; nullptr, or another one: `serves` is not
///                checked (a caution)
std::vector<Finding> lintVision(const Vision &vision, const Places &places, std::string_view file,
                                const Vision *served = nullptr, const LintedOn &on = {});

/// Reads and lints: the findings of both.
ParsedForm checkForm(std::string_view bytes, std::string_view file, const Vision *vision, const LintedOn &on = {});
ParsedVision checkVision(std::string_view bytes, std::string_view file, const Vision *served = nullptr,
                         const LintedOn &on = {});

} // namespace ringtrue::forms
