// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Reading/translated_content.h"
#include "qml/Ringtrue/Vision/vision_craft.h"

namespace ringtrue::qml {

/// `Pillar 2, behaviour 3`: where the text of @p vision stands that has @p path, as eachText() calls it.
QString textPlace(const Vision &vision, const QString &path);

/// The texts of the vision on the table, for its languages. Sources and quotes keep the words they were said in.
class VisionLanguages : public ringtrue::qml::TranslatedContent {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionCraft *craft READ craft WRITE setCraft REQUIRED NOTIFY changed)

public:
    using TranslatedContent::TranslatedContent;

    VisionCraft *craft() const { return m_craft; }
    void setCraft(VisionCraft *craft);

    bool isThere() const override { return m_craft != nullptr && m_craft->isOpen(); }
    std::string language() const override { return m_craft->vision().language; }
    const std::vector<Translation> &translations() const override { return m_craft->vision().translations; }
    std::vector<forms::TranslatedText> textsIn(const std::string &language) const override;
    QString known(const std::string &, const forms::TranslatedText &) const override { return {}; }
    std::function<QString(const std::string &path)> places() const override;
    void say(const std::string &language, const std::string &path, const std::string &words) override;
    void fill(const std::string &) override {} // nothing is known of a vision's texts
    void remove(const std::string &language) override;
    void endTyping() override { m_craft->endTyping(); }

private:
    VisionCraft *m_craft = nullptr;
};

} // namespace ringtrue::qml
