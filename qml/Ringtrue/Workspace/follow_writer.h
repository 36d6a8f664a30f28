// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// Until @p workspace is closed, reads people and roles again whenever another program has written there: @p workspace
/// only reads beside it. Who may not be here any more is shown the door.
void followWriter(OpenWorkspace &workspace);

} // namespace ringtrue::qml
