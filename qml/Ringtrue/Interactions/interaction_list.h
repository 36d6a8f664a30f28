// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/interaction_list.h"
#include "qml/Ringtrue/Interactions/stored_score.h"
#endif
#include "qml/Ringtrue/Interactions/talk_strips.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

#include <memory>
#include <unordered_set>
#include <vector>

namespace ringtrue::qml {

/// All interactions that pass the filter, the newest first. Ids are read at once, rows when they are shown.
class InteractionList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY filterChanged)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY filterChanged) ///< `call`, `chat` ...; empty: all
    Q_PROPERTY(QString agent READ agent WRITE setAgent NOTIFY filterChanged)       ///< id; empty: all
    Q_PROPERTY(QString agentName READ agentName NOTIFY filterChanged)
    Q_PROPERTY(Evaluated evaluated READ evaluated WRITE setEvaluated NOTIFY filterChanged)
    Q_PROPERTY(QString reference READ reference WRITE setReference NOTIFY filterChanged) ///< a part of it
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged)
    /// Who is signed in is shown only what they served.
    Q_PROPERTY(bool ownOnly READ ownOnly NOTIFY countChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString countText READ countText NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY countChanged)
    /// What could not be read, in a sentence; readAgain() tries once more.
    Q_PROPERTY(QString problem READ problem NOTIFY countChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ReferenceRole,
        ChannelRole,
        IconRole,
        DayRole,
        ClockRole,
        AgentRole,
        ContactTypeRole,
        LengthRole,
        StateRole,
        ScoreRole,
        ShareRole,
        FailedRole,
        LoadedRole,
        TalkRole ///< TalkLine: who speaks when
    };
    enum Evaluated { Any, ToEvaluate, Done };
    Q_ENUM(Evaluated)

    explicit InteractionList(QObject *parent = nullptr);

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString channel() const;
    void setChannel(const QString &channel);
    QString agent() const;
    void setAgent(const QString &agent);
    QString agentName() const;
    Evaluated evaluated() const;
    void setEvaluated(Evaluated evaluated);
    QString reference() const;
    void setReference(const QString &reference);
    bool filtered() const { return !(m_filter == forms::InteractionFilter{}); }
    bool ownOnly() const { return m_ownOnly; }
    int count() const { return int(m_ids.size()); }
    QString countText() const;
    bool loading() const { return m_loading; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void clearFilter();
    Q_INVOKABLE void readAgain() { reload(); }
    /// The row of the interaction @p id, or -1 where the filter hides it.
    Q_INVOKABLE int rowOf(const QString &id) const;
    Q_INVOKABLE QString idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void countChanged();

private:
    static constexpr int rowsPerPage = 64;
    struct ListedInteraction {
        forms::InteractionRow row;
        StoredScore score; ///< of the evaluation that stands
    };
    struct RowsPage {
        std::vector<ListedInteraction> rows; ///< as many as ids asked for, in their order
    };

    void changeFilter(forms::InteractionFilter filter);
    void reload();
    void readDrafts();
    void readPage(int page) const;
    static std::optional<std::vector<ListedInteraction>>
    readRows(storage::Connection &connection, forms::ScoringPolicies &policies, const std::vector<InteractionId> &ids);
    void takePage(int page, std::optional<std::vector<ListedInteraction>> rows);
    void setProblem(const QString &problem);
    const ListedInteraction *rowAt(int row) const;
    QVariant shownOf(const ListedInteraction &listed, int role) const;
    QString agentsOf(const forms::InteractionRow &row) const;
    QString stateOf(const forms::InteractionRow &row) const;
    bool hidesScore(const forms::InteractionRow &row) const;
    organisation::Released releasedNow(const forms::EvaluationSummary &evaluation) const;

    OpenWorkspace *m_workspace = nullptr;
    forms::InteractionFilter m_filter;
    std::vector<InteractionId> m_ids;
    std::unordered_set<InteractionId> m_drafts; ///< interactions of which this person has begun one
    bool m_knowsDrafts = false;                 ///< before that nothing says how an interaction stands
    mutable QCache<int, RowsPage> m_pages{64};
    mutable QSet<int> m_asked;
    mutable TalkStrips m_talk;
    std::shared_ptr<forms::ScoringPolicies> m_policies; ///< the reading thread's alone
    int m_generation = 0;                               ///< answers of earlier filters are dropped
    bool m_ownOnly = false;
    bool m_loading = false;
    QString m_problem;
};

} // namespace ringtrue::qml
