// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/published_text.h"

#include <utility>

namespace ringtrue::qml {

void settleStored(OpenWorkspace *workspace, const PublishedText &published, QObject *context,
                  std::function<void()> settled)
{
    const auto engine = workspace->sharedEngine();
    if (!engine)
        return;
    if (const auto kept = keptVision(*workspace, published.draft)) { // the disk does not have what it is by now
        if (kept->draft.text == published.text) {
            forgetVision(*workspace, published.draft);
        } else {
            auto draft = kept->draft;
            draft.basedOn = published.version;
            const VisionAnswered quietly = [](int, const forms::ContentSaved &) {};
            keepVision(*workspace, std::move(draft), kept->by, quietly);
            giveVision(*workspace, published.draft, quietly);
        }
    }
    inBackground(
        context,
        [engine, published] {
            return bool(forms::settlePublishedDraft(*engine, published.draft, published.text, published.version));
        },
        [settled = std::move(settled)](bool) {
            if (settled)
                settled();
        });
}

} // namespace ringtrue::qml
