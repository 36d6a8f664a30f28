// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Rounds/figure_table.h"
#include "qml/Ringtrue/Rounds/share_rows.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

struct RoundResult;

/// What a closed round came to.
class RoundFigures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Why there are none, in a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// Of each pillar the share that gave 4 or 5; of a recall check, of each question the share that says it.
    Q_PROPERTY(ringtrue::qml::ShareRows *shares READ shares CONSTANT)
    /// Of a recall check: how many name each pillar.
    Q_PROPERTY(ringtrue::qml::ShareRows *named READ named CONSTANT)
    /// The cuts that were asked, or all quarters.
    Q_PROPERTY(ringtrue::qml::FigureTable *table READ table CONSTANT)
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    /// What people wrote in all, in no order.
    Q_PROPERTY(QStringList comments READ comments NOTIFY changed)

public:
    enum State { Loading, Shown, Failed };
    Q_ENUM(State)

    using QObject::QObject;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    ShareRows *shares() { return &m_shares; }
    ShareRows *named() { return &m_named; }
    FigureTable *table() { return &m_table; }
    QStringList notes() const { return m_notes; }
    QStringList comments() const { return m_comments; }

    /// Reads what @p round came to, of the kind that @p ringsTrue says.
    Q_INVOKABLE void read(const QString &round, bool ringsTrue);

Q_SIGNALS:
    void changed();

private:
    struct Loaded;
    void take(Loaded loaded);

    OpenWorkspace *m_workspace = nullptr;
    State m_state = Loading;
    QString m_problem;
    QStringList m_notes;
    QStringList m_comments;
    ShareRows m_shares;
    ShareRows m_named;
    FigureTable m_table;
    int m_turn = 0; ///< what an earlier one read is dropped
};

} // namespace ringtrue::qml
