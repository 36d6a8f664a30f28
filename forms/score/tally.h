// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

namespace ringtrue::forms {

/// Two sums of one denominator, and how many questions are in them.
template <typename Number>
struct Sum {
    Number earned{};
    Number possible{};
    int rated = 0;
};

/// What a Score adds up, all in units of which @p whole make the form's full score.
template <typename Number>
struct Tallies {
    std::vector<Sum<Number>> terms;   ///< one per question
    std::vector<Sum<Number>> targets; ///< behaviours, then obligations
    std::vector<Sum<Number>> sections;
    std::vector<Sum<Number>> pillars;
    std::array<Sum<Number>, 3> phases; ///< before, during, after
    Sum<Number> untraced;
    std::vector<Number> factors; ///< per section: what redistribution makes of its weights
    Number whole{};              ///< 0: no score
    Number earned{};             ///< before the cap
    Number raw{};
    Number final{};
};

} // namespace ringtrue::forms
