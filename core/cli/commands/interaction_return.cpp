// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/interaction_words.h"
#include "core/cli/return_words.h"
#include "core/service/log_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct InteractionReturnOptions {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string reason;
    std::string note;
    std::int64_t segment = 1;
};

std::string_view whatFollows(sampling::ReturnReason reason)
{
    return sampling::concerns(reason) == sampling::Concerns::Everybody
               ? "It waits for nobody until it is put back."
               : "It waits no more for you; others may evaluate it.";
}

Reply interactionReturnReply(const InteractionReturnOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::Evaluate);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.interaction);
    if (!interaction)
        return interaction.error();
    const auto reason = sampling::returnReasonFromWord(options.reason).value(); // checked by the parser
    auto &workspace = *session->workspace;
    const auto returned =
        forms::returnInteraction(workspace, {.interaction = interaction->id,
                                             .segment = static_cast<std::int32_t>(options.segment - 1),
                                             .evaluator = session->authorId(),
                                             .reason = reason,
                                             .note = options.note});
    if (!returned) {
        if (returned.error().error == forms::ReturnError::Ledger)
            service::logNotWritten(workspace, "return", returned.error().ledger);
        return refusalOf(returned.error(), *interaction);
    }
    workspace.log().write("written", {{"what", "return"}, {"facts", std::int64_t{1}}});
    return {.json = {{"interaction", interaction->id.text()},
                     {"reference", interaction->reference},
                     {"part", options.segment},
                     {"reason", options.reason},
                     {"fact", returned->text()}},
            .words = fmt::format("Returned: {} {}, because {}. {}\n", word(interaction->channel),
                                 interaction->reference, reasonWords(reason), whatFollows(reason))};
}

} // namespace

void addInteractionReturn(Frame &frame)
{
    auto options = std::make_shared<InteractionReturnOptions>();
    Parser command =
        frame.add("interaction", "return", "Return an interaction that you cannot evaluate; a draft of it goes",
                  [options](const Context &context) { return interactionReturnReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("interaction", options->interaction, "Its number or id").required();
    command.option("--reason", options->reason, "Why it cannot be evaluated").required().oneOf(reasonOptions());
    command.option("--note", options->note, "More about it; it is kept sealed");
    command.option("--segment", options->segment, "Which of its parts, where it was transferred")
        .between(1, 1000)
        .showsDefault();
}

} // namespace ringtrue::cli
