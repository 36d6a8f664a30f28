// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/open_without.h"
#include "core/cli/session.h"
#include "core/cli/workspace_words.h"
#include "core/ledger/passphrase.h"

#include <fmt/format.h>

#include <cstdlib>

namespace ringtrue::cli {

namespace {

struct PersonPassphraseOptions {
    WorkspaceOptions workspace;
    bool remove = false;
};

std::string fromEnvironment(const char *name)
{
    const char *const value = std::getenv(name);
    return value == nullptr ? "" : value;
}

Reply personPassphraseReply(const PersonPassphraseOptions &options, const Context &context)
{
    // Everybody may change their own passphrase; openForReading() finds out who it is.
    auto session = openForReading(options.workspace, context);
    if (!session)
        return session.error();
    if (options.workspace.as.empty()) // two may have the same one
        return refusal("who", "Say whose passphrase it is with --as.");
    const auto person = session->author->person;
    if (auto left = refusalOfLeft(*session->author))
        return std::move(*left);
    session->workspace.reset(); // the keys are changed by the one writing program
    const auto writing = service::Workspace::openForWriting(opening(options.workspace, context));
    if (!writing)
        return refusalOf(writing.error(), options.workspace.folder);
    auto &keys = (*writing)->keys();
    const auto before = openedBy(**writing);
    const auto current = fromEnvironment("RINGTRUE_PASSPHRASE");
    const auto wanted = fromEnvironment("RINGTRUE_NEW_PASSPHRASE");
    if (!options.remove && wanted.empty())
        return refusal("no-passphrase",
                       "Put the new passphrase into RINGTRUE_NEW_PASSPHRASE, and the present one, where there "
                       "is one, into RINGTRUE_PASSPHRASE.");
    if (!options.remove && ledger::isTooShort(wanted))
        return refusal("short-passphrase",
                       fmt::format("RINGTRUE_NEW_PASSPHRASE has fewer than {} characters: that is soon guessed. Take "
                                   "some words. Nothing was changed.",
                                   ledger::shortestPassphrase));
    const auto changed =
        options.remove ? keys.removePassphrase(person.id, current) : keys.setPassphrase(person.id, current, wanted);
    if (!changed)
        return refusalOf(changed.error(), "The passphrase was not changed");
    Reply reply{.json = {{"person", person.id.text()}, {"passphrase", !options.remove}},
                .words = options.remove ? "The passphrase is removed." : "The passphrase is set."};
    warnOfOpening(reply, **writing, before);
    return reply;
}

} // namespace

void addPersonPassphrase(Frame &frame)
{
    auto options = std::make_shared<PersonPassphraseOptions>();
    Parser command = frame.add("person", "passphrase", "Set, change or remove your own passphrase",
                               [options](const Context &context) { return personPassphraseReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.flag("--remove", options->remove, "Go on without a passphrase");
}

} // namespace ringtrue::cli
