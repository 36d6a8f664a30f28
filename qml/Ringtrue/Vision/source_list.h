// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Reading/keyed_rows.h"
#include "qml/Ringtrue/Vision/vision_reading.h"

namespace ringtrue::qml {

/// The texts that the vision was made from, each with the places of its marked quotes. A step leaves what it does
/// not change.
class SourceList : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionReading *reading READ reading WRITE setReading REQUIRED NOTIFY changed)

public:
    enum Role { ///< in the order of a row's cells
        TitleRole = Qt::UserRole + 1,
        KindRole,
        ResearchRole,
        TextRole,
        KnotsRole,  ///< of its quotes, as they stand in the text
        BeginsRole, ///< characters
        EndsRole,
        LostKnotsRole, ///< of quotes whose words do not stand in the text any more
        LostWordsRole  ///< what they said
    };

    explicit SourceList(QObject *parent = nullptr);

    VisionReading *reading() const { return m_reading; }
    void setReading(VisionReading *reading);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    Row rowOf(const Source &source) const;

    VisionReading *m_reading = nullptr;
};

} // namespace ringtrue::qml
