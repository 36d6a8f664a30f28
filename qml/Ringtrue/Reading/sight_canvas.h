// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Reading/sight_picture.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// The threads between the columns of a SightPicture, from the right edge of one card to the left edge of the next,
/// each a ribbon as wide as what hangs on it weighs. Those of one card lie side by side, and those of the heaviest card
/// nearly fill its height. It is as large as what one sees of the picture, which may be much taller.
class SightCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::SightPicture *picture READ picture WRITE setPicture REQUIRED NOTIFY changed)
    Q_PROPERTY(qreal cardWidth MEMBER m_cardWidth NOTIFY changed)
    Q_PROPERTY(qreal wholeHeight MEMBER m_wholeHeight NOTIFY changed) ///< of the picture
    Q_PROPERTY(qreal offset MEMBER m_offset NOTIFY changed)           ///< how far it is scrolled
    Q_PROPERTY(qreal gap MEMBER m_gap NOTIFY changed)                 ///< between two columns
    Q_PROPERTY(qreal widest MEMBER m_widest NOTIFY changed)           ///< all ribbons of the heaviest card, in px
    Q_PROPERTY(qreal faint MEMBER m_faint NOTIFY changed)             ///< how opaque a ribbon is, 0..1
    Q_PROPERTY(qreal strong MEMBER m_strong NOTIFY changed)           ///< and one that is lit
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY changed)
    Q_PROPERTY(QList<QColor> tones MEMBER m_tones NOTIFY changed) ///< of pillars

public:
    explicit SightCanvas(QQuickItem *parent = nullptr);

    SightPicture *picture() const { return m_picture; }
    void setPicture(SightPicture *picture);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    struct Ribbon {
        std::size_t from = 0;
        std::size_t to = 0;
        qreal begin = 0; ///< the middle of its left end, px from above
        qreal end = 0;   ///< and of its right end
        qreal width = 0; ///< px; 0: nothing weighs on it
    };
    std::vector<Ribbon> ribbons() const;
    void draw(QPainter &painter, const Ribbon &ribbon, bool lit) const;
    bool isLit(std::size_t row) const;

    QPointer<SightPicture> m_picture;
    qreal m_cardWidth = 0;
    qreal m_gap = 0;
    qreal m_wholeHeight = 0;
    qreal m_offset = 0;
    qreal m_widest = 0;
    qreal m_faint = 0.2;
    qreal m_strong = 0.46;
    QColor m_quiet;
    QList<QColor> m_tones;
};

} // namespace ringtrue::qml
