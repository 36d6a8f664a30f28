// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Keys/key_map.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// All keys for the key sheet and the settings: one row an action, in groups of scopes.
class KeyList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    /// Scopes to show, in this order; empty: all, as in the table.
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY scopesChanged)
    /// Scopes to leave out.
    Q_PROPERTY(QStringList except READ except WRITE setExcept NOTIFY scopesChanged)
    /// These actions alone; empty: all of the scopes.
    Q_PROPERTY(QList<QString> only READ only WRITE setOnly NOTIFY scopesChanged)
    Q_PROPERTY(ringtrue::qml::KeyMap *keys READ keys WRITE setKeys REQUIRED NOTIFY keysChanged)

public:
    enum Role {
        ActionRole = Qt::UserRole + 1,
        WordsRole,
        CapsRole,
        ScopeRole,
        BeginsRole,
        ChangedRole
    }; ///< begins: the heading of the scope that begins with this row, or empty

    using QAbstractListModel::QAbstractListModel;

    QStringList scopes() const { return m_scopes; }
    void setScopes(const QStringList &scopes);
    QStringList except() const { return m_except; }
    void setExcept(const QStringList &scopes);
    QStringList only() const { return m_only; }
    void setOnly(const QStringList &actions);
    KeyMap *keys() const { return m_keys; }
    void setKeys(KeyMap *keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void scopesChanged();
    void keysChanged();

private:
    QList<int> rows() const;

    QStringList m_scopes;
    QStringList m_except;
    QStringList m_only;
    KeyMap *m_keys = nullptr;
};

} // namespace ringtrue::qml
