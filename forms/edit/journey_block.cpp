// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/journey_block.h"

#include "forms/edit/edit_sections.h"
#include "forms/edit/edit_translations.h"
#include "forms/edit/edit_vision.h"
#include "forms/edit/find_part.h"
#include "forms/model/form_texts.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// A form of that section alone, to look its texts up by path.
Form alone(const Form &library, const Section &section)
{
    Form out = library;
    out.sections = {section};
    return out;
}

} // namespace

bool hasBlock(const Form &form, const Section &block)
{
    return std::any_of(block.questions.begin(), block.questions.end(),
                       [&](const Question &question) { return findQuestion(form, question.id) != nullptr; });
}

Result<SectionSlug, EditError> insertBlock(Form &form, const std::optional<SectionSlug> &after, const Form &library,
                                           const SectionSlug &section, const Vision *vision)
{
    const Section *const original = findSection(library, section);
    if (original == nullptr)
        return Failure{EditError::NoSuchSection};
    if (hasBlock(form, *original))
        return Failure{EditError::AlreadyThere};
    Form told = inLanguage(library, form.language);
    Section block = *findSection(told, section);
    dropUnknownTraces(block, vision);
    const auto inserted = insertSections(form, after, {std::move(block)});
    if (!inserted)
        return inserted;
    // A section of the same id may be there: its words were not said of this one.
    Form known = alone(library, *original);
    if (*inserted != section) {
        known.sections.front().id = *inserted;
        for (Translation &translation : known.translations)
            if (auto title = translation.texts.extract("sections/" + section.text()); !title.empty()) {
                title.key() = "sections/" + inserted->text();
                translation.texts.insert(std::move(title));
            }
    }
    std::vector<std::string> languages;
    for (const Translation &translation : form.translations)
        languages.push_back(translation.language);
    for (const std::string &language : languages)
        fillTranslations(form, language, known);
    return inserted;
}

} // namespace ringtrue::forms
