// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/question_list.h"

#include "qml/Ringtrue/Evaluate/evidence_words.h"
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringtrue::qml {

QString errorClassName(const std::optional<ErrorClass> &error)
{
    if (!error)
        return {};
    switch (*error) {
    case ErrorClass::NonCritical:
        return {};
    case ErrorClass::BusinessCritical:
        return QCoreApplication::translate("ErrorClass", "business-critical");
    case ErrorClass::CustomerCritical:
        return QCoreApplication::translate("ErrorClass", "customer-critical");
    case ErrorClass::ComplianceCritical:
        return QCoreApplication::translate("ErrorClass", "compliance-critical");
    }
    return {};
}

QString pointsName(const Exact &points)
{
    if (points.isInteger())
        return decimal(points.text());
    auto text = points.decimalText(2);
    while (text.back() == '0')
        text.pop_back();
    return decimal(text);
}

QuestionList::QuestionList(QObject *parent) : QAbstractListModel(parent) {}

void QuestionList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &QuestionList::reset);
        connect(m_evaluation, &Evaluation::answered, this, &QuestionList::update);
        connect(m_evaluation, &Evaluation::currentChanged, this, &QuestionList::currentRowChanged);
    }
    reset();
    Q_EMIT changed();
}

void QuestionList::reset()
{
    beginResetModel();
    m_asked =
        m_evaluation != nullptr && m_evaluation->run() ? m_evaluation->run()->asked() : std::vector<std::size_t>{};
    endResetModel();
    Q_EMIT currentRowChanged();
}

// An answer may ask or hide other questions.
void QuestionList::update(int)
{
    if (m_evaluation->run()->asked() != m_asked)
        reset();
    else if (!m_asked.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int QuestionList::currentRow() const
{
    const auto found = m_evaluation != nullptr
                           ? std::find(m_asked.begin(), m_asked.end(), std::size_t(m_evaluation->current()))
                           : m_asked.end();
    return found == m_asked.end() ? -1 : int(found - m_asked.begin());
}

QString QuestionList::answerText(std::size_t question) const
{
    const auto &answer = m_evaluation->run()->answer(question);
    const auto &asked = m_evaluation->run()->question(question);
    if (const auto *picked = std::get_if<PickedOption>(&answer.value)) {
        const auto option = forms::indexOf(asked, picked->option);
        return option ? shown(asked.answers[*option].text) : QString();
    }
    if (const auto *scale = std::get_if<ScaleValue>(&answer.value))
        return QString::number(scale->value);
    if (const auto *text = std::get_if<WrittenText>(&answer.value))
        return shown(text->text);
    return std::holds_alternative<NotApplicable>(answer.value) ? tr("Not applicable") : QString();
}

QString QuestionList::pointsText(std::size_t question) const
{
    if (m_evaluation->score().termCount() <= question)
        return {};
    const auto term = m_evaluation->score().term(m_evaluation->form()->plan, question);
    const auto &asked = m_evaluation->run()->question(question);
    switch (term.state) {
    case forms::TermState::Rated:
        return tr("%1/%2").arg(pointsName(term.earned), pointsName(term.possible));
    case forms::TermState::Unanswered:
        return forms::isScored(asked) ? pointsName(forms::possiblePoints(asked)) : QStringLiteral("–");
    default:
        return QStringLiteral("–");
    }
}

bool QuestionList::isFull(std::size_t question) const
{
    return !m_evaluation->run()->losesPoints(question);
}

int QuestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_asked.size());
}

QVariant QuestionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto question = m_asked[std::size_t(index.row())];
    const auto &run = *m_evaluation->run();
    const auto &asked = run.question(question);
    const auto pillar = m_evaluation->pillarOf(asked);
    switch (role) {
    case NumberRole:
        return int(question) + 1;
    case QuestionRole:
        return int(question);
    case Qt::DisplayRole:
    case WordsRole:
        return shown(asked.text);
    case PillarRole:
        return pillar.value_or(-1);
    case LetterRole:
        return pillar ? m_evaluation->pillarLetter(*pillar) : QString();
    case AnswerRole:
        return answerText(question);
    case PointsRole:
        return pointsText(question);
    case ErrorRole:
        return errorClassName(forms::worstClass(asked));
    case HappenedRole:
        return m_evaluation->score().termCount() > question && m_evaluation->score().error(question)
               && isCritical(*m_evaluation->score().error(question));
    case EvidenceRole: {
        const auto &evidence = run.answer(question).evidence;
        return evidence.empty() ? QString() : evidencePlace(evidence.front());
    }
    case OpenRole:
        return !run.isAnswered(question);
    case FullRole:
        return isFull(question);
    case SectionRole:
        return index.row() > 0 && run.sectionOf(m_asked[std::size_t(index.row() - 1)]) == run.sectionOf(question)
                   ? QString()
                   : shown(run.form().sections[run.sectionOf(question)].title);
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionList::roleNames() const
{
    return {{NumberRole, "number"},     {QuestionRole, "question"}, {WordsRole, "words"},   {PillarRole, "pillar"},
            {LetterRole, "letter"},     {AnswerRole, "answer"},     {PointsRole, "points"}, {ErrorRole, "errorClass"},
            {HappenedRole, "happened"}, {EvidenceRole, "evidence"}, {OpenRole, "open"},     {FullRole, "full"},
            {SectionRole, "section"}};
}

} // namespace ringtrue::qml
