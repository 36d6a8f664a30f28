// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/outline_list.h"

#include "forms/edit/read_number.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

struct PillarOf {
    int place = -1;
    QString letter;
};

/// The pillar of the first behaviour that the vision has: others vanished from it, or were never there.
PillarOf pillarOf(const Vision *vision, const forms::Question &question)
{
    if (vision == nullptr)
        return {};
    for (const auto &traced : question.trace)
        for (std::size_t p = 0; p < vision->pillars.size(); ++p)
            for (const auto &behaviour : vision->pillars[p].behaviours)
                if (behaviour.id == traced)
                    return {int(p), shown(vision->pillars[p].name).left(1).toUpper()};
    return {};
}

/// Whether it serves a behaviour, as far as can be told: without the vision at hand its traces are believed.
bool servesBehaviour(const Vision *vision, const forms::Question &question, const PillarOf &pillar)
{
    return vision == nullptr ? !question.trace.empty() : pillar.place >= 0;
}

/// The class of its worst answer where that is critical.
std::optional<ErrorClass> criticalClass(const forms::Question &question)
{
    const auto worst = forms::worstClass(question);
    return worst && isCritical(*worst) ? worst : std::nullopt;
}

} // namespace

QString shareText(const Exact &share)
{
    return share.sign() == 0 ? QString() : decimal(forms::writtenNumber(share.rounded(1)));
}

OutlineList::OutlineList(QObject *parent)
    : EditorRows({"part", "isSection", "nested", "number", "words", "share", "bonus", "pillar", "letter", "serves",
                  "critical", "criticalWord", "conditional", "here"},
                 parent)
{
    connect(this, &QAbstractItemModel::dataChanged, this, &OutlineList::currentChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this, &OutlineList::currentChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &OutlineList::currentChanged);
    connect(this, &QAbstractItemModel::rowsMoved, this, &OutlineList::currentChanged);
}

int OutlineList::current() const
{
    return editor() != nullptr ? rowOf(editor()->current()) : -1;
}

QVariantList OutlineList::sectionCells(std::size_t section) const
{
    const auto &one = editor()->form().sections[section];
    const QString key = FormEditor::keyOf(one.id);
    return {key,
            true,
            one.isNested,
            0,
            one.title.empty() ? tr("A section without a title") : shown(one.title),
            shareText(editor()->weights().sections[section]),
            false,
            -1,
            QString(),
            QString(),
            0,
            QString(),
            one.when.has_value(),
            key == editor()->current()};
}

QVariantList OutlineList::questionCells(std::size_t number, const forms::Question &question, bool nested) const
{
    const QString key = FormEditor::keyOf(question.id);
    const auto pillar = pillarOf(editor()->vision(), question);
    const auto critical = criticalClass(question);
    const QString serves = !question.obligations.empty()                           ? QStringLiteral("obligation")
                           : servesBehaviour(editor()->vision(), question, pillar) ? QStringLiteral("behaviour")
                                                                                   : QString();
    return {key,
            false,
            nested,
            int(number) + 1,
            question.text.empty() ? tr("A question without words") : shown(question.text),
            shareText(editor()->weights().questions[number]),
            question.bonus,
            pillar.place,
            pillar.letter,
            serves,
            critical ? int(*critical) : 0,
            errorClassName(critical),
            question.when.has_value(),
            key == editor()->current()};
}

QList<KeyedRows::Row> OutlineList::rows() const
{
    QList<Row> out;
    std::size_t number = 0;
    const auto &form = editor()->form();
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        out.append({FormEditor::keyOf(form.sections[s].id), sectionCells(s)});
        for (const auto &question : form.sections[s].questions)
            out.append({FormEditor::keyOf(question.id), questionCells(number++, question, form.sections[s].isNested)});
    }
    return out;
}

QString OutlineList::totalText() const
{
    if (editor() == nullptr || editor()->state() != FormEditor::Editing)
        return {};
    const auto &total = editor()->weights().total;
    return total.sign() == 0 ? tr("Nothing weighs yet") : tr("%1 of 100").arg(shareText(total));
}

QList<double> OutlineList::shares() const
{
    QList<double> out;
    if (editor() == nullptr || editor()->state() != FormEditor::Editing)
        return out;
    const auto &weights = editor()->weights();
    for (const auto &pillar : weights.pillars)
        out << pillar.approximate();
    out << weights.obligations.approximate() << weights.untraced.approximate();
    return out;
}

QString OutlineList::sharesText() const
{
    if (editor() == nullptr || editor()->state() != FormEditor::Editing)
        return {};
    const auto &weights = editor()->weights();
    const auto isBroken = [](const Exact &share) { return share.rounded(1) != share.rounded(0); };
    const bool isAny =
        std::ranges::any_of(weights.pillars, isBroken) || isBroken(weights.obligations) || isBroken(weights.untraced);
    const auto text = [&](const Exact &share) { return decimal(share.decimalText(isAny ? 1 : 0)); };
    QStringList out;
    for (std::size_t p = 0; p < weights.pillars.size(); ++p)
        if (weights.pillars[p].sign() > 0)
            out << tr("%1 %2").arg(shown(editor()->vision()->pillars[p].name), text(weights.pillars[p]));
    if (weights.obligations.sign() > 0)
        out << tr("obligations %1").arg(text(weights.obligations));
    if (weights.untraced.sign() > 0)
        out << tr("to nothing %1").arg(text(weights.untraced));
    return out.join(QStringLiteral(" · "));
}

} // namespace ringtrue::qml
