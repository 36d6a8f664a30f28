// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/sight_rows.h"

#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>
#include <set>

namespace ringtrue::qml {

namespace {

template <typename Slug>
bool holds(const std::vector<Slug> &list, const Slug &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

std::set<BehaviourSlug> askedAbout(const forms::Form &form)
{
    std::set<BehaviourSlug> out;
    for (const auto &section : form.sections)
        for (const auto &question : section.questions)
            out.insert(question.trace.begin(), question.trace.end());
    return out;
}

/// The first quote on the line of sight.
std::optional<forms::PromiseLine::Backing> backingOf(const FormEditor *editor)
{
    if (editor == nullptr || editor->question() == nullptr || editor->vision() == nullptr)
        return std::nullopt;
    for (const auto &slug : editor->question()->trace)
        if (const auto line = forms::lineOfSight(*editor->vision(), slug))
            for (const auto &promise : line->promises)
                if (!promise.backing.empty())
                    return promise.backing.front();
    return std::nullopt;
}

} // namespace

SightRows::SightRows(QObject *parent)
    : EditorRows({"heading", "pillar", "letter", "words", "picked", "asked", "obligation"}, parent)
{
    connect(this, &EditorRows::editorChanged, this, [this] {
        if (editor() != nullptr) {
            connect(editor(), &FormEditor::edited, this, &SightRows::sightChanged);
            connect(editor(), &FormEditor::currentChanged, this, &SightRows::sightChanged);
            connect(editor(), &FormEditor::stateChanged, this, &SightRows::sightChanged);
        }
        Q_EMIT sightChanged();
    });
}

bool SightRows::hasVision() const
{
    return editor() != nullptr && editor()->vision() != nullptr;
}

QList<KeyedRows::Row> SightRows::rows() const
{
    QList<Row> out;
    const auto *const question = editor()->question();
    if (question == nullptr)
        return out;
    if (const auto *const vision = editor()->vision()) {
        const auto asked = askedAbout(editor()->form());
        for (std::size_t p = 0; p < vision->pillars.size(); ++p) {
            const auto &pillar = vision->pillars[p];
            QString heading = shown(pillar.name);
            for (const auto &behaviour : pillar.behaviours) {
                if (behaviour.audience != BehaviourAudience::Customers
                    || !forms::isOnChannels(behaviour, editor()->form().channels))
                    continue;
                out.append({QStringLiteral("b:") + shown(behaviour.id.text()),
                            {heading, int(p), shown(pillar.name).left(1).toUpper(), shown(behaviour.text),
                             holds(question->trace, behaviour.id), asked.contains(behaviour.id), false}});
                heading.clear();
            }
        }
    }
    QString heading = tr("Obligations");
    for (const auto &obligation : editor()->form().obligations) {
        out.append({QStringLiteral("o:") + shown(obligation.id.text()),
                    {heading, -1, QString(), shown(obligation.text), holds(question->obligations, obligation.id), true,
                     true}});
        heading.clear();
    }
    return out;
}

QStringList SightRows::promises() const
{
    QStringList out;
    if (editor() == nullptr || editor()->question() == nullptr || editor()->vision() == nullptr)
        return out;
    for (const auto &slug : editor()->question()->trace)
        if (const auto line = forms::lineOfSight(*editor()->vision(), slug))
            for (const auto &promise : line->promises)
                if (const auto words = shown(promise.promise->text); !out.contains(words))
                    out << words;
    return out;
}

QString SightRows::quote() const
{
    const auto backing = backingOf(editor());
    return backing ? tr("“%1”").arg(shown(backing->quote->text)) : QString();
}

QString SightRows::quoteFrom() const
{
    const auto backing = backingOf(editor());
    return backing ? shown(backing->source->title) : QString();
}

int SightRows::firstPicked() const
{
    const int picked = roleNames().key("picked");
    for (int row = 0; row < count(); ++row)
        if (data(index(row), picked).toBool())
            return row;
    return -1;
}

void SightRows::pick(int row, bool picked)
{
    const QString key = keyAt(row);
    const auto *const question = editor() != nullptr ? editor()->question() : nullptr;
    if (question == nullptr || key.isEmpty())
        return;
    const QuestionSlug id = question->id;
    const std::string slug = key.mid(2).toStdString();
    editor()->edit({}, [&](forms::Form &form) {
        return key.startsWith(QStringLiteral("b:")) ? forms::setTrace(form, id, BehaviourSlug{slug}, picked)
                                                    : forms::setServes(form, id, ObligationSlug{slug}, picked);
    });
}

} // namespace ringtrue::qml
