// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/forms_views.h"

#include "forms/facts/dispute_facts.h"
#include "forms/facts/evaluation_fact.h"
#include "forms/facts/feedback_facts.h"
#include "forms/facts/recall_facts.h"
#include "forms/facts/rings_true_facts.h"
#include "forms/facts/version_facts.h"
#include "forms/facts/views.h"

namespace ringtrue::forms {

ledger::Views formsViews()
{
    return {.owner = "forms",
            .schema = views::forms,
            .tables = {"vision_version",   "form_version",      "evaluation",     "waiting_interaction",
                       "rings_true_round", "rings_true_closed", "recall_round",   "recall_closed",
                       "recall_coding",    "recall_settled",    "feedback_rules", "evaluation_release",
                       "evaluation_read",  "talked_through",    "alert",          "alert_seen",
                       "dispute",          "dispute_decision",  "dispute_appeal", "unreleased_evaluation"},
            .kinds = {{visionVersionKind, 1, applyVisionVersion},
                      {formVersionKind, 1, applyFormVersion},
                      {evaluationKind, 1, applyEvaluation},
                      {ringsTrueRoundKind, 1, applyRingsTrueRound},
                      {ringsTrueClosedKind, 1, applyRingsTrueClosed},
                      {recallRoundKind, 1, applyRecallRound},
                      {recallClosedKind, 1, applyRecallClosed},
                      {recallCodingKind, 1, applyRecallCoding},
                      {recallSettledKind, 1, applyRecallSettled},
                      {feedbackRulesKind, 1, applyFeedbackRules},
                      {releaseKind, 1, applyRelease},
                      {readKind, 1, applyRead},
                      {talkKind, 1, applyTalk},
                      {alertSeenKind, 1, applyAlertSeen},
                      {disputeKind, 1, applyDispute},
                      {decisionKind, 1, applyDecision},
                      {appealKind, 1, applyAppeal}}};
}

} // namespace ringtrue::forms
