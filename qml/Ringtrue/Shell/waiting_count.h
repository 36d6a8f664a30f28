// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// Counts the interactions that wait, for the rail, whenever facts were added; while page Today is shown, that does it.
class WaitingCount : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed)

public:
    using QObject::QObject;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    bool active() const { return m_active; }
    void setActive(bool active);

Q_SIGNALS:
    void changed();

private:
    void count();

    OpenWorkspace *m_workspace = nullptr;
    bool m_active = false;
    bool m_known = false; ///< counted, or told by page Today, since facts were added last
};

} // namespace ringtrue::qml
