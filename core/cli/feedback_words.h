// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/service/log.h"
#include "forms/feedback/feedback_list.h"
#include "forms/service/scoring_policies.h"

#include <string>
#include <utility>

/// What became of an evaluation after its submission: released, read, talked through, disputed.
namespace ringtrue::cli {

/// The id that @p text writes, or a refusal that says where ids are shown.
Result<EvaluationId, Reply> evaluationCalled(const std::string &text);

/// A refusal where somebody's words, given by @p option, hold a character that nobody sees.
std::optional<Reply> refuseUnseen(const std::string &words, std::string_view option);

/// Opens for reading what became of evaluations, for whoever may see scores.
Result<Session, Reply> openForFeedback(const WorkspaceOptions &options, const Context &context);
/// The same for what is somebody's own: who that is must be said.
Result<Session, Reply> openForFeedbackAs(const WorkspaceOptions &options, const Context &context);

/// Whether @p session has begun to evaluate @p interaction, and so is not told what others gave to it.
bool isBlindTo(const Session &session, const InteractionId &interaction);
/// Whether whoever reads may read what @p agent and those who decide wrote of an evaluation: its agent, who gave it,
/// and whoever reads the scores of others.
bool mayReadWords(const Session &session, const forms::EvaluationSummary &evaluation);

/// Why something was not done with an evaluation: what, where and what to do.
Reply refusalOf(Session &session, const forms::FeedbackFailure &failure);

/// Notes in the log that @p what was written, or with @p failure that it was not.
void logFeedback(Session &session, service::LogWord what, const forms::FeedbackFailure *failure);
/// Runs @p job(FeedbackParts) on the ledger's thread; its facts are @p what in the log.
template <typename Job>
auto onFeedback(Session &session, service::LogWord what, Job job)
{
    auto done = forms::withFeedbackParts(*session.workspace, std::move(job));
    logFeedback(session, what, done ? nullptr : &done.error());
    return done;
}

/// How many working days are left up to @p last; 0 on that day and later.
std::int32_t daysLeft(const Day &today, const Day &last);
/// `until 2026-12-04, 5 working days left`, `until today`, `until 2026-12-04, which has passed`.
std::string untilWords(const Day &today, const Day &last);

/// An evaluation as `evaluation list` has it, with the number of its interaction, and what became of it.
nlohmann::json feedbackJson(Session &session, forms::ScoringPolicies &policies, const forms::FeedbackSummary &feedback,
                            const Day &today);
std::string feedbackWords(Session &session, forms::ScoringPolicies &policies, const forms::FeedbackSummary &feedback,
                          const Day &today);
/// `4127`; empty where the interaction is not here.
std::string referenceOf(Session &session, const InteractionId &interaction);

} // namespace ringtrue::cli
