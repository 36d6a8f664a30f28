// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/interaction.h"
#include "core/storage/connection.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ringtrue::organisation {

/// The interaction of that id, or nothing where the workspace knows none.
Result<std::optional<Interaction>, storage::StorageFailure> readInteraction(storage::Connection &connection,
                                                                            const InteractionId &id);

/// The interaction people call by @p reference, or nothing; the one made first where several bear it.
Result<std::optional<Interaction>, storage::StorageFailure> readInteractionByReference(storage::Connection &connection,
                                                                                       std::string_view reference);

/// Interactions in which @p person took part, as customer or agent.
Result<std::vector<InteractionId>, storage::StorageFailure> interactionsOf(storage::Connection &connection,
                                                                           const PersonId &person);

/// The last @p most contacts of the same customer that began before @p interaction, in the order of time; none where
/// the customer is not known.
Result<std::vector<Interaction>, storage::StorageFailure>
contactsBefore(storage::Connection &connection, const Interaction &interaction, std::int64_t most);

/// The first @p most contacts of the same customer that began after @p interaction. An evaluator must not see them
/// before the evaluation is submitted.
Result<std::vector<Interaction>, storage::StorageFailure>
contactsAfter(storage::Connection &connection, const Interaction &interaction, std::int64_t most);

/// The interaction in the present row of a statement whose first ten columns are those of the view
/// `interaction` up to `segments`, in its order; for queries of other folders over that view.
Interaction interactionOf(SQLite::Statement &row);

} // namespace ringtrue::organisation
