// SPDX-License-Identifier: Apache-2.0
// The questions about why a customer got in touch, where from, whether that was avoidable and where next.
#pragma once

#include "core/domain/vision.h"
#include "forms/edit/edit_error.h"
#include "forms/model/form.h"

#include <optional>

namespace ringtrue::forms {

/// Whether @p form has one of the questions of @p block (by id) already.
bool hasBlock(const Form &form, const Section &block);

/// Puts the section @p section of @p library after the one of @p after (or at the end), in the form's language, with
/// its words in each language that the form is translated into, as far as @p library speaks them. Traces to behaviours
/// that @p vision does not have (nullptr: all of them) are left out.
/// @return its id; NoSuchSection; AlreadyThere where hasBlock()
Result<SectionSlug, EditError> insertBlock(Form &form, const std::optional<SectionSlug> &after, const Form &library,
                                           const SectionSlug &section, const Vision *vision);

} // namespace ringtrue::forms
