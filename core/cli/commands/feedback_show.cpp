// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/dispute_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/readable.h"
#include "core/cli/terminal_text.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct FeedbackShowOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
};

/// What was talked through, added to @p reply; a refusal where it cannot be read.
std::optional<Reply> addTalks(Session &session, const EvaluationId &evaluation, Reply &reply)
{
    const auto talks = forms::talksAbout(session.reader, session.workspace->keys(), evaluation);
    if (!talks)
        return refusalOf(talks.error(), "The talks could not be read");
    for (const auto &talk : *talks) {
        reply.json["talks"].push_back({{"lead", talk.lead.text()},
                                       {"lead_name", nameOf(session, talk.lead)},
                                       {"on", dayText(talk.on)},
                                       {"words", talk.words},
                                       {"words_erased", talk.isErased}});
        reply.words +=
            fmt::format("\nTalked through with {} on {}:\n  {}\n", nameOf(session, talk.lead), dayText(talk.on),
                        talk.isErased ? std::string("(erased)") : "“" + hanging(talk.words, 3) + "”");
    }
    return std::nullopt;
}

/// Its disputes with all that was said, added to @p reply; a refusal where they cannot be read.
std::optional<Reply> addDisputes(Session &session, const EvaluationId &evaluation, const Day &today, Reply &reply)
{
    const auto found = forms::disputes(session.reader, {.evaluation = evaluation});
    if (!found)
        return refusalOf(found.error(), "The disputes could not be read");
    for (const auto &dispute : *found) {
        auto whole = wholeDispute(session, dispute, today);
        if (whole.exit != Exit::Done)
            return whole;
        reply.json["disputes"].push_back(std::move(whole.json));
        reply.words += '\n' + whole.words;
    }
    return std::nullopt;
}

Reply feedbackShowReply(const FeedbackShowOptions &options, const Context &context)
{
    auto session = openForFeedback(options.workspace, context);
    if (!session)
        return session.error();
    const auto loaded = loadReadable(*session, options.evaluation);
    if (!loaded)
        return loaded.error();
    const auto id = loaded->record.evaluation.id;
    const auto feedback = forms::feedbackOn(session->reader, id);
    if (!feedback)
        return refusalOf(*session, feedback.error());
    const auto today = dayOf(context.clock.now());
    forms::ScoringPolicies policies;
    Reply reply{.json = {{"evaluation", feedbackJson(*session, policies, *feedback, today)},
                         {"talks", nlohmann::json::array()},
                         {"disputes", nlohmann::json::array()}},
                .words = feedbackWords(*session, policies, *feedback, today)};
    if (!mayReadWords(*session, feedback->evaluation))
        return reply;
    if (auto refused = addTalks(*session, id, reply))
        return std::move(*refused);
    if (auto refused = addDisputes(*session, id, today, reply))
        return std::move(*refused);
    return reply;
}

} // namespace

void addFeedbackShow(Frame &frame)
{
    auto options = std::make_shared<FeedbackShowOptions>();
    Parser command = frame.add("feedback", "show", "Show what became of an evaluation: talks, disputes, decisions",
                               [options](const Context &context) { return feedbackShowReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id").required();
}

} // namespace ringtrue::cli
