// SPDX-License-Identifier: Apache-2.0
#include "core/domain/people.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/round_result.h"
#include "qml/Ringtrue/Rounds/round_words.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("RingsTrueWords", words);
}

QString detailOf(const forms::RatingFigures &figures)
{
    const auto median = figures.median.decimalText(figures.median.isInteger() ? 0 : 1); // half-way between two at most
    return say(QT_TRANSLATE_NOOP("RingsTrueWords", "gave 4 or 5; %1; median %2; n %3"))
        .arg(intervalWords(figures.interval), decimal(median), count(figures.n));
}

ShareRows::Row rowOf(const forms::RingsTruePillar &pillar, int place)
{
    ShareRows::Row row{.pillar = place, .letter = pillarLetter(shown(pillar.name)), .name = shown(pillar.name)};
    for (const auto &comment : pillar.comments)
        row.comments << shown(comment);
    if (!pillar.figures) {
        row.value = withheldWords(pillar.n);
        return row;
    }
    row.told = true;
    row.share = pillar.figures->share();
    row.low = pillar.figures->interval.low;
    row.high = pillar.figures->interval.high;
    row.value = percentWords(row.share);
    row.detail = detailOf(*pillar.figures);
    return row;
}

QString valueName(const forms::RingsTrueGroup &group, const organisation::Directory &directory)
{
    if (group.cut == forms::Cut::Role) {
        const auto role = roleFromWord(group.value);
        return role ? roleName(*role) : shown(group.value);
    }
    if (group.cut == forms::Cut::Tenure) {
        const auto tenure = forms::tenureFromWord(group.value);
        return tenure ? tenureName(*tenure) : shown(group.value);
    }
    const auto id = Uuid::parse(group.value);
    const auto *const team = id ? directory.team(TeamId{*id}) : nullptr;
    return team == nullptr ? shown(group.value) : shown(team->name);
}

FigureTable::Row rowOf(const forms::RingsTrueGroup &group, const organisation::Directory &directory)
{
    FigureTable::Row row{
        .section = cutName(group.cut), .name = valueName(group, directory), .amount = count(group.answers)};
    for (const auto &figures : group.pillars)
        row.cells << (figures
                          ? keptTogether(say(QT_TRANSLATE_NOOP("RingsTrueWords", "%1 (%2 to %3), n %4"))
                                             .arg(percentWords(figures->share()), percentWords(figures->interval.low),
                                                  percentWords(figures->interval.high), count(figures->n)))
                          : say(QT_TRANSLATE_NOOP("RingsTrueWords", "Not shown")));
    return row;
}

/// Who is in no group of a cut, in a sentence; empty where nobody is.
QString restWords(const forms::RingsTrueRest &rest)
{
    if (rest.answers == 0)
        return {};
    return say(QT_TRANSLATE_NOOP("RingsTrueWords", "%1: %2 not shown, because nothing was said of it or it would tell "
                                                   "of fewer than five."))
        .arg(cutName(rest.cut), answersWords(rest.answers));
}

} // namespace

RoundResult resultOf(const forms::RingsTrueResult &result, const organisation::Directory &directory)
{
    RoundResult out;
    for (const auto &pillar : result.pillars) {
        out.shares.push_back(rowOf(pillar, int(out.shares.size())));
        out.heads << shown(pillar.name);
    }
    for (const auto &group : result.groups)
        out.table.push_back(rowOf(group, directory));
    for (const auto &rest : result.rest)
        if (const auto words = restWords(rest); !words.isEmpty())
            out.notes << words;
    if (result.commentsErased)
        out.notes << say(
            QT_TRANSLATE_NOOP("RingsTrueWords", "The comments were erased, or their key is not on this computer."));
    for (const auto &comment : result.commentsInAll)
        out.comments << shown(comment);
    return out;
}

} // namespace ringtrue::qml
