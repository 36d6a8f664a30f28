// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/compare/change.h"

#include <vector>

namespace ringtrue::forms {

/// What changed from @p before to @p after; sources, quotes, promises, pillars and behaviours are found again by their
/// ids.
std::vector<Change> visionChanges(const Vision &before, const Vision &after);

} // namespace ringtrue::forms
