// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/why_list.h"

#include "qml/Ringtrue/Evaluate/cause_words.h"
#include "qml/Ringtrue/Evaluate/explanation_words.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

const Exact hundred(100);

double shareOf100(const Exact &number)
{
    return number.approximate() / 100;
}

} // namespace

void WhyList::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &WhyList::rebuild);
        connect(m_evaluation, &Evaluation::answersChanged, this, &WhyList::rebuild);
    }
    rebuild();
}

void WhyList::setActive(bool active)
{
    m_active = active;
    rebuild();
}

void WhyList::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_explanation.reset();
    if (m_active && m_evaluation != nullptr && m_evaluation->run() && m_evaluation->score().termCount() > 0) {
        const auto &loaded = *m_evaluation->form();
        const auto answers = m_evaluation->answersForScore();
        m_explanation = forms::explain(m_evaluation->shownForm(), loaded.visionOrNull(), loaded.plan, answers,
                                       m_evaluation->score());
        for (std::size_t section = 0; section < m_explanation->sections.size(); ++section) {
            m_rows.push_back({Section, section});
            for (std::size_t question = 0; question < m_explanation->questions.size(); ++question)
                if (m_explanation->questions[question].section == section)
                    m_rows.push_back({Question, question});
        }
        m_rows.push_back({Sum, 0});
    }
    endResetModel();
    Q_EMIT changed();
}

QString WhyList::title() const
{
    if (!m_explanation || !m_explanation->final)
        return tr("Why no score?");
    const auto &policy = m_evaluation->form()->form.scoring;
    const auto shownScore = forms::shownScore(m_explanation->raw, m_explanation->final, policy);
    const auto figure = decimal(forms::scoreText(*shownScore.score, policy));
    return shownScore.other
               ? tr("Why %1, kept at %2?").arg(decimal(forms::scoreText(*shownScore.other, policy)), figure)
               : tr("Why %1?").arg(figure);
}

QString WhyList::losses() const
{
    std::vector<const forms::ExplainedQuestion *> losing;
    Exact lost;
    for (const auto &question : m_explanation->questions)
        if (question.term.lost.sign() > 0) {
            losing.push_back(&question);
            lost += question.term.lost;
        }
    if (losing.empty())
        return m_explanation->raw ? tr("Nothing was lost.") : QString();
    std::stable_sort(losing.begin(), losing.end(),
                     [](const auto *a, const auto *b) { return a->term.lost > b->term.lost; });
    constexpr std::size_t most = 3;
    QStringList parts;
    for (std::size_t at = 0; at < std::min(most, losing.size()); ++at)
        parts << tr("%1 at “%2”").arg(pointsName(losing[at]->term.lost), shown(losing[at]->text));
    if (losing.size() > most)
        parts << tr("and %n more", nullptr, int(losing.size() - most));
    const auto where = parts.join(QStringLiteral(", "));
    return lost == Exact(1) ? tr("1 point was lost: %1.").arg(where)
                            : tr("%1 points were lost: %2.").arg(pointsName(lost), where);
}

QString WhyList::text() const
{
    if (!m_explanation)
        return {};
    QStringList parts{losses(),
                      sentencesWords(m_explanation->sentences, *m_explanation, m_evaluation->form()->form.scoring)};
    parts.removeAll(QString());
    return withOneStop(parts.join(QLatin1Char(' ')));
}

int WhyList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WhyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    if (role == KindRole)
        return row.kind;
    if (role == QuestionRole)
        return row.kind == Question ? int(row.at) : -1;
    switch (row.kind) {
    case Section:
        return sectionData(m_explanation->sections[row.at], role);
    case Question:
        return questionData(m_explanation->questions[row.at], role);
    case Sum:
        return sumData(role);
    }
    return {};
}

QVariant WhyList::sectionData(const forms::ExplainedGroup &section, int role) const
{
    const auto percent = section.sum.percent();
    switch (role) {
    case PillarRole:
        return -1;
    case Qt::DisplayRole:
    case WordsRole:
        return shown(section.name);
    case NoteRole:
        return sentencesWords(section.sentences, *m_explanation, m_evaluation->form()->form.scoring);
    case EarnedRole:
        return percent ? tr("%1 %").arg(decimal(percent->decimalText(1))) : QStringLiteral("–");
    case WeightRole:
        return pointsName(section.sum.possible);
    case GivesRole:
        return decimal(section.sum.contribution.decimalText(2));
    case FullRole:
        return shareOf100(section.sum.possible);
    case GotRole:
        return shareOf100(section.sum.contribution);
    case LosesRole:
        return section.lost.sign() > 0;
    case LetterRole:
        return QString();
    default:
        return {};
    }
}

// What the engine says of it, and why it fell short.
QString WhyList::noteOf(const forms::ExplainedQuestion &question) const
{
    QStringList terms; // no sentences
    for (const auto &sentence : question.sentences)
        terms << sentenceWords(sentence, *m_explanation, m_evaluation->form()->form.scoring);
    terms.removeAll(QString());
    const auto said = terms.join(QStringLiteral("; "));
    const auto cause = causeWords(*m_evaluation, question.cause, question.attribution);
    return said.isEmpty() || cause.isEmpty() ? said + cause : QStringLiteral("%1. %2").arg(said, cause);
}

QVariant WhyList::questionData(const forms::ExplainedQuestion &question, int role) const
{
    const auto &asked = m_evaluation->run()->question(question.number);
    const auto pillar = m_evaluation->pillarOf(asked);
    const bool rated = question.term.state == forms::TermState::Rated;
    const bool counts = question.term.weightApplied.sign() > 0;
    switch (role) {
    case PillarRole:
        return pillar.value_or(-1);
    case LetterRole:
        return pillar ? m_evaluation->pillarLetter(*pillar) : QString();
    case Qt::DisplayRole:
    case WordsRole:
        return shown(question.text);
    case NoteRole:
        return noteOf(question);
    case EarnedRole:
        return rated && counts ? tr("%1 / %2").arg(pointsName(question.term.earned), pointsName(question.term.possible))
                               : QStringLiteral("–");
    case WeightRole:
        return counts ? pointsName(question.term.weightApplied * hundred) : QStringLiteral("–");
    case GivesRole:
        return counts ? decimal(question.term.contribution.decimalText(2)) : QStringLiteral("–");
    case FullRole:
        return shareOf100(question.term.contribution + question.term.lost);
    case GotRole:
        return shareOf100(question.term.contribution);
    case LosesRole:
        return question.term.lost.sign() > 0;
    default:
        return {};
    }
}

QVariant WhyList::sumData(int role) const
{
    switch (role) {
    case PillarRole:
        return -1;
    case Qt::DisplayRole:
    case WordsRole:
        return m_explanation->raw != m_explanation->final ? tr("Before the critical error") : tr("Score");
    case GivesRole:
        return m_explanation->raw ? decimal(m_explanation->raw->decimalText(2)) : QStringLiteral("–");
    case FullRole:
    case GotRole:
        return 0.0;
    case LosesRole:
        return false;
    case LetterRole:
    case NoteRole:
    case EarnedRole:
    case WeightRole:
        return QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> WhyList::roleNames() const
{
    return {{KindRole, "kind"},   {QuestionRole, "question"}, {PillarRole, "pillar"}, {LetterRole, "letter"},
            {WordsRole, "words"}, {NoteRole, "note"},         {EarnedRole, "earned"}, {WeightRole, "weight"},
            {GivesRole, "gives"}, {FullRole, "full"},         {GotRole, "got"},       {LosesRole, "loses"}};
}

} // namespace ringtrue::qml
