// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_closer.h"

#include "forms/service/recall.h"
#include "forms/service/rings_true.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_words.h"

namespace ringtrue::qml {

void RoundCloser::close(const QString &round, bool ringsTrue, forms::FewAnswers few)
{
    const auto id = roundId(round);
    if (m_busy || !id || !isWritable(m_workspace))
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    onRoundsFor(
        this, *m_workspace,
        [id = *id, ringsTrue, few, author = m_workspace->person()](const forms::RoundParts &parts) {
            return ringsTrue ? forms::closeRingsTrue(parts, id, author, few)
                             : forms::closeRecall(parts, id, author, few);
        },
        [this](const Result<forms::ClosedRound, forms::RoundFailure> &closed) { finish(closed); },
        [](const Result<forms::ClosedRound, forms::RoundFailure> &closed) {
            return closed ? closedWords(*closed) : refusalSentence(closed.error());
        });
}

QString RoundCloser::closedWords(const forms::ClosedRound &closed)
{
    auto words =
        closed.answers > 0
            ? tr("Closed with %1. What waited is destroyed.").arg(answersWords(std::int64_t(closed.answers)))
        : closed.dropped == 0
            ? tr("Closed. Nobody had answered.")
            : tr("Closed. What was answered is destroyed unread: %1.").arg(answersWords(std::int64_t(closed.dropped)));
    if (!closed.logEmptied)
        words += QLatin1Char(' ')
                 + tr("Another program reads drafts.db, whose log still holds the answers, sealed. Close it: the next "
                      "step of any round destroys them.");
    return words;
}

void RoundCloser::finish(const Result<forms::ClosedRound, forms::RoundFailure> &closed)
{
    using forms::RoundError;
    m_busy = false;
    m_problem = closed ? QString() : refusalSentence(closed.error());
    m_nobody = !closed && closed.error().error == RoundError::TooFew && closed.error().answers == 0;
    Q_EMIT changed();
    if (closed) {
        Q_EMIT this->closed(closedWords(*closed));
        return;
    }
    const auto error = closed.error().error;
    const bool droppable = error == RoundError::TooFew || error == RoundError::Damaged || error == RoundError::Erased
                           || error == RoundError::NotHere;
    if (droppable)
        Q_EMIT tooFew();
    else
        Q_EMIT refused();
}

} // namespace ringtrue::qml
