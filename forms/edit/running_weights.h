// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"

#include <vector>

namespace ringtrue::forms {

/// What the questions of a form weigh as it stands, as shares of 100; a bonus question's share is on top and counts in
/// no sum. As in coverage and score, a question's share is that of the behaviours and obligations that are there: what
/// it names and nobody has takes none of it.
struct RunningWeights {
    std::vector<Exact> questions; ///< in the form's order
    std::vector<Exact> sections;  ///< by index; of one that is not nested with those in it
    std::vector<Exact> pillars;   ///< of the vision, in its order
    Exact obligations;            ///< of all of them
    Exact untraced;               ///< of what serves neither
    Exact total;                  ///< 100, or 0 where nothing weighs
    bool operator==(const RunningWeights &) const = default;
};

/// @param vision  nullptr: all that serves no obligation is untraced
RunningWeights runningWeights(const Form &form, const Vision *vision);

} // namespace ringtrue::forms
