// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <cstdint>

namespace ringtrue::forms {

/// How many values a scale may have: 0 to 100. Nobody picks one of more.
inline constexpr std::int64_t mostScaleValues = 101;

/// How many values @p scale has; none where it ends before it begins.
inline std::int64_t scaleLength(const Scale &scale)
{
    return std::int64_t{scale.max} - scale.min + 1;
}

} // namespace ringtrue::forms
