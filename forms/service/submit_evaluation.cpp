// SPDX-License-Identifier: Apache-2.0
#include "forms/service/submit_evaluation.h"

#include "core/ledger/body_fields.h"
#include "core/ledger/stored_facts.h"
#include "core/organisation/cause_facts.h"
#include "core/organisation/interactions.h"
#include "forms/score/pick.h"
#include "forms/service/choose_form.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/feedback_rules.h"
#include "forms/service/return_interaction.h"

#include <algorithm>
#include <ranges>

namespace ringtrue::forms {

namespace {

/// What somebody began: at which moment, on which form, of which interaction (and part, where that is asked).
struct Begun {
    service::DraftKey of;
    Instant at;
    std::optional<std::int32_t> segment{};
};

/// Whether @p begun was submitted: an evaluation of the same begin, by the same evaluator, on the same form.
Result<bool, storage::StorageFailure> isSubmitted(storage::Connection &connection, const Begun &begun)
{
    const auto made = evaluations(
        connection, {.evaluator = begun.of.evaluator, .agent = {}, .interaction = begun.of.interaction, .limit = 1000});
    if (!made)
        return Failure{made.error()};
    for (const auto &evaluation : *made) {
        if (evaluation.formVersion != begun.of.formVersion || evaluation.submittedAt < begun.at
            || begun.segment.value_or(evaluation.segment) != evaluation.segment)
            continue;
        const auto fact = ledger::findFact(connection, ledger::FactId{evaluation.id.uuid()});
        if (!fact)
            return Failure{fact.error()};
        const auto body = *fact ? ledger::parseBody((*fact)->body) : Failure{ledger::BodyError::Malformed};
        if (body && ledger::BodyFields(*body).integer("started_at") == begun.at.microseconds)
            return true;
    }
    return false;
}

ledger::LedgerFailure storeFailure(const storage::StorageFailure &failure)
{
    return {.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure};
}

SubmitRefusal refusal(std::optional<ledger::LedgerFailure> failure)
{
    SubmitRefusal refused;
    refused.ledger = std::move(failure);
    return refused;
}

/// Why @p evaluation cannot be one of the workspace's, whatever it answers.
std::optional<SubmitRefusal> refusalOf(storage::Connection &connection, const Evaluation &evaluation,
                                       const LoadedForm &form)
{
    const auto interaction = organisation::readInteraction(connection, evaluation.interaction);
    if (!interaction)
        return refusal(storeFailure(interaction.error()));
    SubmitRefusal refused;
    if (*interaction && !isFor(form.version, (*interaction)->channel)) {
        refused.channel = (*interaction)->channel;
        return refused;
    }
    const auto repeated =
        isSubmitted(connection, {.of = {evaluation.interaction, evaluation.evaluator, evaluation.formVersion},
                                 .at = evaluation.startedAt,
                                 .segment = evaluation.segment});
    if (!repeated)
        return refusal(storeFailure(repeated.error()));
    refused.isRepeated = *repeated;
    return *repeated ? std::optional{refused} : std::nullopt;
}

/// The first of @p answers whose cause or attribution may not be given.
std::optional<UnlistedReason> unlistedIn(const std::vector<Answer> &answers, const std::vector<Cause> &causes,
                                         const std::vector<Attribution> &attributions)
{
    const auto flawOf = [](const Answer &answer, const auto &list, const auto &given) -> std::optional<UnlistedReason> {
        const auto *const entry = given ? findReason(list, *given) : nullptr;
        if (!given || (entry != nullptr && entry->isInUse))
            return std::nullopt;
        return UnlistedReason{answer.question, given->text(), entry != nullptr};
    };
    for (const Answer &answer : answers) {
        if (auto cause = flawOf(answer, causes, answer.cause))
            return cause;
        if (auto attribution = flawOf(answer, attributions, answer.attribution))
            return attribution;
    }
    return std::nullopt;
}

std::optional<SubmitRefusal> refusalOfReasons(storage::Connection &connection, const std::vector<Answer> &answers)
{
    const auto unlisted = storage::read(connection, [&] {
        return unlistedIn(answers, organisation::readCauses(connection), organisation::readAttributions(connection));
    });
    if (!unlisted)
        return refusal(storeFailure(unlisted.error()));
    if (!*unlisted)
        return std::nullopt;
    SubmitRefusal refused;
    refused.reason = **unlisted;
    return refused;
}

std::optional<LostFile> lostFileIn(const std::vector<Answer> &answers, const ledger::BlobStore &blobs)
{
    for (const Answer &answer : answers)
        if (const auto *const attached = std::get_if<AttachedFiles>(&answer.value))
            for (const AttachedFile &file : attached->files)
                if (const auto opened = blobs.open(file.blob); !opened)
                    return LostFile{answer.question, file.name};
    return std::nullopt;
}

/// The classes of the critical errors in @p score, each once, in the order of the enumeration.
std::vector<ErrorClass> criticalClasses(const Score &score)
{
    std::vector<ErrorClass> out;
    for (const auto errorClass : allErrorClasses) {
        const auto isOfClass = [&](std::size_t question) { return score.error(question) == errorClass; };
        if (isCritical(errorClass)
            && std::ranges::any_of(std::views::iota(std::size_t{0}, score.termCount()), isOfClass))
            out.push_back(errorClass);
    }
    return out;
}

} // namespace

Result<PreparedEvaluation, SubmitRefusal> prepareEvaluation(ledger::Ledger &ledger, storage::Connection &connection,
                                                            const ledger::BlobStore &blobs,
                                                            const Evaluation &evaluation, const LoadedForm &form)
{
    if (auto refused = refusalOf(connection, evaluation, form))
        return Failure{std::move(*refused)};
    const auto run =
        FormRun::resume(std::shared_ptr<const Form>(std::shared_ptr<void>(), &form.form), evaluation.answers);
    if (!run)
        return Failure{SubmitRefusal{.missing = {}, .answer = run.error(), .channel = {}, .ledger = {}}};
    if (auto missing = run->missing(); !missing.empty())
        return Failure{SubmitRefusal{.missing = std::move(missing), .answer = {}, .channel = {}, .ledger = {}}};

    Evaluation complete = evaluation;
    complete.answers = run->submission();
    if (auto refused = refusalOfReasons(connection, complete.answers))
        return Failure{std::move(*refused)};
    if (auto lost = lostFileIn(complete.answers, blobs)) {
        SubmitRefusal refused;
        refused.lost = std::move(lost);
        return Failure{std::move(refused)};
    }
    const auto picks = picksOf(form.plan, complete.answers);
    assert(picks); // resume() took them
    const auto scored = score(form.plan, *picks);
    PreparedEvaluation out{.id = EvaluationId{ledger.newFactId().uuid()},
                           .score = submittedScore(form.plan, scored),
                           .critical = criticalClasses(scored),
                           .fact = {}};
    out.fact = evaluationFact(complete, form.form, out.score, out.critical);
    out.fact.id = ledger::FactId{out.id.uuid()};
    return out;
}

Result<Submitted, SubmitRefusal> submitEvaluation(ledger::Ledger &ledger, storage::Connection &connection,
                                                  const ledger::BlobStore &blobs, const Evaluation &evaluation,
                                                  const LoadedForm &form)
{
    auto prepared = prepareEvaluation(ledger, connection, blobs, evaluation, form);
    if (!prepared)
        return Failure{prepared.error()};
    const auto rules = feedbackRules(connection);
    if (!rules)
        return Failure{refusal(storeFailure(rules.error()))};
    std::vector<ledger::FactDraft> drafts{std::move(prepared->fact)};
    const bool isOwn = evaluation.evaluator == evaluation.agent; // no feedback
    if (const auto release = releaseAtSubmission(*rules, prepared->id, ledger.now()); release && !isOwn)
        drafts.push_back(releaseFact(*release));
    const auto facts = ledger.append(evaluation.evaluator, drafts, storage::Spend::Reserve);
    if (!facts)
        return Failure{refusal(facts.error())};
    return Submitted{
        .id = prepared->id, .score = std::move(prepared->score), .critical = std::move(prepared->critical)};
}

namespace {

/// Whether @p draft still waits: it was neither submitted nor returned since it was last touched.
Result<bool, storage::StorageFailure> isOpen(storage::Connection &connection, const service::DraftSummary &draft)
{
    const auto submitted = isSubmitted(connection, {.of = draft.of, .at = draft.started});
    if (!submitted)
        return Failure{submitted.error()};
    const auto returned = isReturned(connection, draft);
    if (!returned)
        return Failure{returned.error()};
    return !*submitted && !*returned;
}

} // namespace

Result<Done, service::DraftFailure> removeSubmittedDrafts(service::Workspace &workspace, const Evaluation &evaluation)
{
    const auto drafts = workspace.drafts().list(evaluation.evaluator).get();
    if (!drafts)
        return Failure{drafts.error()};
    for (const auto &draft : *drafts) {
        if (draft.of.interaction != evaluation.interaction || draft.segment != evaluation.segment)
            continue;
        if (auto removed = workspace.drafts().remove(draft.id).get(); !removed)
            return removed;
    }
    return Done{};
}

Result<std::vector<service::DraftSummary>, service::DraftFailure>
openDrafts(service::Workspace &workspace, storage::Connection &connection, const PersonId &evaluator)
{
    auto drafts = workspace.listDrafts(evaluator);
    if (!drafts)
        return drafts;
    std::vector<service::DraftSummary> open;
    for (auto &draft : *drafts) {
        const auto waits = isOpen(connection, draft);
        if (!waits)
            return Failure{service::DraftFailure{.error = service::DraftError::Store, .storage = waits.error()}};
        if (*waits) {
            open.push_back(std::move(draft));
            continue;
        }
        const auto removed = workspace.canWrite() ? workspace.drafts().remove(draft.id).get()
                                                  : Result<Done, service::DraftFailure>(Done{});
        if (!removed)
            return Failure{removed.error()};
    }
    return open;
}

} // namespace ringtrue::forms
