// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_standing.h"

#include "forms/service/versions.h"

namespace ringtrue::qml {

Result<VisionStanding, storage::StorageFailure> standingOf(storage::Connection &connection,
                                                           const forms::ContentDraft &draft)
{
    VisionStanding out;
    const auto versions = forms::visionVersions(connection);
    if (!versions)
        return Failure{versions.error()};
    const forms::VisionVersion *newest = nullptr;
    for (const auto &version : *versions) { // of each vision the newest comes first
        if (version.vision.text() != draft.slug)
            continue;
        if (newest == nullptr)
            newest = &version;
        if (draft.basedOn == version.hash)
            out.based = int(version.number);
    }
    if (newest == nullptr)
        return out;
    out.newest = int(newest->number);
    if (out.newest <= out.based || newest->hash == sha256(draft.text))
        return out;
    const auto by = forms::publicationOf(connection, newest->hash);
    out.newer = {newest->hash, out.newest, by ? *by : std::nullopt};
    return out;
}

} // namespace ringtrue::qml
