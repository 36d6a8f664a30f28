// SPDX-License-Identifier: Apache-2.0
#include "core/cli/workspace_words.h"

#include "core/cli/because.h"

#include <optional>

namespace ringtrue::cli {

namespace {

std::string holderWords(const std::optional<storage::LockHolder> &holder)
{
    return holder ? fmt::format("{} (process {} on {})", holder->program, holder->process, holder->host)
                  : "Another program";
}

/// Who holds @p folder, a workspace or where backups go, and what to do.
std::string inUseWords(const service::WorkspaceFailure &failure, const std::string &folder)
{
    if (failure.part == service::WorkspacePart::Backup)
        return fmt::format("{} writes backups into “{}”. Wait until it has ended, then do this again.",
                           holderWords(failure.holder), folder);
    return fmt::format("{} writes in the workspace: “{}”. Close that one first; reading commands work meanwhile.",
                       holderWords(failure.holder), folder);
}

std::string_view mend(service::WorkspacePart part)
{
    switch (part) {
    case service::WorkspacePart::Keys:
    case service::WorkspacePart::Unlock:
        return mendKeys;
    case service::WorkspacePart::Lock:
    case service::WorkspacePart::Reserve:
        return mendSpare;
    case service::WorkspacePart::Drafts:
        return mendDrafts;
    case service::WorkspacePart::Backup:
        return "Try an older backup, or another copy of this one.";
    default:
        return mendFacts;
    }
}

Because because(const service::WorkspaceFailure &failure)
{
    using service::WorkspaceError;
    switch (failure.error) {
    case WorkspaceError::Missing:
        if (failure.part == service::WorkspacePart::Backup)
            return {"missing", "There is no such folder. Give the one that `ringtrue backup` wrote to."};
        return {"missing", "There is no such folder. Make a workspace with: ringtrue init FOLDER"};
    case WorkspaceError::NotAWorkspace:
        if (failure.part == service::WorkspacePart::Backup)
            return {"not-a-backup", "It holds no backup. Give the folder that `ringtrue backup` wrote to."};
        return {"not-a-workspace", "It is no workspace of Ringtrue. Make one with: ringtrue init FOLDER"};
    case WorkspaceError::AlreadyThere:
        if (failure.part == service::WorkspacePart::Backup)
            return {"already-there", "It is the folder of a workspace, or lies in one: what is there would be written "
                                     "over. Give a folder of its own."};
        return {"already-there", "There is a workspace already. Choose another folder."};
    case WorkspaceError::NotEmpty:
        if (failure.part == service::WorkspacePart::Backup)
            return {"not-empty", "It holds backups or keys that are not this workspace's: of another organisation or "
                                 "workspace, or with facts that are not here, as of another computer or a copy that "
                                 "has gone on with it. They were left as they are: give a folder of its own."};
        return {"not-empty", "The folder holds other things. Choose an empty or a new one."};
    case WorkspaceError::BadName:
        return {"bad-name", "The organisation and you need names, in characters that can be seen. Give others."};
    case WorkspaceError::InUse:
        return {"in-use", ""}; // inUseWords
    case WorkspaceError::TooNew:
        return {"newer-version", "A newer version of Ringtrue made it; it was left untouched. Use that version."};
    case WorkspaceError::TooOld:
        return {"older-version", "An older version made it. Open it once for writing, and it is brought up to date."};
    case WorkspaceError::EditedHistory:
        return {"foreign-history", "Its steps are not those of Ringtrue: somebody changed it.", mend(failure.part)};
    case WorkspaceError::Corrupt:
        return {"damaged", "It is damaged, empty, gone or no file.", mend(failure.part)};
    case WorkspaceError::ReadOnly:
        if (failure.part == service::WorkspacePart::Backup)
            return {"read-only", "The folder or disk does not allow writing. Give a folder where you may write."};
        return {"read-only", "The folder or disk does not allow writing. Copy the workspace to a place that does."};
    case WorkspaceError::Full:
        return {"disk-full", "The disk is full. Free some space, then do this again; what was saved before is safe."};
    case WorkspaceError::KeysMissing:
        if (failure.part == service::WorkspacePart::Backup)
            return {"keys-missing", "The folder given with --keys holds no keys.db."};
        return {"keys-missing", "It is gone.", mendKeys};
    case WorkspaceError::Locked:
        return {"locked", "It opens with a passphrase. Set RINGTRUE_PASSPHRASE and say who you are with --as ID."};
    case WorkspaceError::WrongPassphrase:
        return {"wrong-passphrase", "The passphrase is not the one that was set."};
    case WorkspaceError::UnknownPerson:
        return {"unknown-person", "This person may not sign in to the workspace."};
    case WorkspaceError::Stopped:
        return {"stopped", "It was stopped; nothing was changed."};
    case WorkspaceError::Io:
        return {"io", "The disk refused. Check it, then do this again; what was saved before is safe."};
    }
    return {"io", "The disk refused."};
}

std::string_view fileOf(service::WorkspacePart part)
{
    switch (part) {
    case service::WorkspacePart::Folder:
        return "";
    case service::WorkspacePart::Facts:
        return "/workspace.db";
    case service::WorkspacePart::Drafts:
        return "/drafts.db";
    case service::WorkspacePart::Keys:
        return "/keys.db";
    case service::WorkspacePart::Unlock:
        return "/unlock.key";
    case service::WorkspacePart::Lock:
        return "/lock";
    case service::WorkspacePart::Reserve:
        return "/reserve";
    case service::WorkspacePart::Media:
        return "/media";
    case service::WorkspacePart::Backup: // who asks for one names its folder
        return "";
    }
    return "";
}

} // namespace

Reply refusalOf(const service::WorkspaceFailure &failure, const std::string &folder)
{
    const auto reason = because(failure);
    if (failure.error == service::WorkspaceError::InUse)
        return refusal(code(reason), inUseWords(failure, folder));
    return refusal(code(reason),
                   fmt::format("“{}{}” cannot be used. {}", folder, fileOf(failure.part), sentence(reason)));
}

std::string_view mending(const ledger::Wrong &wrong)
{
    if (wrong.what == "older version")
        return "Open the workspace once for writing, in the app or by: ringtrue rebuild WORKSPACE. It is brought up to "
               "date, after a copy of what is there.";
    if (wrong.what == "key" || wrong.where.starts_with("keys.db"))
        return mendKeys;
    if (wrong.what == "blob")
        return mendRecording;
    if (wrong.what == "draft" && wrong.where.starts_with("round"))
        return "What people answered in that round cannot be read any more, and no backup holds it. Close the round "
               "with "
               "--drop and ask them again in another one.";
    if (wrong.what == "draft")
        return "All else that was entered is there. Enter that answer again, in the app or by: ringtrue draft save";
    if (wrong.what == "file")
        return wrong.where.starts_with("unlock.key") ? mendKeys : mendSpare;
    if (wrong.what == "erasure")
        return "What was erased cannot be read here any more, but a key or file of it is not destroyed yet. See that "
               "no "
               "other program has the workspace open, and run any command that writes, such as ringtrue rebuild "
               "THIS-FOLDER: it does that first. Then verify again.";
    if (wrong.where == "drafts.db is missing")
        return "What was submitted is not in it. The next program that writes here makes a new one, and the last "
               "backup holds the drafts of its time. Customers are recognised again from the facts; a recording or "
               "chat that was imported before is not, so that it could be imported twice.";
    if (wrong.where.starts_with("drafts.db"))
        return mendDrafts;
    if (wrong.what == "stray file")
        return "It lies in the folder media, in the one named after its first two characters; nothing here refers to "
               "it. Delete it there. Then verify again.";
    if (wrong.what.starts_with("view"))
        return "Views follow from the facts: ringtrue rebuild THIS-FOLDER makes them anew. Then verify again.";
    return mendFacts;
}

} // namespace ringtrue::cli
