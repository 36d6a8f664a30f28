// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/vision_part.h"
#include "forms/lint/lint.h"
#include "forms/model/finding.h"

#include <optional>
#include <vector>

namespace ringtrue::forms {

/// A finding, and the thing on the table that it is about; nothing: the vision as a whole.
struct DraftFinding {
    Finding finding;
    std::optional<VisionPart> at{};
    bool operator==(const DraftFinding &) const = default;
};

/// What publishing @p vision as writeYaml() writes it would find, in the order of that file.
///
/// @param from  the vision that it is derived from; nullptr: what it serves is not checked
std::vector<DraftFinding> checkDraft(const Vision &vision, const Vision *from = nullptr, const LintedOn &on = {});

/// What publishing @p vision as writeYaml() writes it found, in the order given, each with the thing that it is about.
std::vector<DraftFinding> placedInDraft(const Vision &vision, std::vector<Finding> findings);

} // namespace ringtrue::forms
