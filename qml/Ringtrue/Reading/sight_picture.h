// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "qml/Ringtrue/Reading/load_content.h"
#include "qml/Ringtrue/Reading/sight_graph.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace ringtrue::qml {

/// One step of the line of sight of a thing in the picture.
struct SightStep {
    QString step{}; ///< what it is: `Promise`
    QString words{};
    QString detail{};    ///< of a quote its source, of a question its form
    bool quoted = false; ///< somebody's own words
    int pillar = -1;     ///< of a pillar: its place in the vision
    QString letter{};
    bool begins = false; ///< something else than what stands above it
};

/// The line of sight as a picture: pillars, behaviours and obligations, and the questions that ask about them, of one
/// form or of all forms in force of a vision. A row a thing, column by column.
class SightPicture : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    /// `form:<slug>`, `draft:<id>` of a form, or `vision:<slug>`: all its forms in force.
    Q_PROPERTY(QString target READ target WRITE setTarget REQUIRED NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// What nobody asks, and what serves nothing, in a sentence.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /// That nearly all asks about what happens during the contact; empty: it does not.
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    /// `vision:<slug>` of the vision it is on.
    Q_PROPERTY(QString visionTarget READ visionTarget NOTIFY changed)
    Q_PROPERTY(QList<QString> phaseNames READ phaseNames NOTIFY changed)
    Q_PROPERTY(QList<qreal> phaseShares READ phaseShares NOTIFY changed) ///< 0..1
    /// The row at hand; what hangs on it is lit.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    /// How many rows the longest column has.
    Q_PROPERTY(int longest READ longest NOTIFY changed)
    /// Something is asked about by nobody, or serves nothing.
    Q_PROPERTY(bool gaps READ gaps NOTIFY changed)

public:
    enum State { Loading, Shown, NoVision, NoForms, NotForReader, Failed };
    Q_ENUM(State)
    enum Role {
        ColumnRole = Qt::UserRole + 1,
        KindRole,
        WordsRole,
        NoteRole,   ///< what is missing, in words; else which form a question is of; or nothing
        WeightRole, ///< `12.5`
        ShareRole,  ///< 0..1
        GapRole,    ///< nobody asks, or serves nothing
        PillarRole, ///< -1: none
        LetterRole,
        PlaceRole, ///< where in its column, 0..1 from above: the middle
        LitRole,
        SpokenRole, ///< all of it in a sentence
        GroupRole,  ///< its column in words
        ServedRole  ///< what it hangs on, to the left: `“Early”`; several one after another
    };
    enum Direction { Up, Down, Left, Right };
    Q_ENUM(Direction)

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString target() const { return m_target; }
    void setTarget(const QString &target);
    State state() const { return m_state; }
    QString title() const;
    QString summary() const;
    QString hint() const;
    QString visionTarget() const;
    QStringList phaseNames() const;
    QList<qreal> phaseShares() const;
    int current() const { return m_current; }
    void setCurrent(int row);
    int longest() const;
    bool gaps() const { return m_graph.notAsked + m_graph.servesNothing > 0; }

    /// The row beside the one at hand in that direction: in its column, or at the other end of a thread; -1: none.
    Q_INVOKABLE int beside(ringtrue::qml::SightPicture::Direction direction) const;
    /// The next row after the one at hand that nobody asks about, or that serves nothing, going round; -1: none.
    Q_INVOKABLE int nextGap() const;
    /// The whole of @p row, line by line: what it says, up to the words it came from, and who asks about it.
    Q_INVOKABLE QString details(int row) const;
    /// What @p row is, how much of 100 it weighs, and what is missing: `Question, 12.0 of 100`.
    QString aboutWords(int row) const;
    /// What @p row serves, up to the words it came from, and who asks about it.
    std::vector<SightStep> steps(int row) const;
    /// The key of a question's draft to write it: `q:<id>`; empty where @p row is no question of a draft.
    Q_INVOKABLE QString partOf(int row) const;

    const SightGraph &graph() const { return m_graph; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    struct Read {
        State state = Failed;
        std::shared_ptr<const Vision> vision;
        std::vector<std::shared_ptr<const forms::Form>> forms;
        SightGraph graph;
    };
    static Read readOne(service::Workspace &workspace, storage::Connection &connection, const std::string &key);
    static Read readAll(storage::Connection &connection, const std::string &slug);
    static Read drawn(Read read);
    void load();
    void take(Read read);
    std::vector<int> hangingOn(int row, bool left) const;
    bool isLit(int row) const;
    static QString wordsOf(const SightKnot &knot);
    QString servedWords(int row) const;
    QString noteWords(const SightKnot &knot) const;
    QString spoken(const SightKnot &knot) const;
    QString letterOf(int pillar) const;
    void addBehaviour(const SightKnot &behaviour, std::vector<SightStep> &steps) const;
    QStringList behaviourLines(const BehaviourSlug &behaviour) const;
    QStringList askedBy(int row) const;

    OpenWorkspace *m_workspace = nullptr;
    QString m_target;
    State m_state = Loading;
    std::shared_ptr<const Vision> m_vision;
    std::vector<std::shared_ptr<const forms::Form>> m_forms;
    SightGraph m_graph;
    std::vector<int> m_columns[3]; ///< rows
    int m_current = -1;
};

} // namespace ringtrue::qml
