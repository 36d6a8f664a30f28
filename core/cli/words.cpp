// SPDX-License-Identifier: Apache-2.0
#include "core/cli/words.h"

#include "core/storage/check_database.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct Because {
    std::string_view code;
    std::string_view text;
    std::string_view mend{}; ///< what to do, where that hangs on more
};

std::string sentence(const Because &reason)
{
    return reason.mend.empty() ? std::string(reason.text) : fmt::format("{} {}", reason.text, reason.mend);
}

/// Backups hold no keys: who restores one without them has shut away all that is sealed.
constexpr std::string_view mendKeys =
    "Put keys.db and unlock.key from your copy of the keys (ringtrue backup --keys) there, and keep the damaged "
    "ones. A backup holds no keys: restored without them, every name, recording and comment stays shut.";
constexpr std::string_view mendSpare =
    "Nothing of yours is in it. Move it away: the next program that writes here makes a new one.";
constexpr std::string_view mendFacts =
    "Leave the folder as it is: its keys are still needed. Restore the last backup with them: "
    "ringtrue restore BACKUP NEW-FOLDER --keys THIS-FOLDER";
constexpr std::string_view mendRecording =
    "All else is there. Look for a file of this name in a backup, in its folder blobs, and put it into the same place "
    "in "
    "the folder media here, then verify again. Where no backup has it whole it is lost: ringtrue call remove-recording "
    "with the number of its call ends the search, and what was evaluated stays.";
constexpr std::string_view mendDrafts =
    "What was submitted is not in it. Move drafts.db away: a new one is made, and the last backup holds the drafts "
    "of its time. Customers are recognised again from the facts; a recording or chat that was imported before is not, "
    "so that it could be imported twice.";

Because because(storage::StorageError error)
{
    using storage::StorageError;
    switch (error) {
    case StorageError::Missing:
        return {"missing", "The file is not there, or its folder cannot be entered."};
    case StorageError::NotOurs:
        return {"not-a-workspace", "The file is not a database of Ringtrue."};
    case StorageError::TooNew:
        return {"newer-version", "A newer version of Ringtrue made it; it was left untouched. Use that version."};
    case StorageError::TooOld:
        return {"older-version", "An older version made it. Open it once for writing, and it is brought up to date."};
    case StorageError::EditedHistory:
        return {"foreign-history",
                "Its steps are not those of Ringtrue: somebody changed it. `ringtrue verify` says how to mend it."};
    case StorageError::Busy:
        return {"in-use", "Another program is writing to it. Close that one, then do this again."};
    case StorageError::Full:
        return {"disk-full", "The disk is full. Free some space, then do this again; what was saved before is safe."};
    case StorageError::ReadOnly:
        return {"read-only", "The folder or disk does not allow writing. Copy the workspace to a place that does."};
    case StorageError::Corrupt:
        return {"damaged", "The file is damaged. `ringtrue verify` names the part and says how to mend it."};
    case StorageError::Constraint:
        return {"conflict", "It contradicts what is stored already."};
    case StorageError::Io:
        return {"io", "The disk refused. Check it, then do this again; what was saved before is safe."};
    }
    return {"io", "The disk refused."};
}

Because because(ledger::KeyError error)
{
    using ledger::KeyError;
    switch (error) {
    case KeyError::Missing:
        return {"keys-missing", "keys.db is gone.", mendKeys};
    case KeyError::AlreadyThere:
        return {"keys-there", "keys.db is there already. Choose an empty folder."};
    case KeyError::Locked:
        return {"locked",
                "The workspace opens with a passphrase. Set RINGTRUE_PASSPHRASE and say who you are with --as."};
    case KeyError::NoUnlock:
        return {"keys-damaged", "unlock.key is gone or no key file, and nobody has a passphrase.", mendKeys};
    case KeyError::WrongPassphrase:
        return {"wrong-passphrase", "The passphrase is not the one that was set."};
    case KeyError::UnknownPerson:
        return {"unknown-person", "This person may not sign in to the workspace."};
    case KeyError::TooCostly:
        return {"keys-costly", "keys.db asks for more memory than any of ours would: it is not from Ringtrue."};
    case KeyError::Damaged:
        return {"keys-damaged", "A key does not open.", mendKeys};
    case KeyError::Erased:
        return {"erased", "It was erased on request and cannot be written about again."};
    case KeyError::NoKey:
        return {"no-key", "The key is not on this computer."};
    case KeyError::Store:
        return {"keys-store", "keys.db or unlock.key could not be read or written."};
    }
    return {"keys-store", "keys.db could not be read."};
}

Because because(ledger::LedgerError error)
{
    using ledger::LedgerError;
    switch (error) {
    case LedgerError::NotBegun:
        return {"not-begun", "The workspace holds no organisation yet. Make one with: ringtrue init FOLDER"};
    case LedgerError::AlreadyBegun:
        return {"already-begun", "The workspace holds an organisation already. Choose an empty folder."};
    case LedgerError::NotEnrolled:
        return {"not-enrolled", "This computer has not the keys to write for the organisation: the workspace was "
                                "restored without them, and can only be read. "
                                "Restore it again with --keys."};
    case LedgerError::BadKind:
    case LedgerError::BadBody:
    case LedgerError::BadDraft:
        return {"not-storable", "It holds more or other things than a record may: at most 1 MiB, and valid UTF-8."};
    case LedgerError::Erased:
        return {"erased", "It is about somebody who was erased on request."};
    case LedgerError::NotErasable:
        return {"not-erasable", "The organisation itself cannot be erased; delete the workspace folder instead."};
    case LedgerError::NoRight:
        return {"no-right",
                "This computer may not erase or let in others: the organisation did not give it that right. "
                "Do it on the computer the organisation began on."};
    case LedgerError::Blobs:
        return {"media-store", "A file under media could not be deleted; run the command again."};
    case LedgerError::Undestroyed:
        return {
            "undestroyed",
            "It is recorded and nobody can read it through Ringtrue any more, but keys.db or a file under media could "
            "not be changed yet: another program reads it, or it may not be written. The next command that writes to "
            "the workspace tries again; `ringtrue doctor` says whether it came to that."};
    case LedgerError::Stopped:
        return {"stopped", "It was stopped; nothing was changed."};
    case LedgerError::Keys:
    case LedgerError::Store:
        break;
    }
    return {"store", "The workspace could not be read or written."};
}

std::string code(const Because &reason)
{
    return std::string(reason.code);
}

} // namespace

Reply refusalOf(const storage::StorageFailure &failure, std::string_view what)
{
    const auto reason = because(failure.error);
    return refusal(code(reason), fmt::format("{}. {}", what, reason.text));
}

Reply refusalOf(const ledger::KeyFailure &failure, std::string_view what)
{
    if (failure.error == ledger::KeyError::Store && !storage::isDamage(failure.storage))
        return refusalOf(failure.storage, what);
    if (failure.error == ledger::KeyError::Store)
        return refusal("damaged", fmt::format("{}. keys.db is damaged. {}", what, mendKeys));
    const auto reason = because(failure.error);
    return refusal(code(reason), fmt::format("{}. {}", what, sentence(reason)));
}

Reply refusalOf(const ledger::LedgerFailure &failure, std::string_view what)
{
    if (failure.error == ledger::LedgerError::Store)
        return refusalOf(failure.storage, what);
    if (failure.error == ledger::LedgerError::Keys)
        return refusalOf(ledger::KeyFailure{failure.keys, failure.storage}, what);
    const auto reason = because(failure.error);
    return refusal(code(reason), fmt::format("{}. {}", what, sentence(reason)));
}

Reply refusalOf(const service::PeopleFailure &failure, std::string_view what)
{
    if (failure.error == service::PeopleError::Ledger)
        return refusalOf(failure.ledger, what);
    if (failure.error == service::PeopleError::NoReason)
        return refusal("no-reason", fmt::format("{}. Say why: whoever asks later is told from --reason.", what));
    if (failure.error == service::PeopleError::AlreadyErased)
        return refusal("already-erased", fmt::format("{}. That was done before: nothing of it is left.", what));
    if (failure.error == service::PeopleError::NotAdministrator)
        return refusal(
            "not-administrator",
            fmt::format("{}. Only a workspace administrator makes somebody workspace administrator, or takes "
                        "that role away. Ask one.",
                        what));
    if (failure.error == service::PeopleError::NotLetIn)
        return refusalOf(ledger::KeyFailure{failure.ledger.keys, failure.ledger.storage},
                         "It is stored, but not everybody in it may sign in as they should yet: do it once more");
    return refusal("last-administrator",
                   fmt::format("{}. Nobody would be workspace administrator any more, and nobody could change that. "
                               "Give the role to somebody else first.",
                               what));
}

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

std::string sentence(const CsvError &error)
{
    const auto place = error.column > 0 ? fmt::format("line {}, column {}", error.line, error.column)
                                        : fmt::format("line {}", error.line);
    switch (error.problem) {
    case CsvProblem::Empty:
        return "It is empty. The first line names the columns.";
    case CsvProblem::TooLarge:
        return "It is larger than 256 MiB. Split it.";
    case CsvProblem::Utf16:
        return "It is UTF-16. Save it as UTF-8.";
    case CsvProblem::NotUtf8:
        return fmt::format("It is not UTF-8 from {} on. Save it as UTF-8.", place);
    case CsvProblem::NulByte:
        return fmt::format("There is a NUL character in {}. It is no text file.", place);
    case CsvProblem::UnclosedQuote:
        return fmt::format("The quotation mark opened in {} is never closed.", place);
    case CsvProblem::TextAfterQuote:
        return fmt::format("In {} text follows a closed quotation mark. Double the marks inside a cell.", place);
    case CsvProblem::WrongWidth:
        return fmt::format("In {} there are more or fewer cells than columns.", place);
    case CsvProblem::DuplicateHeader:
        return fmt::format("Two columns have the same name ({}).", place);
    case CsvProblem::TooManyRows:
        return "It has more than 1,000,000 rows. Split it.";
    case CsvProblem::TooManyCells:
        return "It has more than 4,000,000 cells. Split it, or take the empty columns out.";
    case CsvProblem::TooManyColumns:
        return "It has more than 256 columns.";
    case CsvProblem::FieldTooLong:
        return fmt::format("A cell in {} is longer than 64 KiB.", place);
    }
    return "It cannot be read.";
}

namespace {

std::string columnSentence(const organisation::RowFinding &finding)
{
    using organisation::RowProblem;
    if (finding.problem == RowProblem::NoRows)
        return "There is no row below the names of the columns.";
    if (finding.problem == RowProblem::MissingColumn)
        return fmt::format("There is no column “{}”.", finding.column);
    const auto unknown = fmt::format("“{}” is no column of such a table.", finding.column);
    return finding.problem == RowProblem::MisspeltColumn ? fmt::format("{} Is “{}” meant?", unknown, finding.text)
                                                         : fmt::format("{} Its columns are {}.", unknown, finding.text);
}

/// Two rows, or a row and the workspace, that do not go together.
std::string doubleSentence(const organisation::RowFinding &finding)
{
    using organisation::RowProblem;
    const auto &[problem, line, column, text, earlierLine] = finding;
    if (problem == RowProblem::Repeated)
        return fmt::format("Line {}: “{}” stands in line {} already. Keep one of them.", line, text, earlierLine);
    if (problem == RowProblem::Contradicts)
        return fmt::format("Line {}: “{}” in “{}” contradicts line {}. Write the same in both.", line, text, column,
                           earlierLine);
    return fmt::format("Line {}: somebody {} is called “{}” already. Give an external_id, which tells them apart.",
                       line, earlierLine == 0 ? "in the workspace" : fmt::format("in line {}", earlierLine), text);
}

} // namespace

std::string sentence(const organisation::RowFinding &finding)
{
    using organisation::RowProblem;
    const auto &[problem, line, column, text, earlierLine] = finding;
    switch (problem) {
    case RowProblem::MissingColumn:
    case RowProblem::UnknownColumn:
    case RowProblem::MisspeltColumn:
    case RowProblem::NoRows:
        return columnSentence(finding);
    case RowProblem::Repeated:
    case RowProblem::SameName:
    case RowProblem::Contradicts:
        return doubleSentence(finding);
    case RowProblem::MissingValue:
        return fmt::format("Line {}: “{}” is empty.", line, column);
    case RowProblem::UnseenCharacter:
        return fmt::format("Line {}: “{}” holds {}, a character that cannot be seen. Write it without.", line, column,
                           text);
    case RowProblem::UnknownRole:
        return fmt::format(
            "Line {}: “{}” is no role. Roles are evaluator, lead, facilitator, programme-owner, shopper, "
            "editor, agent, trainer, experience-owner, client, auditor, workspace-administrator.",
            line, text);
    case RowProblem::UnknownTeam:
        return fmt::format("Line {}: no team is called “{}”. Import the teams first.", line, text);
    case RowProblem::UnknownPerson:
        return fmt::format("Line {}: nobody is called “{}”, by external id or name. Import the people first.", line,
                           text);
    case RowProblem::SeveralPeople:
        return fmt::format("Line {}: several people are called “{}”. Write the external id.", line, text);
    case RowProblem::NobodysId:
        return fmt::format("Line {}: “{}” in “id” is the id of nobody who is here. Take it from `ringtrue person list "
                           "--json`; a number of your own belongs into external_id; leave both empty for somebody new.",
                           line, text);
    case RowProblem::OtherPerson:
        return fmt::format("Line {}: “{}” is not the external id of the person whose id stands in the row. Leave one "
                           "of the two empty.",
                           line, text);
    case RowProblem::BadSlug:
        return fmt::format("Line {}: “{}” may hold lower-case letters, digits and hyphens only.", line, text);
    case RowProblem::LongSlug:
        return fmt::format("Line {}: “{}” has more than {} characters. Shorten it.", line, text,
                           organisation::longestSlug);
    case RowProblem::BadCountry:
        return fmt::format("Line {}: “{}” is no country of ISO 3166, such as GB or NL.", line, text);
    case RowProblem::BadLanguage:
        return fmt::format("Line {}: “{}” is no language tag such as en or de-AT.", line, text);
    case RowProblem::BadYesNo:
        return fmt::format("Line {}: “{}” in “{}” is neither yes nor no.", line, text, column);
    }
    return {};
}

Reply refusalOf(const organisation::TableRefusal &refused, const std::string &file)
{
    std::string message = fmt::format("Nothing was taken from “{}”.", file);
    if (const auto *const error = std::get_if<CsvError>(&refused))
        return refusal("not-a-table", message + ' ' + sentence(*error));
    constexpr std::size_t shown = 20;
    const auto &findings = std::get<std::vector<organisation::RowFinding>>(refused);
    for (std::size_t i = 0; i < findings.size() && i < shown; ++i)
        message += '\n' + sentence(findings[i]);
    if (findings.size() > shown)
        message += fmt::format("\nAnd {} more.", findings.size() - shown);
    return refusal("wrong-rows", message);
}

std::string sentence(const organisation::OwnerFinding &finding)
{
    using organisation::OwnedThing;
    using organisation::OwnerProblem;
    const auto *const kind = finding.thing == OwnedThing::ContactType ? "Contact type"
                             : finding.thing == OwnedThing::Job       ? "Job"
                                                                      : "Journey";
    switch (finding.problem) {
    case OwnerProblem::None:
        return fmt::format("{} “{}” has no accountable owner. Name one.", kind, finding.name);
    case OwnerProblem::Several:
        return fmt::format("{} “{}” has {} owners. When everyone owns, nobody owns: name one.", kind, finding.name,
                           finding.owners);
    case OwnerProblem::Gone:
        return fmt::format("{} “{}” is owned by somebody who is not here any more. Name another.", kind, finding.name);
    }
    return {};
}

std::string grouped(std::uint64_t number)
{
    auto digits = std::to_string(number);
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), ",");
    return digits;
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", grouped(number), number == 1 ? one : many);
}

} // namespace ringtrue::cli
