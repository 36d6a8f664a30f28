// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringtrue::qml {

/// @p name to show: in one line, and without what would turn its letters around.
QString nameWords(const QString &name);

/// `812 B`, `4.2 kB`, `17 MB`: thousands, as disks are sold.
QString sizeWords(qint64 bytes);

/// `17 Nov 2026 14:02`, in this computer's zone.
QString changedWords(qint64 seconds);

} // namespace ringtrue::qml
