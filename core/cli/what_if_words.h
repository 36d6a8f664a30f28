// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/domain/vision.h"
#include "forms/model/form.h"
#include "forms/score/what_if.h"

#include <string_view>

namespace ringtrue::cli {

/// One side: what was scored on.
struct WhatIfSide {
    const forms::Form &form;
    const Vision *vision = nullptr;
};

/// The same answers under another policy or on another version, side by side.
///
/// @param whatToGive  what to say to whoever named neither; else empty
Reply whatIfReply(const forms::WhatIf &found, const WhatIfSide &own, const WhatIfSide &other,
                  std::string_view whatToGive);

} // namespace ringtrue::cli
