// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Keys/key_map.h"

#include <QAbstractListModel>

namespace ringtrue::qml {

/// All keys for the key sheet and the settings: one row an action, in groups of scopes.
class KeyList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    /// Scopes to show; empty: all.
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY scopesChanged)
    /// Of those, the ones that stand first, in this order.
    Q_PROPERTY(QStringList first READ first WRITE setFirst NOTIFY scopesChanged)
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
    QStringList first() const { return m_first; }
    void setFirst(const QStringList &scopes);
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
    QStringList m_first;
    KeyMap *m_keys = nullptr;
};

} // namespace ringtrue::qml
