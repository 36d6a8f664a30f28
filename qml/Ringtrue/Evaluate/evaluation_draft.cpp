// SPDX-License-Identifier: Apache-2.0
// What becomes of a draft: it goes to another agent's part, is left empty, or its interaction is erased.
#include "qml/Ringtrue/Evaluate/evaluation.h"

#include "core/ledger/body.h"

#include <algorithm>
#include <future>
#include <memory>

namespace ringtrue::qml {

void Evaluation::chooseSegment(int segment)
{
    const auto names = segmentNames();
    if (m_submitting || m_state == Failed || segment == m_segment || segment < 0 || segment >= int(names.size()))
        return;
    if (readsAnothers()) {
        const auto found = std::ranges::find(m_case.readable, segment, &forms::EvaluationSummary::segment);
        if (found == m_case.readable.end())
            Q_EMIT refused(tr("Nobody has evaluated that part."));
        else
            chooseRecord(int(found - m_case.readable.begin()));
        return;
    }
    const bool isDone = std::ranges::find(m_case.submitted, segment) != m_case.submitted.end();
    if (isDone || m_state != Filling) {
        auto request = requestOf(m_case.interaction->id);
        request.segment = segment;
        request.wantsOwn = true;
        load(std::move(request));
    } else if (hasContent()) {
        Q_EMIT moveAsked(segment, names.at(m_segment), names.at(segment));
    } else {
        moveToSegment(segment);
    }
}

void Evaluation::moveToSegment(int segment)
{
    if (m_state != Filling || m_submitting || segment == m_segment || segment < 0
        || segment >= int(segmentNames().size()))
        return;
    m_segment = segment;
    m_autosave.saveSegment(segment);
    Q_EMIT stateChanged();
}

bool Evaluation::hasContent() const
{
    for (std::size_t question = 0; m_run && question < m_run->count(); ++question) {
        const auto &answer = m_run->answer(question);
        if (m_run->isAnswered(question) || !answer.comment.empty() || !answer.evidence.empty() || answer.cause
            || answer.attribution)
            return true;
    }
    return false;
}

// Looking at it begins nothing. What could not be opened here was entered all the same, and stays. What the disk
// refused is forgotten only with the draft: one that could not be removed may hold what was taken back.
void Evaluation::leaveDraft()
{
    if (m_state != Filling || !m_case.draft || hasContent() || !m_case.draftAnswers.empty()
        || !m_case.draft->entries.empty() || m_workspace == nullptr)
        return;
    const auto engine = m_workspace->sharedEngine();
    if (!engine)
        return;
    m_autosave.forgetRefused();
    const auto draft = m_case.draft->summary.id;
    // Not even a closed workspace leaves it unanswered; the engine itself must not be held so long.
    auto removed = std::make_shared<std::future<Result<Done, service::DraftFailure>>>(engine->drafts().remove(draft));
    inBackground(
        m_workspace, [removed] { return bool(removed->get()); },
        [workspace = m_workspace, draft](bool isGone) {
            if (isGone)
                workspace->unsaved().forget(draft);
        });
}

// No disk refused: there is no key any more that an answer could be sealed with.
void Evaluation::heedErasure()
{
    if (m_state != Filling || m_autosave.state() != Autosave::Refused || !m_case.draft)
        return;
    const auto engine = m_workspace->sharedEngine();
    if (!engine)
        return;
    const auto erased = engine->keys().isErased(ledger::subjectOf(m_case.interaction->id));
    if (!erased || !*erased)
        return;
    m_workspace->unsaved().forget(m_case.draft->summary.id);
    m_autosave.forgetRefused();
    m_autosave.stop();
    m_case = {}; // its sound goes with it
    m_run.reset();
    m_score = {};
    fail(CaseProblem::Erased);
    Q_EMIT currentChanged();
    Q_EMIT answersChanged();
}

} // namespace ringtrue::qml
