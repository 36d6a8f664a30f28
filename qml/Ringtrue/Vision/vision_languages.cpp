// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_languages.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("VisionPlaces", words);
}

/// The place of the one of @p things that is called @p id, from 1; 0: there is none.
template <typename Things>
int placeOf(const Things &things, const QString &id)
{
    for (std::size_t i = 0; i < things.size(); ++i)
        if (QString::fromStdString(things[i].id.text()) == id)
            return int(i) + 1;
    return 0;
}

QString pillarPlace(const Vision &vision, const QString &id, const QString &part)
{
    const int place = placeOf(vision.pillars, id);
    return (part == QStringLiteral("name") ? say(QT_TRANSLATE_NOOP("VisionPlaces", "Pillar %1: its name"))
                                           : say(QT_TRANSLATE_NOOP("VisionPlaces", "Pillar %1: what it means")))
        .arg(place);
}

/// Behaviours are counted in their pillar: `Pillar 2, behaviour 3`.
QString behaviourPlace(const Vision &vision, const QString &id, const QStringList &rest)
{
    QString behaviour;
    for (std::size_t i = 0; i < vision.pillars.size(); ++i)
        if (const int place = placeOf(vision.pillars[i].behaviours, id); place > 0)
            behaviour = say(QT_TRANSLATE_NOOP("VisionPlaces", "Pillar %1, behaviour %2")).arg(i + 1).arg(place);
    if (rest.value(0) == QStringLiteral("sounds_like"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "%1: sounds like, example %2")).arg(behaviour, rest.value(1));
    if (rest.value(0) == QStringLiteral("does_not_sound_like"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "%1: does not sound like, example %2"))
            .arg(behaviour, rest.value(1));
    return behaviour;
}

} // namespace

QString textPlace(const Vision &vision, const QString &path)
{
    const auto parts = path.split(QLatin1Char('/'));
    const auto &kind = parts.front();
    const auto id = parts.value(1);
    if (kind == QStringLiteral("title"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "Title"));
    if (kind == QStringLiteral("purpose"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "Our purpose"));
    if (kind == QStringLiteral("serves"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "Whom we serve"));
    if (kind == QStringLiteral("role"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "Our role in their lives"));
    if (kind == QStringLiteral("statement"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "The sentence that says it all"));
    if (kind == QStringLiteral("promises"))
        return say(QT_TRANSLATE_NOOP("VisionPlaces", "Promise %1")).arg(placeOf(vision.promises, id));
    if (kind == QStringLiteral("pillars"))
        return pillarPlace(vision, id, parts.value(2));
    if (kind == QStringLiteral("behaviours"))
        return behaviourPlace(vision, id, parts.mid(2));
    if (kind == QStringLiteral("journeys"))
        return (parts.value(2) == QStringLiteral("part")
                    ? say(QT_TRANSLATE_NOOP("VisionPlaces", "Journey %1: its part"))
                    : say(QT_TRANSLATE_NOOP("VisionPlaces", "Journey %1")))
            .arg(id);
    return path;
}

void VisionLanguages::setCraft(VisionCraft *craft)
{
    if (m_craft != nullptr)
        m_craft->disconnect(this);
    m_craft = craft;
    if (m_craft != nullptr) {
        connect(m_craft, &VisionCraft::edited, this, &VisionLanguages::changed);
        connect(m_craft, &VisionCraft::opened, this, &VisionLanguages::changed);
    }
    Q_EMIT changed();
}

std::vector<forms::TranslatedText> VisionLanguages::textsIn(const std::string &language) const
{
    return forms::textsIn(m_craft->vision(), language);
}

std::function<QString(const std::string &path)> VisionLanguages::places() const
{
    return [this](const std::string &path) { return textPlace(m_craft->vision(), QString::fromStdString(path)); };
}

void VisionLanguages::say(const std::string &language, const std::string &path, const std::string &words)
{
    auto vision = m_craft->vision();
    forms::setTranslation(vision, language, path, words);
    m_craft->takeQuietly(vision, "translations/" + language + "/" + path);
}

void VisionLanguages::remove(const std::string &language)
{
    auto vision = m_craft->vision();
    forms::removeLanguage(vision, language);
    m_craft->takeQuietly(vision, {});
}

} // namespace ringtrue::qml
