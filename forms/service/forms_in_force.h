// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/model/finding.h"
#include "forms/service/versions.h"

#include <memory>
#include <vector>

namespace ringtrue::forms {

/// The version of each form that is in force, without their texts, by form: a vision's programme is all whose forms
/// trace to it.
Result<std::vector<FormVersion>, VersionError> formsInForce(storage::Connection &connection);

/// The forms in force that belong to the coverage of @p vision (forms/trace/coverage_set.h), by form; those that a
/// newer version of the program wrote are left out.
Result<std::vector<std::shared_ptr<const LoadedForm>>, VersionError> programmeOf(storage::Connection &connection,
                                                                                 const VisionSlug &vision);

/// The visions that forms in force trace to, by id; forms that a newer version of the program wrote, or whose vision is
/// not here, are left out.
Result<std::vector<VisionSlug>, VersionError> visionsOfForms(storage::Connection &connection);

/// A form in force whose line of sight ends somewhere.
struct CheckedForm {
    FormVersion version;
    std::vector<Finding> findings; ///< their file: `desk-call, version 3`; places are of its text
};

/// The forms in force that trace to behaviours that the newest version of their vision no longer has, or to a vision of
/// which no version is here. Evaluations given on them stay explained: a form version pins the vision's.
///
/// @param only  looks at the forms of this vision only
Result<std::vector<CheckedForm>, VersionError> checkFormsInForce(storage::Connection &connection,
                                                                 const std::optional<VisionSlug> &only = {});

} // namespace ringtrue::forms
