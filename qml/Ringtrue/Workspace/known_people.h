// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/people_at_door.h"

#include <QString>

#include <vector>

namespace ringtrue::qml {

/// Where everybody has a passphrase, names are sealed until somebody signs in. So this user's settings keep the names
/// of those who have one, for the door; nobody else's, and nothing that is in the workspace's folder.
void rememberAtDoor(const QString &folder, const std::vector<PersonAtDoor> &people);
std::vector<PersonAtDoor> knownAtDoor(const QString &folder);

} // namespace ringtrue::qml
