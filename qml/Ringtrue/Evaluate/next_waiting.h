// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// Finds what to evaluate next: the oldest interaction that nobody evaluated.
class NextWaiting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(QString except MEMBER m_except) ///< the interaction that was just submitted

public:
    using QObject::QObject;

    Q_INVOKABLE void openNext();

Q_SIGNALS:
    void found(const QString &id);
    void nothing();

private:
    OpenWorkspace *m_workspace = nullptr;
    QString m_except;
};

} // namespace ringtrue::qml
