// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Rounds/round_sheet.h"
#include "qml/Ringtrue/Rounds/written_answer.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace ringtrue::qml {

/// Answers typed from paper, a row a paper, a cell a pillar: a digit fills a cell and goes on to the next. What a paper
/// says beside its ratings is written into the row at hand. All rows are taken, or none. What is typed when the
/// workspace locks waits for who typed it.
class PaperGrid : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(QString round READ round WRITE setRound REQUIRED NOTIFY changed)
    /// The pillars, in their order.
    Q_PROPERTY(QStringList heads READ heads NOTIFY changed)
    /// The cell that is typed in; a column after the last one: the row is full.
    Q_PROPERTY(int row READ row NOTIFY moved)
    Q_PROPERTY(int column READ column NOTIFY moved)
    /// What the round asks beside ratings, `Not said` first; empty: it does not ask.
    Q_PROPERTY(QStringList roles READ roles NOTIFY changed)
    Q_PROPERTY(QStringList teams READ teams NOTIFY changed)
    Q_PROPERTY(QStringList tenures READ tenures NOTIFY changed)
    /// What the paper at hand says of these: places in them.
    Q_PROPERTY(int role READ role WRITE setRole NOTIFY wordsChanged)
    Q_PROPERTY(int team READ team WRITE setTeam NOTIFY wordsChanged)
    Q_PROPERTY(int tenure READ tenure WRITE setTenure NOTIFY wordsChanged)
    /// How many papers have something typed.
    Q_PROPERTY(int papers READ papers NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why nothing was taken, or which cell holds no rating; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role { NumberRole = Qt::UserRole + 1, CellsRole, WordsRole, SaysMoreRole, FlawsRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString round() const { return m_round; }
    void setRound(const QString &round);
    QStringList heads() const { return m_heads; }
    int row() const { return m_row; }
    int column() const { return m_column; }
    QStringList roles() const { return rolesAsked(m_sheet); }
    QStringList teams() const;
    QStringList tenures() const { return tenuresAsked(m_sheet); }
    int role() const { return atHand().role; }
    void setRole(int role);
    int team() const;
    void setTeam(int team);
    int tenure() const { return atHand().tenure; }
    void setTenure(int tenure);
    int papers() const;
    bool busy() const { return m_busy; }
    QString problem() const;

    /// Takes a key (Qt::Key): 1..5 rate, 0 or - says none, 6..9 stand refused in their cell, so that what is typed next
    /// goes into the next one; Backspace takes the last cell back, arrows move, Return begins the next paper. False:
    /// the key is none of these.
    Q_INVOKABLE bool type(int key);
    /// Goes to a cell.
    Q_INVOKABLE void goTo(int row, int column);
    /// What the paper at hand says of the pillar at @p column; -1: in all.
    Q_INVOKABLE QString comment(int column) const;
    Q_INVOKABLE void setComment(int column, const QString &words);
    /// Hands all papers in.
    Q_INVOKABLE void handIn();
    /// Wipes all of them.
    Q_INVOKABLE void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void moved();
    void wordsChanged();
    /// All were taken; @p text says how many.
    void taken(const QString &text);

private:
    struct Paper {
        QStringList cells{};  ///< of each pillar `4`, `-` or nothing yet
        WrittenAnswer more{}; ///< without its ratings
        bool isWritten() const;
    };
    Paper emptyPaper() const;
    WrittenAnswer atHand() const;
    void tellWritten();
    void tellTeams();
    void load();
    void take(RoundSheet loaded);
    void fill(const QString &cell);
    void back();
    void next();
    void startAnew();
    void setAside();
    void takeUp();
    std::vector<int> written() const;
    std::optional<int> columnOf(const forms::SheetFinding &finding) const;
    QString problemOf(int row, const forms::SheetFinding &finding) const;
    void finish(std::size_t sent, const std::optional<forms::RoundFailure> &failure);

    OpenWorkspace *m_workspace = nullptr;
    QString m_round;
    forms::RingsTrueSheet m_sheet;
    QStringList m_heads;
    std::vector<Paper> m_papers;
    int m_row = 0;
    int m_column = 0;
    bool m_busy = false;
    /// What is on its way while the workspace locks: it waits for who sent it only where it is refused.
    std::shared_ptr<std::optional<SheetAside>> m_meanwhile;
    QString m_problem;
};

} // namespace ringtrue::qml
