// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"

namespace ringtrue::qml {

/// The piece of evidence of the question at hand that is chosen, to move its ends or to take it off.
class EvidenceChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)
    Q_PROPERTY(qreal durationMs MEMBER m_durationMs NOTIFY changed) ///< of the recording
    Q_PROPERTY(int messages MEMBER m_messages NOTIFY changed)       ///< how many there are
    Q_PROPERTY(bool isSet READ isSet NOTIFY changed)
    Q_PROPERTY(int at READ at NOTIFY changed) ///< which of the question's pieces it is, from 0; -1: none

public:
    using QObject::QObject;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);
    bool isSet() const { return m_at.has_value(); }
    int at() const { return m_at ? int(*m_at) : -1; }

    /// Chooses the first piece, then the next one; after the last one none.
    Q_INVOKABLE void next();
    Q_INVOKABLE void chooseLast();
    Q_INVOKABLE void leave();
    /// Moves where it begins by @p step seconds or messages; it stays before its end.
    Q_INVOKABLE void moveStart(int step);
    /// Moves where it ends by @p step; it stays behind its beginning, and within what was said.
    Q_INVOKABLE void moveEnd(int step);
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();

private:
    const std::vector<Evidence> &pieces() const;
    void choose(std::optional<std::size_t> at);
    void heed();

    Evaluation *m_evaluation = nullptr;
    qreal m_durationMs = 0;
    int m_messages = 0;
    std::optional<std::size_t> m_at;
};

} // namespace ringtrue::qml
