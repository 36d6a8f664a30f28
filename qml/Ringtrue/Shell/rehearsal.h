// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QStringList>

namespace ringtrue::qml {

/// What a page is of while it is rehearsed, shown to nobody: one after the other, the oldest waiting interaction of
/// each channel. It runs to its end once, and never where something reads the screen out, which would find the page.
class Rehearsal : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(QString argument READ argument NOTIFY changed) ///< the interaction's id; empty while it does not run
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool due READ due NOTIFY changed) ///< nobody began it, or it was ended halfway

public:
    using QObject::QObject;

    QString argument() const { return m_left.isEmpty() ? QString() : m_left.constFirst(); }
    bool running() const { return !m_left.isEmpty(); }
    bool due() const { return m_due; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void next();
    Q_INVOKABLE void end(); ///< somebody wants the page

Q_SIGNALS:
    void changed();

private:
    OpenWorkspace *m_workspace = nullptr;
    QStringList m_left;
    bool m_due = true;
    bool m_looking = false; ///< for what it is of
};

} // namespace ringtrue::qml
