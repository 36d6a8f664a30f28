// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/connection.h"
#include "forms/service/content_drafts.h"
#include "forms/service/publication.h"

#include <optional>

namespace ringtrue::qml {

/// Where a draft stands among the published versions of its vision.
struct VisionStanding {
    /// A version that was published since the draft was begun, and is not in it.
    struct Newer {
        Hash hash{};
        int number = 0;
        std::optional<forms::Publication> by{}; ///< nothing: that cannot be read here
    };
    int based = 0;  ///< the number of the version that it began from; 0: none
    int newest = 0; ///< the highest number of its vision; 0: none is published
    std::optional<Newer> newer{};
};

/// Where @p draft stands; it may be at odds with what is published a moment later. A version whose text the draft
/// itself has is not newer than it. Fails where that cannot be read: then nobody knows whether it is published.
Result<VisionStanding, storage::StorageFailure> standingOf(storage::Connection &connection,
                                                           const forms::ContentDraft &draft);

} // namespace ringtrue::qml
