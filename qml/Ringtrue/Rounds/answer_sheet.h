// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Rounds/round_sheet.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ringtrue::qml {

/// What one person answers to `Does it ring true?`, pillar by pillar. It stands in memory alone until it is handed in,
/// is gone then, and when somebody else sits down.
class AnswerSheet : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(QString round READ round WRITE setRound REQUIRED NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// What is said in all.
    Q_PROPERTY(QString comment READ comment WRITE setComment NOTIFY changed)
    /// What else is asked: the roles, teams and times to choose from, "not said" first; empty where it is not asked.
    Q_PROPERTY(QStringList roles READ roles NOTIFY changed)
    Q_PROPERTY(QStringList teams READ teams NOTIFY teamsChanged)
    Q_PROPERTY(QStringList tenures READ tenures NOTIFY changed)
    Q_PROPERTY(int role READ role WRITE setRole NOTIFY changed)
    Q_PROPERTY(int team READ team WRITE setTeam NOTIFY changed)
    Q_PROPERTY(int tenure READ tenure WRITE setTenure NOTIFY changed)
    /// Something stands on it.
    Q_PROPERTY(bool written READ isWritten NOTIFY changed)
    /// The names of the pillars without a rating, with commas.
    Q_PROPERTY(QString unrated READ unrated NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// It was handed in, or had been before.
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    /// Why it was not taken, or could not be read; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role { LetterRole = Qt::UserRole + 1, NameRole, PromisesRole, RatingRole, CommentRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString round() const { return m_round; }
    void setRound(const QString &round);
    bool isLoaded() const { return m_loaded; }
    int count() const { return int(m_pillars.size()); }
    QString comment() const { return m_comment; }
    void setComment(const QString &comment);
    QStringList roles() const;
    QStringList teams() const;
    QStringList tenures() const;
    int role() const { return m_role; }
    void setRole(int role);
    int team() const;
    void setTeam(int team);
    int tenure() const { return m_tenure; }
    void setTenure(int tenure);
    bool isWritten() const;
    QString unrated() const;
    bool busy() const { return m_busy; }
    bool isAnswered() const { return m_answered; }
    QString problem() const { return m_problem; }

    /// Rates the pillar at @p row, 1..5; the same once more takes it back.
    Q_INVOKABLE void rate(int row, int rating);
    Q_INVOKABLE void setCommentOf(int row, const QString &comment);
    /// Hands it in; then it is empty.
    Q_INVOKABLE void handIn();
    /// Wipes what stands on it.
    Q_INVOKABLE void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void teamsChanged();
    /// It was taken.
    void handedIn();

private:
    struct Pillar {
        QString name;
        QString promises; ///< one a line
        int rating = 0;   ///< 0: none
        QString comment{};
    };
    void load();
    void tellTeams();
    void take(RoundSheet loaded);
    void finish(const std::optional<forms::RoundFailure> &failure);
    Result<forms::RingsTrueAnswer, std::vector<forms::SheetFinding>> answer() const;
    QString sentenceOf(const forms::SheetFinding &finding) const;
    void touch(int row);
    void seatAnother();

    OpenWorkspace *m_workspace = nullptr;
    QString m_round;
    bool m_loaded = false;
    std::vector<Pillar> m_pillars;
    forms::RingsTrueSheet m_sheet;
    QString m_comment;
    int m_role = 0;
    std::optional<TeamId> m_team;
    int m_tenure = 0;
    bool m_busy = false;
    bool m_answered = false;
    QString m_problem;
};

} // namespace ringtrue::qml
