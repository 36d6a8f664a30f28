// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Format/source_words.h"

#include <QCoreApplication>

namespace ringtrue::qml {

QString sourceKindName(SourceKind kind)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("SourceKind", words); };
    switch (kind) {
    case SourceKind::BusinessStrategy:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Business strategy"));
    case SourceKind::CompanyVision:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Company vision"));
    case SourceKind::BrandAttribute:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Brand attribute"));
    case SourceKind::BrandPromise:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Brand promise"));
    case SourceKind::CustomerResearchQualitative:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Customer research, conversations"));
    case SourceKind::CustomerResearchQuantitative:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Customer research, figures"));
    case SourceKind::CustomerResearchSurvey:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Customer research, survey"));
    case SourceKind::PanelNotes:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Customer panel"));
    case SourceKind::EmployeeVoice:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Voice of the employees"));
    case SourceKind::IndustryStandard:
        return say(QT_TRANSLATE_NOOP("SourceKind", "Industry standard"));
    }
    return {};
}

} // namespace ringtrue::qml
