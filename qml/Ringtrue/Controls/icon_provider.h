// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace ringtrue::qml {

/// `image://icon/<name>/<16|22>/<#aarrggbb>`: a Breeze drawing in one colour. The file of that size is named outright:
/// asked by theme name at twofold scale, Qt takes other drawings, and some of those are solid blocks.
class IconProvider : public QQuickImageProvider {
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace ringtrue::qml
