// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/dispute_words.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/one_answer.h"
#include "core/cli/readable.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct DisputeOpenOptions {
    WorkspaceOptions workspace;
    std::string evaluation;
    std::string question;
    std::string reason;
    std::optional<std::string> answer;
};

/// The dispute that the command line means.
Result<forms::NewDispute, Reply> wantedDispute(Session &session, const DisputeOpenOptions &options)
{
    const auto id = evaluationCalled(options.evaluation);
    if (!id)
        return Failure{id.error()};
    forms::NewDispute out{*id, QuestionSlug(options.question), Unanswered{}, options.reason};
    if (!options.answer)
        return out;
    const auto loaded = forms::loadEvaluation(session.reader, session.workspace->keys(), *id);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), options.evaluation)};
    auto value = answerCalled(loaded->form->form, out.question, *options.answer);
    if (!value)
        return Failure{value.error()};
    out.proposed = std::move(*value);
    return out;
}

Reply disputeOpenReply(const DisputeOpenOptions &options, const Context &context)
{
    if (auto unseen = refuseUnseen(options.reason, "--reason"))
        return std::move(*unseen);
    auto session = openForWritingAs(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto wanted = wantedDispute(*session, options);
    if (!wanted)
        return wanted.error();
    const auto id = onFeedback(*session, "dispute", [&](const forms::FeedbackParts &parts) {
        return forms::dispute(parts, session->authorId(), *wanted);
    });
    if (!id)
        return refusalOf(*session, id.error());
    const auto dispute = forms::findDispute(session->reader, *id);
    if (!dispute)
        return refusalOf(*session, dispute.error());
    return {.json = {{"dispute", id->text()},
                     {"evaluation", wanted->evaluation.text()},
                     {"question", options.question},
                     {"answer_until", dayText(dispute->answerUntil)}},
            .words = fmt::format("Disputed: {}. It is to be decided {}.\n", id->text(),
                                 untilWords(dayOf(context.clock.now()), dispute->answerUntil))};
}

} // namespace

void addDisputeOpen(Frame &frame)
{
    auto options = std::make_shared<DisputeOpenOptions>();
    Parser command = frame.add("dispute", "open", "Dispute an answer of an evaluation of your work",
                               [options](const Context &context) { return disputeOpenReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("evaluation", options->evaluation, "Its id, as `feedback list` shows it").required();
    command.option("--question", options->question, "The id of the question").required();
    command.option("--reason", options->reason, "Why you see it differently; it is kept sealed").required();
    command.option("--answer", options->answer,
                   "What you would have answered, as an answers file has it: yes, 7, "
                   "not-applicable, [\"a\", \"b\"]");
}

} // namespace ringtrue::cli
