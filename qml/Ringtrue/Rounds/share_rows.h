// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace ringtrue::qml {

/// Shares with their intervals, each with what belongs to it in words.
class ShareRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The figures of a round have them")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        PillarRole = Qt::UserRole + 1,
        LetterRole,
        NameRole,
        ToldRole,
        ShareRole,
        LowRole,
        HighRole,
        ValueRole,
        DetailRole,
        NotesRole,
        CommentsRole
    };
    struct Row {
        int pillar = -1;   ///< its place in the vision; -1: none
        QString letter{};  ///< of the pillar
        QString name{};    ///< of what the share is
        bool told = false; ///< false: value says why not, and the next three say nothing
        double share = 0;  ///< 0..1, as low and high
        double low = 0;
        double high = 0;
        QString value{};        ///< `74 %`, or why it is not shown
        QString detail{};       ///< interval, median, n
        QStringList notes{};    ///< further sentences
        QStringList comments{}; ///< what people wrote, in no order
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Row> rows);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
