// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/facts/rounds.h"
#endif

#include <QString>

#include <optional>

namespace ringtrue::qml {

/// The id of a round as pages pass it on, or nothing where it is none.
inline std::optional<forms::RoundId> roundId(const QString &text)
{
    const auto uuid = Uuid::parse(text.toStdString());
    return uuid ? std::optional{forms::RoundId{*uuid}} : std::nullopt;
}

/// The page of rounds, as what waits behind the lock names it.
inline const QString roundsPage = QStringLiteral("rounds");

} // namespace ringtrue::qml
