// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <SQLiteCpp/Database.h>

namespace ringtrue::tests {

/// Whether drafts.db takes anything.
inline void setDrafts(qml::OpenWorkspace &workspace, const char *mode)
{
    workspace.engine().drafts().thread().submit([=](storage::Connection &file) { file.database().exec(mode); }).get();
}
inline constexpr const char *refuses = "PRAGMA query_only = ON";
inline constexpr const char *takes = "PRAGMA query_only = OFF";

} // namespace ringtrue::tests
