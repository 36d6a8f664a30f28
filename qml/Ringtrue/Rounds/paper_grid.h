// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Rounds/round_sheet.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ringtrue::qml {

/// Ratings typed from paper, a row a paper, a cell a pillar: a digit fills a cell and goes on to the next. All rows are
/// taken, or none. What is typed when the workspace locks waits for who typed it.
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
    /// How many papers have something typed.
    Q_PROPERTY(int papers READ papers NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why nothing was taken; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role { NumberRole = Qt::UserRole + 1, CellsRole, WordsRole };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString round() const { return m_round; }
    void setRound(const QString &round);
    QStringList heads() const { return m_heads; }
    int row() const { return m_row; }
    int column() const { return m_column; }
    int papers() const;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }

    /// Takes a key (Qt::Key): 1..5 rate, 0 or - says none, Backspace takes the last cell back, arrows move, Return
    /// begins the next paper. False: the key is none of these.
    Q_INVOKABLE bool type(int key);
    /// Goes to a cell.
    Q_INVOKABLE void goTo(int row, int column);
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
    /// All were taken; @p text says how many.
    void taken(const QString &text);

private:
    using Paper = QStringList; ///< of each pillar `4`, `-` or nothing yet
    void load();
    void take(RoundSheet loaded);
    void fill(const QString &cell);
    void back();
    void next();
    void startAnew();
    void setAside();
    void takeUp();
    std::vector<int> written() const;
    QString problemOf(const std::vector<forms::SheetFinding> &findings) const;
    void finish(std::size_t sent, const std::optional<forms::RoundFailure> &failure);

    OpenWorkspace *m_workspace = nullptr;
    QString m_round;
    forms::RingsTrueSheet m_sheet;
    QStringList m_heads;
    std::vector<Paper> m_papers;
    int m_row = 0;
    int m_column = 0;
    bool m_busy = false;
    QString m_problem;
};

} // namespace ringtrue::qml
