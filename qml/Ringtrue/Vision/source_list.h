// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/vision_reading.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The texts that the vision was made from, each with the places of its marked quotes.
class SourceList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionReading *reading READ reading WRITE setReading REQUIRED NOTIFY changed)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        KindRole,
        ResearchRole,
        TextRole,
        KnotsRole,  ///< of its quotes, as they stand in the text
        BeginsRole, ///< characters
        EndsRole
    };

    using QAbstractListModel::QAbstractListModel;

    VisionReading *reading() const { return m_reading; }
    void setReading(VisionReading *reading);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString title{};
        QString kind{};
        bool research = false;
        QString text{};
        QStringList knots{};
        QList<int> begins{};
        QList<int> ends{};
    };
    void refresh();
    Row rowOf(const Source &source) const;

    VisionReading *m_reading = nullptr;
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
