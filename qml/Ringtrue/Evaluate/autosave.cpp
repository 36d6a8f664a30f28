// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/autosave.h"

#include "forms/service/draft_answers.h"
#include "qml/Ringtrue/Workspace/background.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <utility>

namespace ringtrue::qml {

void Autosave::start(std::shared_ptr<service::Workspace> workspace, UnsavedAnswers &unsaved, Target target)
{
    stop();
    m_workspace = std::move(workspace);
    m_unsaved = &unsaved;
    m_target = std::move(target);
}

void Autosave::stop()
{
    const bool left = !m_refused.empty();
    m_underway.clear(); // what is still on its way tells by itself if it is refused
    m_refused.clear();
    m_savedOnce = false;
    m_workspace.reset();
    const auto target = std::exchange(m_target, {});
    if (left)
        Q_EMIT leftUnsaved(target.name, shortReason(m_failure));
    Q_EMIT changed();
}

void Autosave::forgetRefused()
{
    m_refused.clear();
    Q_EMIT changed();
}

service::DraftStore::WhenSaved Autosave::whenSaved(const Turn &turn)
{
    m_underway[turn.part] = turn.number;
    return [self = QPointer<Autosave>(this), unsaved = m_unsaved, target = m_target, turn](const Outcome &outcome) {
        backOnGui(QPointer<QObject>(unsaved.data()), outcome, [self, unsaved, target, turn](const Outcome &done) {
            if (done)
                unsaved->saved(target.draft, turn.part, turn.number);
            if (self && self->m_target.draft == target.draft)
                self->finish(turn, done);
            else if (self && !done && unsaved->has(target.draft)) // else it was given up meanwhile
                Q_EMIT self->leftUnsaved(target.name, shortReason(done.error()));
        });
    };
}

void Autosave::saveSegment(int segment)
{
    if (!m_workspace)
        return;
    const Turn turn{{std::nullopt, service::DraftPart::Answer}, m_unsaved->keepSegment(m_target.draft, segment)};
    m_workspace->drafts().saveSegment(m_target.draft, segment, whenSaved(turn));
    Q_EMIT changed();
}

void Autosave::save(const Answer &answer, service::DraftPart part)
{
    if (!m_workspace)
        return;
    const Turn turn{{answer.question, part}, m_unsaved->keep(m_target.draft, answer, part)};
    auto told = whenSaved(turn);
    auto sealed = forms::sealedPart(m_workspace->keys(), m_target.draft, m_target.interaction, answer, part);
    if (!sealed) {
        finish(turn, Failure{service::DraftFailure{service::DraftError::Store, sealed.error().storage}});
        return;
    }
    m_workspace->drafts().save(m_target.draft, answer.question, part, std::move(*sealed), std::move(told));
    Q_EMIT changed();
}

void Autosave::finish(const Turn &turn, const Outcome &outcome)
{
    const auto found = m_underway.find(turn.part);
    if (found == m_underway.end() || found->second != turn.number)
        return; // newer content of the part is on its way
    m_underway.erase(found);
    if (outcome) {
        m_refused.erase(turn.part);
        m_savedAt = m_workspace->clock().now();
        m_savedOnce = true;
    } else {
        m_refused.insert(turn.part);
        m_failure = outcome.error();
    }
    Q_EMIT changed();
    if (outcome && !toSaveAgain().empty())
        Q_EMIT takesAgain();
}

std::set<Autosave::Part> Autosave::toSaveAgain() const
{
    auto parts = m_refused;
    for (const auto &[part, turn] : m_underway)
        parts.erase(part);
    return parts;
}

Autosave::State Autosave::state() const
{
    if (!m_refused.empty())
        return Refused;
    if (!m_underway.empty())
        return Saving;
    return m_savedOnce ? Saved : Clean;
}

void Autosave::savePlace(const QuestionSlug &question, std::int64_t position)
{
    if (m_workspace)
        m_workspace->drafts().savePlace(m_target.draft, {question, position}, [](const auto &) {});
}

} // namespace ringtrue::qml
