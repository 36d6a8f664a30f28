// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

namespace ringtrue::qml {

/// The question at hand: its words, what it serves, what was written and what is missing.
class OpenQuestion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString weightText READ weightText NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(QString errorClass READ errorClass NOTIFY changed)
    Q_PROPERTY(bool errorHappened READ errorHappened NOTIFY changed)
    Q_PROPERTY(QString guidance READ guidance NOTIFY changed)
    Q_PROPERTY(int pillar READ pillar NOTIFY changed) ///< -1: none, or an obligation
    Q_PROPERTY(QString letter READ letter NOTIFY changed)
    Q_PROPERTY(QString trace READ trace NOTIFY changed) ///< behaviour or obligation; empty: traces to nothing
    Q_PROPERTY(QList<QString> examples READ examples NOTIFY changed) ///< what the behaviour sounds like
    Q_PROPERTY(QList<QString> notExamples READ notExamples NOTIFY changed)
    Q_PROPERTY(bool wantsText READ wantsText NOTIFY changed)
    Q_PROPERTY(QString writtenText READ writtenText NOTIFY changed)
    Q_PROPERTY(bool wantsTyping READ wantsTyping NOTIFY changed) ///< in one line: a number, a date, a time
    Q_PROPERTY(QString taken READ taken NOTIFY changed)          ///< what may be typed
    Q_PROPERTY(bool wantsEmotion READ wantsEmotion NOTIFY changed)
    Q_PROPERTY(bool wantsFiles READ wantsFiles NOTIFY changed)
    Q_PROPERTY(bool photosOnly READ photosOnly NOTIFY changed)
    Q_PROPERTY(QList<QString> files READ files NOTIFY changed) ///< the names of those that are attached
    Q_PROPERTY(bool takesMoreFiles READ takesMoreFiles NOTIFY changed)
    Q_PROPERTY(QString proposal READ proposal NOTIFY changed) ///< the answer that the form proposes, unconfirmed
    /// What each answer means that the form describes; once one is given, what that one means.
    Q_PROPERTY(QList<QString> levels READ levels NOTIFY changed)
    Q_PROPERTY(bool wantsCause READ wantsCause NOTIFY changed) ///< why it fell short is asked for, or may be said
    Q_PROPERTY(QString cause READ cause NOTIFY changed)        ///< why, and whose that was, in words
    Q_PROPERTY(bool mayComment READ mayComment NOTIFY changed)
    Q_PROPERTY(QString comment READ comment NOTIFY changed)
    Q_PROPERTY(bool mayHaveEvidence READ mayHaveEvidence NOTIFY changed)
    Q_PROPERTY(QList<QString> evidence READ evidence NOTIFY changed) ///< where each piece is
    Q_PROPERTY(QString hint READ hint NOTIFY changed) ///< what is missing, or why nothing can be written, in a sentence
    /// Somebody wants to write a comment where none can be written: what is typed then is not meant for the answers.
    Q_PROPERTY(bool refusing READ refusing WRITE setRefusing NOTIFY changed)
    Q_PROPERTY(bool counts READ counts NOTIFY changed) ///< it has a weight

public:
    using QObject::QObject;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    int number() const;
    QString words() const;
    QString weightText() const;
    QString phase() const;
    QString errorClass() const;
    bool errorHappened() const;
    QString guidance() const;
    int pillar() const;
    QString letter() const;
    QString trace() const;
    QStringList examples() const;
    QStringList notExamples() const;
    bool wantsText() const;
    QString writtenText() const;
    bool wantsTyping() const;
    QString taken() const;
    bool wantsEmotion() const;
    bool wantsFiles() const;
    bool photosOnly() const;
    QStringList files() const;
    bool takesMoreFiles() const;
    QString proposal() const;
    QStringList levels() const;
    bool wantsCause() const;
    QString cause() const;
    /// The range that @p text falls in, and its points.
    Q_INVOKABLE QString rangeOf(const QString &text) const;
    bool mayComment() const;
    QString comment() const;
    bool mayHaveEvidence() const;
    QStringList evidence() const;
    QString hint() const;
    bool refusing() const { return m_refusing; }
    void setRefusing(bool refusing);
    bool counts() const;
    /// Goes to the question to write a comment on: the one at hand, or the one that its answer just moved away from;
    /// false where neither takes one.
    Q_INVOKABLE bool goToComment();

    /// Where evidence @p index begins in the recording, or -1; its first message, or -1.
    Q_INVOKABLE qint64 evidenceStartMs(int index) const;
    Q_INVOKABLE int evidenceFirstMessage(int index) const;

Q_SIGNALS:
    void changed();

private:
    const forms::Question *question() const;
    const Answer *answer() const;
    const Behaviour *behaviour() const;

    static QString missingWords(forms::MissingReason reason);
    Exact weight() const;

    Evaluation *m_evaluation = nullptr;
    bool m_refusing = false;
};

/// Before, during, after.
QString phaseName(JourneyPhase phase);

} // namespace ringtrue::qml
