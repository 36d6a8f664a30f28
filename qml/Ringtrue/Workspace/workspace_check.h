// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <atomic>

namespace ringtrue::qml {

/// Reads a workspace through in the background where the program that wrote in it last did not end by itself.
class WorkspaceCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// What is being done or what is wrong, in a sentence; empty where there is nothing to say.
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    enum State {
        Unknown, ///< nothing is open, or begin() was not called
        NotNeeded,
        Running,
        Sound,
        Damaged
    };
    Q_ENUM(State)

    using QObject::QObject;
    ~WorkspaceCheck() override;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    State state() const { return m_state; }
    QString text() const;

    /// Checks if it has to; to be called after the first frame. Does nothing while a check runs or was made.
    Q_INVOKABLE void begin();

Q_SIGNALS:
    void changed();

private:
    using Outcome = Result<Done, service::WorkspaceFailure>;
    void follow();
    void stop();
    void finish(const Outcome &outcome);

    OpenWorkspace *m_workspace = nullptr;
    State m_state = Unknown;
    service::WorkspaceFailure m_failure;
    std::shared_ptr<std::atomic<bool>> m_goOn;
};

} // namespace ringtrue::qml
