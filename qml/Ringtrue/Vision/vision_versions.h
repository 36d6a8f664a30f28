// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/vision_reading.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// The published versions of the vision that is read, the newest first.
class VisionVersions : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED NOTIFY changed)
    Q_PROPERTY(ringtrue::qml::VisionReading *reading READ reading WRITE setReading REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { NumberRole = Qt::UserRole + 1, TitleRole, WhenRole, InForceRole };

    using QAbstractListModel::QAbstractListModel;

    VisionReading *reading() const { return m_reading; }
    void setReading(VisionReading *reading);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void look();

    OpenWorkspace *m_workspace = nullptr;
    VisionReading *m_reading = nullptr;
    std::vector<forms::VisionVersion> m_rows;
};

} // namespace ringtrue::qml
