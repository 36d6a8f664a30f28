// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_sections.h"

#include "forms/edit/edit_conditions.h"
#include "forms/edit/find_part.h"
#include "forms/edit/part_ids.h"
#include "forms/edit/read_number.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

/// Where what comes after the section of @p after begins.
Result<std::size_t, EditError> placeAfter(const Form &form, const std::optional<SectionSlug> &after)
{
    if (!after)
        return form.sections.size();
    const auto place = placeOf(form, *after);
    if (!place)
        return Failure{EditError::NoSuchSection};
    return endOfSection(form, outerSection(form, *place));
}

/// Changes a comparison's question where it is renamed.
void follow(Condition &condition, const std::map<QuestionSlug, QuestionSlug> &renamed)
{
    if (const auto found = renamed.find(condition.question); found != renamed.end())
        condition.question = found->second;
    for (Condition &part : condition.parts)
        follow(part, renamed);
}

/// Gives the parts of @p block ids that are free in @p form.
void makeFree(const Form &form, std::vector<Section> &block)
{
    Form together = form;
    std::map<QuestionSlug, QuestionSlug> renamed;
    for (Section &section : block) {
        if (findSection(together, section.id) != nullptr)
            section.id = newSectionId(together, section.id.text());
        together.sections.push_back({.id = section.id, .title = {}, .weight = {}, .questions = {}});
        for (Question &question : section.questions) {
            if (findQuestion(together, question.id) != nullptr) {
                const QuestionSlug free = newQuestionId(together, question.id.text());
                renamed.emplace(question.id, free);
                question.id = free;
            }
            together.sections.back().questions.push_back(question);
        }
    }
    for (Section &section : block) {
        if (section.when)
            follow(*section.when, renamed);
        for (Question &question : section.questions)
            if (question.when)
                follow(*question.when, renamed);
    }
}

/// Swaps two neighbouring runs of sections: [first, middle) and [middle, end).
void swapRuns(Form &form, std::size_t first, std::size_t middle, std::size_t end)
{
    const auto at = [&](std::size_t place) { return form.sections.begin() + std::ptrdiff_t(place); };
    std::rotate(at(first), at(middle), at(end));
}

} // namespace

Form newForm(FormSlug id, std::string title, std::string language, std::string sectionTitle)
{
    Form form;
    form.id = std::move(id);
    form.title = std::move(title);
    form.language = std::move(language);
    static_cast<void>(addSection(form, {}, std::move(sectionTitle)));
    return form;
}

Result<SectionSlug, EditError> addSection(Form &form, const std::optional<SectionSlug> &after, std::string title)
{
    const auto at = placeAfter(form, after);
    if (!at)
        return Failure{at.error()};
    const SectionSlug id = newSectionId(form, title);
    form.sections.insert(form.sections.begin() + std::ptrdiff_t(*at),
                         Section{.id = id, .title = std::move(title), .weight = {}, .questions = {}});
    return id;
}

Result<SectionSlug, EditError> insertSections(Form &form, const std::optional<SectionSlug> &after,
                                              std::vector<Section> block)
{
    const auto at = placeAfter(form, after);
    if (!at || block.empty())
        return Failure{EditError::NoSuchSection};
    makeFree(form, block);
    block.front().isNested = false;
    const SectionSlug id = block.front().id;
    form.sections.insert(form.sections.begin() + std::ptrdiff_t(*at), block.begin(), block.end());
    return id;
}

Result<Edited, EditError> removeSection(Form &form, const SectionSlug &section)
{
    const auto place = placeOf(form, section);
    if (!place)
        return Failure{EditError::NoSuchSection};
    const auto end = endOfSection(form, *place);
    std::set<QuestionSlug> gone;
    for (std::size_t s = *place; s < end; ++s) {
        dropTranslations(form, "sections/" + form.sections[s].id.text());
        for (const Question &question : form.sections[s].questions) {
            gone.insert(question.id);
            dropTranslations(form, "questions/" + question.id.text());
        }
    }
    form.sections.erase(form.sections.begin() + std::ptrdiff_t(*place), form.sections.begin() + std::ptrdiff_t(end));
    return Edited{takeComparisons(form, [&](Condition &one) { return gone.contains(one.question); })};
}

EditResult moveSection(Form &form, const SectionSlug &section, Direction direction)
{
    const auto place = placeOf(form, section);
    if (!place)
        return Failure{EditError::NoSuchSection};
    const auto &sections = form.sections;
    const std::size_t end = endOfSection(form, *place);
    const bool nested = sections[*place].isNested;
    if (direction == Direction::Down) {
        if (end >= sections.size() || (nested && !sections[end].isNested))
            return Failure{EditError::AtTheEnd};
        swapRuns(form, *place, end, nested ? end + 1 : endOfSection(form, end));
        return Done{};
    }
    if (*place == 0 || (nested && !sections[*place - 1].isNested))
        return Failure{EditError::AtTheEnd};
    swapRuns(form, nested ? *place - 1 : outerSection(form, *place - 1), *place, end);
    return Done{};
}

EditResult setNested(Form &form, const SectionSlug &section, bool nested)
{
    const auto place = placeOf(form, section);
    if (!place)
        return Failure{EditError::NoSuchSection};
    if (nested && *place == 0)
        return Failure{EditError::FirstSection};
    if (nested && endOfSection(form, *place) > *place + 1)
        return Failure{EditError::NestedTwice};
    form.sections[*place].isNested = nested;
    return Done{};
}

EditResult setSectionTitle(Form &form, const SectionSlug &section, std::string title)
{
    Section *const found = findSection(form, section);
    if (found == nullptr)
        return Failure{EditError::NoSuchSection};
    found->title = std::move(title);
    return Done{};
}

EditResult setSectionWeight(Form &form, const SectionSlug &section, std::string_view weight)
{
    Section *const found = findSection(form, section);
    if (found == nullptr)
        return Failure{EditError::NoSuchSection};
    const auto number = readOptionalNumber(weight);
    if (!number)
        return Failure{number.error()};
    found->weight = *number;
    return Done{};
}

} // namespace ringtrue::forms
