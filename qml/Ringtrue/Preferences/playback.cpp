// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/playback.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

const auto speedKey = QStringLiteral("playback/speedPercent");

int within(int percent)
{
    return std::clamp(percent, 50, 300);
}

} // namespace

Playback::Playback(QObject *parent) : QObject(parent), m_speedPercent(within(m_settings.value(speedKey, 100).toInt()))
{
}

void Playback::setSpeedPercent(int percent)
{
    percent = within(percent);
    if (percent == m_speedPercent)
        return;
    m_speedPercent = percent;
    m_settings.setValue(speedKey, percent);
    Q_EMIT changed();
}

} // namespace ringtrue::qml
