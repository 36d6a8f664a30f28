// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/sentences.h"

#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>

namespace ringtrue::qml {

namespace {

using service::WorkspaceError;

QString say(const char *words)
{
    return QCoreApplication::translate("Sentences", words);
}

struct Words {
    WorkspaceError error;
    const char *heading;
    const char *text;
};

constexpr Words allWords[] = {
    {WorkspaceError::Missing, QT_TRANSLATE_NOOP("Sentences", "There is no folder “%1”"),
     QT_TRANSLATE_NOOP("Sentences",
                       "It may have been moved or renamed, or its disk is not there. Nothing was changed.")},
    {WorkspaceError::NotAWorkspace, QT_TRANSLATE_NOOP("Sentences", "“%1” is no workspace"),
     QT_TRANSLATE_NOOP(
         "Sentences",
         "A workspace is a folder that holds workspace.db. Choose another folder, or make a new workspace. "
         "Nothing was changed in this one.")},
    {WorkspaceError::AlreadyThere, QT_TRANSLATE_NOOP("Sentences", "There is a workspace in “%1” already"),
     QT_TRANSLATE_NOOP("Sentences", "Open it, or choose another folder for the new one. Nothing was changed.")},
    {WorkspaceError::NotEmpty, QT_TRANSLATE_NOOP("Sentences", "“%1” holds other things"),
     QT_TRANSLATE_NOOP("Sentences", "A new workspace wants an empty folder or a new one. Nothing was changed.")},
    {WorkspaceError::BadName, QT_TRANSLATE_NOOP("Sentences", "No workspace was made in “%1”"),
     QT_TRANSLATE_NOOP("Sentences",
                       "The organisation and you need names, in characters that can be seen. Type them anew.")},
    {WorkspaceError::InUse, QT_TRANSLATE_NOOP("Sentences", "“%1” is in use"),
     QT_TRANSLATE_NOOP("Sentences", "Close the other program and open the workspace again. Nothing was changed.")},
    {WorkspaceError::TooNew, QT_TRANSLATE_NOOP("Sentences", "“%1” was made by a newer version of Ringtrue"),
     QT_TRANSLATE_NOOP("Sentences", "This version does not know all that is in it, so it leaves it untouched. "
                                    "Install the newer version to open it.")},
    {WorkspaceError::TooOld, QT_TRANSLATE_NOOP("Sentences", "“%1” was made by an older version of Ringtrue"),
     QT_TRANSLATE_NOOP("Sentences",
                       "It must be opened for writing once. Close the program that writes in it and open it again.")},
    {WorkspaceError::EditedHistory,
     QT_TRANSLATE_NOOP("Sentences", "“%1” has a history that this program does not know"),
     QT_TRANSLATE_NOOP("Sentences",
                       "Somebody changed the database by other means. It was left untouched; “ringtrue verify” says "
                       "how to mend it.")},
    {WorkspaceError::Corrupt, QT_TRANSLATE_NOOP("Sentences", "A file in “%1” is damaged"),
     QT_TRANSLATE_NOOP("Sentences",
                       "It was left as it is. Copy the folder to another disk; “ringtrue verify” names the damaged "
                       "part and says how to mend it. Keep keys.db and unlock.key: a backup alone holds no keys.")},
    {WorkspaceError::ReadOnly, QT_TRANSLATE_NOOP("Sentences", "“%1” cannot be written"),
     QT_TRANSLATE_NOOP("Sentences", "The folder or its disk does not allow writing. Nothing was changed.")},
    {WorkspaceError::Full, QT_TRANSLATE_NOOP("Sentences", "The disk of “%1” is full"),
     QT_TRANSLATE_NOOP("Sentences", "What was saved is safe. Free some space and try again.")},
    {WorkspaceError::KeysMissing, QT_TRANSLATE_NOOP("Sentences", "The keys of “%1” are missing"),
     QT_TRANSLATE_NOOP(
         "Sentences",
         "Without keys.db no name, recording or comment could be read. Put keys.db back from your own copy.")},
    {WorkspaceError::Locked, QT_TRANSLATE_NOOP("Sentences", "“%1” is locked"),
     QT_TRANSLATE_NOOP("Sentences", "A passphrase is needed to open it.")},
    {WorkspaceError::WrongPassphrase, QT_TRANSLATE_NOOP("Sentences", "“%1” stays locked"),
     QT_TRANSLATE_NOOP("Sentences", "That is not the passphrase.")},
    {WorkspaceError::UnknownPerson, QT_TRANSLATE_NOOP("Sentences", "“%1” stays locked"),
     QT_TRANSLATE_NOOP("Sentences", "This person may not sign in here.")},
    {WorkspaceError::Stopped, QT_TRANSLATE_NOOP("Sentences", "Opening “%1” was stopped"),
     QT_TRANSLATE_NOOP("Sentences", "Nothing is lost; it can be opened again.")},
    {WorkspaceError::Io, QT_TRANSLATE_NOOP("Sentences", "“%1” could not be read"),
     QT_TRANSLATE_NOOP("Sentences",
                       "The disk refused. What was saved before is untouched; check the disk and try again.")},
};

} // namespace

Sentences sentencesOf(const service::WorkspaceFailure &failure, const QString &folder)
{
    for (const auto &words : allWords)
        if (words.error == failure.error)
            return {say(words.heading).arg(folder), say(words.text)};
    return {};
}

QString inUseSentence(const service::WorkspaceFailure &failure)
{
    if (failure.error == WorkspaceError::ReadOnly)
        return say(
            QT_TRANSLATE_NOOP("Sentences", "This folder or its disk cannot be written. You can read, not change."));
    if (!failure.holder)
        return say(
            QT_TRANSLATE_NOOP("Sentences", "Another program works in this workspace. You can read, not change."));
    return say(QT_TRANSLATE_NOOP("Sentences",
                                 "%1 works in this workspace, on the computer %2. You can read, not change."))
        .arg(shown(failure.holder->program), shown(failure.holder->host));
}

QString damageSentence(const service::WorkspaceFailure &failure)
{
    if (failure.error != WorkspaceError::Corrupt)
        return say(QT_TRANSLATE_NOOP("Sentences", "The workspace could not be read through: the disk refused. Check "
                                                  "the disk; the check is made again the next time you open it."));
    switch (failure.part) {
    case service::WorkspacePart::Drafts:
        return say(QT_TRANSLATE_NOOP("Sentences",
                                     "drafts.db is damaged: open drafts and window places may be lost. Submitted "
                                     "evaluations are safe. Submit or note down what is open, then restore a backup."));
    case service::WorkspacePart::Keys:
        return say(QT_TRANSLATE_NOOP("Sentences",
                                     "keys.db is damaged: names, recordings and comments may become unreadable. Close "
                                     "the workspace and put keys.db back from your own copy."));
    default:
        return say(QT_TRANSLATE_NOOP("Sentences",
                                     "workspace.db is damaged: what you see may be incomplete. Close the workspace, "
                                     "copy its folder to another disk and restore the last backup; “ringtrue verify” "
                                     "names the damaged part."));
    }
}

QString shortReason(const service::DraftFailure &failure)
{
    if (failure.error == service::DraftError::Missing)
        return say(QT_TRANSLATE_NOOP("Sentences", "the draft is gone"));
    switch (failure.storage.error) {
    case storage::StorageError::Full:
        return say(QT_TRANSLATE_NOOP("Sentences", "the disk is full"));
    case storage::StorageError::ReadOnly:
        return say(QT_TRANSLATE_NOOP("Sentences", "the disk cannot be written"));
    case storage::StorageError::Corrupt:
        return say(QT_TRANSLATE_NOOP("Sentences", "the file of drafts is damaged"));
    default:
        return say(QT_TRANSLATE_NOOP("Sentences", "the disk refused"));
    }
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Evaluator:
        return say(QT_TRANSLATE_NOOP("Sentences", "Evaluator"));
    case Role::Lead:
        return say(QT_TRANSLATE_NOOP("Sentences", "Lead"));
    case Role::Facilitator:
        return say(QT_TRANSLATE_NOOP("Sentences", "Facilitator"));
    case Role::ProgrammeOwner:
        return say(QT_TRANSLATE_NOOP("Sentences", "Programme owner"));
    case Role::Shopper:
        return say(QT_TRANSLATE_NOOP("Sentences", "Shopper"));
    case Role::Editor:
        return say(QT_TRANSLATE_NOOP("Sentences", "Editor"));
    case Role::Agent:
        return say(QT_TRANSLATE_NOOP("Sentences", "Agent"));
    case Role::Trainer:
        return say(QT_TRANSLATE_NOOP("Sentences", "Trainer"));
    case Role::ExperienceOwner:
        return say(QT_TRANSLATE_NOOP("Sentences", "Experience owner"));
    case Role::Client:
        return say(QT_TRANSLATE_NOOP("Sentences", "Client"));
    case Role::Auditor:
        return say(QT_TRANSLATE_NOOP("Sentences", "Auditor"));
    case Role::WorkspaceAdministrator:
        return say(QT_TRANSLATE_NOOP("Sentences", "Workspace administrator"));
    }
    return {};
}

} // namespace ringtrue::qml
