// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/appearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr auto schemeKey = "look/scheme";
constexpr auto textKey = "look/textPercent";
constexpr auto motionKey = "look/reducedMotion";

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Appearance::Scheme schemeFrom(int value)
{
    return value == Appearance::Light || value == Appearance::Dark ? Appearance::Scheme(value) : Appearance::System;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent), m_scheme(schemeFrom(m_settings.value(key(schemeKey), int(System)).toInt())),
      m_textPercent(std::clamp(m_settings.value(key(textKey), 100).toInt(), 100, 150)),
      m_reducedMotion(m_settings.value(key(motionKey), false).toBool())
{
    QCoreApplication::instance()->installEventFilter(this);
    const auto asked = QCoreApplication::instance()->property(forThisRun).toString();
    if (!asked.isEmpty())
        m_scheme = asked == QStringLiteral("dark") ? Dark : Light;
}

void Appearance::setScheme(Scheme scheme)
{
    m_settings.setValue(key(schemeKey), int(scheme));
    show(scheme);
}

bool Appearance::dark() const
{
    if (m_scheme != System)
        return m_scheme == Dark;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_scheme == System)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

void Appearance::setTextPercent(int percent)
{
    m_textPercent = std::clamp(percent, 100, 150);
    m_settings.setValue(key(textKey), m_textPercent);
    Q_EMIT changed();
}

void Appearance::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_settings.setValue(key(motionKey), reduced);
    Q_EMIT changed();
}

void Appearance::show(Scheme scheme)
{
    m_scheme = scheme;
    Q_EMIT changed();
}

} // namespace ringtrue::qml
