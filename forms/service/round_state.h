// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/vision.h"
#include "core/ledger/body.h"
#include "core/storage/connection.h"
#include "forms/service/round_box.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ringtrue::forms {

/// How a round of whatever kind stands, without what it asks and without its answers.
struct RoundState {
    VisionSlug vision;       ///< empty where that version is not here
    std::int64_t number = 0; ///< of the version
    std::string title;       ///< of the vision
    std::optional<Instant> closedAt;
    PersonId closedBy;         ///< nil while it is open
    ledger::FactId closedFact; ///< nil while it is open: the record that holds the answers
    std::int64_t answers = 0;  ///< in the record
    std::int64_t papers = 0;   ///< of answers and dropped, how many came from paper
    std::int64_t dropped = 0;  ///< in none

    bool isOpen() const { return !closedAt.has_value(); }
};

/// Reads it from the columns of a view from @p first on: the vision's slug, number and title, then closed_at,
/// closed_offset, closed_by, by_fact, answers, papers, dropped. For use inside read().
RoundState stateIn(SQLite::Statement &row, int first);

/// The body of the record of a closed round; Damaged or Store.
Result<ledger::Body, RoundFailure> recordBody(storage::Connection &connection, const RoundState &state);

} // namespace ringtrue::forms
