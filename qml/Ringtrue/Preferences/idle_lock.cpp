// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace ringtrue::qml {

namespace {

const auto minutesKey = QStringLiteral("lock/afterMinutes");

int minutesWithin(int minutes)
{
    return std::clamp(minutes, 0, 240);
}

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(QObject *parent) : QObject(parent), m_minutes(minutesWithin(m_settings.value(minutesKey, 0).toInt()))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    QCoreApplication::instance()->installEventFilter(this);
    wait(std::chrono::minutes(m_minutes));
}

void IdleLock::setOwner(const QString &owner)
{
    if (owner == this->owner())
        return;
    m_settings.setOwner(owner);
    m_minutes = minutesWithin(m_settings.value(minutesKey, 0).toInt());
    wait(std::chrono::minutes(m_minutes));
    Q_EMIT changed();
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = minutesWithin(minutes);
    m_settings.setValue(minutesKey, m_minutes);
    wait(std::chrono::minutes(m_minutes));
    Q_EMIT changed();
}

void IdleLock::wait(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_rested.start();
    if (limit.count() > 0)
        m_timer.start(limit);
    else
        m_timer.stop();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        m_rested.restart();
        if (m_limit.count() > 0 && !m_timer.isActive())
            m_timer.start(m_limit);
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::look()
{
    const auto left = m_limit - std::chrono::milliseconds(m_rested.elapsed());
    if (left.count() > 0)
        m_timer.start(left); // something was touched meanwhile
    else
        Q_EMIT expired();
}

} // namespace ringtrue::qml
