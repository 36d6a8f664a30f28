// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringtrue::qml {

/// `Late ferry, refund` as `late-ferry-refund`; letters with marks lose them, what no slug holds is a hyphen.
QString slugOf(const QString &name);

} // namespace ringtrue::qml
