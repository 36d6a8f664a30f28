// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/content_comments.h"
#endif
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
    /// The row whose number and comments these are.
    Q_PROPERTY(int row MEMBER m_row NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    /// What was said about the draft that became it: who, when and about what, the words below that; empty where
    /// whoever is here may write no drafts.
    Q_PROPERTY(QStringList comments READ comments NOTIFY changed)
    /// Who was at its table: their names; empty as comments is.
    Q_PROPERTY(QString people READ people NOTIFY changed)

public:
    enum Role { NumberRole = Qt::UserRole + 1, TitleRole, WhenRole, InForceRole };

    using QAbstractListModel::QAbstractListModel;

    VisionReading *reading() const { return m_reading; }
    void setReading(VisionReading *reading);
    int count() const { return int(m_rows.size()); }
    int number() const;
    QStringList comments() const;
    QString people() const;
    /// Reads them anew.
    Q_INVOKABLE void look();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        forms::VisionVersion version{};
        std::optional<Vision> vision{}; ///< read where something was said about it
        std::vector<forms::ContentComment> comments{};
        std::vector<PersonId> people{};
    };
    const Row *picked() const;

    OpenWorkspace *m_workspace = nullptr;
    VisionReading *m_reading = nullptr;
    int m_row = 0;
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
