// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Reading/keyed_rows.h"
#include "qml/Ringtrue/Vision/vision_reading.h"

namespace ringtrue::qml {

/// The blocks of the board: one a pillar, and last the promises that no pillar uses, where there are some.
class VisionBlocks : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionReading *reading READ reading WRITE setReading REQUIRED NOTIFY changed)

public:
    enum Role { BlockRole = Qt::UserRole + 1 }; ///< the pillar's place; -1: promises that no pillar uses

    explicit VisionBlocks(QObject *parent = nullptr);

    VisionReading *reading() const { return m_reading; }
    void setReading(VisionReading *reading);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    VisionReading *m_reading = nullptr;
};

} // namespace ringtrue::qml
