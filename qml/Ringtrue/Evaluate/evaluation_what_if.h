// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Reading/what_if_list.h"

#include <QPointer>

namespace ringtrue::qml {

/// What an evaluation would score otherwise. As long as it is not submitted there is nothing of it where the form has a
/// pass mark: nobody should look for the missing 0.4.
class EvaluationWhatIf : public ringtrue::qml::WhatIfList {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::Evaluation *evaluation READ evaluation WRITE setEvaluation REQUIRED NOTIFY changed)

public:
    using WhatIfList::WhatIfList;

    Evaluation *evaluation() const { return m_evaluation; }
    void setEvaluation(Evaluation *evaluation);

protected:
    OpenWorkspace *workspace() const override { return m_evaluation ? m_evaluation->workspace() : nullptr; }
    void renew() override;

private:
    QPointer<Evaluation> m_evaluation;
};

} // namespace ringtrue::qml
