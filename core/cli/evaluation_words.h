// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/domain/interaction.h"
#include "forms/score/submitted_score.h"
#include "forms/service/answers_file.h"
#include "forms/service/evaluation_record.h"
#include "forms/service/submit_evaluation.h"

#include <memory>
#include <string>

namespace ringtrue::cli {

/// The form to evaluate @p interaction with: the one named, else the one that fits best.
Result<std::shared_ptr<const forms::LoadedForm>, Reply> findForm(Session &session, const Interaction &interaction,
                                                                 const std::string &slug);

/// What is wrong with one answer of a file, and what to do about it.
std::string answerSentence(const forms::AnswersFinding &finding);
Reply refusalOf(const std::vector<forms::AnswersFinding> &findings, const std::string &file);
Reply refusalOf(const forms::SubmitRefusal &refused, const forms::Form &form);
Reply refusalOf(forms::RecordError error, const std::string &evaluation);

/// A score that was submitted to the form of @p plan, with the outcome that people are told: toldOutcome().
nlohmann::json scoreJson(const forms::SubmittedScore &score, const forms::ScoringPlan &plan);
std::string scoreWords(const forms::SubmittedScore &score, const forms::ScoringPlan &plan);
/// `75.0, pass`; of a failed one, by the policy's fail display, `92.0, kept at 0.0, fail`, `0.0, fail` or
/// `92.0, fail`; `no score`
std::string scoreWords(const std::optional<Exact> &raw, const std::optional<Exact> &final, std::string_view outcome,
                       const forms::ScoringPolicy &policy);
/// Why there is no score: `nothing that weighs was applicable`
std::string_view scorelessWords(forms::Scoreless reason);

} // namespace ringtrue::cli
