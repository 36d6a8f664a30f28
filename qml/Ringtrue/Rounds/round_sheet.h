// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/vision.h"
#include "forms/service/rings_true.h"
#endif

#include <optional>

namespace ringtrue::qml {

/// What a round of `Does it ring true?` asks, with the words of its vision.
struct RoundSheet {
    std::optional<forms::RoundFailure> failure{}; ///< why it could not be read
    forms::RingsTrueSheet sheet{};
    Vision vision{};
};

/// For the reading thread.
RoundSheet readRoundSheet(storage::Connection &connection, const forms::RoundId &round);

} // namespace ringtrue::qml
