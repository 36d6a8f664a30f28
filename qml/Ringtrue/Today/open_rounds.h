// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/facts/rounds.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ringtrue::qml {

/// The rounds of `Does it ring true?` that who is signed in can still be asked in, the one opened last first. Nobody is
/// told who has answered, so a round stays here until its last day.
class OpenRounds : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)

public:
    enum Role { RoundRole = Qt::UserRole + 1, WordsRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Round {
        forms::RoundId id;
        std::optional<forms::Day> closesOn{};
    };
    using Found = std::vector<Round>;
    static Found find(storage::Connection &connection, service::Workspace &workspace);
    void load();
    static QString wordsOf(const Round &round);

    OpenWorkspace *m_workspace = nullptr;
    Found m_rounds;
};

} // namespace ringtrue::qml
