// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/recall.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QStringList>

#include <optional>

namespace ringtrue::qml {

/// What one person can say of the vision: three questions, three texts. It stands in memory alone until it is handed
/// in, is gone then, and when somebody else sits down.
class RecallAnswerSheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(QString round READ round WRITE setRound REQUIRED NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions CONSTANT)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(bool written READ isWritten NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// It was handed in, or had been before.
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    /// Why it was not taken; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString round() const { return m_round; }
    void setRound(const QString &round);
    static QStringList questions();
    QStringList texts() const { return m_texts; }
    bool isWritten() const;
    bool busy() const { return m_busy; }
    bool isAnswered() const { return m_answered; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void setText(int question, const QString &text);
    /// Hands it in, what is empty too: nothing comes to one's mind, which counts.
    Q_INVOKABLE void handIn();
    /// Wipes what stands on it.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    /// It was taken.
    void handedIn();

private:
    void finish(const std::optional<forms::RoundFailure> &failure);
    void seatAnother();
    static QStringList nothing();

    OpenWorkspace *m_workspace = nullptr;
    QString m_round;
    QStringList m_texts = nothing();
    bool m_busy = false;
    bool m_answered = false;
    QString m_problem;
};

} // namespace ringtrue::qml
