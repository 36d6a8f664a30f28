// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

#include <QImage>
#include <QQuickPaintedItem>

namespace ringtrue::qml {

/// A file that is attached to the question at hand, small, where it is a photo; opened from the sealed store.
class AttachedPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(int row READ row WRITE setRow REQUIRED NOTIFY changed) ///< which of the attached files, from 0
    Q_PROPERTY(bool isPhoto READ isPhoto NOTIFY changed)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    int row() const { return m_row; }
    void setRow(int row);
    bool isPhoto() const { return !m_image.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void load();

    Evaluation *m_evaluation = nullptr;
    int m_row = -1;
    QByteArray m_shown; ///< the blob that is shown or being read
    QImage m_image;
};

} // namespace ringtrue::qml
