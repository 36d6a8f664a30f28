// SPDX-License-Identifier: Apache-2.0
#include "core/cli/feedback_words.h"

#include "core/base/working_days.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/readable.h"
#include "core/organisation/interactions.h"
#include "core/service/log_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

nlohmann::json dayJson(const std::optional<Day> &day)
{
    return day ? nlohmann::json(dayText(*day)) : nlohmann::json();
}

std::string readWords(const forms::FeedbackSummary &feedback)
{
    return feedback.readAt ? fmt::format("read {}", momentWords(*feedback.readAt)) : std::string("not read yet");
}

/// `; talked through twice, 2 disputes, 1 of them undecided`.
std::string followedWords(const forms::FeedbackSummary &feedback)
{
    std::string out;
    if (feedback.talks > 0)
        out += fmt::format(", talked through {}", counted(std::uint64_t(feedback.talks), "time", "times"));
    if (feedback.disputes > 0)
        out += fmt::format(", {}", counted(std::uint64_t(feedback.disputes), "dispute", "disputes"));
    if (feedback.undecided > 0)
        out += fmt::format(", {} of them undecided", feedback.undecided);
    return out;
}

} // namespace

Result<EvaluationId, Reply> evaluationCalled(const std::string &text)
{
    const auto id = EvaluationId::parse(text);
    if (!id)
        return Failure{refusalOf(forms::RecordError::Missing, text)};
    return *id;
}

std::optional<Reply> refuseUnseen(const std::string &words, std::string_view option)
{
    const auto unseen = forms::unseenIn(words);
    if (!unseen)
        return std::nullopt;
    return refusal("unseen-character", fmt::format("What {} says holds {}, a character that nobody can see. Take it "
                                                   "out.",
                                                   option, unseen->empty() ? "bytes that are no text" : *unseen));
}

Result<Session, Reply> openForFeedback(const WorkspaceOptions &options, const Context &context)
{
    auto session = openForReadingScores(options, context);
    if (!session)
        return session;
    if (auto refused = refuseScoring(*session))
        return Failure{std::move(*refused)};
    if (session->isBlind() && session->author == nullptr)
        return Failure{refusal("who", "Feedback is not for everybody here. Say who you are with --as.")};
    return session;
}

Result<Session, Reply> openForFeedbackAs(const WorkspaceOptions &options, const Context &context)
{
    auto session = openForFeedback(options, context);
    if (session && session->author == nullptr)
        return Failure{refusal("who", "Several people share this workspace. Say who you are with --as.")};
    return session;
}

bool isBlindTo(const Session &session, const InteractionId &interaction)
{
    return std::ranges::find(session.filling, interaction) != session.filling.end();
}

bool mayReadWords(const Session &session, const forms::EvaluationSummary &evaluation)
{
    if (session.author == nullptr)
        return !session.isBlind();
    const auto reader = session.authorId();
    if (reader == evaluation.agent || reader == evaluation.evaluator)
        return true;
    return !session.isBlind() && !isBlindTo(session, evaluation.interaction);
}

void logFeedback(Session &session, service::LogWord what, const forms::FeedbackFailure *failure)
{
    if (failure == nullptr)
        session.workspace->log().write("written", {{"what", what}});
    else if (failure->ledger)
        service::logNotWritten(*session.workspace, what, *failure->ledger);
}

std::int32_t daysLeft(const Day &today, const Day &last)
{
    return std::max(workingDaysBetween(today, last), 0);
}

std::string untilWords(const Day &today, const Day &last)
{
    if (last < today)
        return fmt::format("until {}, which has passed", dayText(last));
    if (last == today)
        return "until today";
    return fmt::format("until {}, {} left", dayText(last),
                       counted(std::uint64_t(daysLeft(today, last)), "working day", "working days"));
}

std::string referenceOf(Session &session, const InteractionId &interaction)
{
    const auto found = organisation::readInteraction(session.reader, interaction);
    return found && *found ? (*found)->reference : std::string{};
}

nlohmann::json feedbackJson(Session &session, forms::ScoringPolicies &policies, const forms::FeedbackSummary &feedback,
                            const Day &today)
{
    const auto &until = feedback.disputeUntil;
    auto out = evaluationJson(session, policies, feedback.evaluation);
    out["reference"] = referenceOf(session, feedback.evaluation.interaction);
    out["read_at"] = feedback.readAt ? nlohmann::json(rfc3339(*feedback.readAt)) : nlohmann::json();
    out["dispute_until"] = dayJson(until);
    out["days_left"] = until && today <= *until ? nlohmann::json(daysLeft(today, *until)) : nlohmann::json();
    out["talks"] = feedback.talks;
    out["disputes"] = feedback.disputes;
    out["undecided"] = feedback.undecided;
    return out;
}

std::string feedbackWords(Session &session, forms::ScoringPolicies &policies, const forms::FeedbackSummary &feedback,
                          const Day &today)
{
    const auto &until = feedback.disputeUntil;
    auto out = fmt::format("{:<8}  {}", referenceOf(session, feedback.evaluation.interaction),
                           evaluationWords(session, policies, feedback.evaluation));
    if (!feedback.evaluation.visibleFrom)
        return out;
    out += fmt::format("          {}{}", readWords(feedback), followedWords(feedback));
    if (until && !feedback.isSuperseded)
        out += fmt::format("; can be disputed {}", untilWords(today, *until));
    return out + '\n';
}

} // namespace ringtrue::cli
