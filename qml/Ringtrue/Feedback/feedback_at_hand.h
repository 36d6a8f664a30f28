// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Workspace/open_workspace.h"
#ifndef Q_MOC_RUN // moc cannot read concepts
#include "qml/Ringtrue/Feedback/load_feedback.h"
#include "qml/Ringtrue/Interactions/stored_score.h"
#endif

#include <memory>

namespace ringtrue::qml {

/// One evaluation as feedback, and what who is signed in may do with it.
class FeedbackAtHand : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY changed)
    Q_PROPERTY(QString evaluation READ evaluation WRITE setEvaluation NOTIFY changed) ///< its id; empty: none
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString agentName READ agentName NOTIFY changed)
    /// The score in words: `75.0`, `92.0, kept at 0.0`; empty where there is none.
    Q_PROPERTY(QString score READ score NOTIFY changed)
    Q_PROPERTY(QString figure READ figure NOTIFY changed) ///< the number alone
    Q_PROPERTY(double share READ share NOTIFY changed)
    Q_PROPERTY(bool failed READ failed NOTIFY changed)
    /// How it stands: released, read, superseded.
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString window READ window NOTIFY changed)      ///< until when it can be disputed
    Q_PROPERTY(QList<QString> talks READ talks NOTIFY changed) ///< the lead's notes
    Q_PROPERTY(QString otherId READ otherId NOTIFY changed)    ///< of the revision, or of what it revises
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed)
    Q_PROPERTY(bool mine READ isMine NOTIFY changed)     ///< who is signed in served the customer
    Q_PROPERTY(bool mayRead READ mayRead NOTIFY changed) ///< may say "I have read this"
    Q_PROPERTY(bool mayDispute READ mayDispute NOTIFY changed)
    Q_PROPERTY(bool mayRelease READ mayRelease NOTIFY changed)
    Q_PROPERTY(bool mayTalk READ mayTalk NOTIFY changed)
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY changed)
    Q_PROPERTY(bool isAlert READ isAlert NOTIFY changed)

public:
    enum State { None, Loading, Shown, Failed };
    Q_ENUM(State)

    using QObject::QObject;

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString evaluation() const { return m_evaluation; }
    void setEvaluation(const QString &evaluation);
    State state() const { return m_state; }
    bool isShown() const { return m_state == Shown; }
    QString problem() const { return m_problem; }
    QString title() const;
    QString subtitle() const;
    QString agentName() const;
    QString score() const;
    QString figure() const;
    double share() const { return m_score.share; }
    bool failed() const { return m_score.failed; }
    QString standing() const;
    QString window() const;
    QStringList talks() const;
    QString otherId() const;
    QString otherText() const;
    bool mayRead() const;
    bool mayDispute() const;
    bool mayRelease() const;
    bool mayTalk() const;
    bool mayDecide() const;
    bool isAlert() const { return isShown() && m_loaded->isAlert; }

    /// @p none, then what could be answered instead at @p question, in words; the answer that stands is not among it.
    Q_INVOKABLE QStringList proposals(const QString &question, const QString &none) const;
    /// The number of what is proposed in @p dispute among the proposals of its question, or -1.
    Q_INVOKABLE int proposedIn(const QString &dispute) const;
    /// The words of the question a dispute is about.
    Q_INVOKABLE QString questionText(const QString &question) const;
    Q_INVOKABLE QString questionOf(const QString &dispute) const;

    // For the other view-models:

    EvaluationId id() const;
    std::optional<AnswerValue> proposalAt(const QString &question, int choice) const;
    /// Null where nothing is shown, like the form, which is in the language of the interface.
    const std::shared_ptr<const LoadedFeedback> &loaded() const { return m_loaded; }
    const std::shared_ptr<const forms::Form> &form() const { return m_form; }
    bool isMine() const;

Q_SIGNALS:
    void changed();

private:
    struct Read {
        FeedbackFound found;
        StoredScore score{};
    };
    void load();
    void take(Read read);
    bool isVisible() const;
    std::vector<AnswerValue> valuesFor(const QString &question) const;

    OpenWorkspace *m_workspace = nullptr;
    QString m_evaluation;
    State m_state = None;
    QString m_problem;
    std::shared_ptr<const LoadedFeedback> m_loaded;
    std::shared_ptr<const forms::Form> m_form;
    StoredScore m_score;
};

} // namespace ringtrue::qml
