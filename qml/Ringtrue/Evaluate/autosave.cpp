// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/autosave.h"

#include "forms/service/draft_answers.h"
#include "qml/Ringtrue/Workspace/background.h"

namespace ringtrue::qml {

void Autosave::start(std::shared_ptr<service::Workspace> workspace, const DraftId &draft,
                     const InteractionId &interaction)
{
    m_workspace = std::move(workspace);
    m_draft = draft;
    m_interaction = interaction;
    m_underway.clear(); // what is still on its way belongs to another draft
    m_refused.clear();
    m_savedOnce = false;
    Q_EMIT changed();
}

int Autosave::begin(const Part &part)
{
    m_underway[part] = ++m_turn;
    return m_turn;
}

service::DraftStore::WhenSaved Autosave::whenSaved(const Part &part, int turn)
{
    return [self = QPointer<Autosave>(this), part, turn](const auto &outcome) {
        backOnGui(QPointer<QObject>(self), outcome, [self, part, turn](auto done) {
            if (self)
                self->finish(part, turn, done);
        });
    };
}

void Autosave::saveSegment(int segment)
{
    if (!m_workspace)
        return;
    const Part what(std::nullopt, service::DraftPart::Answer);
    m_workspace->drafts().saveSegment(m_draft, segment, whenSaved(what, begin(what)));
    Q_EMIT changed();
}

void Autosave::save(const Answer &answer, service::DraftPart part)
{
    if (!m_workspace)
        return;
    const Part what(answer.question, part);
    const int turn = begin(what);
    auto sealed = forms::sealedPart(m_workspace->keys(), m_draft, m_interaction, answer, part);
    if (!sealed) {
        finish(what, turn, Failure{service::DraftFailure{service::DraftError::Store, sealed.error().storage}});
        return;
    }
    m_workspace->drafts().save(m_draft, answer.question, part, std::move(*sealed), whenSaved(what, turn));
    Q_EMIT changed();
}

void Autosave::finish(const Part &part, int turn, const Result<Done, service::DraftFailure> &outcome)
{
    const auto found = m_underway.find(part);
    if (found == m_underway.end() || found->second != turn)
        return; // newer content of the part is on its way
    m_underway.erase(found);
    if (outcome) {
        m_refused.erase(part);
        m_savedAt = m_workspace->clock().now();
        m_savedOnce = true;
    } else {
        m_refused.insert(part);
        m_failure = outcome.error();
    }
    Q_EMIT changed();
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
        m_workspace->drafts().savePlace(m_draft, {question, position}, [](const auto &) {});
}

} // namespace ringtrue::qml
