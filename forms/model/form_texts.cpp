// SPDX-License-Identifier: Apache-2.0
#include "forms/model/form_texts.h"

#include "core/domain/translated.h"

#include <array>

namespace ringtrue::forms {

namespace {

/// Visits the texts of a form, const or not.
template <typename AnyForm, typename Visit>
class FormTexts {
public:
    explicit FormTexts(const Visit &visit) : m_visit(visit) {}

    void of(AnyForm &form)
    {
        show("title", form.title);
        for (std::size_t i = 0; i < form.scoring.bands.size(); ++i)
            show("bands/" + std::to_string(i + 1), form.scoring.bands[i].name);
        for (auto &obligation : form.obligations)
            show("obligations/" + obligation.id.text(), obligation.text);
        for (auto &section : form.sections) {
            show("sections/" + section.id.text(), section.title);
            for (auto &question : section.questions)
                ofQuestion(question);
        }
    }

private:
    template <typename AnyQuestion>
    void ofQuestion(AnyQuestion &question)
    {
        const std::string path = "questions/" + question.id.text();
        show(path + "/text", question.text);
        show(path + "/guidance", question.guidance);
        for (auto &option : question.answers)
            ofLevel(path + "/answers/" + option.id.text(), option);
        if (question.scale) {
            show(path + "/scale/min_text", question.scale->minText);
            show(path + "/scale/max_text", question.scale->maxText);
            for (auto &level : question.scale->levels)
                ofLevel(path + "/levels/" + std::to_string(level.at), level);
        }
        if (question.number)
            show(path + "/unit", question.number->unit);
    }
    template <typename Level>
    void ofLevel(const std::string &path, Level &level)
    {
        show(path + "/text", level.text);
        show(path + "/guidance", level.guidance);
        show(path + "/example", level.example);
    }
    template <typename Text>
    void show(const std::string &path, Text &text)
    {
        if (!text.empty())
            m_visit(path, text);
    }

    const Visit &m_visit;
};

struct YesAndNo {
    std::string_view language, yes, no;
};
constexpr std::array yesAndNo{YesAndNo{"en", "Yes", "No"},  YesAndNo{"de", "Ja", "Nein"}, YesAndNo{"es", "Sí", "No"},
                              YesAndNo{"fr", "Oui", "Non"}, YesAndNo{"it", "Sì", "No"},   YesAndNo{"nl", "Ja", "Nee"},
                              YesAndNo{"pt", "Sim", "Não"}};

} // namespace

void eachText(Form &form, const std::function<void(const std::string &path, std::string &text)> &visit)
{
    FormTexts<Form, std::function<void(const std::string &, std::string &)>>(visit).of(form);
}

void eachText(const Form &form, const std::function<void(const std::string &path, const std::string &text)> &visit)
{
    FormTexts<const Form, std::function<void(const std::string &, const std::string &)>>(visit).of(form);
}

std::optional<std::string_view> builtInText(std::string_view language, std::string_view path, std::string_view text)
{
    const bool isYes = path.ends_with("/answers/yes/text") && text == yesAndNo[0].yes;
    const bool isNo = path.ends_with("/answers/no/text") && text == yesAndNo[0].no;
    if (!isYes && !isNo)
        return std::nullopt;
    for (const YesAndNo &words : yesAndNo)
        if (isLanguage(words.language, language))
            return isYes ? words.yes : words.no;
    return std::nullopt;
}

Form inLanguage(Form form, std::string_view language)
{
    const Translation *found = findTranslation(form.translations, language);
    if (!found || isLanguage(form.language, language))
        return form;
    const Translation translation = *found;
    eachText(form, [&](const std::string &path, std::string &text) {
        if (const auto said = translation.texts.find(path); said != translation.texts.end())
            text = said->second;
        else if (const auto builtIn = builtInText(language, path, text))
            text = *builtIn;
    });
    form.language = translation.language;
    return form;
}

} // namespace ringtrue::forms
