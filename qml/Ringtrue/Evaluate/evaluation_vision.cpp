// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/evaluation_vision.h"

#include "core/organisation/may_read.h"

namespace ringtrue::qml {

void EvaluationVision::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation)
        connect(m_evaluation, &Evaluation::stateChanged, this, &EvaluationVision::renew);
    renew();
}

void EvaluationVision::renew()
{
    const bool isThere = m_evaluation && m_evaluation->workspace() != nullptr && m_evaluation->form()
                         && m_evaluation->loaded().interaction
                         && organisation::maySeeScoring(m_evaluation->workspace()->reader());
    const auto form = isThere ? m_evaluation->form() : nullptr;
    if (form == m_form && form != nullptr) // where one reads stays where it is
        return;
    m_form = form;
    take(form ? form->visionOrNull() : nullptr,
         form ? std::vector<Channel>{m_evaluation->loaded().interaction->channel} : std::vector<Channel>{});
}

} // namespace ringtrue::qml
