// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"

namespace ringtrue::forms {

/// Finds quotes that do not stand in their source, promises without a quote or on industry standards alone, promises
/// that back no pillar, what no source speaks of (strategy, brand, and what customers expect), and a strategy in which
/// nothing is marked.
void lintBacking(const Vision &vision, Collected &out);

} // namespace ringtrue::forms
