// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/forms_views.h"

#include "forms/facts/evaluation_fact.h"
#include "forms/facts/version_facts.h"
#include "forms/facts/views.h"

namespace ringtrue::forms {

ledger::Views formsViews()
{
    return {.owner = "forms",
            .schema = views::forms,
            .tables = {"vision_version", "form_version", "evaluation", "waiting_interaction"},
            .kinds = {{visionVersionKind, 1, applyVisionVersion},
                      {formVersionKind, 1, applyFormVersion},
                      {evaluationKind, 1, applyEvaluation}}};
}

} // namespace ringtrue::forms
