// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/form_editor.h"

namespace ringtrue::qml {

/// Publishes what the editor holds as the next version, or says what hinders it.
class FormPublisher : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FormEditor *editor MEMBER m_editor REQUIRED)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why it was not published, in sentences; empty: nothing hindered.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    Q_INVOKABLE void publish();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    struct Outcome;
    void finish(const Outcome &outcome);

    FormEditor *m_editor = nullptr;
    bool m_busy = false;
    QString m_problem;
};

} // namespace ringtrue::qml
