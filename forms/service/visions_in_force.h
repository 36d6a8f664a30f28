// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/lint/lint.h"
#include "forms/model/finding.h"
#include "forms/service/versions.h"

#include <vector>

namespace ringtrue::forms {

/// What stays to be looked at in a published vision: the cautions of its lint, a review date that has passed among
/// them, and what has become an error since, such as a pillar that the vision above lost. Hints are left out. Where the
/// vision above cannot be read (Unreadable), a caution says that it is not looked at.
///
/// @return their file: `harbour-service, version 3`; places are of its text. Store where the workspace cannot be read.
Result<std::vector<Finding>, VersionError> lastingFindings(storage::Connection &connection, const LoadedVision &loaded,
                                                           const LintedOn &on);

/// A vision in force, with what stays to be looked at.
struct CheckedVision {
    VisionVersion version;
    std::vector<Finding> findings;
};

/// The newest version of each vision in which something stays to be looked at, by vision; those that a newer version of
/// the program wrote are left out.
Result<std::vector<CheckedVision>, VersionError> checkVisionsInForce(storage::Connection &connection,
                                                                     const LintedOn &on);

/// The visions in force with pillars that serve what the newest version of @p above no longer has, by vision, with
/// these findings only. What was published stays in force.
Result<std::vector<CheckedVision>, VersionError> checkVisionsBelow(storage::Connection &connection,
                                                                   const VisionSlug &above, const LintedOn &on);

} // namespace ringtrue::forms
