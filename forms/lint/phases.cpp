// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/phases.h"

#include "forms/model/weights.h"

namespace ringtrue::forms {

void lintPhases(const Form &form, Collected &out)
{
    if (form.use == FormUse::Compliance)
        return;
    const Exact most = 90;
    const auto shares = weightShares(form);
    const auto questions = questionsOf(form);
    Exact during = 0;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question &question = *questions[i].question;
        if (question.phase == JourneyPhase::During && !question.bonus)
            during += shares[i];
        else if (question.phase != JourneyPhase::During && shares[i].sign() == 0)
            return; // the journey is asked about, only not scored
    }
    if (during >= most)
        out.hint(FindingCode::MostlyDuring, "sections", {during.decimalText(0)});
}

} // namespace ringtrue::forms
