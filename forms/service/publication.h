// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <optional>

namespace ringtrue::forms {

/// Who published a version of a vision or form, and when by their clock.
struct Publication {
    PersonId author;
    Instant at{};
    bool operator==(const Publication &) const = default;
};

/// The publication of the version with the hash @p version; nothing where no such version is here. Where the same text
/// was published on two computers it is the one whose number counts.
Result<std::optional<Publication>, storage::StorageFailure> publicationOf(storage::Connection &connection,
                                                                          const Hash &version);

} // namespace ringtrue::forms
