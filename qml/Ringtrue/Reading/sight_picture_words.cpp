// SPDX-License-Identifier: Apache-2.0
// What the picture of the line of sight says.
#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Reading/sight_picture.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

QString weightWords(const Exact &weight)
{
    return decimal(weight.decimalText(1));
}

QString quoted(const QString &text)
{
    return SightPicture::tr("“%1”").arg(text);
}

QString kindWords(SightKnot::Kind kind)
{
    switch (kind) {
    case SightKnot::Kind::Pillar:
        return SightPicture::tr("Pillar");
    case SightKnot::Kind::Behaviour:
        return SightPicture::tr("Behaviour");
    case SightKnot::Kind::Obligation:
        return SightPicture::tr("Obligation");
    case SightKnot::Kind::Question:
        break;
    }
    return SightPicture::tr("Question");
}

QString quoted(const std::string &text)
{
    return quoted(shown(text));
}

} // namespace

QString SightPicture::title() const
{
    if (m_state != Shown && m_state != NoVision)
        return m_vision ? shown(m_vision->title) : QString();
    if (m_target.startsWith(QStringLiteral("vision:")))
        return tr("%1, by %2 forms in force").arg(shown(m_vision->title), QString::number(m_forms.size()));
    return m_forms.empty() ? QString() : shown(m_forms.front()->title);
}

QString SightPicture::summary() const
{
    if (m_state != Shown)
        return {};
    QStringList parts;
    if (m_graph.notAsked == 1)
        parts << tr("1 behaviour nobody asks about.");
    else if (m_graph.notAsked > 1)
        parts << tr("%1 behaviours nobody asks about.").arg(m_graph.notAsked);
    if (m_graph.servesNothing == 1)
        parts << tr("1 question serves neither behaviour nor obligation.");
    else if (m_graph.servesNothing > 1)
        parts << tr("%1 questions serve neither behaviour nor obligation.").arg(m_graph.servesNothing);
    return parts.isEmpty()
               ? tr("Every behaviour is asked about, and every question that weighs serves one, or an obligation.")
               : parts.join(QLatin1Char(' '));
}

QString SightPicture::hint() const
{
    return m_state == Shown && forms::isMostlyDuring(m_graph.phases) ? tr(
               "Nearly all of it asks about what happens during the contact. Ask what came before, and what follows.")
                                                                     : QString();
}

QStringList SightPicture::phaseNames() const
{
    if (m_state != Shown)
        return {};
    const auto words = [&](const QString &name, JourneyPhase phase) {
        return tr("%1 %2").arg(name, weightWords(m_graph.phases[std::size_t(phase)]));
    };
    return {words(tr("Before"), JourneyPhase::Before), words(tr("During"), JourneyPhase::During),
            words(tr("After"), JourneyPhase::After)};
}

QString SightPicture::wordsOf(const SightKnot &knot)
{
    if (!knot.words.empty())
        return shown(knot.words);
    return knot.kind == SightKnot::Kind::Question ? tr("A question without words") : tr("without words");
}

QString SightPicture::servedWords(int row) const
{
    QStringList out;
    for (const int served : hangingOn(row, true))
        out << quoted(wordsOf(m_graph.knots[std::size_t(served)]));
    return out.join(QStringLiteral(" · "));
}

QString SightPicture::noteWords(const SightKnot &knot) const
{
    switch (knot.note) {
    case SightKnot::Note::None:
        break;
    case SightKnot::Note::NobodyAsks:
        return tr("nobody asks");
    case SightKnot::Note::AmongColleagues:
        return tr("among colleagues");
    case SightKnot::Note::OtherChannels:
        return tr("on other channels");
    case SightKnot::Note::ServesNothing:
        return tr("serves nothing");
    case SightKnot::Note::ForInformation:
        return tr("for information");
    }
    if (knot.kind == SightKnot::Kind::Question && m_forms.size() > 1)
        return shown(m_forms[knot.form]->title);
    return {};
}

QString SightPicture::spoken(const SightKnot &knot) const
{
    const auto note = noteWords(knot);
    const auto words = [&] {
        switch (knot.kind) {
        case SightKnot::Kind::Pillar:
            return tr("Pillar “%1”, %2 of 100");
        case SightKnot::Kind::Behaviour:
            return tr("Behaviour “%1”, %2 of 100");
        case SightKnot::Kind::Obligation:
            return tr("Obligation “%1”, %2 of 100");
        case SightKnot::Kind::Question:
            break;
        }
        return tr("Question “%1”, %2 of 100");
    }();
    const auto whole = words.arg(wordsOf(knot), weightWords(knot.weight));
    return note.isEmpty() ? whole : tr("%1, %2").arg(whole, note);
}

QVariant SightPicture::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &knot = m_graph.knots[std::size_t(index.row())];
    switch (role) {
    case ColumnRole:
        return knot.column();
    case KindRole:
        return int(knot.kind);
    case Qt::DisplayRole:
    case WordsRole:
        return wordsOf(knot);
    case NoteRole:
        return noteWords(knot);
    case WeightRole:
        return weightWords(knot.weight);
    case ShareRole:
        return std::clamp(knot.weight.approximate() / 100, 0.0, 1.0);
    case GapRole:
        return knot.note == SightKnot::Note::NobodyAsks || knot.note == SightKnot::Note::ServesNothing;
    case PillarRole:
        return knot.pillar;
    case LetterRole:
        return letterOf(knot.pillar);
    case PlaceRole: {
        const auto &column = m_columns[knot.column()];
        const auto at = std::find(column.begin(), column.end(), index.row()) - column.begin();
        return (double(at) + 0.5) / double(column.size());
    }
    case LitRole:
        return isLit(index.row());
    case SpokenRole:
        return spoken(knot);
    case GroupRole:
        return knot.column() == 0   ? tr("Pillars")
               : knot.column() == 1 ? tr("Behaviours and obligations")
                                    : tr("Questions");
    case ServedRole:
        return servedWords(index.row());
    default:
        return {};
    }
}

QString SightPicture::letterOf(int pillar) const
{
    return pillar < 0 ? QString() : shown(m_vision->pillars[std::size_t(pillar)].name).left(1).toUpper();
}

QString SightPicture::aboutWords(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto &knot = m_graph.knots[std::size_t(row)];
    const auto whole = tr("%1, %2 of 100").arg(kindWords(knot.kind), weightWords(knot.weight));
    const auto note = noteWords(knot);
    return note.isEmpty() ? whole : tr("%1, %2").arg(whole, note);
}

void SightPicture::addBehaviour(const SightKnot &behaviour, std::vector<SightStep> &steps) const
{
    const auto line = forms::lineOfSight(*m_vision, BehaviourSlug(behaviour.id));
    if (!line)
        return;
    for (const auto &text : line->behaviour->soundsLike)
        steps.push_back({.step = tr("Sounds like"), .words = quoted(text), .quoted = true});
    for (const auto &text : line->behaviour->doesNotSoundLike)
        steps.push_back({.step = tr("Does not sound like"), .words = quoted(text), .quoted = true});
    steps.push_back({.step = tr("Pillar"),
                     .words = shown(line->pillar->name),
                     .detail = shown(line->pillar->text),
                     .pillar = behaviour.pillar,
                     .letter = letterOf(behaviour.pillar)});
    for (const auto &promise : line->promises) {
        steps.push_back({.step = tr("Promise"), .words = shown(promise.promise->text), .quoted = true});
        for (const auto &backing : promise.backing)
            steps.push_back({.step = tr("Source"),
                             .words = quoted(backing.quote->text),
                             .detail = shown(backing.source->title),
                             .quoted = true});
    }
}

std::vector<SightStep> SightPicture::steps(int row) const
{
    std::vector<SightStep> out;
    if (row < 0 || row >= rowCount())
        return out;
    const auto &knot = m_graph.knots[std::size_t(row)];
    if (knot.kind == SightKnot::Kind::Behaviour)
        addBehaviour(knot, out);
    if (knot.kind == SightKnot::Kind::Pillar && knot.pillar >= 0) {
        const auto &pillar = m_vision->pillars[std::size_t(knot.pillar)];
        if (!pillar.text.empty())
            out.push_back({.step = tr("In a sentence"), .words = shown(pillar.text)});
        for (const auto &id : pillar.promises)
            if (const auto *const promise = forms::findPromise(*m_vision, id))
                out.push_back({.step = tr("Promise"), .words = shown(promise->text), .quoted = true});
    }
    const bool isQuestion = knot.kind == SightKnot::Kind::Question;
    for (const int other : hangingOn(row, isQuestion)) {
        const auto &near = m_graph.knots[std::size_t(other)];
        const bool asks = near.kind == SightKnot::Kind::Question;
        const auto step = asks ? tr("Asked") : kindWords(near.kind);
        out.push_back({.step = step,
                       .words = wordsOf(near),
                       .detail = asks && m_forms.size() > 1 ? shown(m_forms[near.form]->title) : QString(),
                       .begins = !out.empty() && (isQuestion || out.back().step != step)});
        if (isQuestion && near.kind == SightKnot::Kind::Behaviour)
            addBehaviour(near, out);
    }
    return out;
}

QStringList SightPicture::behaviourLines(const BehaviourSlug &behaviour) const
{
    QStringList out;
    const auto line = forms::lineOfSight(*m_vision, behaviour);
    if (!line)
        return out;
    for (const auto &text : line->behaviour->soundsLike)
        out << tr("Sounds like: %1").arg(quoted(text));
    for (const auto &text : line->behaviour->doesNotSoundLike)
        out << tr("Does not sound like: %1").arg(quoted(text));
    out << tr("Pillar: %1").arg(shown(line->pillar->name));
    for (const auto &promise : line->promises) {
        out << tr("Promise: %1").arg(quoted(promise.promise->text));
        for (const auto &backing : promise.backing)
            out << tr("%1, from %2").arg(quoted(backing.quote->text), shown(backing.source->title));
    }
    return out;
}

QStringList SightPicture::askedBy(int row) const
{
    QStringList out;
    for (const int question : hangingOn(row, false)) {
        const auto &knot = m_graph.knots[std::size_t(question)];
        if (knot.kind == SightKnot::Kind::Question)
            out << (m_forms.size() > 1
                        ? tr("Asked in %1: %2").arg(shown(m_forms[knot.form]->title), quoted(wordsOf(knot)))
                        : tr("Asked: %1").arg(quoted(wordsOf(knot))));
    }
    return out;
}

QString SightPicture::details(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto &knot = m_graph.knots[std::size_t(row)];
    QStringList out{spoken(knot)};
    if (knot.kind == SightKnot::Kind::Behaviour)
        out << behaviourLines(BehaviourSlug(knot.id));
    if (knot.kind == SightKnot::Kind::Pillar)
        for (const int behaviour : hangingOn(row, false))
            out << tr("Behaviour: %1").arg(quoted(wordsOf(m_graph.knots[std::size_t(behaviour)])));
    if (knot.kind != SightKnot::Kind::Question)
        return (out << askedBy(row)).join(QLatin1Char('\n'));
    for (const int served : hangingOn(row, true)) {
        const auto &other = m_graph.knots[std::size_t(served)];
        out << tr("Serves: %1").arg(quoted(other.words));
        if (other.kind == SightKnot::Kind::Behaviour)
            out << behaviourLines(BehaviourSlug(other.id));
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace ringtrue::qml
