// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/interaction_list.h"
#endif

#include <QAbstractListModel>

namespace ringtrue::qml {

/// What waits: own drafts first (the last changed one on top), then interactions that nobody has evaluated, oldest
/// first. The first of them is the next one and stands on its own above the list.
class WorkList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    /// What could not be read, in a sentence; readAgain() tries once more.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(bool nextIsDraft READ nextIsDraft NOTIFY changed)
    Q_PROPERTY(QString nextId READ nextId NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(QString nextDetail READ nextDetail NOTIFY changed)
    Q_PROPERTY(QString nextIcon READ nextIcon NOTIFY changed)
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed) ///< the workspace holds no interaction at all
    /// Interactions of the centre never wait for who is signed in.
    Q_PROPERTY(bool isForOthers READ isForOthers NOTIFY changed)

public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, DetailRole, IconRole, StateRole, DraftRole, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    bool loading() const { return m_loading; }
    QString problem() const { return m_problem; }
    QString dateText() const;
    QString countText() const;
    bool hasNext() const { return !m_items.empty(); }
    bool nextIsDraft() const { return hasNext() && m_items.front().begun; }
    QString nextId() const;
    QString nextTitle() const;
    QString nextDetail() const;
    QString nextIcon() const;
    QString doneText() const;
    bool isNew() const { return m_isNew; }
    bool isForOthers() const { return m_workspace != nullptr && !m_workspace->isGivenWork(); }

    /// The interaction that number key @p digit opens, or an empty string.
    Q_INVOKABLE QString idOfDigit(int digit) const;
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE void readAgain() { load(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Item {
        Interaction interaction;
        bool begun = false; ///< by who is signed in
        std::size_t answered = 0;
    };
    struct Found {
        bool readable = false;
        bool draftsReadable = true;
        std::vector<Item> items;
        std::int64_t waiting = 0;
        std::size_t doneToday = 0;
        bool isNew = false;
    };
    static Found nothing();
    static Found find(storage::Connection &connection, service::Workspace &workspace, const PersonId &person);
    void load();
    QString detailOf(const Interaction &interaction) const;

    OpenWorkspace *m_workspace = nullptr;
    bool m_loading = true;
    QString m_problem;
    std::vector<Item> m_items;
    std::int64_t m_waiting = 0;
    std::size_t m_doneToday = 0;
    bool m_isNew = false;
};

} // namespace ringtrue::qml
