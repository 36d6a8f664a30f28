// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/new_id.h"

#include <QRandomGenerator>

namespace ringtrue::qml {

Uuid newId(const Clock &clock)
{
    UuidSource ids([](std::uint8_t *bytes, std::size_t size) {
        for (auto *byte = bytes; byte != bytes + size; ++byte)
            *byte = std::uint8_t(QRandomGenerator::system()->bounded(256));
    });
    return ids.next(clock.now().microseconds / 1000);
}

} // namespace ringtrue::qml
