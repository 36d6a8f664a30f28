// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/change.h"
#include "forms/model/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// A key of a section or question by which the same answers score otherwise than before.
struct WeightBreak {
    ChangedThing thing = ChangedThing::Question; ///< or Section
    std::string id;
    std::string_view key; ///< `weight`; of a question also `bonus`
    bool operator==(const WeightBreak &) const = default;
};

/// The changed weights of what stands in both versions, and what became a bonus or is none any more, each section
/// before its questions, in the order of @p form. Nothing where the shares of the questions that earn points in both
/// are the same beside each other with the weights of either version, as the policy of @p form reads them: where all
/// are multiplied by one number, or a section's where sections say nothing.
std::vector<WeightBreak> weightBreaks(const Form &previous, const Form &form);

} // namespace ringtrue::forms
