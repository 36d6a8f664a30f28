// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/emotion_list.h"

#include "qml/Ringtrue/Evaluate/answer_words.h"

namespace ringtrue::qml {

namespace {

/// The value of a row: 1 to 5, then 0, which nobody can tell.
int valueAt(int row)
{
    return row < highestEmotion ? row + 1 : 0;
}

} // namespace

void EmotionList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &EmotionList::tell);
        connect(m_evaluation, &Evaluation::currentChanged, this, &EmotionList::tell);
        connect(m_evaluation, &Evaluation::answered, this, &EmotionList::tell);
        connect(m_evaluation, &Evaluation::asksChanged, this, &EmotionList::tell);
    }
    tell();
}

void EmotionList::tell()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void EmotionList::pick(int row)
{
    if (m_evaluation != nullptr && row >= 0 && row < rowCount())
        m_evaluation->pickEmotion(m_end, valueAt(row));
}

bool EmotionList::isPicked(int value) const
{
    if (m_evaluation == nullptr || !m_evaluation->run()
        || std::size_t(m_evaluation->current()) >= m_evaluation->run()->count())
        return false;
    const auto &given = m_evaluation->run()->answer(std::size_t(m_evaluation->current())).value;
    const auto *const felt = std::get_if<EmotionValue>(&given);
    const bool asksEnd = m_evaluation->emotionEnd() == 1;
    const auto at = felt != nullptr ? (m_end == 0 ? felt->start : felt->end) : std::nullopt;
    if (value > 0)
        return at == value;
    return !at && (m_end == 0 ? felt != nullptr || asksEnd : felt != nullptr && !asksEnd);
}

int EmotionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : highestEmotion + 1;
}

QVariant EmotionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int value = valueAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return value > 0 ? emotionName(value) : tr("cannot tell");
    case KeysRole:
        return m_keys != nullptr && m_evaluation != nullptr && m_evaluation->emotionEnd() == m_end
                   ? m_keys->caps().value(QStringLiteral("choose.%1").arg(value)).toString()
                   : QString();
    case PickedRole:
        return isPicked(value);
    default:
        return {};
    }
}

QHash<int, QByteArray> EmotionList::roleNames() const
{
    return {{WordsRole, "words"}, {KeysRole, "keys"}, {PickedRole, "picked"}};
}

} // namespace ringtrue::qml
