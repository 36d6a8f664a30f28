// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/draft_text.h"

#include "forms/edit/plain_words.h"
#include "forms/exchange/write_yaml.h"
#include "forms/model/form_texts.h"
#include "forms/parse/parse.h"

namespace ringtrue::forms {

namespace {

constexpr std::string_view mark = "…";
constexpr std::string_view markedId = "not-written-yet";

/// Shows @p visit each text that a file must say.
template <typename Visit>
void eachWanted(Form &form, const Visit &visit)
{
    visit(form.title);
    for (Obligation &obligation : form.obligations)
        visit(obligation.text);
    for (Band &band : form.scoring.bands)
        visit(band.name);
    for (Section &section : form.sections) {
        visit(section.title);
        for (Question &question : section.questions) {
            visit(question.text);
            for (AnswerOption &option : question.answers)
                visit(option.text);
            if (question.scale)
                for (ScaleLevel &level : question.scale->levels)
                    visit(level.text);
        }
    }
}

Section markedSection()
{
    return {.id = SectionSlug{std::string(markedId)}, .title = std::string(mark), .weight = {}, .questions = {}};
}

Question markedQuestion(std::size_t number)
{
    return {.id = QuestionSlug{std::string(markedId) + "-" + std::to_string(number)},
            .text = std::string(mark),
            .type = QuestionType::Text,
            .weight = {},
            .trace = {},
            .obligations = {},
            .required = false,
            .guidance = {},
            .when = {},
            .answers = {},
            .scale = {}};
}

/// Made by draftText(), and not by somebody who wrote `Not written yet`.
bool isMarked(const std::string &id, const std::string &words)
{
    return words == mark && id.starts_with(markedId);
}

} // namespace

Form tidied(Form form)
{
    const auto isLong = [](const std::string &path) {
        return path.ends_with("/guidance") || path.ends_with("/example");
    };
    eachText(form, [&](const std::string &path, std::string &text) {
        text = isLong(path) ? plainWords(text) : plainLine(text);
    });
    for (Translation &translation : form.translations)
        for (auto &[path, text] : translation.texts)
            text = isLong(path) ? plainWords(text) : plainLine(text);
    return form;
}

std::string draftText(const Form &form)
{
    Form whole = tidied(form);
    eachWanted(whole, [](std::string &text) {
        if (text.empty())
            text = mark;
    });
    if (whole.language.empty())
        whole.language = "en";
    if (whole.sections.empty())
        whole.sections.push_back(markedSection());
    for (std::size_t s = 0; s < whole.sections.size(); ++s)
        if (whole.sections[s].questions.empty())
            whole.sections[s].questions.push_back(markedQuestion(s));
    for (Translation &translation : whole.translations)
        std::erase_if(translation.texts, [](const auto &text) { return text.second.empty(); });
    return writeYaml(whole);
}

std::optional<Form> formOfDraft(std::string_view text)
{
    auto form = parseForm(text, {}).form;
    if (!form)
        return std::nullopt;
    for (Section &section : form->sections)
        std::erase_if(section.questions, [](const Question &one) { return isMarked(one.id.text(), one.text); });
    std::erase_if(form->sections, [](const Section &one) { return isMarked(one.id.text(), one.title); });
    eachWanted(*form, [](std::string &words) {
        if (words == mark)
            words.clear();
    });
    return form;
}

} // namespace ringtrue::forms
