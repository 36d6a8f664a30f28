// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// The passphrase of the person who is signed in.
class Passphrase : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    bool isSet() const { return m_isSet; }
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void set(const QString &current, const QString &fresh);
    Q_INVOKABLE void remove(const QString &current);

Q_SIGNALS:
    void changed();
    /// It was done; @p text says what.
    void done(const QString &text);

private:
    template <typename Work>
    void run(Work work, const QString &text);
    static QString problemOf(const ledger::KeyFailure &failure);
    void take(const Result<Done, ledger::KeyFailure> &outcome, const QString &text);
    void look();

    OpenWorkspace *m_workspace = nullptr;
    bool m_isSet = false;
    bool m_busy = false;
    QString m_problem;
};

} // namespace ringtrue::qml
