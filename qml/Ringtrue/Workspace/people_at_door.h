// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/ids.h"
#endif

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace ringtrue::qml {

/// One who may sign in.
struct PersonAtDoor {
    PersonId id;
    QString name;
    QString detail; ///< roles, team
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

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, InitialsRole, HasPassphraseRole };

    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<PersonAtDoor> people);
    const std::vector<PersonAtDoor> &people() const { return m_people; }
    bool byConvention() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<PersonAtDoor> m_people;
};

} // namespace ringtrue::qml
