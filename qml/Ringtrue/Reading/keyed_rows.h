// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariantList>

namespace ringtrue::qml {

/// Rows of cells that are told apart by a key. New rows are shown with as little change as possible: what stays keeps
/// its delegate, and only cells that differ are told.
class KeyedRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of lists")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    struct Row {
        QString key;
        QVariantList cells; ///< in the order of the role names
        bool operator==(const Row &) const = default;
    };

    int count() const { return int(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// The row of @p key; -1: there is none.
    int rowOf(const QString &key) const;
    QString keyAt(int row) const;

Q_SIGNALS:
    void countChanged();

protected:
    explicit KeyedRows(QList<QByteArray> names, QObject *parent = nullptr);
    void show(const QList<Row> &rows);

private:
    bool moveOne(const QList<Row> &rows, qsizetype first, qsizetype end);
    void replace(const QList<Row> &rows, qsizetype first, qsizetype oldEnd, qsizetype newEnd);
    void tell(const QList<Row> &rows);

    QList<QByteArray> m_names;
    QList<Row> m_rows;
};

} // namespace ringtrue::qml
