// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/find_part.h"

namespace ringtrue::forms {

std::optional<QuestionPlace> placeOf(const Form &form, const QuestionSlug &question)
{
    for (std::size_t s = 0; s < form.sections.size(); ++s)
        for (std::size_t q = 0; q < form.sections[s].questions.size(); ++q)
            if (form.sections[s].questions[q].id == question)
                return QuestionPlace{s, q};
    return std::nullopt;
}

std::optional<std::size_t> placeOf(const Form &form, const SectionSlug &section)
{
    for (std::size_t s = 0; s < form.sections.size(); ++s)
        if (form.sections[s].id == section)
            return s;
    return std::nullopt;
}

const Question *findQuestion(const Form &form, const QuestionSlug &question)
{
    const auto place = placeOf(form, question);
    return place ? &form.sections[place->section].questions[place->inSection] : nullptr;
}

Question *findQuestion(Form &form, const QuestionSlug &question)
{
    return const_cast<Question *>(findQuestion(static_cast<const Form &>(form), question));
}

const Section *findSection(const Form &form, const SectionSlug &section)
{
    const auto place = placeOf(form, section);
    return place ? &form.sections[*place] : nullptr;
}

Section *findSection(Form &form, const SectionSlug &section)
{
    return const_cast<Section *>(findSection(static_cast<const Form &>(form), section));
}

AnswerOption *findOption(Question &question, const AnswerOptionSlug &option)
{
    for (AnswerOption &one : question.answers)
        if (one.id == option)
            return &one;
    return nullptr;
}

std::size_t endOfSection(const Form &form, std::size_t section)
{
    std::size_t end = section + 1;
    if (!form.sections[section].isNested)
        while (end < form.sections.size() && form.sections[end].isNested)
            ++end;
    return end;
}

} // namespace ringtrue::forms
