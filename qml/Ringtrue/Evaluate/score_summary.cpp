// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/score_summary.h"

#include "forms/score/running_score.h"
#include "forms/score/shown_score.h"
#include "forms/score/told_outcome.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Format/format.h"

namespace ringtrue::qml {

void ScoreSummary::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr) {
        connect(m_evaluation, &Evaluation::stateChanged, this, &ScoreSummary::update);
        connect(m_evaluation, &Evaluation::answersChanged, this, &ScoreSummary::update);
    }
    update();
}

bool ScoreSummary::isThere() const
{
    return m_evaluation != nullptr && m_evaluation->run() && m_evaluation->form();
}

void ScoreSummary::update()
{
    const bool isBetween = m_evaluation != nullptr && !isThere() && m_evaluation->state() == Evaluation::Loading;
    const int rows = isBetween                                   ? m_rows
                     : isThere() && m_evaluation->form()->vision ? int(m_evaluation->form()->vision->pillars.size())
                                                                 : 0;
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0 && !isBetween) {
        Q_EMIT dataChanged(index(0), index(rows - 1));
    }
    Q_EMIT changed();
}

bool ScoreSummary::hidden() const
{
    return isThere() && m_evaluation->state() == Evaluation::Filling && policy().passMark.has_value();
}

forms::ShownScore ScoreSummary::shownScore() const
{
    return isThere() ? forms::shownScore(m_evaluation->score(), policy()) : forms::ShownScore{};
}

bool ScoreSummary::hasScore() const
{
    return !hidden() && shownScore().score.has_value();
}

QString ScoreSummary::figure() const
{
    const auto score = shownScore().score;
    if (hidden() || !score)
        return QStringLiteral("–");
    return decimal(forms::scoreText(*score, policy()));
}

double ScoreSummary::share() const
{
    const auto score = shownScore().score;
    return hidden() || !score ? 0 : score->approximate() / 100;
}

bool ScoreSummary::hasMark() const
{
    return isThere() && policy().passMark.has_value();
}

double ScoreSummary::mark() const
{
    return hasMark() ? policy().passMark->approximate() / 100 : 0;
}

QString ScoreSummary::title() const
{
    if (!isThere())
        return {};
    if (hidden())
        return tr("Score hidden");
    const auto shown = shownScore();
    const auto other = shown.other ? decimal(forms::scoreText(*shown.other, policy())) : QString();
    if (m_evaluation->state() == Evaluation::Filling)
        return shown.other ? tr("So far %1, kept at %2").arg(other, figure()) : tr("Score so far");
    if (!shown.score)
        return tr("No score");
    return shown.other ? tr("%1, kept at %2").arg(other, figure()) : tr("Score %1").arg(figure());
}

QString ScoreSummary::detail() const
{
    if (!isThere())
        return {};
    if (hidden())
        return tr("until you submit: this form has a pass mark");
    if (m_evaluation->state() == Evaluation::Filling) {
        const auto running = forms::runningScore(m_evaluation->form()->plan, m_evaluation->score());
        const auto scored = tr("on %1 of 100 weight").arg(pointsName(running.scoredShare * Exact(100)));
        return running.leftOutShare.sign() == 0 ? scored
                                                : tr("%1, %2 not asked or not applicable")
                                                      .arg(scored, pointsName(running.leftOutShare * Exact(100)));
    }
    switch (m_evaluation->score().outcome()) {
    case forms::Outcome::Pass:
        return tr("Pass, mark is %1").arg(pointsName(*policy().passMark));
    case forms::Outcome::Fail:
        return m_evaluation->score().hasCriticalError() || !policy().passMark
                   ? tr("Fail, by a critical error")
                   : tr("Fail, mark is %1").arg(pointsName(*policy().passMark));
    case forms::Outcome::None:
        break;
    }
    return forms::toldOutcome(m_evaluation->form()->plan, m_evaluation->score()) == forms::Outcome::Pass
               ? tr("Pass, no critical error")
               : QString();
}

bool ScoreSummary::failed() const
{
    return !hidden() && isThere() && m_evaluation->score().outcome() == forms::Outcome::Fail;
}

int ScoreSummary::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ScoreSummary::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!isThere())
        return role == PillarRole ? QVariant(index.row()) : role == ShareRole ? QVariant(0.0) : QVariant(QString());
    const auto pillar = std::size_t(index.row());
    const auto percent = m_evaluation->score().termCount() > 0 && !hidden()
                             ? m_evaluation->score().pillar(pillar).percent()
                             : std::nullopt;
    switch (role) {
    case PillarRole:
        return index.row();
    case LetterRole:
        return m_evaluation->pillarLetter(index.row());
    case Qt::DisplayRole:
    case NameRole:
        return shown(m_evaluation->form()->vision->pillars[pillar].name);
    case ShareRole:
        return percent ? percent->approximate() / 100 : 0.0;
    case FigureRole:
        return percent ? decimal(percent->decimalText(0)) : QStringLiteral("–");
    default:
        return {};
    }
}

QHash<int, QByteArray> ScoreSummary::roleNames() const
{
    return {{PillarRole, "pillar"},
            {LetterRole, "letter"},
            {NameRole, "name"},
            {ShareRole, "share"},
            {FigureRole, "figure"}};
}

} // namespace ringtrue::qml
