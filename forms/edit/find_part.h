// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/edit/edit_error.h"
#include "forms/model/form.h"

#include <cstddef>
#include <optional>

namespace ringtrue::forms {

/// Where a question stands.
struct QuestionPlace {
    std::size_t section = 0;   ///< index of its section
    std::size_t inSection = 0; ///< index within it
    bool operator==(const QuestionPlace &) const = default;
};

std::optional<QuestionPlace> placeOf(const Form &form, const QuestionSlug &question);
std::optional<std::size_t> placeOf(const Form &form, const SectionSlug &section);

/// Null where there is none; valid until questions or sections are added, moved or removed.
Question *findQuestion(Form &form, const QuestionSlug &question);
const Question *findQuestion(const Form &form, const QuestionSlug &question);
Section *findSection(Form &form, const SectionSlug &section);
const Section *findSection(const Form &form, const SectionSlug &section);
AnswerOption *findOption(Question &question, const AnswerOptionSlug &option);

/// The index after the last section that is part of the one at @p section: itself + 1 where it is nested.
std::size_t endOfSection(const Form &form, std::size_t section);

} // namespace ringtrue::forms
