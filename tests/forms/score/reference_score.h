// SPDX-License-Identifier: Apache-2.0
// Scoring a second time: slow, in rationals, written from the definitions and with nothing of forms/score
// but Pick. The fast scorer must agree with it everywhere.
#pragma once

#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/pick.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::tests {

using Rational = boost::multiprecision::cpp_rational;

struct ReferenceScore {
    bool hasScore = false;
    Rational raw = 0;   ///< 0..100
    Rational final = 0; ///< 0..100
    int outcome = 0;    ///< -1 fail, 0 none, 1 pass
    std::optional<std::size_t> band;
    std::vector<Rational> weights; ///< after redistribution, 0..1
    std::vector<Rational> contributions;
    std::map<std::string, Rational> sections; ///< contributions, by slug
    std::map<std::string, Rational> pillars;
    std::map<std::string, Rational> behaviours;
    std::map<std::string, Rational> obligations;
    std::vector<Rational> phases = std::vector<Rational>(3);
    Rational untraced = 0;
    std::vector<int> errors = std::vector<int>(4); ///< per class
};

Rational rational(const Exact &value);
ReferenceScore referenceScore(const forms::Form &form, const Vision *vision, const std::vector<forms::Pick> &picks);

} // namespace ringtrue::tests
