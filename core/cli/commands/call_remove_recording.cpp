// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "media/service/remove_recording.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct CallRemoveRecordingOptions {
    WorkspaceOptions workspace;
    std::string interaction;
    std::string reason = "retention";
    std::string note;
};

Reply notRemoved(const media::RemovalFailure &failure, const std::string &reference)
{
    switch (failure.error) {
    case media::RemovalError::NoRecording:
        return refusal("no-recording", fmt::format("{} has no recording. Nothing was removed.", reference));
    case media::RemovalError::AlreadyRemoved:
        return refusal("already-removed", fmt::format("The recording of {} was removed before.", reference));
    case media::RemovalError::Store:
        return refusalOf(failure.ledger.storage, "The recording could not be looked up");
    case media::RemovalError::Ledger:
        return refusalOf(failure.ledger, "Not removed");
    }
    return {};
}

Reply callRemoveRecordingReply(const CallRemoveRecordingOptions &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::EraseAndRemove);
    if (!session)
        return session.error();
    const auto interaction = findInteraction(*session, options.interaction);
    if (!interaction)
        return interaction.error();
    const auto removed =
        media::removeRecording(*session->workspace, session->authorId(),
                               {.interaction = interaction->id, .reason = options.reason, .note = options.note});
    if (!removed)
        return notRemoved(removed.error(), interaction->reference);
    return {.json = {{"interaction", interaction->id.text()},
                     {"fact", removed->fact.text()},
                     {"duration_ms", removed->durationMs}},
            .words = fmt::format("Removed: the recording of {} ({}). Its key is destroyed; no copy of the file can be "
                                 "opened any more, in backups neither. A transcript, evaluations and scores stay.\n",
                                 interaction->reference, durationWords(removed->durationMs))};
}

} // namespace

void addCallRemoveRecording(Frame &frame)
{
    auto options = std::make_shared<CallRemoveRecordingOptions>();
    Parser command =
        frame.add("call", "remove-recording", "Remove the recording of a call for good, such as past its retention",
                  [options](const Context &context) { return callRemoveRecordingReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("interaction", options->interaction, "Its number or id").required();
    command.option("--reason", options->reason, "Why it goes")
        .oneOf({"retention", "mistake", "subject-request", "court", "policy"})
        .showsDefault();
    command.option("--note", options->note, "More about it; it is kept sealed");
}

} // namespace ringtrue::cli
