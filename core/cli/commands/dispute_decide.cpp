// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/dispute_words.h"
#include "core/cli/evaluation_words.h"
#include "core/cli/one_answer.h"
#include "forms/feedback/decide_disputes.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct DisputeDecideOptions {
    WorkspaceOptions workspace;
    std::string dispute;
    std::string rationale;
    std::optional<std::string> answer;
};

/// What was decided, told once it is stored.
Reply decidedReply(const forms::DisputeSummary &dispute, const forms::Decided &decided, const forms::LoadedForm &form)
{
    nlohmann::json json{{"dispute", dispute.id.text()},
                        {"outcome", decided.revision ? "changed" : "kept"},
                        {"revision", nullptr},
                        {"score", nullptr}};
    if (!decided.revision || !decided.score)
        return {.json = std::move(json), .words = "Decided: the answer is kept.\n"};
    json["revision"] = decided.revision->text();
    json["score"] = scoreJson(*decided.score, form.plan);
    return {.json = std::move(json),
            .words = fmt::format("Decided: the answer is changed. The revision scores {}: {}\n",
                                 scoreWords(*decided.score, form.plan), decided.revision->text())};
}

Reply disputeDecideReply(const DisputeDecideOptions &options, const Context &context)
{
    if (auto unseen = refuseUnseen(options.rationale, "--rationale"))
        return std::move(*unseen);
    auto session = openForWriting(options.workspace, context, organisation::Task::DecideDisputes);
    if (!session)
        return session.error();
    const auto dispute = disputeCalled(*session, options.dispute);
    if (!dispute)
        return dispute.error();
    const auto loaded = forms::loadEvaluation(session->reader, session->workspace->keys(), dispute->evaluation);
    if (!loaded)
        return refusalOf(loaded.error(), dispute->evaluation.text());
    std::vector<forms::Verdict> verdicts{{dispute->id, {}, options.rationale}};
    if (options.answer) {
        auto value = answerCalled(loaded->form->form, dispute->question, *options.answer);
        if (!value)
            return value.error();
        verdicts.front().answer = std::move(*value);
    }
    const auto decided = onFeedback(*session, "decision", [&](const forms::FeedbackParts &parts) {
        return forms::decideDisputes(parts, session->authorId(), verdicts);
    });
    return decided ? decidedReply(*dispute, *decided, *loaded->form) : refusalOf(*session, decided.error());
}

} // namespace

void addDisputeDecide(Frame &frame)
{
    auto options = std::make_shared<DisputeDecideOptions>();
    Parser command = frame.add("dispute", "decide", "Decide a dispute, or the appeal against its decision",
                               [options](const Context &context) { return disputeDecideReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("dispute", options->dispute, "Its id, as `dispute list` shows it").required();
    command.option("--rationale", options->rationale, "Why; it is kept sealed").required();
    command.option("--answer", options->answer,
                   "The answer that is right, as an answers file has it; without it the "
                   "one that was given is kept");
}

} // namespace ringtrue::cli
