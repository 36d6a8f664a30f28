// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/option_list.h"

#include "forms/model/scale_length.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

namespace {

constexpr qsizetype shortWords = 16; // characters of an option that fits beside others
constexpr std::size_t mostInRow = 4;

QString digitAction(int digit)
{
    return digit >= 0 && digit <= 10 ? QStringLiteral("choose.%1").arg(digit) : QString();
}

} // namespace

void OptionList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &OptionList::rebuild);
        connect(m_evaluation, &Evaluation::currentChanged, this, &OptionList::rebuild);
        connect(m_evaluation, &Evaluation::answered, this, [this] {
            if (!m_options.empty())
                Q_EMIT dataChanged(index(0), index(count() - 1), {PickedRole});
        });
    }
    rebuild();
}

void OptionList::rebuild()
{
    if (m_evaluation != nullptr && !m_evaluation->run() && m_evaluation->state() == Evaluation::Loading)
        return; // what was shown before waits for what is being read
    const auto before = std::exchange(m_options, {});
    const auto leftOutBefore = std::exchange(m_leftOut, {});
    if (m_evaluation != nullptr && m_evaluation->run()
        && std::size_t(m_evaluation->current()) < m_evaluation->run()->count()) {
        const auto &question = m_evaluation->run()->question(std::size_t(m_evaluation->current()));
        if (question.scale)
            addScale(*question.scale);
        else
            addOptions(question);
        if (question.notApplicable)
            m_options.push_back({tr("Not applicable"), {}, QStringLiteral("evaluate.notApplicable"), NotApplicable{}});
    }
    if (m_options == before && m_leftOut == leftOutBefore) {
        if (!m_options.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {PickedRole});
        return;
    }
    auto now = std::exchange(m_options, before);
    beginResetModel();
    m_options = std::move(now);
    endResetModel();
    Q_EMIT changed();
}

void OptionList::addScale(const forms::Scale &scale)
{
    const auto shownLength = std::min(forms::scaleLength(scale), forms::mostScaleValues);
    for (std::int64_t place = 0; place < shownLength; ++place) {
        const auto value = std::int32_t(scale.min + place);
        auto words = QString::number(value);
        if (value == scale.min && !scale.minText.empty())
            words = tr("%1, %2").arg(value).arg(shown(scale.minText));
        if (value == scale.max && !scale.maxText.empty())
            words = tr("%1, %2").arg(value).arg(shown(scale.maxText));
        m_options.push_back({words, {}, digitAction(value), ScaleValue{value}});
    }
    if (shownLength < forms::scaleLength(scale)) // published before scales had a limit
        m_leftOut = tr("The scale goes on to %1, more than can be offered here. A value further up is given in a file: "
                       "“ringtrue evaluation submit --answers”.")
                        .arg(scale.max);
}

void OptionList::addOptions(const forms::Question &question)
{
    const bool counts = m_evaluation->form()->plan.questions[std::size_t(m_evaluation->current())].weight.sign() > 0;
    int digit = 0;
    for (const auto &option : question.answers) {
        ++digit;
        auto action = digit <= 9 ? digitAction(digit) : QString();
        if (question.type == forms::QuestionType::YesNo)
            action = QStringLiteral("evaluate.%1").arg(shown(option.id.text()));
        m_options.push_back(
            {shown(option.text), counts ? pointsName(option.points) : QString(), action, PickedOption{option.id}});
    }
}

bool OptionList::isShort() const
{
    return m_options.size() <= mostInRow && std::all_of(m_options.begin(), m_options.end(), [](const auto &option) {
               return option.words.size() <= shortWords;
           });
}

void OptionList::pick(int row)
{
    if (row < 0 || row >= count())
        return;
    const auto &value = m_options[std::size_t(row)].value;
    if (std::holds_alternative<NotApplicable>(value))
        m_evaluation->pickNotApplicable();
    else if (const auto *scale = std::get_if<ScaleValue>(&value))
        m_evaluation->pickScale(scale->value);
    else
        m_evaluation->pick(row);
}

void OptionList::pickDigit(int digit)
{
    const bool isScale = !m_options.empty() && std::holds_alternative<ScaleValue>(m_options.front().value);
    if (!isScale) {
        if (digit >= 1 && digit <= 9 && digit <= count()
            && std::holds_alternative<PickedOption>(m_options[std::size_t(digit - 1)].value))
            pick(digit - 1);
        return;
    }
    for (int row = 0; row < count(); ++row)
        if (const auto *scale = std::get_if<ScaleValue>(&m_options[std::size_t(row)].value);
            scale && scale->value == digit) {
            pick(row);
            return;
        }
}

int OptionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OptionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &option = m_options[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case WordsRole:
        return option.words;
    case PointsRole:
        return option.points;
    case KeysRole:
        return m_keys != nullptr ? m_keys->caps().value(option.action).toString() : QString();
    case PickedRole:
        return m_evaluation->run()
               && m_evaluation->run()->answer(std::size_t(m_evaluation->current())).value == option.value;
    default:
        return {};
    }
}

QHash<int, QByteArray> OptionList::roleNames() const
{
    return {{WordsRole, "words"}, {PointsRole, "points"}, {KeysRole, "keys"}, {PickedRole, "picked"}};
}

} // namespace ringtrue::qml
