// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/evaluation_what_if.h"

namespace ringtrue::qml {

void EvaluationWhatIf::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation)
        connect(m_evaluation, &Evaluation::stateChanged, this, &EvaluationWhatIf::renew);
    renew();
}

void EvaluationWhatIf::renew()
{
    const bool isThere = m_evaluation && m_evaluation->run() && m_evaluation->form();
    const bool isHidden = isThere && m_evaluation->state() == Evaluation::Filling
                          && m_evaluation->form()->form.scoring.passMark.has_value();
    if (!isThere || isHidden) {
        take(nullptr, nullptr, {});
        return;
    }
    const auto &loaded = m_evaluation->form();
    auto vision = loaded->vision ? std::shared_ptr<const Vision>(loaded, &*loaded->vision) : nullptr;
    take(std::shared_ptr<const forms::Form>(loaded, &loaded->form), std::move(vision), m_evaluation->answersForScore());
}

} // namespace ringtrue::qml
