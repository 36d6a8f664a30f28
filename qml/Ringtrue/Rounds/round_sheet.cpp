// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_sheet.h"

#include "core/domain/vision_texts.h"
#include "forms/service/versions.h"

namespace ringtrue::qml {

RoundSheet readRoundSheet(storage::Connection &connection, const forms::RoundId &round, const std::string &language)
{
    auto sheet = forms::ringsTrueSheet(connection, round);
    if (!sheet)
        return {.failure = sheet.error()};
    const auto summary = forms::ringsTrueRound(connection, round);
    if (!summary)
        return {.failure = summary.error()};
    auto vision = forms::loadVision(connection, summary->round.visionVersion);
    if (!vision)
        return {.failure = forms::RoundFailure{.error = forms::RoundError::UnreadableVision}};
    return {.sheet = std::move(*sheet), .vision = inLanguage(std::move(vision->vision), language)};
}

} // namespace ringtrue::qml
