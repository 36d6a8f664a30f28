// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "qml/Ringtrue/Reading/change_words.h"
#endif

#include <QAbstractListModel>
#include <QQmlEngine>

namespace ringtrue::qml {

/// What changed between two contents of a form or vision: a row a change.
class ChangeRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How many changes there are, and how many of them break a trend.
    Q_PROPERTY(QString countText READ countText NOTIFY changed)

public:
    enum Role { PartRole = Qt::UserRole + 1, WordsRole, BreaksTrendRole };

    using QAbstractListModel::QAbstractListModel;
    int count() const { return int(m_lines.size()); }
    QString countText() const;
    /// Shows @p lines in place of what was shown, then tells changed().
    void setLines(std::vector<ChangeLine> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<ChangeLine> m_lines;
};

} // namespace ringtrue::qml
