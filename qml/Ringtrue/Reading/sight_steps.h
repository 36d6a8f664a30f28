// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Reading/keyed_rows.h"
#include "qml/Ringtrue/Reading/sight_picture.h"

namespace ringtrue::qml {

/// One thing of the picture, whole: its words, what it is, and step by step what it serves, where that comes from and
/// who asks about it.
class SightSteps : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::SightPicture *picture READ picture WRITE setPicture REQUIRED NOTIFY changed)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY changed) ///< of the picture; -1: none
    Q_PROPERTY(QString title READ title NOTIFY changed)      ///< its words
    Q_PROPERTY(QString about READ about NOTIFY changed)      ///< `Question, 12.0 of 100`

public:
    explicit SightSteps(QObject *parent = nullptr);
    SightPicture *picture() const { return m_picture; }
    void setPicture(SightPicture *picture);
    int row() const { return m_row; }
    void setRow(int row);
    QString title() const;
    QString about() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();

    SightPicture *m_picture = nullptr;
    int m_row = -1;
};

} // namespace ringtrue::qml
