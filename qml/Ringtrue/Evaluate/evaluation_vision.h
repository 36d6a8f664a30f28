// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Reading/vision_at_hand.h"

#include <QPointer>

namespace ringtrue::qml {

/// The vision that an evaluation's form traces to, with the behaviours on the interaction's channel. Not for mystery
/// shoppers: they do not know what is looked for.
class EvaluationVision : public ringtrue::qml::VisionAtHand {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)

public:
    using VisionAtHand::VisionAtHand;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);

private:
    void renew();

    QPointer<Evaluation> m_evaluation;
    std::shared_ptr<const forms::LoadedForm> m_form; ///< what is shown
};

} // namespace ringtrue::qml
