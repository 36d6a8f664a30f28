// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_at_hand.h"

#include "core/organisation/permissions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <algorithm>

namespace ringtrue::qml {

void RoundAtHand::setRounds(RoundList *rounds)
{
    if (rounds == m_rounds)
        return;
    m_rounds = rounds;
    if (m_rounds != nullptr)
        connect(m_rounds, &RoundList::changed, this, &RoundAtHand::changed);
    Q_EMIT changed();
}

void RoundAtHand::setRound(const QString &round)
{
    if (round == m_round)
        return;
    m_round = round;
    Q_EMIT changed();
}

const RoundList::Entry *RoundAtHand::entry() const
{
    return m_rounds == nullptr ? nullptr : m_rounds->find(m_round);
}

QString RoundAtHand::vision() const
{
    const auto *const at = entry();
    if (at == nullptr)
        return {};
    return QString::fromStdString((at->ringsTrue ? at->ringsTrue->vision : at->recall->vision).text());
}

bool RoundAtHand::isRingsTrue() const
{
    const auto *const at = entry();
    return at != nullptr && at->ringsTrue;
}

bool RoundAtHand::isOpen() const
{
    const auto *const at = entry();
    return at != nullptr && at->isOpen();
}

QString RoundAtHand::heading() const
{
    const auto *const at = entry();
    if (at == nullptr)
        return {};
    return at->ringsTrue ? shown(at->ringsTrue->round.question)
                         : tr("What can we say of the vision? %1").arg(quarterWords(at->recall->round.quarter));
}

QString RoundAtHand::facts() const
{
    const auto *const at = entry();
    if (at == nullptr)
        return {};
    const auto &by = at->ringsTrue ? at->ringsTrue->round.openedBy : at->recall->round.openedBy;
    const auto when = at->ringsTrue ? at->ringsTrue->round.openedAt : at->recall->round.openedAt;
    auto words = tr("%1. Opened %2 by %3.").arg(visionWords(*at), day(when), m_rounds->workspace()->nameOf(by));
    if (at->ringsTrue && at->ringsTrue->round.closesOn)
        words += QLatin1Char(' ') + tr("Answers until %1.").arg(dayWords(*at->ringsTrue->round.closesOn));
    return words;
}

QString RoundAtHand::standing() const
{
    const auto *const at = entry();
    return at == nullptr ? QString() : standingWords(*at);
}

int RoundAtHand::waiting() const
{
    const auto *const at = entry();
    return at == nullptr ? 0 : int(at->waiting.value_or(0));
}

bool RoundAtHand::fewWait() const
{
    const auto *const at = entry();
    return at != nullptr && at->isOpen() && at->waiting && std::int64_t(*at->waiting) < forms::fewestShown;
}

QString RoundAtHand::caution() const
{
    const auto *const at = entry();
    if (at == nullptr || !forms::isMoreThanAsked(at->answered(), at->asked()))
        return {};
    return tr("There are more answers than people who were asked: papers were taken twice, somebody answered on paper "
              "and signed in, or the number is wrong.");
}

QString RoundAtHand::whyNoAnswer() const
{
    const auto *const at = entry();
    if (at == nullptr || !at->isOpen())
        return {};
    if (!isWritable(m_rounds->workspace()))
        return tr("The workspace can only be read here, so nothing can be answered now.");
    if (!organisation::mayAnswerRounds(m_rounds->workspace()->reader()))
        return tr("This is asked of the staff, and your roles here are not theirs.");
    if (!at->waiting)
        return refusalSentence({.error = forms::RoundError::NotHere});
    const auto &last = at->ringsTrue ? at->ringsTrue->round.closesOn : std::optional<forms::Day>{};
    if (last && *last < forms::dayOf(m_rounds->workspace()->clock().now()))
        return refusalSentence({.error = forms::RoundError::Over});
    return {};
}

bool RoundAtHand::hasResult() const
{
    const auto *const at = entry();
    return at != nullptr && !at->isOpen() && (at->ringsTrue ? at->ringsTrue->answers : at->recall->answers) > 0;
}

bool RoundAtHand::evaluates() const
{
    const auto *const at = entry();
    return at != nullptr && at->recall && hasResult() && m_rounds->workspace()->may(organisation::Task::Evaluate);
}

bool RoundAtHand::hasTables() const
{
    return hasResult() && (isRingsTrue() || m_rounds->workspace()->isAllowed(organisation::Task::Evaluate));
}

bool RoundAtHand::mayCode() const
{
    return evaluates() && !entry()->recall->isCoded();
}

bool RoundAtHand::maySettle() const
{
    return evaluates() && entry()->recall->isCoded();
}

QString RoundAtHand::viewAside() const
{
    const auto *const at = entry();
    const auto *const workspace = at == nullptr ? nullptr : m_rounds->workspace();
    if (workspace == nullptr || workspace->pageAside() != roundsPage || workspace->argumentAside() != m_round)
        return {};
    if (at->ringsTrue)
        return QStringLiteral("papers");
    return at->recall->isCoded() ? QStringLiteral("settle") : QStringLiteral("code");
}

QString RoundAtHand::coders() const
{
    const auto *const at = entry();
    if (at == nullptr || !at->recall || !hasResult())
        return {};
    QStringList names;
    for (const auto &coder : at->recall->coders)
        names << m_rounds->workspace()->nameOf(coder);
    if (names.isEmpty())
        return tr("Nobody has coded the answers yet. Two people do, each without seeing what the other makes of them.");
    if (names.size() == 1)
        return tr("Coded by %1. A second person codes them, too, without seeing that.").arg(names.front());
    return tr("Coded by %1 and %2.").arg(names.at(0), names.at(1));
}

} // namespace ringtrue::qml
