// SPDX-License-Identifier: Apache-2.0
#include "qml/app/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace ringtrue::qml {

void pinFonts()
{
    const auto family = QStringLiteral("Roboto");
    if (!QFontDatabase::hasFamily(family))
        return;
    QFont font(family);
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
}

} // namespace ringtrue::qml
