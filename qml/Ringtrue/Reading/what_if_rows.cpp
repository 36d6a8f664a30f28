// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/what_if_rows.h"

#include "forms/score/shown_score.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <string>

namespace ringtrue::qml {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("WhatIf", words);
}

const QString &none()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

QString scoreWords(const std::optional<Exact> &score, const forms::ScoringPolicy &policy)
{
    return score ? decimal(forms::scoreText(*score, policy)) : say(QT_TRANSLATE_NOOP("WhatIf", "no score"));
}

QString outcomeWords(forms::Outcome outcome)
{
    switch (outcome) {
    case forms::Outcome::Pass:
        return say(QT_TRANSLATE_NOOP("WhatIf", "pass"));
    case forms::Outcome::Fail:
        return say(QT_TRANSLATE_NOOP("WhatIf", "fail"));
    case forms::Outcome::None:
        break;
    }
    return none();
}

QString groupWords(const forms::SubmittedScore::Group &group)
{
    return say(QT_TRANSLATE_NOOP("WhatIf", "%1 of %2"))
        .arg(decimal(group.earned.decimalText(2)), decimal(group.possible.decimalText(2)));
}

/// The groups of two scores found again by their ids, in the order of the first.
template <typename Thing, typename Name>
void addGroups(const QString &part, const std::vector<Thing> &before,
               const std::vector<forms::SubmittedScore::Group> &was, const std::vector<Thing> &after,
               const std::vector<forms::SubmittedScore::Group> &is, Name name, std::vector<WhatIfRow> &out)
{
    const auto groupOf = [](const std::vector<Thing> &things, const auto &groups, const Thing &wanted) {
        const auto found =
            std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.id == wanted.id; });
        const auto at = std::size_t(found - things.begin());
        return at < groups.size() ? std::optional(groups[at]) : std::nullopt;
    };
    const auto add = [&](const Thing &thing) {
        const auto one = groupOf(before, was, thing);
        const auto other = groupOf(after, is, thing);
        out.push_back(
            {part, name(thing), one ? groupWords(*one) : none(), other ? groupWords(*other) : none(), one != other});
    };
    for (const Thing &thing : before)
        add(thing);
    for (const Thing &thing : after)
        if (!groupOf(before, was, thing))
            add(thing);
}

const forms::Question *findQuestion(const forms::Form &form, const QuestionSlug &id)
{
    for (const auto &section : form.sections)
        for (const auto &question : section.questions)
            if (question.id == id)
                return &question;
    return nullptr;
}

QString questionWords(const QuestionSlug &id, const ScoredSide &before, const ScoredSide &after)
{
    const auto *question = findQuestion(before.form, id);
    if (question == nullptr)
        question = findQuestion(after.form, id);
    return question == nullptr ? shown(id.text()) : shown(question->text);
}

QString termWords(const std::optional<Exact> &contribution, const std::optional<Exact> &weight)
{
    if (!contribution || !weight)
        return none();
    return say(QT_TRANSLATE_NOOP("WhatIf", "%1, weight %2"))
        .arg(decimal(contribution->decimalText(2)), decimal((*weight * Exact(100)).decimalText(2)));
}

void addScores(const forms::WhatIf &found, const ScoredSide &before, const ScoredSide &after,
               std::vector<WhatIfRow> &out)
{
    const auto part = say(QT_TRANSLATE_NOOP("WhatIf", "Score"));
    const auto add = [&](const char *words, const QString &was, const QString &is, bool differs) {
        out.push_back({part, say(words), was, is, differs});
    };
    const auto &one = before.form.scoring;
    const auto &other = after.form.scoring;
    add(QT_TRANSLATE_NOOP("WhatIf", "Score"), scoreWords(found.before.final, one), scoreWords(found.after.final, other),
        found.before.final != found.after.final);
    add(QT_TRANSLATE_NOOP("WhatIf", "Raw score, before a critical error counts"), scoreWords(found.before.raw, one),
        scoreWords(found.after.raw, other), found.before.raw != found.after.raw);
    add(QT_TRANSLATE_NOOP("WhatIf", "Outcome"), outcomeWords(found.before.outcome), outcomeWords(found.after.outcome),
        found.outcomeChanges);
}

} // namespace

std::vector<WhatIfRow> whatIfRows(const forms::WhatIf &found, const ScoredSide &before, const ScoredSide &after)
{
    std::vector<WhatIfRow> out;
    addScores(found, before, after, out);
    addGroups(
        say(QT_TRANSLATE_NOOP("WhatIf", "Sections")), before.form.sections, found.before.sections, after.form.sections,
        found.after.sections, [](const forms::Section &section) { return shown(section.title); }, out);
    const std::vector<Pillar> nobody;
    addGroups(
        say(QT_TRANSLATE_NOOP("WhatIf", "Pillars")), before.vision ? before.vision->pillars : nobody,
        found.before.pillars, after.vision ? after.vision->pillars : nobody, found.after.pillars,
        [](const Pillar &pillar) { return shown(pillar.name); }, out);
    addGroups(
        say(QT_TRANSLATE_NOOP("WhatIf", "Obligations")), before.form.obligations, found.obligationsBefore,
        after.form.obligations, found.obligationsAfter,
        [](const forms::Obligation &obligation) { return shown(obligation.text); }, out);
    for (const auto &term : found.changed)
        out.push_back({say(QT_TRANSLATE_NOOP("WhatIf", "Questions that count otherwise")),
                       questionWords(term.question, before, after),
                       termWords(term.contributionBefore, term.weightBefore),
                       termWords(term.contributionAfter, term.weightAfter), true});
    for (const auto &question : found.leftOut)
        out.push_back({say(QT_TRANSLATE_NOOP("WhatIf", "Left out: the other version does not take the answer")),
                       questionWords(question, before, after), none(), none(), true});
    return out;
}

QString whatIfSentence(const forms::WhatIf &found, const ScoredSide &before, const ScoredSide &after)
{
    const auto words = [](const forms::SubmittedScore &score, const forms::ScoringPolicy &policy) {
        const auto figure = scoreWords(score.final, policy);
        return score.outcome == forms::Outcome::None
                   ? figure
                   : say(QT_TRANSLATE_NOOP("WhatIf", "%1, %2")).arg(figure, outcomeWords(score.outcome));
    };
    if (found.before.final == found.after.final && !found.outcomeChanges)
        return say(QT_TRANSLATE_NOOP("WhatIf", "It has %1, and would have the same."))
            .arg(words(found.before, before.form.scoring));
    return say(QT_TRANSLATE_NOOP("WhatIf", "It has %1; it would have %2."))
        .arg(words(found.before, before.form.scoring), words(found.after, after.form.scoring));
}

} // namespace ringtrue::qml
