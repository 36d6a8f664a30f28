// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_languages.h"

#include "forms/model/form_texts.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/text_places.h"

#include <memory>

namespace ringtrue::qml {

void FormLanguages::setEditor(FormEditor *editor)
{
    if (m_editor != nullptr)
        m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor != nullptr) {
        connect(m_editor, &FormEditor::edited, this, &FormLanguages::changed);
        connect(m_editor, &FormEditor::stateChanged, this, &FormLanguages::changed);
    }
    Q_EMIT changed();
}

std::vector<forms::TranslatedText> FormLanguages::textsIn(const std::string &language) const
{
    return forms::textsIn(m_editor->form(), language);
}

QString FormLanguages::known(const std::string &language, const forms::TranslatedText &text) const
{
    const auto words = forms::builtInText(language, text.path, text.text);
    return words ? shown(std::string(*words)) : QString();
}

std::function<QString(const std::string &path)> FormLanguages::places() const
{
    return
        [places = std::make_shared<TextPlaces>(m_editor->form())](const std::string &path) { return places->of(path); };
}

void FormLanguages::say(const std::string &language, const std::string &path, const std::string &words)
{
    m_editor->edit("translations/" + language + "/" + path,
                   [&](forms::Form &form) { forms::setTranslation(form, language, path, words); });
}

void FormLanguages::fill(const std::string &language)
{
    if (const auto *const known = m_editor->journeyBlock())
        m_editor->edit({},
                       [&](forms::Form &form) { static_cast<void>(forms::fillTranslations(form, language, *known)); });
}

void FormLanguages::remove(const std::string &language)
{
    m_editor->edit({}, [&](forms::Form &form) { forms::removeLanguage(form, language); });
}

} // namespace ringtrue::qml
