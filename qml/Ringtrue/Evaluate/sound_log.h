// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "media/play/audio_sink.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// Writes into the workspace's log that the sound went away, or is back.
void logSound(OpenWorkspace &workspace, media::OutputProblem problem);

} // namespace ringtrue::qml
