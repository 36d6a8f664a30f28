// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/demo_load.h"
#include "core/cli/one_answer.h"
#include "core/organisation/interactions.h"
#include "forms/feedback/alerts.h"
#include "forms/feedback/disputes.h"
#include "forms/feedback/release.h"

namespace ringtrue::cli::demo {

void DemoLoad::giveFeedback()
{
    const auto &planned = m_plan.feedback;
    const auto *const by = fine() ? person(planned.by) : nullptr;
    if (by == nullptr)
        return;
    m_clock.set(planned.at);
    seeAlerts(by->id);
    for (const auto &one : planned.released)
        if (fine())
            release(by->id, one);
}

void DemoLoad::seeAlerts(const PersonId &by)
{
    const auto alerts = take(forms::alerts(*m_reader, 1000), "The alerts could not be read");
    for (std::size_t i = 1; i < alerts.size() && fine(); ++i) {
        const auto seen = forms::withFeedbackParts(*m_workspace, [&](const forms::FeedbackParts &parts) {
            return forms::seeAlert(parts, by, alerts[i].evaluation.id);
        });
        if (!seen)
            refuse(refusal("demo", "The demo's alerts were not seen."));
    }
}

void DemoLoad::release(const PersonId &by, const PlannedRelease &planned)
{
    const auto interaction = take(organisation::readInteractionByReference(*m_reader, planned.interaction),
                                  "The interactions could not be read");
    if (!fine() || !interaction)
        return refuse(refusal("demo", "past.yaml releases what is not there: " + planned.interaction));
    const auto given =
        take(forms::evaluations(*m_reader, {.evaluator = {}, .agent = {}, .interaction = interaction->id}),
             "The evaluations could not be read");
    if (given.empty())
        return refuse(refusal("demo", "past.yaml releases what nobody evaluated: " + planned.interaction));
    const auto &evaluation = given.front();
    m_clock.set(m_plan.feedback.at);
    const auto released = forms::withFeedbackParts(*m_workspace, [&](const forms::FeedbackParts &parts) {
        return forms::releaseEvaluations(parts, by, std::vector{evaluation.id});
    });
    m_clock.set(planned.read);
    const auto read = forms::withFeedbackParts(*m_workspace, [&](const forms::FeedbackParts &parts) {
        return forms::confirmRead(parts, evaluation.agent, evaluation.id);
    });
    if (!released || !read)
        return refuse(refusal("demo", "What past.yaml releases was refused: " + planned.interaction));
    ++m_counts.released;
    if (planned.dispute)
        dispute(evaluation.id, evaluation.agent, interaction->channel == Channel::Call ? *m_callForm : *m_chatForm,
                *planned.dispute);
}

void DemoLoad::dispute(const EvaluationId &evaluation, const PersonId &agent, const forms::LoadedForm &form,
                       const PlannedDispute &planned)
{
    const QuestionSlug question(planned.question);
    const auto answer = answerCalled(form.form, question, planned.answer);
    if (!answer)
        return refuse(answer.error());
    m_clock.set(planned.at);
    const auto disputed = forms::withFeedbackParts(*m_workspace, [&](const forms::FeedbackParts &parts) {
        return forms::dispute(parts, agent, {evaluation, question, *answer, planned.reason});
    });
    if (!disputed)
        return refuse(refusal("demo", "The dispute of past.yaml was refused: " + planned.question));
    ++m_counts.disputed;
}

} // namespace ringtrue::cli::demo
