// SPDX-License-Identifier: Apache-2.0
#include "forms/service/read_evaluation_paper.h"

#include "core/domain/vision_texts.h"
#include "core/organisation/interactions.h"
#include "core/organisation/organisation_name.h"
#include "forms/model/form_texts.h"
#include "forms/score/explain.h"
#include "forms/score/pick.h"
#include "forms/score/told_outcome.h"
#include "forms/service/evaluation_list.h"

#include <algorithm>
#include <cassert>

namespace ringtrue::forms {

namespace {

/// Names, interaction, organisation.
Result<Done, storage::StorageFailure> addAbout(EvaluationPaper &paper, storage::Connection &connection,
                                               ledger::Keys &keys, const organisation::Directory &directory)
{
    auto interaction = organisation::readInteraction(connection, paper.evaluation.interaction);
    if (!interaction)
        return Failure{interaction.error()};
    paper.interaction = std::move(*interaction);
    const auto organisation = organisation::readOrganisationName(connection);
    if (!organisation)
        return Failure{organisation.error()};
    paper.organisation = organisation->value_or("");
    for (const auto &[person, name] :
         {std::pair{paper.evaluation.agent, &paper.agent}, std::pair{paper.evaluation.evaluator, &paper.evaluator}}) {
        const auto read = organisation::readPerson(connection, keys, person);
        if (!read)
            return Failure{read.error()};
        if (*read && (*read)->legible == organisation::Legible::Yes)
            *name = (*read)->person.name;
    }
    const bool hasType = paper.interaction && paper.interaction->contactType;
    if (const auto *const type = hasType ? directory.contactType(*paper.interaction->contactType) : nullptr)
        paper.contactType = type->name;
    paper.causes = directory.causes;
    paper.attributions = directory.attributions;
    return Done{};
}

/// The one it revises, and the last one that revises it.
Result<Done, storage::StorageFailure> addRelated(EvaluationPaper &paper, storage::Connection &connection)
{
    const auto others =
        evaluations(connection, {.evaluator = {}, .agent = {}, .interaction = paper.evaluation.interaction});
    if (!others)
        return Failure{others.error()};
    if (const auto &of = paper.evaluation.supersedes) {
        const auto found = std::ranges::find(*others, *of, &EvaluationSummary::id);
        paper.revises =
            RelatedEvaluation{*of, found == others->end() ? std::nullopt : std::optional(found->submittedAt)};
    }
    const auto newer = std::ranges::find(*others, std::optional(paper.evaluation.id), &EvaluationSummary::supersedes);
    if (newer != others->end()) // the newest stand first
        paper.supersededBy = RelatedEvaluation{newer->id, newer->submittedAt};
    return Done{};
}

} // namespace

Result<EvaluationPaper, storage::StorageFailure>
readEvaluationPaper(storage::Connection &connection, ledger::Keys &keys, const organisation::Directory &directory,
                    const LoadedEvaluation &loaded, const std::string &language)
{
    const auto &form = *loaded.form;
    EvaluationPaper paper;
    paper.language = language.empty() ? form.form.language : language;
    paper.form = inLanguage(form.form, paper.language);
    paper.formVersion = form.version.number;
    paper.evaluation = loaded.record.evaluation;
    paper.wordsErased = loaded.record.wordsErased;
    if (form.vision)
        paper.vision = inLanguage(*form.vision, paper.language);
    if (form.visionVersion)
        paper.visionVersion = form.visionVersion->number;
    const auto picks = picksOf(form.plan, paper.evaluation.answers);
    assert(picks); // loadEvaluation() saw to that
    const auto given = score(form.plan, *picks);
    paper.explanation =
        explain(paper.form, paper.vision ? &*paper.vision : nullptr, form.plan, paper.evaluation.answers, given);
    paper.told = toldOutcome(form.plan, given);
    if (auto done = addAbout(paper, connection, keys, directory); !done)
        return Failure{done.error()};
    if (auto done = addRelated(paper, connection); !done)
        return Failure{done.error()};
    return paper;
}

} // namespace ringtrue::forms
