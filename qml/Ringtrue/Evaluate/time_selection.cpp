// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/time_selection.h"

#include "qml/Ringtrue/Evaluate/evidence_words.h"

#include <algorithm>

namespace ringtrue::qml {

qint64 TimeSelection::inside(qint64 ms) const
{
    return std::clamp<qint64>(ms, 0, qint64(m_durationMs));
}

qint64 TimeSelection::fromMs() const
{
    return std::min(m_nearMs, m_farMs);
}

qint64 TimeSelection::toMs() const
{
    return std::max(m_nearMs, m_farMs);
}

QString TimeSelection::text() const
{
    return isSet() ? evidenceRange(TimeSpan{fromMs(), toMs()}) : QString();
}

void TimeSelection::extend(qint64 stepMs, qint64 positionMs)
{
    if (!isSet())
        m_nearMs = m_farMs = inside(positionMs);
    m_farMs = inside(m_farMs + stepMs);
    Q_EMIT changed();
}

void TimeSelection::set(qint64 oneMs, qint64 otherMs)
{
    m_nearMs = inside(oneMs);
    m_farMs = inside(otherMs);
    Q_EMIT changed();
}

void TimeSelection::clear()
{
    m_nearMs = m_farMs = 0;
    Q_EMIT changed();
}

} // namespace ringtrue::qml
