// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/translation.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace ringtrue::forms {

/// `{"de": {"title": .., "questions": {"heard": {"text": ..}}}}`: paths as maps within maps, numbers from 1 on as
/// lists. Of two texts of which one's path begins with the other's (`title`, `title/x`), those of @p order stay.
///
/// @param translations  no language twice
/// @param order  the paths of the original's texts, in which order they stand; others follow
nlohmann::ordered_json translationContent(const std::vector<Translation> &translations,
                                          const std::vector<std::string> &order);

} // namespace ringtrue::forms
