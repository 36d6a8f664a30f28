// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// The outline of a pillar's hallmark: circle, square, hexagon, diamond, shield, octagon, arch.
class PillarShape : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int pillar MEMBER m_pillar NOTIFY changed)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY changed)
    Q_PROPERTY(bool hollow MEMBER m_hollow NOTIFY changed)

public:
    explicit PillarShape(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_pillar = 0;
    QColor m_tone;
    bool m_hollow = false;
};

} // namespace ringtrue::qml
