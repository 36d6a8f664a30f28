// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "core/service/workspace.h"

#include <QString>

namespace ringtrue::qml {

/// How many bytes a file that is attached to an answer may have.
inline constexpr qint64 mostAttachedBytes = 64 << 20;

/// Seals the file at @p path into the workspace, under the key of @p interaction: erased with it. It stays for as long
/// as a draft or an evaluation names it. Blocks: for a thread that may wait.
///
/// @return else a sentence that says why not
Result<AttachedFile, QString> attachFile(service::Workspace &workspace, const InteractionId &interaction,
                                         const QString &path, bool photosOnly);

} // namespace ringtrue::qml
