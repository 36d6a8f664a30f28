// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/question_list.h"

#include "qml/Ringtrue/Evaluate/answer_words.h"
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
    if (text.back() == '.')
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

// Rows are dear to make: those that are there serve whatever is asked, one form after the other.
void QuestionList::reset()
{
    if (isBetween())
        return;
    const bool isThere = m_evaluation != nullptr && m_evaluation->run();
    resize(isThere ? m_evaluation->run()->asked() : std::vector<std::size_t>{});
    if (!m_asked.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT currentRowChanged();
}

void QuestionList::resize(std::vector<std::size_t> asked)
{
    const auto before = rowCount();
    const auto after = int(asked.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_asked = std::move(asked);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_asked = std::move(asked);
        endInsertRows();
    } else {
        m_asked = std::move(asked);
    }
}

// Something else is being read; what was shown before waits for it.
bool QuestionList::isBetween() const
{
    return m_evaluation != nullptr && !m_evaluation->run() && m_evaluation->state() == Evaluation::Loading;
}

QVariant QuestionList::emptyCell(int role)
{
    switch (role) {
    case NumberRole:
    case QuestionRole:
    case PillarRole:
        return -1;
    case HappenedRole:
    case OpenRole:
    case FullRole:
        return false;
    default:
        return QString();
    }
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
    return answerWords(m_evaluation->run()->question(question), m_evaluation->run()->answer(question).value);
}

QString QuestionList::openText(std::size_t question) const
{
    if (m_evaluation->state() == Evaluation::Reading)
        return tr("Not answered");
    if (m_evaluation->run()->proposed(question))
        return tr("To confirm");
    return m_evaluation->run()->question(question).required ? tr("To answer") : tr("Optional");
}

// What weighs nothing earns nothing, whatever points its options have.
QString QuestionList::pointsText(std::size_t question, bool inWords) const
{
    const auto &plan = m_evaluation->form()->plan;
    if (m_evaluation->score().termCount() <= question)
        return {};
    if (!plan.questions[question].scored || plan.questions[question].weight.sign() == 0)
        return tr("not scored");
    const auto term = m_evaluation->score().term(plan, question);
    const auto possible = pointsName(plan.questions[question].possible);
    switch (term.state) {
    case forms::TermState::Rated:
        return (inWords ? tr("Points: %1 of %2") : tr("%1/%2")).arg(pointsName(term.earned), possible);
    case forms::TermState::Unanswered:
        return (inWords ? tr("Points: up to %1") : tr("of %1")).arg(possible);
    case forms::TermState::NotApplicable:
        return plan.policy.notApplicable == forms::NotApplicablePolicy::FullPoints ? tr("fully met") : tr("left out");
    default:
        return QStringLiteral("–");
    }
}

QString QuestionList::lackingText(std::size_t question) const
{
    if (m_evaluation->state() == Evaluation::Filling && m_evaluation->run()->isAnswered(question))
        for (const auto &missing : m_evaluation->run()->missing())
            if (missing.question == question)
                switch (missing.reason) {
                case forms::MissingReason::Answer:
                    break;
                case forms::MissingReason::Evidence:
                case forms::MissingReason::EvidenceOnLostPoints:
                case forms::MissingReason::EvidenceOnCriticalError:
                    return tr("evidence missing");
                case forms::MissingReason::Cause:
                    return tr("cause missing");
                default:
                    return tr("comment missing");
                }
    return {};
}

// Bonus questions come on top of it.
QString QuestionList::sectionWeight(std::size_t question) const
{
    const auto section = m_evaluation->run()->sectionOf(question);
    Exact weight = 0;
    for (const auto &one : m_evaluation->form()->plan.questions)
        if (one.section == section && one.weighs)
            weight += one.weight;
    return weight.sign() > 0 ? tr("weight %1").arg(pointsName(weight * Exact(100))) : tr("not scored");
}

// A nested section with the title of the one that it is part of.
QString QuestionList::sectionTitle(std::size_t question) const
{
    const auto &form = m_evaluation->run()->form();
    const auto section = m_evaluation->run()->sectionOf(question);
    const auto outer = forms::outerSection(form, section);
    const auto title = shown(form.sections[section].title);
    return outer == section ? title
                            : tr("%1: %2", "section: nested section").arg(shown(form.sections[outer].title), title);
}

bool QuestionList::beginsSection(int row) const
{
    const auto &run = *m_evaluation->run();
    return row == 0 || run.sectionOf(m_asked[std::size_t(row - 1)]) != run.sectionOf(m_asked[std::size_t(row)]);
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
    if (!m_evaluation->run())
        return emptyCell(role);
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
        return run.isAnswered(question) ? answerText(question) : openText(question);
    case PointsRole:
        return pointsText(question, false);
    case PointsWordsRole:
        return pointsText(question, true);
    case ErrorRole:
        return errorClassName(forms::worstClass(asked));
    case HappenedRole:
        return m_evaluation->score().termCount() > question && m_evaluation->score().error(question)
               && isCritical(*m_evaluation->score().error(question));
    case EvidenceRole:
        return evidencePlaces(run.answer(question).evidence);
    case OpenRole:
        return !run.isAnswered(question);
    case FullRole:
        return isFull(question);
    case LacksRole:
        return lackingText(question);
    case SectionRole:
        return beginsSection(index.row()) ? sectionTitle(question) : QString();
    case SectionWeightRole:
        return beginsSection(index.row()) ? sectionWeight(question) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionList::roleNames() const
{
    return {{NumberRole, "number"},     {QuestionRole, "question"},
            {WordsRole, "words"},       {PillarRole, "pillar"},
            {LetterRole, "letter"},     {AnswerRole, "answer"},
            {PointsRole, "points"},     {PointsWordsRole, "pointsWords"},
            {ErrorRole, "errorClass"},  {HappenedRole, "happened"},
            {EvidenceRole, "evidence"}, {OpenRole, "open"},
            {FullRole, "full"},         {LacksRole, "lacks"},
            {SectionRole, "section"},   {SectionWeightRole, "sectionWeight"}};
}

} // namespace ringtrue::qml
