// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/content_drafts.h"
#endif
#include "qml/Ringtrue/Vision/kept_vision.h"

#include <functional>
#include <string>

namespace ringtrue::qml {

/// A draft as it was given to be published, and the version that it became.
struct PublishedText {
    forms::ContentDraftId draft;
    std::string text{}; ///< what stood in it then
    Hash version{};
    int number = 0;
};

/// What becomes of a draft that lies on no table any more when it is published: it goes, or, where something was
/// written in it since, stays as a draft on that version. @p settled follows while @p context lives.
void settleStored(OpenWorkspace *workspace, const PublishedText &published, QObject *context,
                  std::function<void()> settled);

} // namespace ringtrue::qml
