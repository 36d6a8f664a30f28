// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/form.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The numbers of @p questions in the form's order by their ids; of an id that stands twice the first. Points into
/// the form.
std::map<std::string_view, std::size_t> questionNumbers(const std::vector<PlacedQuestion> &questions);

/// For each question the number of the one that its condition looks at; nothing where it has no condition, or where
/// there is no such question.
std::vector<std::optional<std::size_t>> conditionParents(const std::vector<PlacedQuestion> &questions);

/// The numbers of all questions, each after the one that its condition looks at. Left out is what can never be asked:
/// circles of conditions, conditions on questions that are not there, and what hangs on either.
std::vector<std::size_t> askingOrder(const std::vector<PlacedQuestion> &questions);

} // namespace ringtrue::forms
