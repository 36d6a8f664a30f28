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

Reply refusalOf(const std::vector<forms::AnswersFinding> &findings, const std::string &file);
Reply refusalOf(const forms::SubmitRefusal &refused, const forms::Form &form);
Reply refusalOf(forms::RecordError error, const std::string &evaluation);

nlohmann::json scoreJson(const forms::SubmittedScore &score);
/// `75.0, pass`; `92.0, kept at 0.0, fail`; `no score: nothing was applicable`
std::string scoreWords(const forms::SubmittedScore &score, const forms::ScoringPolicy &policy);

} // namespace ringtrue::cli
