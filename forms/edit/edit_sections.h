// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/edit_error.h"
#include "forms/model/form.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::forms {

/// What a form begins as: a section without questions, of the words given.
Form newForm(FormSlug id, std::string title, std::string language, std::string sectionTitle);

/// A new section without questions after the one of @p after (with those in it), or at the end. Its id is made of
/// @p title; without one of its number, until settleIds().
/// @return NoSuchSection where @p after is none
Result<SectionSlug, EditError> addSection(Form &form, const std::optional<SectionSlug> &after, std::string title);

/// Puts @p block after the section of @p after, or at the end: its sections, of which the first is not nested.
/// Ids that are taken get a number; what names them in the block follows.
/// @return the id of the first; NoSuchSection
Result<SectionSlug, EditError> insertSections(Form &form, const std::optional<SectionSlug> &after,
                                              std::vector<Section> block);

/// Takes the section with its questions and the sections in it away; comparisons that name one of its questions go out
/// of the conditions of all others. @return NoSuchSection
Result<Edited, EditError> removeSection(Form &form, const SectionSlug &section);

enum class Direction { Up, Down };

/// Moves the section past the one beside it, both with the sections in them; one that is nested stays within its
/// section. @return NoSuchSection; AtTheEnd
EditResult moveSection(Form &form, const SectionSlug &section, Direction direction);

/// Makes the section part of the one before it, or takes it out again.
/// @return FirstSection; NestedTwice where it has sections itself
EditResult setNested(Form &form, const SectionSlug &section, bool nested);

EditResult setSectionTitle(Form &form, const SectionSlug &section, std::string title);
/// Blank: no weight of its own. @return NotANumber, OutOfRange (below 0)
EditResult setSectionWeight(Form &form, const SectionSlug &section, std::string_view weight);

} // namespace ringtrue::forms
