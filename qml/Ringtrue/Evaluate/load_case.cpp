// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/load_case.h"

#include "forms/service/draft_answers.h"
#include "forms/service/evaluation_list.h"

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
    return found;
}

Case withDraft(Case found, service::Workspace &workspace, const CaseRequest &request)
{
    if (!workspace.canWrite() || !request.mayEvaluate)
        return found;
    auto &drafts = workspace.drafts();
    const auto id = drafts.open({request.interaction, request.evaluator, found.form->version.hash}).get();
    if (!id)
        return failed(std::move(found), CaseProblem::Drafts);
    auto draft = drafts.load(*id).get();
    if (!draft)
        return failed(std::move(found), CaseProblem::Drafts);
    found.draftAnswers = forms::answersOf(workspace.keys(), *draft);
    found.draft = std::move(*draft);
    return found;
}

// What the evaluator has begun on this interaction, maybe on another form than the one that fits best.
std::optional<service::DraftSummary> begunDraft(service::Workspace &workspace, const CaseRequest &request)
{
    if (!workspace.canWrite())
        return std::nullopt;
    const auto drafts = workspace.drafts().list(request.evaluator).get();
    if (drafts)
        for (const auto &draft : *drafts)
            if (draft.of.interaction == request.interaction && draft.answered > 0)
                return draft;
    return std::nullopt;
}

// The evaluator's last evaluation of the segment that is meant, if there is one.
std::optional<EvaluationId> submittedOf(const std::vector<forms::EvaluationSummary> &mine,
                                        const std::optional<std::int32_t> &segment)
{
    const auto found =
        std::ranges::find_if(mine, [&](const auto &evaluation) { return !segment || evaluation.segment == *segment; });
    return found == mine.end() ? std::nullopt : std::optional{found->id};
}

} // namespace

Case loadCase(service::Workspace &workspace, storage::Connection &connection, const CaseRequest &request)
{
    Case found;
    auto interaction = organisation::readInteraction(connection, request.interaction);
    if (!interaction)
        return failed(std::move(found), CaseProblem::Store);
    if (!*interaction)
        return failed(std::move(found), CaseProblem::NoInteraction);
    found.interaction = **interaction;

    forms::EvaluationFilter mine;
    mine.interaction = request.interaction;
    mine.evaluator = request.evaluator;
    const auto submitted = forms::evaluations(connection, mine);
    const auto versions = forms::formVersions(connection);
    if (!submitted || !versions)
        return failed(std::move(found), CaseProblem::Store);
    for (const auto &evaluation : *submitted)
        found.submitted.push_back(evaluation.segment);
    const auto begun = begunDraft(workspace, request);
    const auto segment = request.segment ? request.segment : begun ? std::optional{begun->segment} : std::nullopt;
    if (const auto record = submittedOf(*submitted, segment))
        return withRecord(std::move(found), workspace, connection, *record);

    const auto slug = slugOf(found.interaction->contactType, request.contactTypes);
    found.choices = forms::formsFor(*versions, found.interaction->channel, slug);
    const auto wanted = request.form ? request.form : begun ? std::optional{begun->of.formVersion} : std::nullopt;
    if (found.choices.empty() && !wanted)
        return failed(std::move(found), CaseProblem::NoForm);
    auto form = forms::loadForm(connection, wanted ? *wanted : found.choices.front().form.hash);
    if (!form)
        return failed(std::move(found), CaseProblem::FormUnreadable);
    found.form = *form;
    return withDraft(std::move(found), workspace, request);
}

} // namespace ringtrue::qml
