// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/vision.h"
#endif

#include <QAbstractListModel>
#include <QQmlEngine>

#include <optional>
#include <vector>

namespace ringtrue::qml {

/// `40`, `33.5`; a fraction such as `100/3` where no few places say it.
std::string percentText(const Exact &percent);

/// How much of which customer journeys passes through the function, as it is being written.
class JourneyParts : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The head of a vision has one")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { JourneyRole = Qt::UserRole + 1, PercentRole, PartRole };
    struct Row {
        QString journey;
        QString percent;
        QString part;
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_rows.size()); }
    const std::vector<Row> &rows() const { return m_rows; }
    /// As they were being written.
    void setRows(std::vector<Row> rows);
    void set(const std::vector<JourneyPart> &journeys);
    /// What is written; rows without anything are left out. Nothing where a percent is no number.
    std::optional<std::vector<JourneyPart>> journeys() const;

    Q_INVOKABLE void add();
    Q_INVOKABLE void removeAt(int row);
    Q_INVOKABLE void write(int row, const QString &journey, const QString &percent, const QString &part);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
