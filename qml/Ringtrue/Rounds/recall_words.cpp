// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_percent.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/round_result.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("RecallWords", words);
}

void tell(ShareRows::Row &row, const forms::RecallShare &share)
{
    row.told = true;
    row.share = share.share();
    row.low = share.interval.low;
    row.high = share.interval.high;
    row.value = percentWords(row.share);
    row.detail = say(QT_TRANSLATE_NOOP("RecallWords", "%1; n %2")).arg(intervalWords(share.interval), count(share.n));
}

/// Why the share of a question is not shown.
QString untold(const forms::RecallQuestionResult &question)
{
    if (!question.same)
        return say(QT_TRANSLATE_NOOP("RecallWords", "Not shown before two people have coded the answers."));
    return withheldWords(question.answers - question.unsettled);
}

ShareRows::Row rowOf(const forms::RecallQuestionResult &question)
{
    ShareRows::Row row{.name = questionWords(question.question)};
    if (!question.saysItAll) {
        row.value = untold(question);
    } else {
        tell(row, *question.saysItAll);
        row.notes << say(QT_TRANSLATE_NOOP("RecallWords", "Say it: %1. Partly: %2. Do not: %3, of whom %4 wrote "
                                                          "nothing."))
                         .arg(count(question.saysIt), count(question.partly), count(question.notSaid),
                              count(question.blank));
    }
    if (const auto percent = question.percentAgreement())
        row.notes << say(QT_TRANSLATE_NOOP("RecallWords", "The two coders agree on %1 of %2 texts (%3 %)."))
                         .arg(count(*question.same), count(question.texts))
                         .arg(wholePercent(*percent / 100));
    if (question.same && question.unsettled > 0)
        row.notes << say(QT_TRANSLATE_NOOP("RecallWords",
                                           "Texts that are not settled, and in none of these figures: %1."))
                         .arg(count(question.unsettled));
    return row;
}

ShareRows::Row rowOf(const forms::RecallPillar &pillar, int place, std::int64_t answers)
{
    ShareRows::Row row{.pillar = place, .letter = pillarLetter(shown(pillar.name)), .name = shown(pillar.name)};
    if (pillar.share)
        tell(row, *pillar.share);
    else
        row.value = withheldWords(answers);
    return row;
}

FigureTable::Row quarterOf(const forms::RecallResult &result)
{
    FigureTable::Row row{.section = {},
                         .name = say(QT_TRANSLATE_NOOP("RecallWords", "%1, version %2"))
                                     .arg(quarterWords(result.summary.round.quarter))
                                     .arg(result.summary.number),
                         .amount = count(result.summary.answers)};
    for (const auto &question : result.questions)
        row.cells << (question.saysItAll ? keptTogether(say(QT_TRANSLATE_NOOP("RecallWords", "%1 (%2 to %3), n %4"))
                                                            .arg(percentWords(question.saysItAll->share()),
                                                                 percentWords(question.saysItAll->interval.low),
                                                                 percentWords(question.saysItAll->interval.high),
                                                                 count(question.saysItAll->n)))
                      : question.same    ? say(QT_TRANSLATE_NOOP("RecallWords", "Not shown"))
                                         : say(QT_TRANSLATE_NOOP("RecallWords", "Not coded yet")));
    return row;
}

} // namespace

RoundResult resultOf(const forms::RecallResult &result, const std::vector<forms::RecallResult> &trend)
{
    RoundResult out;
    for (const auto &question : result.questions)
        out.shares.push_back(rowOf(question));
    for (const auto &pillar : result.pillars)
        out.named.push_back(rowOf(pillar, int(out.named.size()), result.summary.answers));
    for (const auto question : forms::allRecallQuestions)
        out.heads << questionWords(question);
    for (const auto &quarter : trend)
        out.table.push_back(quarterOf(quarter));
    if (!result.named.empty())
        out.notes << say(QT_TRANSLATE_NOOP("RecallWords", "All pillars are named by %1 of %2."))
                         .arg(count(result.named.back()), count(result.summary.answers));
    if (result.textsErased)
        out.notes << say(QT_TRANSLATE_NOOP("RecallWords", "No pillar is counted: what was written was erased, or its "
                                                          "key is not on this computer."));
    return out;
}

} // namespace ringtrue::qml
