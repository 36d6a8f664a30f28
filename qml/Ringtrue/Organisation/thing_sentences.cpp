// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/thing_sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringtrue::qml {

namespace {

const char *words(organisation::ThingProblem problem)
{
    using organisation::ThingProblem;
    switch (problem) {
    case ThingProblem::NoName:
        return QT_TRANSLATE_NOOP("Things", "A name is needed.");
    case ThingProblem::UnseenCharacter:
        return QT_TRANSLATE_NOOP("Things", "A text holds a character that cannot be seen. Type it anew.");
    case ThingProblem::NameTaken:
        return QT_TRANSLATE_NOOP("Things", "Another one has that name.");
    case ThingProblem::BadSlug:
        return QT_TRANSLATE_NOOP("Things", "The short name is lower-case letters, digits and hyphens.");
    case ThingProblem::SlugTaken:
        return QT_TRANSLATE_NOOP("Things", "Another one has that short name.");
    case ThingProblem::BadCountry:
        return QT_TRANSLATE_NOOP("Things", "A country is one of ISO 3166, such as GB.");
    case ThingProblem::BadLanguage:
        return QT_TRANSLATE_NOOP("Things", "Languages are tags such as en or de-AT, with commas between them.");
    case ThingProblem::NoStage:
        return QT_TRANSLATE_NOOP("Things", "A journey has at least one stage.");
    case ThingProblem::UnnamedStage:
        return QT_TRANSLATE_NOOP("Things", "Each stage needs a name.");
    case ThingProblem::StageTwice:
        return QT_TRANSLATE_NOOP("Things", "Two stages have the same name.");
    case ThingProblem::UnnamedTouchpoint:
        return QT_TRANSLATE_NOOP("Things", "Each touchpoint needs a name.");
    case ThingProblem::TouchpointTwice:
        return QT_TRANSLATE_NOOP("Things", "Two touchpoints of a stage have the same name.");
    }
    return "";
}

} // namespace

QString thingSentences(const std::vector<organisation::ThingProblem> &problems)
{
    QStringList sentences;
    for (const auto problem : problems)
        sentences << QCoreApplication::translate("Things", words(problem));
    return sentences.join(QLatin1Char(' '));
}

} // namespace ringtrue::qml
