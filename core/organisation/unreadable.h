// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <optional>
#include <string_view>

namespace ringtrue::organisation {

/// Why nobody can evaluate an interaction any more.
enum class Unreadable {
    Removed, ///< what was said was taken away, such as after its retention
    Erased   ///< with the personal data of somebody in it
};

/// Why nobody can evaluate @p interaction any more; nothing where what was said is there.
Result<std::optional<Unreadable>, storage::StorageFailure> whyUnreadable(storage::Connection &connection,
                                                                         const InteractionId &interaction);

/// The same within storage::read() or write(): throws SQLite::Exception.
/// @param erasing  ledger::devicesThatErase()
std::optional<Unreadable> readUnreadable(storage::Connection &connection, const InteractionId &interaction,
                                         std::string_view erasing);

} // namespace ringtrue::organisation
