// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "forms/model/scoring_policy.h"
#include "forms/score/what_if.h"

namespace ringtrue::cli {

/// The same answers under another policy or on another version, side by side.
Reply whatIfReply(const forms::WhatIf &found, const forms::ScoringPolicy &own, const forms::ScoringPolicy &other);

} // namespace ringtrue::cli
