// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/recall.h"
#include "forms/service/rings_true.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ringtrue::qml {

/// All rounds of both kinds, `Does it ring true?` first, of each kind the one opened last first.
class RoundList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum State { Loading, Shown, Failed, NotForReader };
    Q_ENUM(State)
    enum Role { RoundRole = Qt::UserRole + 1, SectionRole, HeadingRole, VisionRole, StandingRole, OpenRole };

    /// A round of one of the kinds: the other one is nothing.
    struct Entry {
        std::optional<forms::RingsTrueSummary> ringsTrue;
        std::optional<forms::RecallSummary> recall;
        std::optional<std::size_t> waiting; ///< how many have answered; nothing: closed, or gathered elsewhere

        QString id() const;
        /// How many people were asked, where somebody said so.
        std::optional<std::int64_t> asked() const { return ringsTrue ? ringsTrue->round.asked : recall->round.asked; }
        /// How many answered, as far as that is known here.
        std::int64_t answered() const;
        bool isOpen() const { return ringsTrue ? ringsTrue->isOpen() : recall->isOpen(); }
    };

    using QAbstractListModel::QAbstractListModel;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    State state() const { return m_state; }
    int count() const { return int(m_entries.size()); }

    Q_INVOKABLE QString idAt(int row) const;
    /// The row of a round's id, or -1.
    Q_INVOKABLE int rowOf(const QString &round) const;
    /// The first row of a kind; where it has none, the first row; -1: there is none.
    Q_INVOKABLE int firstOf(bool ringsTrue) const;
    /// Reads them again.
    Q_INVOKABLE void refresh();
    /// The round with that id, or null.
    const Entry *find(const QString &round) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Loaded;
    void take(Loaded loaded);

    OpenWorkspace *m_workspace = nullptr;
    State m_state = Loading;
    std::vector<Entry> m_entries;
};

/// `closed 22 Nov 2026: 12 answers`, `open: 3 answers so far`: how a round stands.
QString standingWords(const RoundList::Entry &entry);
/// The vision of a round and its version.
QString visionWords(const RoundList::Entry &entry);

} // namespace ringtrue::qml
