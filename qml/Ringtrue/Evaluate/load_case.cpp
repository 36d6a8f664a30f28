// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/load_case.h"

#include "core/ledger/body.h"
#include "core/organisation/may_read.h"
#include "forms/service/draft_answers.h"
#include "forms/service/interaction_list.h"
#include "forms/service/readable_evaluations.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

std::string slugOf(const std::optional<ContactTypeId> &contactType, const std::vector<ContactType> &all)
{
    for (const auto &candidate : all)
        if (contactType && candidate.id == *contactType)
            return candidate.slug;
    return {};
}

Case failed(Case found, CaseProblem problem)
{
    found.problem = problem;
    return found;
}

// The evaluation that this evaluator submitted, where no draft of a new one was begun.
Case withRecord(Case found, service::Workspace &workspace, storage::Connection &connection, const EvaluationId &id)
{
    auto record = forms::loadEvaluation(connection, workspace.keys(), id);
    if (!record)
        return failed(std::move(found), CaseProblem::FormUnreadable);
    found.form = record->form;
    found.record = std::move(*record);
    found.recordId = id;
    return found;
}

Case withAnswers(Case found, service::Workspace &workspace, const service::Draft &draft)
{
    auto opened = forms::openAnswers(workspace.keys(), draft);
    forms::leaveOutUnfit(opened, {found.form, &found.form->form});
    found.draftAnswers = std::move(opened.answers);
    found.damagedAnswers = std::move(opened.damaged);
    return found;
}

// Where nothing can be written what was begun is shown all the same, and not asked further.
Case withDraftToRead(Case found, service::Workspace &workspace, const std::optional<service::DraftSummary> &begun)
{
    const auto draft = begun ? workspace.loadDraft(begun->id) : Failure{service::DraftFailure{}};
    return draft ? withAnswers(std::move(found), workspace, *draft) : found;
}

Case withDraft(Case found, service::Workspace &workspace, const CaseRequest &request,
               const std::optional<service::DraftSummary> &begun)
{
    found.isToFill = workspace.canWrite() && request.mayEvaluate;
    if (request.rehearses)
        return found;
    if (!found.isToFill)
        return withDraftToRead(std::move(found), workspace, begun);
    auto &drafts = workspace.drafts();
    const auto id = drafts.open({request.interaction, request.evaluator, found.form->version.hash}).get();
    if (!id)
        return failed(std::move(found), CaseProblem::Drafts);
    auto draft = drafts.load(*id).get();
    if (!draft)
        return failed(std::move(found), CaseProblem::Drafts);
    found = withAnswers(std::move(found), workspace, *draft);
    found.draft = std::move(*draft);
    return found;
}

// What the evaluator has begun on this interaction, maybe on another form than the one that fits best.
std::optional<service::DraftSummary> begunDraft(service::Workspace &workspace, const CaseRequest &request)
{
    const auto drafts = workspace.listDrafts(request.evaluator);
    if (drafts)
        for (const auto &draft : *drafts)
            if (draft.of.interaction == request.interaction && draft.entered > 0)
                return draft;
    return std::nullopt;
}

// The last of @p evaluations of the segment that is meant, if there is one.
std::optional<EvaluationId> lastOf(const std::vector<forms::EvaluationSummary> &evaluations,
                                   const std::optional<std::int32_t> &segment)
{
    const auto found = std::ranges::find_if(evaluations, [&](const auto &evaluation) {
        return segment.value_or(evaluation.segment) == evaluation.segment;
    });
    return found == evaluations.end() ? std::nullopt : std::optional{found->id};
}

// Nothing can be sealed for it any more, so no draft is begun and nothing is asked.
bool isErased(service::Workspace &workspace, const InteractionId &interaction)
{
    const auto erased = workspace.keys().isErased(ledger::subjectOf(interaction));
    return erased && *erased;
}

// The form to fill in: the one that is asked for, was begun on, or fits best.
Case withForm(Case found, service::Workspace &workspace, storage::Connection &connection, const CaseRequest &request,
              const std::vector<forms::FormVersion> &versions, const std::optional<service::DraftSummary> &begun)
{
    if (isErased(workspace, request.interaction))
        return failed(std::move(found), CaseProblem::Erased);
    if (const auto gone = forms::whyUnreadable(connection, request.interaction); !begun && gone && *gone)
        return failed(std::move(found), CaseProblem::Removed);
    const auto slug = slugOf(found.interaction->contactType, request.contactTypes);
    found.choices = forms::formsFor(versions, found.interaction->channel, slug);
    const auto wanted = request.form ? request.form : begun ? std::optional{begun->of.formVersion} : std::nullopt;
    if (found.choices.empty() && !wanted)
        return failed(std::move(found), CaseProblem::NoForm);
    auto form = forms::loadForm(connection, wanted ? *wanted : found.choices.front().form.hash);
    if (!form)
        return failed(std::move(found), CaseProblem::FormUnreadable);
    found.form = *form;
    return withDraft(std::move(found), workspace, request, begun);
}

// The interaction that is asked for, by its own id or that of an evaluation of it.
CaseProblem findInteraction(Case &found, service::Workspace &workspace, storage::Connection &connection,
                            CaseRequest &request)
{
    auto interaction = organisation::readInteraction(connection, request.interaction);
    if (interaction && !*interaction) {
        const EvaluationId asked(request.interaction.uuid());
        const auto record = forms::loadEvaluation(connection, workspace.keys(), asked);
        if (!record)
            return record.error() == forms::RecordError::Store ? CaseProblem::Store : CaseProblem::NoInteraction;
        request.evaluation = asked;
        request.interaction = record->record.evaluation.interaction;
        interaction = organisation::readInteraction(connection, request.interaction);
    }
    if (!interaction)
        return CaseProblem::Store;
    if (!*interaction)
        return CaseProblem::NoInteraction;
    found.interaction = **interaction;
    return CaseProblem::None;
}

// What was submitted of it, and the part of that which the reader may read.
std::optional<std::vector<forms::EvaluationSummary>>
readSubmitted(Case &found, storage::Connection &connection, const CaseRequest &request, bool isFilling, Instant now)
{
    forms::EvaluationFilter ofIt;
    ofIt.interaction = request.interaction;
    auto all = forms::evaluations(connection, ofIt);
    if (!all)
        return std::nullopt;
    found.readable = forms::readableEvaluations(*all, {request.evaluator, request.readsOthers, isFilling, now});
    std::erase_if(*all, [&](const auto &evaluation) { return evaluation.evaluator != request.evaluator; });
    for (const auto &evaluation : *all)
        found.submitted.push_back(evaluation.segment);
    return std::move(*all);
}

} // namespace

Case loadCase(service::Workspace &workspace, storage::Connection &connection, CaseRequest request)
{
    Case found;
    if (const auto problem = findInteraction(found, workspace, connection, request); problem != CaseProblem::None)
        return failed(std::move(found), problem);
    if (!organisation::mayReadInteraction(request.reader, *found.interaction))
        return failed({}, CaseProblem::NotForReader);
    const auto begun = begunDraft(workspace, request);
    const auto mine = readSubmitted(found, connection, request, begun.has_value(), workspace.clock().now());
    const auto versions = forms::formVersions(connection);
    if (!mine || !versions)
        return failed(std::move(found), CaseProblem::Store);
    if (request.evaluation) {
        const bool isShown = std::ranges::any_of(
            found.readable, [&](const auto &evaluation) { return evaluation.id == *request.evaluation; });
        return isShown ? withRecord(std::move(found), workspace, connection, *request.evaluation)
                       : failed(std::move(found), CaseProblem::NotShown);
    }
    const auto segment = request.segment ? request.segment : begun ? std::optional{begun->segment} : std::nullopt;
    auto record = lastOf(*mine, segment);
    const bool reads = !request.mayEvaluate || (request.readsOthers && !request.wantsOwn && !begun);
    if (!record && reads)
        record = lastOf(found.readable, segment);
    if (record)
        return withRecord(std::move(found), workspace, connection, *record);
    return withForm(std::move(found), workspace, connection, request, *versions, begun);
}

} // namespace ringtrue::qml
