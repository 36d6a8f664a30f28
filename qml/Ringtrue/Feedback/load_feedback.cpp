// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Feedback/load_feedback.h"

#include "core/organisation/interactions.h"
#include "forms/feedback/alerts.h"
#include "forms/service/readable_evaluations.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr std::int64_t mostAlerts = 1000;

/// Whether @p reader may read it: by the rule of all lists of evaluations.
std::optional<bool> isReadable(service::Workspace &workspace, storage::Connection &connection,
                               const forms::EvaluationSummary &evaluation, const FeedbackReader &reader)
{
    forms::EvaluationFilter ofIt;
    ofIt.interaction = evaluation.interaction;
    const auto all = forms::evaluations(connection, ofIt);
    const auto drafts = workspace.listDrafts(reader.person);
    if (!all || !drafts)
        return std::nullopt;
    const bool isFilling = std::ranges::any_of(*drafts, [&](const auto &draft) {
        return draft.of.interaction == evaluation.interaction && draft.entered > 0;
    });
    const auto readable =
        forms::readableEvaluations(*all, {reader.person, reader.readsOthers, isFilling, workspace.clock().now()});
    return std::ranges::find(readable, evaluation.id, &forms::EvaluationSummary::id) != readable.end();
}

bool readAround(LoadedFeedback &out, service::Workspace &workspace, storage::Connection &connection,
                const FeedbackReader &reader)
{
    const auto id = out.summary.evaluation.id;
    const auto disputes = forms::disputes(connection, {.evaluation = id});
    auto talks = forms::talksAbout(connection, workspace.keys(), id);
    auto revisions = forms::revisionsOf(connection, id);
    auto interaction = organisation::readInteraction(connection, out.summary.evaluation.interaction);
    if (!disputes || !talks || !revisions || !interaction)
        return false;
    for (const auto &summary : *disputes) {
        auto words = forms::disputeWords(connection, workspace.keys(), summary);
        if (!words)
            return false;
        out.disputes.push_back({summary, std::move(*words)});
    }
    out.talks = std::move(*talks);
    out.revisions = std::move(*revisions);
    out.interaction = std::move(*interaction);
    const auto alerts = reader.leads
                            ? forms::alerts(connection, mostAlerts)
                            : Result<std::vector<forms::Alert>, storage::StorageFailure>(std::vector<forms::Alert>{});
    out.isAlert = alerts && std::ranges::any_of(*alerts, [&](const auto &alert) { return alert.evaluation.id == id; });
    return true;
}

} // namespace

FeedbackFound loadFeedback(service::Workspace &workspace, storage::Connection &connection, const EvaluationId &id,
                           const FeedbackReader &reader)
{
    const auto failed = [](FeedbackProblem problem) { return FeedbackFound{problem, {}}; };
    auto summary = forms::feedbackOn(connection, id);
    if (!summary)
        return failed(FeedbackProblem::Missing);
    const auto readable = isReadable(workspace, connection, summary->evaluation, reader);
    if (!readable)
        return failed(FeedbackProblem::Unreadable);
    if (!*readable)
        return failed(FeedbackProblem::NotForYou);
    auto evaluation = forms::loadEvaluation(connection, workspace.keys(), id);
    if (!evaluation)
        return failed(FeedbackProblem::Unreadable);
    LoadedFeedback out{.evaluation = std::move(*evaluation),
                       .interaction = {},
                       .summary = std::move(*summary),
                       .revisions = {},
                       .disputes = {},
                       .talks = {}};
    if (!readAround(out, workspace, connection, reader))
        return failed(FeedbackProblem::Unreadable);
    return {FeedbackProblem::None, std::move(out)};
}

} // namespace ringtrue::qml
