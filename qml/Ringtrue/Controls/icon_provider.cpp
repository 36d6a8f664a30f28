// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Controls/icon_provider.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgRenderer>

namespace ringtrue::qml {

namespace {

QString drawing(const QString &name, const QString &size)
{
    for (const auto *folder : {"actions", "status", "devices", "places", "apps"}) {
        const auto path = QStringLiteral("icons/breeze/%1/%2/%3.svg").arg(QString::fromLatin1(folder), size, name);
        const auto found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, path);
        if (!found.isEmpty())
            return found;
        const auto usual = QStringLiteral("/usr/share/") + path;
        if (QFile::exists(usual))
            return usual;
    }
    return {};
}

} // namespace

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const auto parts = id.split(QLatin1Char('/'));
    const auto drawn = parts.value(1, QStringLiteral("16"));
    const QSize wanted = requestedSize.isEmpty() ? QSize(drawn.toInt(), drawn.toInt()) : requestedSize;
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (size != nullptr)
        *size = wanted;
    auto path = drawing(parts.value(0), drawn);
    if (path.isEmpty())
        path = drawing(parts.value(0), drawn == QStringLiteral("16") ? QStringLiteral("22") : QStringLiteral("16"));
    QSvgRenderer renderer(path);
    if (path.isEmpty() || !renderer.isValid())
        return image;
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), QColor(parts.value(2)));
    return image;
}

} // namespace ringtrue::qml
