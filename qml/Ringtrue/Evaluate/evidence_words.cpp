// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/evidence_words.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

QString evidencePlace(const Evidence &evidence)
{
    if (const auto *span = std::get_if<TimeSpan>(&evidence))
        return duration(span->startMs);
    const auto &range = std::get<MessageRange>(evidence);
    if (range.first == range.last)
        return QCoreApplication::translate("Evidence", "message %1").arg(range.first + 1);
    return QCoreApplication::translate("Evidence", "messages %1 to %2").arg(range.first + 1).arg(range.last + 1);
}

QString evidencePlaces(const std::vector<Evidence> &evidence)
{
    if (evidence.empty())
        return {};
    const auto first = evidencePlace(evidence.front());
    return evidence.size() == 1 ? first : QStringLiteral("%1 +%2").arg(first).arg(evidence.size() - 1);
}

QString evidenceRange(const Evidence &evidence)
{
    if (const auto *span = std::get_if<TimeSpan>(&evidence))
        return QCoreApplication::translate("Evidence", "%1 to %2").arg(duration(span->startMs), duration(span->endMs));
    return evidencePlace(evidence);
}

} // namespace ringtrue::qml
