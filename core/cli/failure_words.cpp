// SPDX-License-Identifier: Apache-2.0
#include "core/cli/failure_words.h"

#include "core/cli/because.h"
#include "core/storage/check_database.h"

namespace ringtrue::cli {

namespace {

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

} // namespace ringtrue::cli
