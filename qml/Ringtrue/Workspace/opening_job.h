// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/organisation/directory.h"
#include "core/service/workspace.h"
#include "qml/Ringtrue/Workspace/people_at_door.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::qml {

/// What became of opening a workspace; made on a thread of the pool.
struct Opened {
    std::optional<service::WorkspaceFailure> failure;
    std::shared_ptr<service::Workspace> engine;
    std::optional<service::WorkspaceFailure> readOnly; ///< why nothing can be changed
    QString organisation;                              ///< its name, or empty where it could not be read
    organisation::Directory directory;
    std::vector<PersonAtDoor> people;
    std::optional<PersonId> signedIn;
    bool isOpenToAll = false; ///< it was made, but the passphrase of its first person could not be written
    bool onlyOne = false;     ///< where a passphrase is needed to open: one person has one, so no name is needed
};

/// Opens for writing, or for reading where another program writes or the folder does not allow it.
Opened openNow(const service::Opening &opening);

/// Opens where everybody has a passphrase and the names are sealed: @p name (name, external id or id) signs in
/// if @p passphrase is hers; an empty one will do where only one person may sign in. Takes a second for each person:
/// what a guess costs, too.
Opened openByName(service::Opening opening, const QString &name, const std::string &passphrase);

/// Makes a workspace; its first person signs in, with @p passphrase where it is not empty.
Opened makeNow(const service::NewWorkspace &workspace, const std::string &passphrase);

/// Those of @p directory whom @p keys lets sign in, by name.
std::vector<PersonAtDoor> atTheDoor(const organisation::Directory &directory, ledger::Keys &keys);

/// Whether @p asked is the name, external id or id of @p person.
bool isMeant(const PersonAtDoor &person, const organisation::Directory &directory, const QString &asked);

} // namespace ringtrue::qml
