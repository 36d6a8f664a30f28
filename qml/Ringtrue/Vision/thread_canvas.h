// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/vision_reading.h"

#include <QColor>
#include <QHash>
#include <QPointer>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// Draws the threads between the items that stand for knots; those of the line of sight in their pillar's colour.
class ThreadCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionReading *reading READ reading WRITE setReading REQUIRED NOTIFY changed)
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY changed)
    Q_PROPERTY(QList<QColor> tones MEMBER m_tones NOTIFY changed)
    /// Quotes scrolled out of this item keep their threads at its edge while they are lit.
    Q_PROPERTY(QQuickItem *sheet MEMBER m_sheet NOTIFY changed)

public:
    explicit ThreadCanvas(QQuickItem *parent = nullptr);

    VisionReading *reading() const { return m_reading; }
    void setReading(VisionReading *reading);

    /// From now on @p item is where @p knot is, and @p item is no other one.
    Q_INVOKABLE void enter(const QString &knot, QQuickItem *item);
    Q_INVOKABLE void leave(QQuickItem *item);

    /// The knot at a point of this item; of two the smaller one; empty: none.
    Q_INVOKABLE QString knotAt(qreal x, qreal y) const;
    /// Where a knot is in this item; nothing of it is shown where it is empty.
    Q_INVOKABLE QRectF placeOf(const QString &knot) const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    struct Line {
        QPointF from;
        QPointF to;
        QColor tone;
        bool lit = false;
        bool operator==(const Line &) const = default;
    };
    void look();
    std::vector<Line> lines() const;
    QQuickItem *itemOf(const QString &knot) const;
    std::optional<QRectF> rectOf(const forms::Knot &knot) const;

    VisionReading *m_reading = nullptr;
    QColor m_quiet;
    QList<QColor> m_tones;
    QPointer<QQuickItem> m_sheet;
    QHash<QString, QList<QPointer<QQuickItem>>> m_items; ///< the one that came last is last
    QHash<const QQuickItem *, QString> m_knots;          ///< the other way round
    std::vector<Line> m_lines;
    QMetaObject::Connection m_frames;
};

} // namespace ringtrue::qml
