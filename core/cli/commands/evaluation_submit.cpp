// SPDX-License-Identifier: Apache-2.0
#include "core/cli/answers_target.h"
#include "core/cli/begun_draft.h"
#include "core/cli/commands/commands.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/filled_form.h"
#include "core/cli/unasked_answers.h"
#include "core/service/log_words.h"
#include "forms/service/submit_evaluation.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct EvaluationSubmitOptions {
    FilledFormOptions filled;
    bool discardDraft = false;
};

/// When the draft was begun that is submitted with this; @p now where there is none.
Instant begunAt(const FilledForm &filled, Instant now)
{
    const auto drafts = filled.session.workspace->drafts().list(filled.session.authorId()).get();
    if (drafts)
        for (const auto &draft : *drafts)
            if (draft.of.interaction == filled.interaction.id && draft.segment == filled.segment
                && draft.of.formVersion == filled.form->version.hash)
                return draft.started;
    return now;
}

/// What was written at a question that is not asked is no part of an evaluation: it would go unseen.
std::optional<Reply> refuseUnasked(const FilledForm &filled)
{
    const auto unasked = unaskedAnswers(filled.form, filled.answers);
    if (unasked.empty())
        return std::nullopt;
    return refusal("not-asked", fmt::format("Nothing was submitted: the file answers what the form does not ask here, "
                                            "and that would be lost.{}\nTake it out of the file, or give the answer "
                                            "with which it is asked.",
                                            unaskedWords(filled.form->form, unasked)));
}

/// Why @p filled is not submitted though it fits the form: it is of another part, or something would be there twice, or
/// be lost.
std::optional<Reply> refuseAmiss(FilledForm &filled, const EvaluationSubmitOptions &options)
{
    if (auto other = refuseOtherPart(filled, options.filled))
        return other;
    if (auto twice = options.filled.again ? std::nullopt : refuseTwice(filled))
        return twice;
    if (auto unasked = refuseUnasked(filled))
        return unasked;
    return options.discardDraft ? std::nullopt : refuseOverDraft(filled);
}

Reply evaluationSubmitReply(EvaluationSubmitOptions options, const Context &context)
{
    options.filled.anew = options.discardDraft;
    auto filled = readFilledForm(options.filled, context);
    if (!filled)
        return filled.error();
    if (auto amiss = refuseAmiss(*filled, options))
        return std::move(*amiss);
    const auto &form = *filled->form;
    const Evaluation evaluation{.id = {},
                                .interaction = filled->interaction.id,
                                .segment = filled->segment,
                                .evaluator = filled->session.authorId(),
                                .agent = filled->interaction.segments[static_cast<std::size_t>(filled->segment)].agent,
                                .form = form.form.id,
                                .formVersion = form.version.hash,
                                .visionVersion = form.version.visionVersion,
                                .answers = filled->answers,
                                .startedAt = begunAt(*filled, context.clock.now()),
                                .submittedAt = {},
                                .supersedes = {}};
    auto &workspace = *filled->session.workspace;
    const auto submitted =
        workspace
            .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                return forms::submitEvaluation(ledger, connection, workspace.blobs(), evaluation, form);
            })
            .get();
    if (!submitted) {
        if (submitted.error().ledger)
            service::logNotWritten(workspace, "evaluation", *submitted.error().ledger);
        return refusalOf(submitted.error(), form.form);
    }
    workspace.log().write("submitted", {{"evaluation", submitted->id}});
    // One that cannot be removed is known by its begin as submitted, and goes when drafts are next looked at.
    static_cast<void>(forms::removeSubmittedDrafts(workspace, evaluation));
    const auto &score = submitted->score;
    const auto part = partWords(filled->session, filled->interaction, filled->segment);
    const auto version =
        form.version.number == filled->inForce
            ? std::string{}
            : fmt::format("It stays on version {} of {}, on which you began it; version {} is in force now.\n",
                          form.version.number, form.form.id.text(), filled->inForce);
    const auto why = score.scoreless ? fmt::format(" ({})", scorelessWords(*score.scoreless)) : std::string{};
    return {.json = {{"evaluation", submitted->id.text()},
                     {"part", filled->segment + 1},
                     {"score", scoreJson(score, form.plan)}},
            .words = fmt::format("Submitted{}: {}{}. See why with: ringtrue evaluation explain {}\n{}", part,
                                 scoreWords(score, form.plan), why, submitted->id.text(), version)};
}

} // namespace

void addEvaluationSubmit(Frame &frame)
{
    auto options = std::make_shared<EvaluationSubmitOptions>();
    Parser command = frame.add("evaluation", "submit", "Evaluate an interaction with a file of answers",
                               [options](const Context &context) { return evaluationSubmitReply(*options, context); });
    addFilledFormOptions(command, options->filled);
    command.flag("--discard-draft", options->discardDraft,
                 "Also where your draft of it holds what the file does not: that is thrown away");
}

} // namespace ringtrue::cli
