// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/vision.h"
#include "forms/service/rings_true.h"
#include "qml/Ringtrue/Format/format.h"
#endif
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <optional>
#include <string>
#include <utility>

namespace ringtrue::qml {

/// What a round of `Does it ring true?` asks, with the words of its vision in a language.
struct RoundSheet {
    std::optional<forms::RoundFailure> failure{}; ///< why it could not be read
    forms::RingsTrueSheet sheet{};
    Vision vision{};
};

/// For the reading thread.
RoundSheet readRoundSheet(storage::Connection &connection, const forms::RoundId &round, const std::string &language);

/// Reads what the round of @p self, an object of a page, asks: it takes that by @p take, unless it is of another round
/// by then.
template <typename Self, typename Take>
void fetchRoundSheet(Self *self, OpenWorkspace *workspace, Take take)
{
    const QString round = self->round();
    const auto id = roundId(round);
    if (!id || workspace == nullptr || workspace->state() != OpenWorkspace::Open)
        return;
    workspace->read(
        self,
        [id = *id, language = interfaceLanguage()](storage::Connection &connection) {
            return readRoundSheet(connection, id, language);
        },
        [self, round, take = std::move(take)](RoundSheet loaded) {
            if (round == self->round())
                take(std::move(loaded));
        });
}

} // namespace ringtrue::qml
