// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// The mark of Ringtrue: a coin and the ring it gives.
class Bell : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY toneChanged)

public:
    explicit Bell(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void toneChanged();

private:
    QColor m_tone;
};

} // namespace ringtrue::qml
