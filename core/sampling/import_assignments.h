// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/import_table.h"
#include "core/sampling/assignment_fact.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::sampling {

/// The interaction that people call so, by number or id; nothing where there is none.
using FindInteraction = std::function<std::optional<InteractionId>(const std::string &called)>;

/// An assignment of a file, and where it stands there.
struct AssignmentRow {
    Assignment assignment;
    std::size_t line = 0; ///< from 1
};

/// Assignments; columns: `interaction` (number or id), `evaluator` (external id, id or name), and as wished `due`
/// (2026-11-27). assign() says of each whether it can be.
Result<std::vector<AssignmentRow>, organisation::TableRefusal>
importAssignments(std::string_view csv, const organisation::Directory &directory, const FindInteraction &find);

} // namespace ringtrue::sampling
