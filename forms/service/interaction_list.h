// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
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
    bool operator==(const InteractionFilter &) const = default;
};

/// Why nobody can evaluate an interaction any more.
enum class Unreadable {
    Removed, ///< what was said was taken away, such as after its retention
    Erased   ///< with the personal data of somebody in it
};

/// An interaction with the evaluation of it that stands, if any.
struct InteractionRow {
    Interaction interaction;
    std::optional<EvaluationSummary> evaluation;
    std::int64_t evaluations = 0;         ///< how many there are in all
    std::optional<Unreadable> unreadable; ///< of one that nobody has evaluated: why it does not wait
};

/// Ids of all interactions that pass @p filter, the newest first. For a list of a million rows: 16 MB,
/// to be asked for off the GUI thread; rows are read page by page.
Result<std::vector<InteractionId>, storage::StorageFailure> interactionIds(storage::Connection &connection,
                                                                           const InteractionFilter &filter);

/// The rows of @p ids, in their order; an id that is not there any more is left out.
Result<std::vector<InteractionRow>, storage::StorageFailure> interactionRows(storage::Connection &connection,
                                                                             const std::vector<InteractionId> &ids);

/// Why nobody can evaluate @p interaction any more; nothing where what was said is there.
Result<std::optional<Unreadable>, storage::StorageFailure> whyUnreadable(storage::Connection &connection,
                                                                         const InteractionId &interaction);

/// Interactions that nobody has evaluated yet and that began at or after @p since, the oldest first. What was erased or
/// taken away waits no more: nobody could read it.
struct Waiting {
    std::int64_t count = 0;
    std::vector<Interaction> oldest; ///< at most as many as asked for
};
Result<Waiting, storage::StorageFailure> waiting(storage::Connection &connection, Instant since, std::int64_t limit);

} // namespace ringtrue::forms
