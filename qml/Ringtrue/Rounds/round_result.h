// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/organisation/directory.h"
#include "forms/service/recall_result.h"
#include "forms/service/rings_true_result.h"
#endif
#include "qml/Ringtrue/Rounds/figure_table.h"
#include "qml/Ringtrue/Rounds/share_rows.h"

namespace ringtrue::qml {

/// What a closed round came to, in words.
struct RoundResult {
    std::vector<ShareRows::Row> shares{};  ///< of pillars, or of questions
    std::vector<ShareRows::Row> named{};   ///< of a recall check: how many name each pillar
    QStringList heads{};                   ///< of the table
    std::vector<FigureTable::Row> table{}; ///< cuts, or quarters
    QStringList notes{};                   ///< what else is to be said
    QStringList comments{};                ///< in all, in no order
};

RoundResult resultOf(const forms::RingsTrueResult &result, const organisation::Directory &directory);
/// @param trend  of all closed checks of the same vision
RoundResult resultOf(const forms::RecallResult &result, const std::vector<forms::RecallResult> &trend);

} // namespace ringtrue::qml
