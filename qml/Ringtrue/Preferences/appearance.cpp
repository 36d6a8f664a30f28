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

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    load();
}

void Appearance::load()
{
    m_scheme = schemeFrom(m_settings.value(key(schemeKey), int(System)).toInt());
    m_textPercent = std::clamp(m_settings.value(key(textKey), 100).toInt(), 100, 150);
    m_reducedMotion = m_settings.value(key(motionKey), false).toBool();
    const auto asked = QCoreApplication::instance()->property(forThisRun).toString();
    if (!asked.isEmpty())
        m_scheme = asked == QStringLiteral("dark") ? Dark : Light;
}

void Appearance::setOwner(const QString &owner)
{
    if (owner == this->owner())
        return;
    m_settings.setOwner(owner);
    load();
    if (!owner.isEmpty()) { // the door looks as the one who went through it last wants it
        OwnSettings::setForTheDoor(key(schemeKey), m_settings.value(key(schemeKey), int(System)));
        OwnSettings::setForTheDoor(key(textKey), m_textPercent);
        OwnSettings::setForTheDoor(key(motionKey), m_reducedMotion);
    }
    Q_EMIT changed();
}

void Appearance::keep(const char *name, const QVariant &value)
{
    m_settings.setValue(key(name), value);
    OwnSettings::setForTheDoor(key(name), value);
}

void Appearance::setScheme(Scheme scheme)
{
    QCoreApplication::instance()->setProperty(forThisRun, {});
    keep(schemeKey, int(scheme));
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
    keep(textKey, m_textPercent);
    Q_EMIT changed();
}

void Appearance::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    keep(motionKey, reduced);
    Q_EMIT changed();
}

void Appearance::show(Scheme scheme)
{
    m_scheme = scheme;
    Q_EMIT changed();
}

} // namespace ringtrue::qml
