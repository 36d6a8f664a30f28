// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "forms/model/scoring_policy.h"
#include "forms/score/what_if.h"

#include <string_view>

namespace ringtrue::cli {

/// The same answers under another policy or on another version, side by side.
///
/// @param whatToGive  what to say to whoever named neither; else empty
Reply whatIfReply(const forms::WhatIf &found, const forms::ScoringPolicy &own, const forms::ScoringPolicy &other,
                  std::string_view whatToGive);

} // namespace ringtrue::cli
