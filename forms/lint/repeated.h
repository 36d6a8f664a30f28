// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/collected.h"

namespace ringtrue::forms {

/// Finds what a vision says twice: a quote of one promise, a promise of one pillar, the words of a promise, a part of a
/// journey. Words are compared as sameWords() has them.
void lintRepeated(const Vision &vision, Collected &out);

} // namespace ringtrue::forms
