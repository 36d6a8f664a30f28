// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
#include "core/organisation/unreadable.h"
#include "core/sampling/return_reason.h"
#include "core/storage/connection.h"
#include "forms/service/evaluation_list.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

enum class Evaluated { No, Yes };

/// What a list of interactions is narrowed to; what is absent narrows nothing.
struct InteractionFilter {
    std::optional<Channel> channel;
    std::optional<PersonId> agent;                                 ///< of any segment
    std::string reference;                                         ///< a part of it
    std::optional<Evaluated> evaluated;                            ///< No: only those that wait
    std::int64_t limit = std::numeric_limits<std::int64_t>::max(); ///< how many at most
    std::optional<PersonId> waitsFor{};                            ///< those that wait: for whom; nothing: for anybody
    bool operator==(const InteractionFilter &) const = default;
};

using organisation::Unreadable;
using organisation::whyUnreadable;

/// An interaction with the evaluation of it that stands, if any.
struct InteractionRow {
    Interaction interaction;
    std::optional<EvaluationSummary> evaluation;
    std::int64_t evaluations = 0;                     ///< how many there are in all
    std::optional<Unreadable> unreadable;             ///< of one that nobody has evaluated: why it does not wait
    std::optional<sampling::ReturnReason> returned{}; ///< the same, where somebody returned it for all
};

/// Ids of all interactions that pass @p filter, the newest first. For a list of a million rows: 16 MB,
/// to be asked for off the GUI thread; rows are read page by page.
Result<std::vector<InteractionId>, storage::StorageFailure> interactionIds(storage::Connection &connection,
                                                                           const InteractionFilter &filter);

/// The rows of @p ids, in their order; an id that is not there any more is left out.
Result<std::vector<InteractionRow>, storage::StorageFailure> interactionRows(storage::Connection &connection,
                                                                             const std::vector<InteractionId> &ids);

/// Interactions that nobody has evaluated yet, that began at or after @p since, and that wait for @p person (nothing:
/// for anybody), the oldest first. What was erased or taken away waits no more: nobody could read it; nor does what was
/// returned, for whom the reason concerns. What is assigned waits for those alone to whom it is, while one of them is
/// here and has not returned it.
struct Waiting {
    std::int64_t count = 0;
    std::vector<Interaction> oldest; ///< at most as many as asked for
};
Result<Waiting, storage::StorageFailure> waiting(storage::Connection &connection, const std::optional<PersonId> &person,
                                                 Instant since, std::int64_t limit);

} // namespace ringtrue::forms
