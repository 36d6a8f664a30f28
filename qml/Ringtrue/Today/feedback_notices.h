// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/base/day.h"
#endif

#include <QAbstractListModel>

#include <cstdint>
#include <optional>
#include <vector>

namespace ringtrue::qml {

/// What waits on the page Feedback for who is signed in: critical errors that no lead has seen, evaluations to release,
/// disputes to decide, and new feedback to read. The most urgent first.
class FeedbackNotices : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)

public:
    enum Role { WordsRole = Qt::UserRole + 1, EvaluationRole, UrgentRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Alerts, Disputes, Releases, Unread };
    struct Notice {
        Kind kind = Kind::Unread;
        std::int64_t count = 0;
        EvaluationId first;       ///< the one to look at first
        std::optional<Day> due{}; ///< of disputes: the first day on which one is to be decided
    };
    using Found = std::vector<Notice>;
    static Found find(storage::Connection &connection, const PersonId &person, Instant now, bool leads, bool decides);
    void load();
    QString wordsOf(const Notice &notice) const;

    OpenWorkspace *m_workspace = nullptr;
    Found m_notices;
};

} // namespace ringtrue::qml
