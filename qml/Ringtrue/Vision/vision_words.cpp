// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_words.h"

#include "forms/lint/finding_text.h"
#include "forms/lint/vague.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QLocale>

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

/// What to write instead of vague words: in the language of the interface where the list of these words has it, else in
/// the language of the text. @p parameters as those of VagueBehaviour.
std::string insteadOfVague(const std::vector<std::string> &parameters)
{
    const auto &here = parameters[2];
    const auto &english = parameters[3];
    const auto language = QLocale().bcp47Name().section(QLatin1Char('-'), 0, 0).toStdString();
    if (language == "en")
        return english;
    const forms::VagueWord *said = nullptr;
    for (const auto &word : forms::vagueWords()) {
        if (word.language != language)
            continue;
        if (word.suggestion == here)
            return here;
        if (said == nullptr && word.inEnglish() == english)
            said = &word;
    }
    return said == nullptr ? here : std::string(said->suggestion);
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
    if (finding.code == forms::FindingCode::VagueBehaviour && finding.parameters.size() > 3)
        return shown(insteadOfVague(finding.parameters));
    return translated(forms::wordsFor(finding.code).suggestion, finding.parameters);
}

} // namespace ringtrue::qml
