// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/reason_list.h"

#include "qml/Ringtrue/Evaluate/cause_words.h"
#include "qml/Ringtrue/Format/format.h"

#include <utility>

namespace ringtrue::qml {

void ReasonList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &ReasonList::rebuild);
        connect(m_evaluation, &Evaluation::currentChanged, this, &ReasonList::rebuild);
        connect(m_evaluation, &Evaluation::answered, this, &ReasonList::rebuild);
        connect(m_evaluation, &Evaluation::asksChanged, this, &ReasonList::rebuild);
    }
    rebuild();
}

void ReasonList::setAttributions(bool attributions)
{
    m_attributions = attributions;
    rebuild();
}

bool ReasonList::turn() const
{
    const auto wanted = m_attributions ? Evaluation::Reason::Attribution : Evaluation::Reason::Cause;
    return m_evaluation != nullptr && m_evaluation->reasonAsked() == wanted;
}

void ReasonList::rebuild()
{
    std::vector<Entry> entries;
    const bool isThere = m_evaluation != nullptr && m_evaluation->run()
                         && std::size_t(m_evaluation->current()) < m_evaluation->run()->count();
    if (isThere) {
        const auto &answer = m_evaluation->run()->answer(std::size_t(m_evaluation->current()));
        const auto add = [&](const auto &list, const auto &given) {
            for (const auto &reason : list)
                entries.push_back({shown(reason.id.text()), reasonWords(reason), reason.id == given});
        };
        if (m_attributions)
            add(m_evaluation->offeredAttributions(), answer.attribution);
        else
            add(m_evaluation->offeredCauses(), answer.cause);
    }
    if (entries.size() == m_entries.size()) { // what has the focus stays
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
    } else {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    Q_EMIT changed();
}

void ReasonList::pick(int row)
{
    if (row < 0 || row >= int(m_entries.size()))
        return;
    const auto id = m_entries[std::size_t(row)].id;
    m_attributions ? m_evaluation->giveAttribution(id) : m_evaluation->giveCause(id);
}

int ReasonList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ReasonList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return entry.words;
    case KeysRole:
        return turn() && m_keys != nullptr && index.row() < 9
                   ? m_keys->caps().value(QStringLiteral("choose.%1").arg(index.row() + 1)).toString()
                   : QString();
    case PickedRole:
        return entry.picked;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReasonList::roleNames() const
{
    return {{WordsRole, "words"}, {KeysRole, "keys"}, {PickedRole, "picked"}};
}

} // namespace ringtrue::qml
