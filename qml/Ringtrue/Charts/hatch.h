// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// Silence, not applicable, lost points: a texture, so that it reads without colour.
class Hatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY changed)
    Q_PROPERTY(qreal gap MEMBER m_gap NOTIFY changed)

public:
    explicit Hatch(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_tone;
    qreal m_gap = 6;
};

} // namespace ringtrue::qml
