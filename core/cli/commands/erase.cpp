// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/session.h"
#include "core/cli/words.h"
#include "core/service/erase_person.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string subject;
    std::string reason;
    std::string authority = "subject-request";
};

/// The person that --subject means: an id, or the external id or name of somebody in the directory.
std::optional<PersonId> subjectOf(const organisation::Directory &directory, const std::string &text)
{
    if (const auto id = PersonId::parse(text))
        return id;
    for (const auto &entry : directory.people)
        if (entry.person.externalId == text || entry.person.name == text)
            return entry.person.id;
    return std::nullopt;
}

std::string wordsOf(const service::Erased &erased)
{
    if (erased.ofInteraction)
        return "Erased: the key of this interaction is destroyed. Scores stay; the recording or chat and comments "
               "cannot "
               "be read any more, in backups neither. Who took part is still known: erase them by their own id.\n";
    return fmt::format("Erased: the keys of this person and of {} they took part in are destroyed. Scores stay; names, "
                       "recordings, chats and comments cannot be read any more, in backups neither.\n",
                       counted(erased.interactions, "interaction", "interactions"));
}

Reply run(const Options &options, const Context &context)
{
    auto session = openForWriting(options.workspace, context, organisation::Task::EraseAndRemove);
    if (!session)
        return session.error();
    const auto person = subjectOf(session->directory, options.subject);
    if (!person)
        return refusal(
            "unknown-subject",
            fmt::format("Nobody is known as “{}”. Give the id that `ringtrue person list` shows, or the customer's "
                        "id from `ringtrue interaction show`.",
                        options.subject));
    const auto erased =
        service::erasePerson(*session->workspace, session->authorId(),
                             {.person = *person, .reason = options.reason, .authority = options.authority});
    if (!erased)
        return refusalOf(erased.error(), "Not erased");
    return {.json = {{"erased", person->text()},
                     {"interactions", erased->interactions},
                     {"of_interaction", erased->ofInteraction},
                     {"fact", erased->tombstone.text()}},
            .words = wordsOf(*erased)};
}

} // namespace

void addErase(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("erase", "Erase the personal data of somebody for good",
                                  [options](const Context &context) { return run(*options, context); });
    addWorkspaceArgument(command, options->workspace);
    command.add_option("--subject", options->subject, "Who: id, external id or name; or the id of an interaction")
        ->required();
    command.add_option("--reason", options->reason, "Why; it is kept sealed")->required();
    command.add_option("--authority", options->authority, "Who or what demanded it")
        ->check(CLI::IsMember({"subject-request", "court", "retention", "policy"}))
        ->capture_default_str();
}

} // namespace ringtrue::cli
