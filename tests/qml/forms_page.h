// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ringtrue::tests {

/// The page on which forms are written.
inline const QString page = QStringLiteral("Forms/FormsPage.qml");

} // namespace ringtrue::tests
