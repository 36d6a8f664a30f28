// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_words.h"

#include "core/base/whole_percent.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>

namespace ringtrue::qml {

namespace {

static_assert(forms::fewestShown == 5, "the words below say five");

QString say(const char *words)
{
    return QCoreApplication::translate("RoundWords", words);
}

QString tooFewWords(const forms::RoundFailure &failure)
{
    if (failure.answers == 0)
        return say(QT_TRANSLATE_NOOP("RoundWords", "Nobody has answered yet, and the answers of fewer than five could "
                                                   "be told apart. The round stays open."));
    return say(QT_TRANSLATE_NOOP("RoundWords",
                                 "Answered: %1, on paper: %2. Fewer than five, signed in or in all, could "
                                 "be told apart. The round stays open."))
        .arg(count(std::int64_t(failure.answers)), count(std::int64_t(failure.papers)));
}

QString answerRefusal(const forms::RoundFailure &failure)
{
    using forms::RoundError;
    switch (failure.error) {
    case RoundError::Closed:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The round is closed, and what was answered stands in its record. "
                                                   "Nothing was taken."));
    case RoundError::Over:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The last day to answer has passed. What was written on paper can "
                                                   "still be typed in until the round is closed."));
    case RoundError::NotHere:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The answers of this round are gathered on another computer. "
                                                   "Answer there, or hand in a paper that is typed in there."));
    case RoundError::AlreadyAnswered:
        return say(QT_TRANSLATE_NOOP("RoundWords", "You have answered in this round; everybody does so once. What "
                                                   "was answered first stays, and nobody can find or change it."));
    case RoundError::SamePapers:
        return say(QT_TRANSLATE_NOOP("RoundWords", "All papers of this file wait already, word by word: the file was "
                                                   "taken before, most likely."));
    case RoundError::TooMany:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The round holds as many answers, or as many words, as one record "
                                                   "takes. Close it and open another one for the others; nothing was "
                                                   "taken."));
    case RoundError::TooFew:
        return tooFewWords(failure);
    default:
        return say(
            QT_TRANSLATE_NOOP("RoundWords", "The round is still open: what was answered is told when it is closed."));
    }
}

QString codingRefusal(forms::RoundError error)
{
    using forms::RoundError;
    switch (error) {
    case RoundError::NoAnswers:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The round was closed with too few answers: there is nothing to "
                                                   "code or to show."));
    case RoundError::WrongCodes:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Not every text has a code yet. Nothing was kept."));
    case RoundError::CodedByTwo:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Two people have coded these answers. What is left is to settle "
                                                   "where they differ."));
    default:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Two people have to code the answers first, each for themselves."));
    }
}

QString openingRefusal(forms::RoundError error)
{
    using forms::RoundError;
    switch (error) {
    case RoundError::UnknownVision:
        return say(QT_TRANSLATE_NOOP("RoundWords", "This version of the vision is not published here."));
    case RoundError::UnreadableVision:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The vision was published by a newer version of the program, or is "
                                                   "damaged. Use that version."));
    case RoundError::BadAsked:
        return say(QT_TRANSLATE_NOOP("RoundWords", "So many people cannot be asked. Give a number that is right, or "
                                                   "none."));
    case RoundError::NoPillars:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The vision has no pillars to ask about. Publish a version that "
                                                   "has some."));
    case RoundError::TooManyPillars:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The vision has more pillars than can be asked about in one round. "
                                                   "Publish a version with fewer."));
    case RoundError::BadQuestion:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The question is empty, too long, or holds a line break or another "
                                                   "character that nobody sees. Write it on one line."));
    default:
        return say(QT_TRANSLATE_NOOP("RoundWords", "That day has passed already. Give one that is yet to come, or "
                                                   "none."));
    }
}

QString cellSentence(const forms::SheetFinding &finding)
{
    using forms::SheetProblem;
    switch (finding.problem) {
    case SheetProblem::BadRating:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” is no rating: a whole number from 1 to 5."))
            .arg(shown(finding.text));
    case SheetProblem::UnknownRole:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” is no role, such as agent or lead.")).arg(shown(finding.text));
    case SheetProblem::UnknownTeam:
        return say(QT_TRANSLATE_NOOP("RoundWords", "No team is called “%1”.")).arg(shown(finding.text));
    case SheetProblem::UnknownTenure:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” is no tenure. Write under-1, 1-to-3, 3-to-10 or 10-and-more "
                                                   "(years)."))
            .arg(shown(finding.text));
    case SheetProblem::UnknownCode:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” is no code. Write says-it, partly or not."))
            .arg(shown(finding.text));
    case SheetProblem::WrongWidth:
        return say(QT_TRANSLATE_NOOP("RoundWords",
                                     "Ratings that stand there: %1, which are not as many as the pillars."))
            .arg(shown(finding.text));
    case SheetProblem::WrongRow:
        return say(QT_TRANSLATE_NOOP("RoundWords", "No text has the number “%1” there, or it is coded twice."))
            .arg(shown(finding.text));
    default:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” is not asked in this round. Leave it out."))
            .arg(shown(finding.where));
    }
}

} // namespace

QString dayWords(const forms::Day &day)
{
    const QDate date(int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())));
    return QLocale().toString(date, QCoreApplication::translate("Format", "d MMM yyyy"));
}

QString quarterWords(const forms::Quarter &quarter)
{
    constexpr std::array words{
        QT_TRANSLATE_NOOP("RoundWords", "1st quarter of %1"), QT_TRANSLATE_NOOP("RoundWords", "2nd quarter of %1"),
        QT_TRANSLATE_NOOP("RoundWords", "3rd quarter of %1"), QT_TRANSLATE_NOOP("RoundWords", "4th quarter of %1")};
    return say(words.at(std::size_t(quarter.number - 1) % words.size())).arg(quarter.year);
}

QString cutName(forms::Cut cut)
{
    switch (cut) {
    case forms::Cut::Role:
        return say(QT_TRANSLATE_NOOP("RoundWords", "By role"));
    case forms::Cut::Team:
        return say(QT_TRANSLATE_NOOP("RoundWords", "By team"));
    case forms::Cut::Tenure:
        return say(QT_TRANSLATE_NOOP("RoundWords", "By time here"));
    }
    return {};
}

QString tenureName(forms::Tenure tenure)
{
    switch (tenure) {
    case forms::Tenure::UnderOneYear:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Less than a year"));
    case forms::Tenure::OneToThree:
        return say(QT_TRANSLATE_NOOP("RoundWords", "1 to 3 years"));
    case forms::Tenure::ThreeToTen:
        return say(QT_TRANSLATE_NOOP("RoundWords", "3 to 10 years"));
    case forms::Tenure::TenAndMore:
        return say(QT_TRANSLATE_NOOP("RoundWords", "10 years and more"));
    }
    return {};
}

QString codeName(forms::RecallCode code)
{
    switch (code) {
    case forms::RecallCode::SaysIt:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Says it"));
    case forms::RecallCode::Partly:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Partly"));
    case forms::RecallCode::Not:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Does not"));
    }
    return {};
}

QString questionWords(forms::RecallQuestion question)
{
    switch (question) {
    case forms::RecallQuestion::Service:
        return say(QT_TRANSLATE_NOOP("RoundWords", "What kind of service do we deliver here?"));
    case forms::RecallQuestion::Pillars:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Name the pillars."));
    case forms::RecallQuestion::Example:
        return say(QT_TRANSLATE_NOOP("RoundWords", "An example from this week."));
    }
    return {};
}

QString pillarLetter(const QString &name)
{
    return name.left(1).toUpper();
}

QString percentWords(double share)
{
    return say(QT_TRANSLATE_NOOP("RoundWords", "%1 %")).arg(wholePercent(share));
}

QString keptTogether(QString figures)
{
    constexpr QChar unbroken(0x00A0);
    for (qsizetype i = 1; i + 1 < figures.size(); ++i)
        if (figures.at(i) == u' ' && figures.at(i - 1) != u',' && figures.at(i + 1) != u'(')
            figures[i] = unbroken;
    return figures;
}

QString intervalWords(const stats::Interval &interval)
{
    return say(QT_TRANSLATE_NOOP("RoundWords", "95 % interval %1 to %2"))
        .arg(percentWords(interval.low), percentWords(interval.high));
}

QString answersWords(std::int64_t answers)
{
    return answers == 1 ? say(QT_TRANSLATE_NOOP("RoundWords", "1 answer"))
                        : say(QT_TRANSLATE_NOOP("RoundWords", "%1 answers")).arg(count(answers));
}

QString withheldWords(std::int64_t answers)
{
    if (answers >= forms::fewestShown)
        return say(QT_TRANSLATE_NOOP("RoundWords", "Not shown: it would tell of fewer than five."));
    if (answers <= 0)
        return say(QT_TRANSLATE_NOOP("RoundWords", "Not shown: fewer than five answers. Five or more are needed."));
    return say(QT_TRANSLATE_NOOP("RoundWords", "Not shown: %1. Five or more are needed.")).arg(answersWords(answers));
}

QString refusalSentence(const forms::RoundFailure &failure)
{
    using forms::RoundError;
    switch (failure.error) {
    case RoundError::UnknownVision:
    case RoundError::UnreadableVision:
    case RoundError::NoPillars:
    case RoundError::TooManyPillars:
    case RoundError::BadQuestion:
    case RoundError::PastDay:
    case RoundError::BadAsked:
        return openingRefusal(failure.error);
    case RoundError::UnknownRound:
        return say(QT_TRANSLATE_NOOP("RoundWords", "There is no such round any more."));
    case RoundError::NoAnswers:
    case RoundError::WrongCodes:
    case RoundError::CodedByTwo:
    case RoundError::Unsettled:
        return codingRefusal(failure.error);
    case RoundError::Erased:
        return say(QT_TRANSLATE_NOOP("RoundWords", "What was written was erased, or its key is not on this computer. "
                                                   "Ratings and codes stay."));
    case RoundError::Damaged:
        return say(QT_TRANSLATE_NOOP("RoundWords", "What was answered cannot be read: it is damaged. A round that is "
                                                   "still open can be closed without its answers."));
    case RoundError::Ledger:
    case RoundError::Store:
        return say(QT_TRANSLATE_NOOP("RoundWords", "The workspace could not be read or written. Nothing was changed."));
    default:
        return answerRefusal(failure);
    }
}

QString handedInWords(const Result<std::size_t, forms::RoundFailure> &waiting)
{
    return waiting ? say(QT_TRANSLATE_NOOP("RoundWords", "Your answer was taken.")) : refusalSentence(waiting.error());
}

QString sheetSentence(const forms::SheetFinding &finding)
{
    using forms::SheetProblem;
    switch (finding.problem) {
    case SheetProblem::NotJson:
        return say(QT_TRANSLATE_NOOP("RoundWords", "It is no answer that can be read."));
    case SheetProblem::UnknownKey:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” is nothing that is asked."))
            .arg(shown(finding.where.empty() ? finding.text : finding.where));
    case SheetProblem::UnknownPillar:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” is no pillar of the vision.")).arg(shown(finding.where));
    case SheetProblem::WrongType:
        return say(QT_TRANSLATE_NOOP("RoundWords", "“%1” says a number where words are asked, or the reverse."))
            .arg(shown(finding.where));
    case SheetProblem::UnseenCharacter:
        return say(QT_TRANSLATE_NOOP("RoundWords", "It holds a character that nobody sees. Write it without."));
    case SheetProblem::TooLong:
        return say(QT_TRANSLATE_NOOP("RoundWords", "It is longer than a comment may be. Shorten it."));
    case SheetProblem::NothingSaid:
        return say(QT_TRANSLATE_NOOP("RoundWords", "Nothing is said: give a rating or a comment."));
    case SheetProblem::NoRows:
        return say(QT_TRANSLATE_NOOP("RoundWords", "There is no answer in it."));
    default:
        return cellSentence(finding);
    }
}

} // namespace ringtrue::qml
