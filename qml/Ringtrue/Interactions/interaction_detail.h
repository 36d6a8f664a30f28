// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/interaction_list.h"
#include "forms/service/readable_evaluations.h"
#include "qml/Ringtrue/Interactions/stored_score.h"
#endif
#include "qml/Ringtrue/Workspace/open_workspace.h"

namespace ringtrue::qml {

/// What is known of one interaction, for the pane beside the list.
class InteractionDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(QString interaction READ interaction WRITE setInteraction NOTIFY changed) ///< id
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// Names of facts and what they are, alternating: Agent, Ilse Novak, When, 17 Nov 2026 ...
    Q_PROPERTY(QStringList facts READ facts NOTIFY changed)
    /// Other contacts of the customer, names and days alternating; what came after this one only for whoever has
    /// evaluated it, and what colleagues served for no agent.
    Q_PROPERTY(QStringList contacts READ contacts NOTIFY changed)
    /// Why nothing of it is shown; readAgain() tries once more.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// One line an evaluation that may be read.
    Q_PROPERTY(QStringList evaluations READ evaluations NOTIFY changed)
    Q_PROPERTY(QString evaluationsText READ evaluationsText NOTIFY changed)
    /// What Enter opens: the interaction to evaluate it, or an evaluation to read it; empty: nothing.
    Q_PROPERTY(QString opens READ opens NOTIFY changed)
    Q_PROPERTY(QString openWords READ openWords NOTIFY changed) ///< what that does, a verb
    /// It may be evaluated, although Enter opens what somebody else gave.
    Q_PROPERTY(bool mayEvaluateToo READ mayEvaluateToo NOTIFY changed)
    Q_PROPERTY(bool isBegun READ isBegun NOTIFY changed) ///< who is signed in has a draft of it

public:
    using QObject::QObject;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString interaction() const { return m_interaction; }
    void setInteraction(const QString &interaction);
    bool loading() const { return m_loading; }
    QString problem() const;
    QString title() const;
    QStringList facts() const;
    QStringList contacts() const;
    QStringList evaluations() const;
    QString evaluationsText() const;
    QString opens() const;
    QString openWords() const;
    bool mayEvaluateToo() const;
    bool isBegun() const { return m_known && m_known->begun; }

    /// Throws away the draft of who is signed in; what was entered is gone.
    Q_INVOKABLE void discardDraft();
    Q_INVOKABLE void readAgain() { load(); }

Q_SIGNALS:
    void changed();

private:
    struct Known {
        forms::InteractionRow row;
        std::vector<forms::EvaluationSummary> evaluations;
        std::vector<forms::EvaluationSummary> readable; ///< by the person who is signed in
        std::vector<StoredScore> scores;                ///< of the readable ones
        bool begun = false;                             ///< that person has a draft
        bool isErased = false;                          ///< nobody can evaluate it any more
        std::vector<Interaction> contacts;              ///< others of the customer, in the order of time
    };
    void load();
    static std::optional<Known> read(storage::Connection &connection, const InteractionId &id,
                                     service::Workspace &workspace, forms::Reader reader, const Person &person);
    bool evaluatedByMe() const;
    bool readsOthers() const;

    OpenWorkspace *m_workspace = nullptr;
    QString m_interaction;
    bool m_loading = false;
    bool m_unreadable = false;
    std::optional<Known> m_known;
};

} // namespace ringtrue::qml
