// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace ringtrue::qml {

/// What publishing a vision would find, the gravest first and else in the order of its file: in the one on the table,
/// or in the one that is read.
class CraftFindings : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The table has one, as has what is read")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int errors READ errors NOTIFY changed)
    /// There is nothing in it but hints.
    Q_PROPERTY(bool calm READ isCalm NOTIFY changed)

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1,
        SeverityWordRole,
        MessageRole,
        BriefRole, ///< the message, beside the thing that it is about
        SuggestionRole,
        PathRole, ///< of the thing it is about: `promises/a-day`; empty: the whole
        ThingRole ///< its words, shortened
    };
    struct Row {
        int severity = 0; ///< 0 error, 1 caution, 2 hint
        QString severityWord;
        QString message;
        QString brief;
        QString suggestion;
        QString path;
        QString thing;
    };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<Row> rows);
    int count() const { return int(m_rows.size()); }
    int errors() const;
    bool isCalm() const;
    /// What the first one, the gravest, says; empty: there is none.
    QString first() const { return m_rows.empty() ? QString() : m_rows.front().message; }
    /// The gravest finding about @p path, in a sentence that stands beside that; empty: none.
    Q_INVOKABLE QString about(const QString &path) const;
    /// Whether that one hinders publishing.
    Q_INVOKABLE bool isErrorAbout(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Row> m_rows;
};

} // namespace ringtrue::qml
