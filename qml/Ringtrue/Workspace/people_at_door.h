// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/people.h"
#endif

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace ringtrue::qml {

/// One who may sign in.
struct PersonAtDoor {
    PersonId id;
    QString name;
    std::vector<Role> roles{};
    QString team{}; ///< its name
    bool hasPassphrase = false;
    bool operator==(const PersonAtDoor &) const = default;
};

/// Those who may sign in to a workspace, by name.
class PeopleAtDoor : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("OpenWorkspace has one")
    /// Nobody has a passphrase: who wrote what is by convention.
    Q_PROPERTY(bool byConvention READ byConvention NOTIFY changed)
    /// How many may sign in, whether they pass the search or not.
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Rows are those in whose name or roles each word stands.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, InitialsRole, HasPassphraseRole };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<PersonAtDoor> people);
    /// Those of the rows.
    const std::vector<PersonAtDoor> &people() const { return m_people; }
    bool byConvention() const;
    int total() const { return int(m_all.size()); }
    QString search() const { return m_search; }
    void setSearch(const QString &search);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<PersonAtDoor> m_all;
    std::vector<PersonAtDoor> m_people;
    QString m_search;
};

} // namespace ringtrue::qml
