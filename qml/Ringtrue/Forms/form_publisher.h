// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/form_editor.h"

#include <QPointer>

namespace ringtrue::qml {

/// Publishes what the editor holds as the next version, or says what hinders it. It may be written on meanwhile, or
/// left: what becomes of the draft is decided by what it holds when the answer comes.
class FormPublisher : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::FormEditor *editor READ editor WRITE setEditor REQUIRED NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why it was not published, in sentences; empty: nothing hindered.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;
    FormEditor *editor() const { return m_editor; }
    void setEditor(FormEditor *editor);
    bool busy() const { return m_busy; }
    QString problem() const { return m_problem; }
    /// Publishing is to be asked about: asked() follows, or what hinders it is said.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void publish();
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    /// Nothing hinders it from here: somebody has to say that it is wanted.
    void asked();
    /// A version was published since the one that the draft goes on from: somebody has to say what is wanted.
    void behindAsked();

private:
    bool isReady();
    void forgetOld();
    struct Job;
    struct Outcome;
    static Outcome publishNow(const Job &job);
    static void finish(const QPointer<FormPublisher> &self, const Job &job, const Outcome &outcome);
    static QString problemOf(const Job &job, const Outcome &outcome);

    QPointer<FormEditor> m_editor = nullptr;
    bool m_busy = false;
    QString m_problem;
};

} // namespace ringtrue::qml
