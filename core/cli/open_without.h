// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/reply.h"
#include "core/service/workspace.h"

namespace ringtrue::cli {

/// How a workspace opens.
enum class OpenedBy {
    Anybody, ///< who can read its folder
    Passphrases
};
OpenedBy openedBy(const service::Workspace &workspace);

/// Adds to @p reply its warnings: one where only passphrases opened @p workspace @p before, and anybody can open it
/// now.
void warnOfOpening(Reply &reply, service::Workspace &workspace, OpenedBy before);

} // namespace ringtrue::cli
