// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/phases.h"

#include "forms/model/weights.h"
#include "forms/trace/coverage_set.h"

namespace ringtrue::forms {

void lintPhases(const Form &form, Collected &out)
{
    if (form.use == FormUse::Compliance)
        return;
    const auto shares = weightShares(form);
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (questions[i].question->phase != JourneyPhase::During && shares[i].sign() == 0)
            return; // the journey is asked about, only not scored
    const auto phases = phaseShares(form);
    if (!isMostlyDuring(phases))
        return;
    const Exact &during = phases[static_cast<std::size_t>(JourneyPhase::During)];
    int decimals = 0; // as many as it takes not to say that it is all
    while (decimals < 6 && during < 100 && during.rounded(decimals) == Exact{100})
        ++decimals;
    out.hint(FindingCode::MostlyDuring, "sections", {during.decimalText(decimals)});
}

} // namespace ringtrue::forms
