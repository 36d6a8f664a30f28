// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace ringtrue::qml {

namespace {

const QString languageKey = QStringLiteral("language");

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
}

} // namespace

Language *Language::create(QQmlEngine *engine, QJSEngine *)
{
    auto *language = new Language(engine);
    connect(language, &Language::changed, engine, &QQmlEngine::retranslate);
    return language;
}

Language::Language(QObject *parent) : QObject(parent)
{
    show(set());
}

QString Language::set() const
{
    const auto asked = QCoreApplication::instance()->property(forThisRun).toString();
    const auto code = asked.isEmpty() ? m_settings.value(languageKey).toString() : asked;
    return codes().contains(code) ? code : systemLanguage();
}

void Language::setOwner(const QString &owner)
{
    if (owner == this->owner())
        return;
    m_settings.setOwner(owner);
    Q_EMIT ownerChanged();
    if (!owner.isEmpty()) // the door speaks to the one who went through it last
        OwnSettings::setForTheDoor(languageKey, m_settings.value(languageKey));
    show(set());
}

void Language::setCode(const QString &code)
{
    if (!codes().contains(code))
        return;
    QCoreApplication::instance()->setProperty(forThisRun, {});
    m_settings.setValue(languageKey, code);
    OwnSettings::setForTheDoor(languageKey, code);
    show(code);
}

QStringList Language::codes() const
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QStringList Language::names() const
{
    return {QStringLiteral("English"), QStringLiteral("Deutsch")};
}

void Language::show(const QString &code)
{
    if (!codes().contains(code) || code == m_code)
        return;
    m_code = code;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/ringtrue_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(code == QStringLiteral("de") ? QLocale::German : QLocale::English));
    Q_EMIT changed();
}

} // namespace ringtrue::qml
