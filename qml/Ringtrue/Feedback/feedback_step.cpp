// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Feedback/feedback_step.h"

#include "forms/feedback/alerts.h"
#include "forms/feedback/release.h"
#include "qml/Ringtrue/Feedback/feedback_at_hand.h"
#include "qml/Ringtrue/Feedback/feedback_words.h"

#include <QPointer>

namespace ringtrue::qml {

namespace {

using forms::FeedbackFailure;
using forms::FeedbackParts;

template <typename Value>
Result<Done, FeedbackFailure> doneOf(const Result<Value, FeedbackFailure> &result)
{
    return result ? Result<Done, FeedbackFailure>(Done{}) : Failure{result.error()};
}

} // namespace

void FeedbackStep::forget()
{
    m_problem.clear();
    Q_EMIT changed();
}

void FeedbackStep::run(const QString &said, Job job)
{
    auto *const workspace = m_hand->workspace();
    if (m_busy || workspace == nullptr || workspace->state() != OpenWorkspace::Open || !m_hand->isShown())
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    inBackground(
        workspace,
        [engine = workspace->sharedEngine(), person = workspace->person(), job = std::move(job)] {
            return forms::withFeedbackParts(*engine, [&](const FeedbackParts &parts) { return job(parts, person); });
        },
        [self = QPointer(this), workspace, seat = workspace->seat(),
         said](const Result<Done, FeedbackFailure> &result) {
            const auto words = result ? said : feedbackSentence(result.error());
            if (self) {
                self->m_busy = false;
                self->m_problem = result ? QString() : words;
                Q_EMIT self->changed();
                if (result)
                    Q_EMIT self->done(words);
                else
                    Q_EMIT self->refused(words);
            } else {
                workspace->tell(seat, words);
            }
            if (result)
                Q_EMIT workspace->contentChanged();
        });
}

void FeedbackStep::confirmRead()
{
    run(tr("Noted: you have read it."), [id = m_hand->id()](const FeedbackParts &parts, const PersonId &person) {
        return forms::confirmRead(parts, person, id);
    });
}

void FeedbackStep::release()
{
    run(tr("Released: %1 sees it now.").arg(m_hand->agentName()),
        [id = m_hand->id()](const FeedbackParts &parts, const PersonId &person) {
            return forms::releaseEvaluations(parts, person, std::vector{id});
        });
}

void FeedbackStep::seeAlert()
{
    run(tr("Noted: you have seen the error."), [id = m_hand->id()](const FeedbackParts &parts, const PersonId &person) {
        return forms::seeAlert(parts, person, id);
    });
}

void FeedbackStep::noteTalk(const QString &words)
{
    run(tr("Noted: talked through with %1.").arg(m_hand->agentName()),
        [id = m_hand->id(), on = dayOf(m_hand->workspace()->clock().now()),
         words = words.toStdString()](const FeedbackParts &parts, const PersonId &person) {
            return forms::noteTalk(parts, person, {id, on, words});
        });
}

void FeedbackStep::dispute(const QString &question, int choice, const QString &reason)
{
    const forms::NewDispute wanted{.evaluation = m_hand->id(),
                                   .question = QuestionSlug(question.toStdString()),
                                   .proposed = m_hand->proposalAt(question, choice).value_or(Unanswered{}),
                                   .reason = reason.toStdString()};
    run(tr("Handed in: you see the question differently. It is decided by somebody who did not evaluate it."),
        [wanted](const FeedbackParts &parts, const PersonId &person) {
            return doneOf(forms::dispute(parts, person, wanted));
        });
}

void FeedbackStep::withdraw(const QString &dispute)
{
    if (const auto id = forms::DisputeId::parse(dispute.toStdString()))
        run(tr("Taken back."), [id = *id](const FeedbackParts &parts, const PersonId &person) {
            return forms::withdrawDispute(parts, person, id);
        });
}

void FeedbackStep::appeal(const QString &dispute, const QString &reason)
{
    if (const auto id = forms::DisputeId::parse(dispute.toStdString()))
        run(tr("Handed in: somebody else looks at it once more."),
            [id = *id, reason = reason.toStdString()](const FeedbackParts &parts, const PersonId &person) {
                return forms::appeal(parts, person, id, reason);
            });
}

void FeedbackStep::decide(const QString &dispute, int choice, const QString &rationale)
{
    const auto id = forms::DisputeId::parse(dispute.toStdString());
    if (!id)
        return;
    const forms::Verdict verdict{.dispute = *id,
                                 .answer = m_hand->proposalAt(m_hand->questionOf(dispute), choice),
                                 .rationale = rationale.toStdString()};
    run(verdict.answer ? tr("Decided: a revision gives the other answer. Both stay visible.")
                       : tr("Decided: the answer stands."),
        [verdict](const FeedbackParts &parts, const PersonId &person) {
            return doneOf(forms::decideDisputes(parts, person, std::vector{verdict}));
        });
}

} // namespace ringtrue::qml
