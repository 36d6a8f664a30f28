// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickWindow>
#include <QString>

namespace ringtrue::qml {

/// Waits until @p window shows all that it shows first (its property `settled`, 20 s at most), writes a picture of
/// it to @p file and ends the application: with 0, or 1 where the picture could not be made.
void takePicture(QQuickWindow *window, const QString &file);

} // namespace ringtrue::qml
