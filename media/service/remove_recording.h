// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/ledger/ledger.h"
#include "core/service/workspace.h"

#include <cstdint>
#include <string>

namespace ringtrue::media {

/// Why a recording goes.
struct RecordingRemoval {
    InteractionId interaction;
    std::string reason; ///< a word: `retention`, `mistake`, `subject-request`, `court`, `policy`
    std::string note;   ///< more about it, kept sealed
};

enum class RemovalError {
    NoRecording,    ///< the interaction never had one here
    AlreadyRemoved, ///< it was removed before
    Store,          ///< workspace.db could not be read: see ledger.storage
    Ledger          ///< see ledger
};

struct RemovalFailure {
    RemovalError error = RemovalError::Ledger;
    ledger::LedgerFailure ledger{};
};

struct RemovedRecording {
    ledger::FactId fact;
    std::int64_t durationMs = 0;
};

/// Takes away the recording of an interaction, here and wherever the facts go: the keys of its files and of
/// its peaks are destroyed and the files deleted. The interaction, its transcript, evaluations and scores
/// stay. Where it was interrupted, opening the workspace completes it.
Result<RemovedRecording, RemovalFailure> removeRecording(service::Workspace &workspace, const PersonId &author,
                                                         const RecordingRemoval &removal);

} // namespace ringtrue::media
