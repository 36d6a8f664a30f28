// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/draft_line.h"

#include "forms/edit/draft_text.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Workspace/background.h"

#include <utility>

namespace ringtrue::qml {

void DraftLine::start(std::shared_ptr<service::Workspace> workspace, forms::ContentDraft draft)
{
    stop();
    m_workspace = std::move(workspace);
    m_draft = std::move(draft);
    m_line = std::make_shared<Line>();
    Q_EMIT changed();
}

void DraftLine::stop()
{
    ++m_number;
    m_workspace.reset();
    m_line.reset();
    m_waits = false;
    m_savedOnce = false;
    m_refusal.clear();
    Q_EMIT changed();
}

void DraftLine::save(std::shared_ptr<const forms::Form> form)
{
    if (!m_line)
        return;
    m_waits = true;
    {
        const std::lock_guard lock(m_line->mutex);
        m_line->next = std::move(form);
        m_line->nextTurn = ++m_turn;
    }
    begin();
    Q_EMIT changed();
}

/// Sees to it that somebody works on the line.
void DraftLine::begin()
{
    {
        const std::lock_guard lock(m_line->mutex);
        if (std::exchange(m_line->running, true))
            return;
    }
    QThreadPool::globalInstance()->start([work = Work{QPointer<QObject>(this), this, m_line, m_workspace, m_draft,
                                                      m_number}]() mutable { DraftLine::work(std::move(work)); });
}

void DraftLine::work(Work work)
{
    for (;;) {
        std::shared_ptr<const forms::Form> next;
        int turn = 0;
        {
            const std::lock_guard lock(work.line->mutex);
            if (work.line->gone)
                break;
            next = std::exchange(work.line->next, nullptr);
            turn = work.line->nextTurn;
            if (!next) {
                work.line->running = false;
                return;
            }
        }
        work.draft.slug = next->id.text();
        work.draft.title = next->title;
        work.draft.text = forms::draftText(*next);
        auto saved = forms::saveContentDraft(*work.workspace, work.draft);
        backOnGui(work.guarded, std::move(saved),
                  [self = work.self, number = work.number, turn](const forms::ContentSaved &done) {
                      self->finish(number, turn, done);
                  });
    }
    const bool done = bool(forms::discardContentDraft(*work.workspace, work.draft.id));
    backOnGui(work.line->context, done, work.line->whenGone);
}

void DraftLine::finish(int number, int turn, const forms::ContentSaved &saved)
{
    if (number != m_number)
        return;
    m_waits = turn < m_turn; // something newer is on its way
    m_refusal = saved ? QString() : draftRefusal(saved.error());
    m_savedOnce = m_savedOnce || bool(saved);
    if (saved)
        m_savedAt = *saved;
    Q_EMIT changed();
}

void DraftLine::discard(QObject *context, std::function<void(bool)> done)
{
    if (!m_line)
        return;
    {
        const std::lock_guard lock(m_line->mutex);
        m_line->gone = true;
        m_line->context = context;
        m_line->whenGone = std::move(done);
    }
    begin(); // or whoever saves does it next
    stop();
}

DraftLine::State DraftLine::state() const
{
    if (!m_refusal.isEmpty())
        return Refused;
    if (m_waits)
        return Saving;
    return m_savedOnce ? Saved : Clean;
}

} // namespace ringtrue::qml
