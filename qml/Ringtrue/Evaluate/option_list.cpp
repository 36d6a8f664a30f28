// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/option_list.h"

#include "forms/model/scale_length.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Evaluate/typed_value.h"
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
        connect(m_evaluation, &Evaluation::answered, this, &OptionList::tell);
        connect(m_evaluation, &Evaluation::asksChanged, this, &OptionList::tell);
    }
    rebuild();
}

void OptionList::tell()
{
    if (!m_options.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {PickedRole, ProposedRole, KeysRole});
}

const forms::Question *OptionList::question() const
{
    return m_evaluation != nullptr && m_evaluation->run()
                   && std::size_t(m_evaluation->current()) < m_evaluation->run()->count()
               ? &m_evaluation->run()->question(std::size_t(m_evaluation->current()))
               : nullptr;
}

bool OptionList::several() const
{
    return question() != nullptr && question()->type == forms::QuestionType::Multiple;
}

void OptionList::rebuild()
{
    if (m_evaluation != nullptr && !m_evaluation->run() && m_evaluation->state() == Evaluation::Loading)
        return; // what was shown before waits for what is being read
    const auto before = std::exchange(m_options, {});
    const auto leftOutBefore = std::exchange(m_leftOut, {});
    if (const auto *asked = question()) {
        if (asked->scale)
            addScale(*asked->scale);
        else if (asked->type != forms::QuestionType::Number) // there they are ranges
            addOptions(*asked);
        if (asked->notApplicable)
            m_options.push_back({tr("Not applicable"), {}, QStringLiteral("evaluate.notApplicable"), NotApplicable{}});
    }
    if (m_options == before && m_leftOut == leftOutBefore) {
        tell();
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
        for (const auto &level : scale.levels)
            if (level.at == value && !level.text.empty())
                words = tr("%1, %2").arg(value).arg(shown(level.text));
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
    else if (several())
        m_evaluation->toggle(row);
    else
        m_evaluation->pick(row);
}

void OptionList::pickDigit(int digit)
{
    if (question() == nullptr || m_evaluation->pickReason(digit))
        return;
    if (isTyped(question()->type)) {
        if (digit <= 9 && m_evaluation->state() == Evaluation::Filling)
            Q_EMIT typed(digit);
    } else if (question()->type == forms::QuestionType::Emotion) {
        if (digit <= highestEmotion)
            m_evaluation->pickEmotion(m_evaluation->emotionEnd(), digit);
    } else if (!question()->scale) {
        if (digit >= 1 && digit <= 9 && digit <= int(question()->answers.size()))
            pick(digit - 1);
    } else {
        for (int row = 0; row < count(); ++row)
            if (const auto *scale = std::get_if<ScaleValue>(&m_options[std::size_t(row)].value);
                scale && scale->value == digit) {
                pick(row);
                return;
            }
    }
}

bool OptionList::isPicked(const AnswerValue &value) const
{
    if (!m_evaluation->run())
        return false;
    const auto &given = m_evaluation->run()->answer(std::size_t(m_evaluation->current())).value;
    const auto *const several = std::get_if<PickedOptions>(&given);
    const auto *const option = std::get_if<PickedOption>(&value);
    if (several != nullptr && option != nullptr)
        return std::ranges::find(several->options, option->option) != several->options.end();
    return given == value;
}

bool OptionList::isProposed(const AnswerValue &value) const
{
    if (question() == nullptr || m_evaluation->state() != Evaluation::Filling)
        return false;
    const auto proposed = m_evaluation->run()->proposed(std::size_t(m_evaluation->current()));
    const auto *const several = proposed ? std::get_if<PickedOptions>(&*proposed) : nullptr;
    const auto *const option = std::get_if<PickedOption>(&value);
    if (several != nullptr && option != nullptr)
        return std::ranges::find(several->options, option->option) != several->options.end();
    return proposed && *proposed == value;
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
    case KeysRole: // the number keys may be for the causes now
        return m_keys != nullptr
                       && (m_evaluation->reasonAsked() == Evaluation::Reason::None
                           || !option.action.startsWith(QStringLiteral("choose.")))
                   ? m_keys->caps().value(option.action).toString()
                   : QString();
    case PickedRole:
        return isPicked(option.value);
    case ProposedRole:
        return isProposed(option.value);
    default:
        return {};
    }
}

QHash<int, QByteArray> OptionList::roleNames() const
{
    return {{WordsRole, "words"},
            {PointsRole, "points"},
            {KeysRole, "keys"},
            {PickedRole, "picked"},
            {ProposedRole, "suggested"}};
}

} // namespace ringtrue::qml
