// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace ringtrue::qml {

/// A small table of figures in words: rows below headings.
class FigureTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The figures of a round have one")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What stands above the cells of a row.
    Q_PROPERTY(QStringList heads READ heads NOTIFY changed)

public:
    enum Role { SectionRole = Qt::UserRole + 1, NameRole, AmountRole, CellsRole, WordsRole };
    struct Row {
        QString section{}; ///< rows of one section follow each other
        QString name{};
        QString amount{};    ///< how many answers
        QStringList cells{}; ///< one a head, withheld ones in words
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void set(QStringList heads, std::vector<Row> rows);
    int count() const { return int(m_rows.size()); }
    QStringList heads() const { return m_heads; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    QStringList m_heads;
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
