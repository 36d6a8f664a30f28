// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/demo_load.h"
#include "core/cli/demo/draw_answers.h"
#include "core/domain/evidence_text.h"
#include "core/organisation/interaction_facts.h"
#include "core/organisation/interactions.h"
#include "core/organisation/people_facts.h"
#include "forms/service/interaction_list.h"
#include "forms/service/submit_evaluation.h"
#include "media/facts/media_facts.h"

#include <algorithm>
#include <cstdlib>

namespace ringtrue::cli::demo {

void DemoLoad::submit(const DrawnEvaluation &drawn)
{
    m_clock.set(drawn.submittedAt);
    const auto submitted = onLedger([&](ledger::Ledger &ledger, storage::Connection &connection) {
        return forms::submitEvaluation(ledger, connection, m_workspace->blobs(), drawn.evaluation, *drawn.form);
    });
    if (!submitted)
        return refuse(refusalOf(submitted.error(), drawn.form->form));
    ++m_counts.evaluations;
}

void DemoLoad::drawOlder()
{
    const auto yaml = text("past.yaml");
    if (!fine())
        return;
    auto plan = readPlan(yaml);
    if (!plan)
        return refuse(refusal("demo", "past.yaml is not a plan of the demo's past."));
    m_plan = std::move(*plan);
    const auto past = drawPast({.plan = m_plan,
                                .directory = m_directory,
                                .callForm = m_callForm,
                                .chatForm = m_chatForm,
                                .newId = newIds(m_clock)});
    std::vector<ledger::FactDraft> facts;
    for (const auto &customer : past.customers)
        facts.push_back(organisation::personFact(customer));
    for (auto &fact : organisation::interactionBatchFacts(past.interactions))
        facts.push_back(std::move(fact));
    for (const auto &interaction : past.interactions)
        facts.push_back(media::removalFact(interaction.id, "retention"));
    append(m_founder, facts);
    m_counts.older = past.interactions.size();
    for (const auto &evaluation : past.evaluations)
        if (fine())
            submit(evaluation);
}

void DemoLoad::evaluateRecent()
{
    auto recent = m_plan.recent;
    std::sort(recent.begin(), recent.end(),
              [](const auto &a, const auto &b) { return a.at.microseconds < b.at.microseconds; });
    for (const auto &one : recent)
        if (fine())
            evaluate(one);
}

void DemoLoad::evaluate(const RecentEvaluation &one)
{
    const auto interaction = take(organisation::readInteractionByReference(*m_reader, one.interaction),
                                  "The interactions could not be read");
    const auto *const evaluator = person(one.evaluator);
    if (!fine() || !interaction)
        return refuse(refusal("demo", "past.yaml evaluates an interaction that is not there: " + one.interaction));
    const auto form = interaction->channel == Channel::Call ? m_callForm : m_chatForm;
    const auto answers = forms::readAnswers(answersJson(one, *form, *interaction), form->form);
    if (!answers)
        return refuse(refusalOf(answers.error(), "past.yaml, " + one.interaction));
    // The segment of whoever is evaluated: the last one, to whom a transferred call went.
    const auto segment = interaction->segments.size() - 1;
    submit({.evaluation = {.id = {},
                           .interaction = interaction->id,
                           .segment = static_cast<std::int32_t>(segment),
                           .evaluator = evaluator->id,
                           .agent = interaction->segments[segment].agent,
                           .form = form->form.id,
                           .formVersion = form->version.hash,
                           .visionVersion = form->version.visionVersion,
                           .answers = *answers,
                           .startedAt = {one.at.microseconds - 900'000'000, one.at.offsetMinutes},
                           .submittedAt = {},
                           .supersedes = {}},
            .form = form,
            .submittedAt = one.at});
}

std::string DemoLoad::answersJson(const RecentEvaluation &one, const forms::LoadedForm &form,
                                  const Interaction &interaction)
{
    nlohmann::json out = nlohmann::json::object();
    for (const auto &placed : forms::questionsOf(form.form)) {
        const auto &id = placed.question->id.text();
        nlohmann::json entry = nlohmann::json::object();
        if (const auto answer = one.answers.find(id); answer != one.answers.end())
            entry["answer"] = placed.question->scale && answer->second != "not-applicable"
                                  ? nlohmann::json(std::atoi(answer->second.c_str()))
                                  : nlohmann::json(answer->second);
        if (placed.question->type == forms::QuestionType::Text && !one.words.empty())
            entry["answer"] = one.words;
        if (entry.contains("answer") && entry["answer"] == "not-applicable"
            && isCritical(forms::worstClass(*placed.question).value_or(ErrorClass::NonCritical)))
            entry["comment"] = reasonNotApplicable;
        if (const auto comment = one.comments.find(id); comment != one.comments.end())
            entry["comment"] = comment->second;
        if (const auto evidence = one.evidence.find(id); evidence != one.evidence.end())
            entry["evidence"].push_back(evidenceText(evidence->second, interaction));
        if (!entry.empty())
            out[id] = std::move(entry);
    }
    return nlohmann::json{{"answers", out}}.dump();
}

std::string DemoLoad::evidenceText(std::pair<int, int> messages, const Interaction &interaction)
{
    const auto transcript = m_transcripts.find(interaction.reference);
    if (transcript == m_transcripts.end())
        return ringtrue::evidenceText(MessageRange{messages.first, messages.second});
    const auto &said = transcript->second.messages;
    const auto last = std::min(static_cast<std::size_t>(messages.second), said.size() - 1);
    const auto end = said[last].endMs.value_or(said[last].atMs + 1000);
    return ringtrue::evidenceText(TimeSpan{said[static_cast<std::size_t>(messages.first)].atMs, end});
}

void DemoLoad::count()
{
    if (fine())
        m_counts.waiting = take(forms::waiting(*m_reader, {}, {}, 1), "The interactions could not be read").count;
}

} // namespace ringtrue::cli::demo
