// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/feedback/alerts.h"
#include "forms/feedback/dispute_list.h"
#include "forms/feedback/feedback_list.h"
#endif

#include <QAbstractListModel>

#include <map>

namespace ringtrue::qml {

/// Evaluations as feedback: those shown to who is signed in, those that wait for a release, alerts, or disputes.
class FeedbackList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    /// Which of viewNames is listed, from 0.
    Q_PROPERTY(int view READ view WRITE setView NOTIFY changed)
    /// What who is signed in may look at, with how many: `My feedback`, `To release 3`.
    Q_PROPERTY(QList<QString> viewNames READ viewNames NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString emptyHeading READ emptyHeading NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)

public:
    enum State { Loading, Shown, Failed };
    Q_ENUM(State)
    enum class View { Mine, ToRelease, Alerts, Disputes };
    enum Role { EvaluationRole = Qt::UserRole + 1, TitleRole, DetailRole, StandingRole, NewRole, LateRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    int view() const { return m_view; }
    void setView(int view);
    QStringList viewNames() const;
    State state() const { return m_state; }
    int count() const { return rowCount(); }
    QString emptyHeading() const;
    QString emptyText() const;

    Q_INVOKABLE QString idAt(int row) const;
    /// The row of an evaluation's id, or -1.
    Q_INVOKABLE int rowOf(const QString &evaluation) const;
    /// The number of the view in which that evaluation is listed; the present one where it is in none.
    Q_INVOKABLE int viewOf(const QString &evaluation) const;
    Q_INVOKABLE void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        EvaluationId evaluation;
        QString title;
        QString detail;
        QString standing;
        bool isNew = false;  ///< it waits for who is signed in
        bool isLate = false; ///< its last day is over
    };
    struct Found {
        bool readable = false;
        std::vector<forms::FeedbackSummary> mine{};
        forms::Unreleased unreleased{};
        std::vector<forms::Alert> alerts{};
        std::vector<forms::DisputeSummary> disputes{};
        std::map<InteractionId, Interaction> interactions{};
    };
    static Found find(storage::Connection &connection, const PersonId &person, Instant now, bool leads, bool decides);
    void take(Found found);
    QString titleOf(const Found &found, const InteractionId &interaction) const;
    void addMine(const Found &found);
    void addUnreleased(const Found &found);
    void addAlerts(const Found &found);
    void addDisputes(const Found &found);
    bool leads() const;
    bool decides() const;
    const std::vector<Row> &rows() const;
    View viewAt(int view) const { return m_views[std::size_t(view)]; }

    OpenWorkspace *m_workspace = nullptr;
    State m_state = Loading;
    int m_view = 0;
    std::vector<View> m_views{View::Mine};
    std::map<View, std::vector<Row>> m_rows;
    std::int64_t m_unreleased = 0;
};

} // namespace ringtrue::qml
