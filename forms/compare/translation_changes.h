// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/translation.h"
#include "forms/compare/change.h"

#include <vector>

namespace ringtrue::forms {

/// Adds the languages that came and went, and how many texts read otherwise in those that stayed.
void addTranslationChanges(const std::vector<Translation> &before, const std::vector<Translation> &after,
                           std::vector<Change> &out);

} // namespace ringtrue::forms
