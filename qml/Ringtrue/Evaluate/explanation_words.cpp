// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/explanation_words.h"

#include "forms/score/shown_score.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringtrue::qml {

namespace {

using forms::SentenceCode;

struct Words {
    SentenceCode code;
    const char *text; ///< %1, %2: numbers; %3: the names of questions, sections or bands
};

constexpr Words allWords[] = {
    {SentenceCode::CapReached, QT_TRANSLATE_NOOP("Explanation", "Bonus would lift it to %1; the form stops at 100.")},
    {SentenceCode::AllNotApplicableFull,
     QT_TRANSLATE_NOOP("Explanation", "Nothing applied, and the form gives that full points.")},
    {SentenceCode::AllNotApplicableZero,
     QT_TRANSLATE_NOOP("Explanation", "Nothing applied, and the form gives that no points.")},
    {SentenceCode::FormZeroedByError, QT_TRANSLATE_NOOP("Explanation", "A critical error at %3 makes the %1 a 0.")},
    {SentenceCode::SectionsZeroedByError,
     QT_TRANSLATE_NOOP("Explanation", "A critical error takes all points of %3: %2 is left of %1.")},
    {SentenceCode::ErrorChangesNothing,
     QT_TRANSLATE_NOOP("Explanation", "The critical error at %3 changes no points on this form.")},
    {SentenceCode::ReachesPassMark, QT_TRANSLATE_NOOP("Explanation", "The outcome is pass: the mark is %2.")},
    {SentenceCode::BelowPassMark, QT_TRANSLATE_NOOP("Explanation", "The outcome is fail: the mark is %2.")},
    {SentenceCode::InBand, QT_TRANSLATE_NOOP("Explanation", "That is “%3”, from %1.")},
    {SentenceCode::StillUnanswered, QT_TRANSLATE_NOOP("Explanation", "%1 still to answer.")},
    {SentenceCode::WeightToAllOthers,
     QT_TRANSLATE_NOOP("Explanation", "left out, its weight of %1 goes to all others")},
    {SentenceCode::WeightInSection,
     QT_TRANSLATE_NOOP("Explanation", "left out, its weight of %1 stays in the section")},
    {SentenceCode::WeightToOtherSections,
     QT_TRANSLATE_NOOP("Explanation", "left out, its weight of %1 goes to other sections")},
    {SentenceCode::CountsAsFullyMet, QT_TRANSLATE_NOOP("Explanation", "not applicable counts as fully met")},
    {SentenceCode::WeightRaised, QT_TRANSLATE_NOOP("Explanation", "weight raised from %1 to %2")},
    {SentenceCode::NotAskedHere, QT_TRANSLATE_NOOP("Explanation", "not asked here")},
    {SentenceCode::NotAnsweredYet, QT_TRANSLATE_NOOP("Explanation", "not answered yet")},
    {SentenceCode::WeighsNothing, QT_TRANSLATE_NOOP("Explanation", "weighs nothing")},
    {SentenceCode::OnTop, QT_TRANSLATE_NOOP("Explanation", "bonus, adds %1 at most")},
    {SentenceCode::CriticalError, QT_TRANSLATE_NOOP("Explanation", "critical error")},
    {SentenceCode::SectionFailed, QT_TRANSLATE_NOOP("Explanation", "failed: its %1 does not count")},
};

QString noScoreWords(const forms::Explanation &explanation)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("Explanation", words); };
    switch (explanation.scoreless.value_or(forms::Scoreless::NothingAnswered)) {
    case forms::Scoreless::NothingWeighs:
        return say(QT_TRANSLATE_NOOP("Explanation", "There is no score: nothing on this form weighs anything."));
    case forms::Scoreless::NothingAnswered:
        return say(QT_TRANSLATE_NOOP("Explanation", "There is no score: nothing that weighs is answered yet."));
    case forms::Scoreless::NothingAsked:
        return say(QT_TRANSLATE_NOOP("Explanation", "There is no score: nothing that weighs was asked."));
    case forms::Scoreless::NothingApplicable:
        return say(QT_TRANSLATE_NOOP("Explanation", "There is no score: nothing was applicable."));
    }
    return {};
}

QString quotedWords(const QString &words)
{
    return QCoreApplication::translate("Explanation", "“%1”").arg(words);
}

// Sentences name questions and sections by id; people read their words.
QString nameOf(const std::string &id, const forms::Explanation &explanation)
{
    for (const auto &question : explanation.questions)
        if (question.id.text() == id)
            return quotedWords(shown(question.text));
    for (const auto &section : explanation.sections)
        if (section.id == id)
            return quotedWords(shown(section.name));
    return shown(id);
}

// Weights are shares of 1; people read shares of 100.
bool saysWeights(SentenceCode code)
{
    return code == SentenceCode::WeightToAllOthers || code == SentenceCode::WeightInSection
           || code == SentenceCode::WeightToOtherSections || code == SentenceCode::WeightRaised;
}

bool saysScores(SentenceCode code)
{
    return code == SentenceCode::CapReached || code == SentenceCode::FormZeroedByError
           || code == SentenceCode::SectionsZeroedByError;
}

QString numberAt(const forms::Sentence &sentence, std::size_t at, const forms::ScoringPolicy &policy)
{
    if (at >= sentence.numbers.size())
        return {};
    if (saysScores(sentence.code)) // as it stands in the ring beside it
        return decimal(forms::scoreText(sentence.numbers[at], policy));
    return pointsName(saysWeights(sentence.code) ? sentence.numbers[at] * Exact(100) : sentence.numbers[at]);
}

/// The English words of one that is not told by its code alone; null: it is.
const char *wordsByNumbers(const forms::Sentence &sentence)
{
    if (sentence.code == SentenceCode::FormZeroedByError && !sentence.numbers.empty()
        && sentence.numbers.front().sign() == 0)
        return QT_TRANSLATE_NOOP("Explanation", "A critical error at %3 keeps it at 0.");
    return nullptr;
}

} // namespace

QString sentenceWords(const forms::Sentence &sentence, const forms::Explanation &explanation,
                      const forms::ScoringPolicy &policy)
{
    if (sentence.code == SentenceCode::NoScore)
        return noScoreWords(explanation);
    QStringList names;
    for (const auto &text : sentence.texts)
        names << (sentence.code == SentenceCode::InBand ? shown(text) : nameOf(text, explanation));
    for (const auto &words : allWords)
        if (words.code == sentence.code) {
            const auto *const byNumbers = wordsByNumbers(sentence);
            auto text = QCoreApplication::translate("Explanation", byNumbers != nullptr ? byNumbers : words.text);
            text.replace(QStringLiteral("%1"), numberAt(sentence, 0, policy));
            text.replace(QStringLiteral("%2"), numberAt(sentence, 1, policy));
            return text.replace(QStringLiteral("%3"), names.join(QStringLiteral(", ")));
        }
    return {};
}

QString sentencesWords(const std::vector<forms::Sentence> &sentences, const forms::Explanation &explanation,
                       const forms::ScoringPolicy &policy)
{
    QStringList parts;
    for (const auto &sentence : sentences) {
        const auto words = sentenceWords(sentence, explanation, policy);
        if (!words.isEmpty())
            parts << words;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace ringtrue::qml
