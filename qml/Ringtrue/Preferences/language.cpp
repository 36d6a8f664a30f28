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
    const auto asked = QCoreApplication::instance()->property(forThisRun).toString();
    const QString set = asked.isEmpty() ? m_settings.value(languageKey).toString() : asked;
    show(codes().contains(set) ? set : systemLanguage());
}

void Language::setCode(const QString &code)
{
    if (!codes().contains(code))
        return;
    m_settings.setValue(languageKey, code);
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
