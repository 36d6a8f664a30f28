// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/cli/frame.h"
#include "core/cli/reply.h"
#include "core/organisation/directory.h"
#include "core/organisation/import_table.h"
#include "core/organisation/permissions.h"
#include "core/service/workspace.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace ringtrue::cli {

/// What a command says about the workspace it works in.
struct WorkspaceOptions {
    std::string folder;
    std::string as; ///< external id, id or name; empty: the only person there is
};

/// Adds --as to @p command.
void addAs(Parser command, std::string &as);
/// Adds --workspace and --as to @p command.
void addWorkspaceOptions(Parser command, WorkspaceOptions &options);
/// The same for commands that also work on files alone: without --workspace the folder is empty, and they ask
/// orInEnvironment() where no file is named.
void addWorkspaceChoice(Parser command, WorkspaceOptions &options);
/// @p options, with the folder that RINGTRUE_WORKSPACE names where --workspace is not given.
WorkspaceOptions orInEnvironment(WorkspaceOptions options);
/// The same for commands of one word: the workspace comes first.
void addWorkspaceArgument(Parser command, WorkspaceOptions &options);

/// An open workspace and who works in it.
struct Session {
    std::unique_ptr<service::Workspace> workspace;
    storage::Connection reader;
    organisation::Directory directory;
    const organisation::ListedPerson *author = nullptr; ///< in directory; null where nobody said who they are
    bool readsOthers = true;              ///< the scores of others; see openForReadingScores() and readable.h
    std::vector<InteractionId> filling{}; ///< what the author has begun to evaluate; of openForReadingScores()

    /// Appends @p drafts in the author's name, all or none.
    Result<std::vector<ledger::FactId>, ledger::LedgerFailure> append(std::vector<ledger::FactDraft> drafts);
    PersonId authorId() const { return author->person.id; }
    bool isBlind() const { return !readsOthers; }
};

/// The person that @p who means; the refusal says how to tell apart several who are called so.
Result<const organisation::ListedPerson *, Reply> personCalled(const organisation::Directory &directory,
                                                               const std::string &who, std::string_view code);

/// Why somebody who has left, or was erased, does nothing here.
std::optional<Reply> refusalOfLeft(const organisation::ListedPerson &entry);

/// Opens for reading, beside a writer where there is one.
Result<Session, Reply> openForReading(const WorkspaceOptions &options, const Context &context);
/// The same for what only its author may read: somebody must be named, and signed in where they have a
/// passphrase.
Result<Session, Reply> openForReadingAs(const WorkspaceOptions &options, const Context &context);
/// Opens for reading what shows scores, and says whether those of others are hidden. Who is named must be signed in as
/// for openForReadingAs(). Where several people share the workspace and nobody is named, all scores are shown as long
/// as somebody who may read them has no passphrase, since anybody at this computer could name them; else none.
Result<Session, Reply> openForReadingScores(const WorkspaceOptions &options, const Context &context);
/// Opens for writing; says who else writes there where somebody does, and refuses an author whose roles
/// do not allow @p task.
Result<Session, Reply> openForWriting(const WorkspaceOptions &options, const Context &context, organisation::Task task);

/// Opens for writing for whoever --as names, signed in; what they may do the use case decides.
Result<Session, Reply> openForWritingAs(const WorkspaceOptions &options, const Context &context);

/// Opens for writing for one of the staff who answers a question that all of them are asked. Who that is does not go
/// into the log.
Result<Session, Reply> openForAnswering(const WorkspaceOptions &options, const Context &context);

/// Who restores a workspace whose @p facts and @p keys are there: whom @p as names, else whoever RINGTRUE_PASSPHRASE
/// belongs to, else the only person who is active; signed in as in every command that writes.
Result<PersonId, Reply> whoRestores(storage::Connection &facts, ledger::Keys &keys, const std::string &as);

/// All kinds of fact and views this program knows.
const ledger::Registry &registry();

/// What is given to the library to open a workspace. Where only passphrases open the keys, RINGTRUE_PASSPHRASE
/// does: of whom --as names by id, else of whoever it belongs to.
service::Opening opening(const WorkspaceOptions &options, const Context &context);
/// The same for the keys in @p folder, which is no workspace yet.
std::optional<service::SignIn> signInFor(const std::filesystem::path &folder, const std::string &as);

/// The whole of a file that people name on the command line; a refusal names it. At most @p limit bytes.
Result<std::string, Reply> readFile(const std::string &file, std::uintmax_t limit = 256u << 20);

/// Random ids for new things.
organisation::NewId newIds(const Clock &clock);

} // namespace ringtrue::cli
