// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <string>

namespace ringtrue::forms {

using BigInt = boost::multiprecision::cpp_int;

struct BigFraction {
    BigInt numerator;
    BigInt denominator;
};

/// @p value in lowest terms. By way of its text: for what is done once per form version, so speed is no matter.
inline BigFraction bigFraction(const Exact &value)
{
    const std::string text = value.text();
    const auto slash = text.find('/');
    if (slash == std::string::npos)
        return {BigInt{text}, 1};
    return {BigInt{text.substr(0, slash)}, BigInt{text.substr(slash + 1)}};
}

} // namespace ringtrue::forms
