// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/playback.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

const auto speedKey = QStringLiteral("player/speed");
constexpr double usualSpeed = 1.25;
const auto evidenceKey = QStringLiteral("evidence/seconds");
constexpr int usualSeconds = 10;

int speedWithin(int percent)
{
    return std::clamp(percent, 50, 300);
}

int secondsWithin(int seconds)
{
    return std::clamp(seconds, 5, 60);
}

} // namespace

Playback::Playback(QObject *parent) : QObject(parent)
{
    load();
}

void Playback::load()
{
    m_speedPercent = speedWithin(qRound(100 * m_settings.value(speedKey, usualSpeed).toDouble()));
    m_evidenceSeconds = secondsWithin(m_settings.value(evidenceKey, usualSeconds).toInt());
}

void Playback::setOwner(const QString &owner)
{
    if (owner == this->owner())
        return;
    m_settings.setOwner(owner);
    load();
    Q_EMIT changed();
}

void Playback::setSpeedPercent(int percent)
{
    percent = speedWithin(percent);
    if (percent == m_speedPercent)
        return;
    m_speedPercent = percent;
    m_settings.setValue(speedKey, percent / 100.0);
    Q_EMIT changed();
}

void Playback::setEvidenceSeconds(int seconds)
{
    seconds = secondsWithin(seconds);
    if (seconds == m_evidenceSeconds)
        return;
    m_evidenceSeconds = seconds;
    m_settings.setValue(evidenceKey, seconds);
    Q_EMIT changed();
}

} // namespace ringtrue::qml
