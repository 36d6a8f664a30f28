// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/session.h"
#include "core/cli/words.h"
#include "core/service/erase_person.h"

#include <fmt/format.h>

#include <vector>

namespace ringtrue::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string subject;
    std::string reason;
    std::string authority = "subject-request";
};

/// Whom --subject means: an id, the external id of somebody in the directory, or a name that nobody else there has.
/// There is no way back, so blank text means nobody and a name of several people none of them.
Result<PersonId, Reply> subjectOf(const organisation::Directory &directory, const std::string &text)
{
    if (const auto id = PersonId::parse(text))
        return *id;
    const auto nobody = [&](std::string_view why, std::string_view help) {
        return Failure{refusal("unknown-subject", fmt::format("{} “{}”. {}", why, text, help))};
    };
    std::vector<PersonId> called;
    const bool blank = text.find_first_not_of(" \t\r\n") == std::string::npos;
    for (const auto &entry : directory.people) {
        if (!blank && entry.person.externalId == text)
            return entry.person.id;
        if (!blank && entry.person.name == text)
            called.push_back(entry.person.id);
    }
    if (called.size() > 1)
        return nobody("Several people are called",
                      "Give the external id, or the id that `ringtrue person list` shows.");
    if (called.empty())
        return nobody("Nobody is known as", "Give the id that `ringtrue person list` shows, or the customer's id from "
                                            "`ringtrue interaction show --json`.");
    return called.front();
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
        return person.error();
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
