// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "forms/trace/coverage_set.h"

#include <vector>

namespace ringtrue::cli {

/// How much of @p vision @p forms ask about: a table for people, everything as JSON.
Reply coverageReply(const Vision &vision, const std::vector<const forms::Form *> &forms);

} // namespace ringtrue::cli
