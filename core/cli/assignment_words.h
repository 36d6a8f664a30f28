// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cli/session.h"
#include "core/sampling/assign.h"
#include "forms/service/assigned_work.h"

#include <functional>
#include <string>
#include <vector>

/// Who is to evaluate what by when.
namespace ringtrue::cli {

/// Whether the evaluator has begun an assignment that is open.
enum class Begun { No, Yes };

/// `open`, `draft`, `done`, `returned`, `unreadable`.
std::string_view stateWord(const forms::AssignedInteraction &assigned, Begun begun);
nlohmann::json assignmentJson(Session &session, const forms::AssignedInteraction &assigned, Begun begun);
std::string assignmentWords(Session &session, const forms::AssignedInteraction &assigned, Begun begun);

nlohmann::json figuresJson(Session &session, const PersonId &evaluator, const forms::PlanFigures &figures);
/// `Ingrid Solvang: 5 open, 2 of them due by today, 1 overdue; 3 done.`
std::string figuresWords(Session &session, const PersonId &evaluator, const forms::PlanFigures &figures);

/// The day that @p text writes, or a refusal.
Result<Day, Reply> dayCalled(const std::string &text);

/// An assignment as somebody gave it: what to call it in a sentence, and whom it is about.
struct GivenAssignment {
    std::string called; ///< `4127`, `Line 3`
    PersonId evaluator;
};
/// Why nothing was changed: a sentence for each that is wrong.
Reply refusalOf(Session &session, const sampling::AssignRefusal &refused, const std::vector<GivenAssignment> &given);

} // namespace ringtrue::cli
