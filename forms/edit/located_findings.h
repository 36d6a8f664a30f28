// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/lint/lint.h"
#include "forms/model/finding.h"
#include "forms/model/form.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// Which field of a form that is being edited something is about.
enum class FormField {
    Form, ///< the form as a whole
    Vision,
    Policy,
    Band,       ///< number `item`: its name
    Obligation, ///< number `item`
    Section,    ///< its title
    SectionWeight,
    SectionWhen,
    Words,   ///< of a question
    Answers, ///< option or level number `item`, or all of them
    Weight,
    Trace,
    When,
    Comment,
    Evidence,
    Default,
    Other ///< of a question
};

struct LocatedFinding {
    Finding finding;
    FormField field = FormField::Form;
    std::optional<SectionSlug> section;   ///< that the field belongs to
    std::optional<QuestionSlug> question; ///< likewise
    std::size_t item = 0;
    bool operator==(const LocatedFinding &) const = default;
};

/// What lintForm() finds in @p form, at the fields that it is about: errors first, then as they stand in the form.
///
/// @param previous  the version that publishing would follow: what lintAgainst() asks of it too; may be null
std::vector<LocatedFinding> locatedFindings(const Form &form, const Vision *vision, const Form *previous = nullptr,
                                            const LintedOn &on = {});

} // namespace ringtrue::forms
