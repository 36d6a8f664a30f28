// SPDX-License-Identifier: Apache-2.0
// Evaluates one interaction after the other as the page Evaluate does, as fast as it can, until it is killed. It says
// on stdout what was acknowledged: `saved DRAFT QUESTION PART ROUND`, `submitted DRAFT EVALUATION`.
//
// crash_writer WORKSPACE RUN    RUN: a number that no run before had
#include "core/organisation/core_views.h"
#include "core/organisation/interaction_facts.h"
#include "core/sampling/sampling_views.h"
#include "core/service/workspace.h"
#include "forms/facts/forms_views.h"
#include "forms/run/form_run.h"
#include "forms/service/draft_answers.h"
#include "forms/service/submit_evaluation.h"
#include "tests/crash/rounds.h"

#include <future>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace ringtrue;
using namespace ringtrue::service;

namespace {

using Form = std::shared_ptr<const forms::LoadedForm>;

Uuid numbered(std::uint8_t what, std::uint32_t run, std::uint32_t number)
{
    Uuid::Bytes bytes{};
    bytes[0] = what;
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[8 + i] = static_cast<std::uint8_t>(run >> (24 - 8 * i));
        bytes[12 + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    }
    return Uuid{bytes};
}

/// One write() a line, so that a kill leaves whole lines only.
void say(const std::string &line)
{
    if (::write(STDOUT_FILENO, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        ::_exit(3);
}

/// Who evaluates, on which form, in which workspace.
struct Desk {
    Workspace &workspace;
    PersonId evaluator;
    Form form;
};

bool save(const Desk &desk, const DraftId &draft, const InteractionId &interaction, const Answer &answer,
          DraftPart part)
{
    auto sealed = forms::sealedPart(desk.workspace.keys(), draft, interaction, answer, part);
    if (!sealed)
        return false;
    std::promise<bool> saved;
    desk.workspace.drafts().save(draft, answer.question, part, std::move(*sealed),
                                 [&saved](const auto &result) { saved.set_value(static_cast<bool>(result)); });
    return saved.get_future().get();
}

bool enter(const Desk &desk, const DraftId &draft, const InteractionId &interaction, const forms::Question &question,
           int round)
{
    for (const auto part : tests::draftParts) {
        if (!save(desk, draft, interaction, tests::answerOf(question, round), part))
            return false;
        say("saved " + draft.text() + " " + question.id.text() + " " + std::to_string(int(part)) + " "
            + std::to_string(round) + "\n");
    }
    return true;
}

/// Appends the interaction and opens a draft of it.
std::optional<Draft> begin(const Desk &desk, const InteractionId &interaction)
{
    const Interaction call{.id = interaction,
                           .reference = interaction.text(),
                           .channel = Channel::Call,
                           .startedAt = desk.workspace.clock().now(),
                           .durationMs = 60'000,
                           .customer = {},
                           .contactType = {},
                           .segments = {{.agent = desk.evaluator, .startMs = 0, .endMs = {}}}};
    if (!desk.workspace.append(desk.evaluator, {organisation::interactionFact(call)}).get())
        return std::nullopt;
    const auto draft = desk.workspace.drafts().open({interaction, desk.evaluator, desk.form->version.hash}).get();
    const auto opened = draft ? desk.workspace.drafts().load(*draft).get() : Failure{draft.error()};
    return opened ? std::optional{*opened} : std::nullopt;
}

bool evaluateOne(const Desk &desk, std::uint32_t run, std::uint32_t number)
{
    const InteractionId interaction{numbered(1, run, number)};
    const auto draft = begin(desk, interaction);
    if (!draft)
        return false;
    const auto questions = forms::questionsOf(desk.form->form);
    Evaluation evaluation{.id = {},
                          .interaction = interaction,
                          .evaluator = desk.evaluator,
                          .agent = desk.evaluator,
                          .form = desk.form->form.id,
                          .formVersion = desk.form->version.hash,
                          .visionVersion = desk.form->version.visionVersion,
                          .answers = {},
                          .startedAt = draft->summary.started,
                          .submittedAt = {},
                          .supersedes = {}};
    for (int round = 0; round < tests::rounds; ++round)
        for (const auto &placed : questions)
            if (!enter(desk, draft->summary.id, interaction, *placed.question, round))
                return false;
    for (const auto &placed : questions)
        evaluation.answers.push_back(tests::answerOf(*placed.question, tests::rounds - 1));
    const auto submitted =
        desk.workspace
            .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return forms::submitEvaluation(ledger, connection, desk.workspace.blobs(), evaluation, *desk.form);
            })
            .get();
    if (!submitted)
        return false;
    say("submitted " + draft->summary.id.text() + " " + submitted->id.text() + "\n");
    return static_cast<bool>(desk.workspace.drafts().remove(draft->summary.id).get());
}

Form onlyForm(Workspace &workspace)
{
    auto reader = workspace.readFacts();
    const auto versions = reader ? forms::formVersions(*reader) : Failure{storage::StorageFailure{}};
    if (!versions || versions->size() != 1)
        return nullptr;
    const auto form = forms::loadForm(*reader, versions->front().hash);
    return form ? *form : nullptr;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    const ledger::Registry registry({organisation::coreViews(), sampling::samplingViews(), forms::formsViews()});
    const SystemClock clock;
    const auto workspace = Workspace::openForWriting(
        {.folder = arguments[1], .registry = registry, .clock = clock, .program = "crash_writer"});
    if (!workspace) {
        std::cerr << "cannot open: " << static_cast<int>(workspace.error().error) << "\n";
        return 1;
    }
    const auto people = (*workspace)->keys().people();
    const auto form = onlyForm(**workspace);
    if (!people || people->empty() || form == nullptr)
        return 1;
    const Desk desk{**workspace, people->front(), form};
    const auto run = static_cast<std::uint32_t>(std::stoul(arguments[2]));
    for (std::uint32_t number = 0; evaluateOne(desk, run, number); ++number) {
    }
    return 1; // only a refusal ends the loop
}
