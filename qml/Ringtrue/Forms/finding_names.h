// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "forms/edit/located_findings.h"
#include "forms/model/form.h"

namespace ringtrue::qml {

/// @p finding with what people call things in place of their ids: a question by its number and words, an answer,
/// section, obligation, behaviour, pillar by its words, a text by its place, a key of the file by what a comparison
/// calls it. What @p form and @p vision do not have keeps its id.
///
/// @param vision  that @p form names; may be null
/// @param of      the question that the finding is about, whose answers it may name
forms::Finding withNames(forms::Finding finding, const forms::Form &form, const Vision *vision,
                         const std::optional<QuestionSlug> &of = {});

} // namespace ringtrue::qml
