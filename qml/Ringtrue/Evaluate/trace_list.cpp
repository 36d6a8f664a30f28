// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/trace_list.h"

#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Format/source_words.h"

namespace ringtrue::qml {

void TraceList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr)
        connect(m_evaluation, &Evaluation::stateChanged, this, &TraceList::rebuild);
    rebuild();
}

void TraceList::setQuestion(int question)
{
    m_question = question;
    rebuild();
}

QString TraceList::title() const
{
    const bool there = m_evaluation != nullptr && m_evaluation->run() && m_question >= 0
                       && m_question < int(m_evaluation->run()->count());
    return there ? shown(m_evaluation->run()->question(std::size_t(m_question)).text) : QString();
}

void TraceList::addPromise(const Promise &promise)
{
    m_steps.push_back({tr("Promise"), shown(promise.text), {}, true, -1, {}});
    const auto &vision = *m_evaluation->form()->vision;
    for (const auto &reference : promise.quotes) {
        const auto *source = forms::findSource(vision, reference.source);
        const auto *quote = source != nullptr ? forms::findQuote(*source, reference.quote) : nullptr;
        if (quote != nullptr)
            m_steps.push_back({tr("Source"),
                               tr("“%1”").arg(shown(quote->text)),
                               tr("%1, %2").arg(shown(source->title), sourceKindName(source->kind)),
                               true,
                               -1,
                               {}});
    }
}

void TraceList::rebuild()
{
    beginResetModel();
    m_steps.clear();
    const bool there = m_evaluation != nullptr && m_evaluation->run() && m_question >= 0
                       && m_question < int(m_evaluation->run()->count());
    if (there) {
        const auto &loaded = *m_evaluation->form();
        const auto &question = m_evaluation->run()->question(std::size_t(m_question));
        const Vision none;
        const auto line =
            forms::lineOfSight(m_evaluation->shownForm(), loaded.vision ? *loaded.vision : none, question);
        for (const auto &behaviour : line.behaviours) {
            m_steps.push_back({tr("Behaviour"), shown(behaviour.behaviour->text), {}, false, -1, {}});
            const auto pillar = m_evaluation->pillarOf(behaviour.behaviour->id).value_or(-1);
            m_steps.push_back({tr("Pillar"), shown(behaviour.pillar->name), shown(behaviour.pillar->text), false,
                               pillar, m_evaluation->pillarLetter(pillar)});
            for (const auto &promise : behaviour.promises)
                addPromise(*promise.promise);
        }
        for (const auto *obligation : line.obligations)
            m_steps.push_back({tr("Obligation"), shown(obligation->text), {}, false, -1, {}});
    }
    endResetModel();
    Q_EMIT changed();
}

int TraceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant TraceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &step = m_steps[std::size_t(index.row())];
    switch (role) {
    case StepRole:
        return step.step;
    case Qt::DisplayRole:
    case WordsRole:
        return step.words;
    case DetailRole:
        return step.detail;
    case QuotedRole:
        return step.quoted;
    case PillarRole:
        return step.pillar;
    case LetterRole:
        return step.letter;
    default:
        return {};
    }
}

QHash<int, QByteArray> TraceList::roleNames() const
{
    return {{StepRole, "step"},     {WordsRole, "words"},   {DetailRole, "detail"},
            {QuotedRole, "quoted"}, {PillarRole, "pillar"}, {LetterRole, "letter"}};
}

} // namespace ringtrue::qml
