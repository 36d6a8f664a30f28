// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/lint/collected.h"
#include "forms/model/form.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ringtrue::forms {

/// An obligation that two forms call by one id and that is not the same in both: its kind differs, or its words do
/// where both say it in one language. The coverage of both together adds its weights up as if it were one.
struct ObligationClash {
    const Form *first = nullptr; ///< that has the id
    const Form *other = nullptr; ///< that means something else by it
    std::size_t at = 0;          ///< which of the obligations of the other form
    const ObligationSlug &obligation() const { return other->obligations[at].id; }
};

/// Each form beside the first that has the id; words are compared as sameWords() has them. Two versions of one form do
/// not clash: that is a change. @p forms must outlive it.
std::vector<ObligationClash> obligationClashes(std::span<const Form *const> forms);

/// Says of @p form, which must be one of @p forms, where its obligations clash with those of the forms before it.
void lintObligationClashes(const Form &form, std::span<const Form *const> forms, Collected &out);

} // namespace ringtrue::forms
