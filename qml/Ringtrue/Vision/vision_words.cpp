// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_words.h"

#include "forms/lint/finding_text.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Vision", words);
}

QString translated(std::string_view sentence, const std::vector<std::string> &parameters)
{
    const std::string english(sentence);
    const QString words = QCoreApplication::translate("Findings", english.c_str());
    return shown(forms::filled(words.toStdString(), parameters));
}

} // namespace

QString visionKindName(VisionKind kind)
{
    return kind == VisionKind::Cx ? say(QT_TRANSLATE_NOOP("Vision", "CX Vision"))
                                  : say(QT_TRANSLATE_NOOP("Vision", "Service Vision"));
}

QString promiseAudienceName(PromiseAudience audience)
{
    switch (audience) {
    case PromiseAudience::Current:
        return say(QT_TRANSLATE_NOOP("Vision", "to customers"));
    case PromiseAudience::Prospective:
        return say(QT_TRANSLATE_NOOP("Vision", "to future customers"));
    case PromiseAudience::Both:
        return say(QT_TRANSLATE_NOOP("Vision", "to everybody"));
    }
    return {};
}

QString quotesName(int count)
{
    return count == 1 ? say(QT_TRANSLATE_NOOP("Vision", "1 quote"))
                      : say(QT_TRANSLATE_NOOP("Vision", "%1 quotes")).arg(qml::count(count));
}

QString dayName(std::chrono::year_month_day date)
{
    const std::chrono::sys_days at(date);
    return qml::day({std::int64_t{at.time_since_epoch().count()} * 86'400'000'000, 0});
}

QString severityName(forms::Severity severity)
{
    switch (severity) {
    case forms::Severity::Error:
        return say(QT_TRANSLATE_NOOP("Vision", "Error"));
    case forms::Severity::Caution:
        return say(QT_TRANSLATE_NOOP("Vision", "Caution"));
    case forms::Severity::Hint:
        return say(QT_TRANSLATE_NOOP("Vision", "Hint"));
    }
    return {};
}

QString findingMessage(const forms::Finding &finding)
{
    return translated(forms::wordsFor(finding.code).message, finding.parameters);
}

QString findingSuggestion(const forms::Finding &finding)
{
    if (!finding.nearest.empty())
        return translated(forms::nearestTemplate(), {finding.nearest});
    return translated(forms::wordsFor(finding.code).suggestion, finding.parameters);
}

} // namespace ringtrue::qml
