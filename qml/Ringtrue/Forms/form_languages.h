// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Reading/translated_content.h"

namespace ringtrue::qml {

/// The texts of the form that is being written, for its languages.
class FormLanguages : public ringtrue::qml::TranslatedContent {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FormEditor *editor READ editor WRITE setEditor REQUIRED NOTIFY changed)

public:
    using TranslatedContent::TranslatedContent;

    FormEditor *editor() const { return m_editor; }
    void setEditor(FormEditor *editor);

    bool isThere() const override { return m_editor != nullptr && m_editor->state() == FormEditor::Editing; }
    std::string language() const override { return m_editor->form().language; }
    const std::vector<Translation> &translations() const override { return m_editor->form().translations; }
    std::vector<forms::TranslatedText> textsIn(const std::string &language) const override;
    QString known(const std::string &language, const forms::TranslatedText &text) const override;
    std::function<QString(const std::string &path)> places() const override;
    void say(const std::string &language, const std::string &path, const std::string &words) override;
    void fill(const std::string &language) override;
    void remove(const std::string &language) override;
    void endTyping() override { m_editor->endTyping(); }

private:
    FormEditor *m_editor = nullptr;
};

} // namespace ringtrue::qml
