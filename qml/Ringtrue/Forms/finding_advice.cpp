// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/finding_advice.h"

#include "forms/lint/finding_text.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ringtrue::qml {

using forms::FindingCode;
using forms::FormField;

namespace {

struct Advice {
    FindingCode code;
    const char *suggestion;
};

// In place of what forms/lint/finding_text.cpp says to people who write files.
constexpr Advice advices[] = {
    {FindingCode::YesNoOptions, QT_TRANSLATE_NOOP("FindingAdvice", "Let it be answered by one of several.")},
    {FindingCode::ScaleMissing, QT_TRANSLATE_NOOP("FindingAdvice", "Write where it begins and where it ends.")},
    {FindingCode::ScaleBounds, QT_TRANSLATE_NOOP("FindingAdvice", "Let it end above where it begins.")},
    {FindingCode::ScaleTooLong,
     QT_TRANSLATE_NOOP("FindingAdvice", "Let it have at most %3 values, such as those from 0 to 100.")},
    {FindingCode::NumberBounds, QT_TRANSLATE_NOOP("FindingAdvice", "Let them end above where they begin.")},
    {FindingCode::TextWithWeight, QT_TRANSLATE_NOOP("FindingAdvice", "Nothing has to be done about it.")},
    {FindingCode::UnscoredWithWeight,
     QT_TRANSLATE_NOOP("FindingAdvice", "Empty the field “Weight”, or let its answers earn points.")},
    {FindingCode::SectionWeightDiffers,
     QT_TRANSLATE_NOOP("FindingAdvice",
                       "Correct or empty it, or let weights mean a section's share of the form, at “Scoring”.")},
    {FindingCode::NoVision, QT_TRANSLATE_NOOP("FindingAdvice", "Choose one at “Scoring”.")},
    {FindingCode::VisionNotPublished,
     QT_TRANSLATE_NOOP("FindingAdvice", "Publish the vision first, or choose another one at “Scoring”.")},
    {FindingCode::TraceWithoutVision,
     QT_TRANSLATE_NOOP("FindingAdvice", "Choose the vision that has the behaviour, at “Scoring”.")},
    {FindingCode::UnknownBehaviour,
     QT_TRANSLATE_NOOP("FindingAdvice", "Pick one of its behaviours, or take these traces out at “Scoring”.")},
    {FindingCode::UnknownObligation,
     QT_TRANSLATE_NOOP("FindingAdvice", "Add it at “Scoring”, in words and with its day.")},
    {FindingCode::ObligationWithoutSince,
     QT_TRANSLATE_NOOP("FindingAdvice", "Write the day beside it, so that readers of old evaluations know.")},
    {FindingCode::ReasonNotPossible,
     QT_TRANSLATE_NOOP("FindingAdvice", "Let a comment be written, or the question never be not applicable.")},
    {FindingCode::ScoresTooHigh,
     QT_TRANSLATE_NOOP("FindingAdvice",
                       "Give bonus questions less weight, or let the bonus go up to 100, at “Scoring”.")},
    {FindingCode::RangeWithoutFrom, QT_TRANSLATE_NOOP("FindingAdvice", "Write the number from which on it holds.")},
    {FindingCode::RangeBelowNumber,
     QT_TRANSLATE_NOOP("FindingAdvice", "Let it begin at the lowest number, or raise that.")},
    {FindingCode::RangeNeverReached,
     QT_TRANSLATE_NOOP("FindingAdvice", "Let it begin lower, or let more numbers be answered.")},
    {FindingCode::ExclusiveNotAllowed,
     QT_TRANSLATE_NOOP("FindingAdvice", "Let the question be answered by several, then it means something.")},
    {FindingCode::LevelOutsideScale, QT_TRANSLATE_NOOP("FindingAdvice", "Describe a value that the scale has.")},
    {FindingCode::ErrorNotScored,
     QT_TRANSLATE_NOOP("FindingAdvice", "Take the class away, or let the question be scored.")},
    {FindingCode::ErrorWithoutRule,
     QT_TRANSLATE_NOOP("FindingAdvice",
                       "Give the class to answers, or say at “Scoring” what fails a question with a class.")},
    {FindingCode::DefaultOnCritical,
     QT_TRANSLATE_NOOP("FindingAdvice",
                       "Show no answer at first: what is critical is answered by somebody who looked.")},
    {FindingCode::DefaultNotAllowed, QT_TRANSLATE_NOOP("FindingAdvice", "Show no answer at first.")},
    {FindingCode::CauseNotScored, QT_TRANSLATE_NOOP("FindingAdvice", "Let why it fell short not be asked.")},
    {FindingCode::ConditionNotNumber, QT_TRANSLATE_NOOP("FindingAdvice", "Compare it with its answers.")},
    {FindingCode::ConditionOnUnscored,
     QT_TRANSLATE_NOOP("FindingAdvice",
                       "Let a question with answers to choose from decide, or ask whether a number is at least or "
                       "below another.")},
    {FindingCode::SameQuestion,
     QT_TRANSLATE_NOOP("FindingAdvice", "If it asks something else, remove it and add a new question.")},
    {FindingCode::OutcomeTrend,
     QT_TRANSLATE_NOOP("FindingAdvice", "Compare those before and after with care, or begin a new form.")},
    {FindingCode::TranslationOfNothing,
     QT_TRANSLATE_NOOP("FindingAdvice", "Nothing has to be done about it: it is never shown.")},
    {FindingCode::TranslationIntoOwn,
     QT_TRANSLATE_NOOP("FindingAdvice",
                       "Remove it at “Languages”, or correct the language of the form's texts at “Scoring”.")},
};

QString say(const char *words)
{
    return QCoreApplication::translate("FindingAdvice", words);
}

/// Which words are not written yet.
QString unwritten(FormField field, std::size_t item)
{
    switch (field) {
    case FormField::Words:
        return say(QT_TRANSLATE_NOOP("FindingAdvice", "The question has no words yet."));
    case FormField::Section:
        return say(QT_TRANSLATE_NOOP("FindingAdvice", "The section has no title yet."));
    case FormField::Answers:
        return say(QT_TRANSLATE_NOOP("FindingAdvice", "Answer %1 has no words yet.")).arg(item + 1);
    case FormField::Band:
        return say(QT_TRANSLATE_NOOP("FindingAdvice", "Band %1 has no name yet.")).arg(item + 1);
    case FormField::Obligation:
        return say(QT_TRANSLATE_NOOP("FindingAdvice", "Obligation %1 has no words yet.")).arg(item + 1);
    case FormField::Form:
        return say(QT_TRANSLATE_NOOP("FindingAdvice", "The form has no title yet."));
    default:
        return say(QT_TRANSLATE_NOOP("FindingAdvice", "Something has no words yet."));
    }
}

} // namespace

QString editorMessage(const forms::LocatedFinding &located)
{
    if (located.finding.code == FindingCode::EmptyText)
        return unwritten(located.field, located.item);
    if (located.finding.code == FindingCode::TranslationOfNothing) // the file's name for the text says nothing here
        return shown(forms::filled(
            say(QT_TRANSLATE_NOOP("FindingAdvice", "The translation into “%1” has words for a text that the form "
                                                   "does not have any more."))
                .toStdString(),
            {located.finding.parameters.front()}));
    return findingMessage(located.finding);
}

QString editorSuggestion(const forms::LocatedFinding &located)
{
    const auto &finding = located.finding;
    if (finding.code == FindingCode::EmptyText)
        return located.field == FormField::Words
                   ? say(QT_TRANSLATE_NOOP("FindingAdvice", "Write what one would see or hear, or remove it."))
                   : say(QT_TRANSLATE_NOOP("FindingAdvice", "Write them, or remove it."));
    const auto *const found = std::find_if(std::begin(advices), std::end(advices),
                                           [&](const Advice &one) { return one.code == finding.code; });
    if (found == std::end(advices) || !finding.nearest.empty())
        return findingSuggestion(finding);
    return shown(forms::filled(say(found->suggestion).toStdString(), finding.parameters));
}

} // namespace ringtrue::qml
