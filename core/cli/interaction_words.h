// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/domain/interaction.h"
#include "forms/service/evaluation_list.h"
#include "forms/service/interaction_list.h"
#include "forms/service/scoring_policies.h"

#include <string>

namespace ringtrue::cli {

/// The interaction people call by number or id, or a refusal that says there is none.
Result<Interaction, Reply> findInteraction(Session &session, const std::string &text);

/// A person's name; "(erased)" or "(sealed)" where it cannot be read.
std::string shownName(const organisation::ListedPerson &entry);
std::string nameOf(Session &session, const PersonId &person);

nlohmann::json interactionJson(Session &session, const Interaction &interaction);
std::string interactionWords(Session &session, const Interaction &interaction);

nlohmann::json evaluationJson(Session &session, forms::ScoringPolicies &policies,
                              const forms::EvaluationSummary &evaluation);
/// Whether an evaluation stands and whether its agent sees it: `supersedes`, `superseded_by`, `visible_from`.
void addStandingJson(nlohmann::json &json, Session &session, const forms::EvaluationSummary &evaluation);
/// The same as the end of a line: `; a revision; visible from 2026-11-24 09:00`.
std::string standingWords(Session &session, const forms::EvaluationSummary &evaluation);
std::string evaluationWords(Session &session, forms::ScoringPolicies &policies,
                            const forms::EvaluationSummary &evaluation);

/// Whether an interaction waits to be evaluated by anybody. Where nobody has evaluated it, `unreadable` says why nobody
/// can any more (`removed` or `erased`), and `returned` for which reason it was returned for all.
void addWaitingJson(nlohmann::json &json, const forms::InteractionRow &row);
/// `nobody can evaluate it any more: what was said was erased`; empty where it waits or was evaluated.
std::string whyNotWaiting(const forms::InteractionRow &row);

/// `2026-11-04 14:31`, in the zone it was told in.
std::string momentWords(Instant instant);
/// `6:48`
std::string durationWords(std::int64_t milliseconds);

} // namespace ringtrue::cli
