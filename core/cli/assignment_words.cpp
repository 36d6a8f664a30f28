// SPDX-License-Identifier: Apache-2.0
#include "core/cli/assignment_words.h"

#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/return_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

std::string dueWords(const std::optional<Day> &due)
{
    return due ? "due " + dayText(*due) : std::string("no due day");
}

std::string sentence(sampling::AssignProblem problem, const std::string &name)
{
    using sampling::AssignProblem;
    switch (problem) {
    case AssignProblem::UnknownInteraction:
        return "the interaction is not here.";
    case AssignProblem::Unreadable:
        return "nobody can evaluate it any more: what was said was removed or erased.";
    case AssignProblem::UnknownPerson:
        return "the evaluator is not here.";
    case AssignProblem::Left:
        return fmt::format("{} has left, and evaluates no more.", name);
    case AssignProblem::NotEvaluating:
        return fmt::format("the roles of {} do not allow to evaluate.", name);
    case AssignProblem::NotShown:
        return fmt::format("it is not shown to {}.", name);
    case AssignProblem::Returned:
        return fmt::format("{} cannot evaluate it: it was returned. `ringtrue interaction put-back` lets it wait "
                           "again.",
                           name);
    case AssignProblem::Repeated:
        return fmt::format("it is given twice for {}. Keep one of them.", name);
    case AssignProblem::NotAssigned:
        return fmt::format("it is not assigned to {}.", name);
    }
    return {};
}

} // namespace

std::string_view stateWord(const forms::AssignedInteraction &assigned, Begun begun)
{
    switch (assigned.state) {
    case forms::AssignedState::Open:
        return begun == Begun::Yes ? "draft" : "open";
    case forms::AssignedState::Done:
        return "done";
    case forms::AssignedState::Returned:
        return "returned";
    case forms::AssignedState::Unreadable:
        return "unreadable";
    }
    return {};
}

nlohmann::json assignmentJson(Session &session, const forms::AssignedInteraction &assigned, Begun begun)
{
    return {{"interaction", interactionJson(session, assigned.interaction)},
            {"evaluator", assigned.evaluator.text()},
            {"evaluator_name", nameOf(session, assigned.evaluator)},
            {"due", assigned.due ? nlohmann::json(dayText(*assigned.due)) : nlohmann::json()},
            {"state", stateWord(assigned, begun)},
            {"done_at", assigned.doneAt ? nlohmann::json(rfc3339(*assigned.doneAt)) : nlohmann::json()},
            {"reason", assigned.reason ? nlohmann::json(sampling::word(*assigned.reason)) : nlohmann::json()},
            {"assigned_by", assigned.assignedBy.text()},
            {"assigned_at", rfc3339(assigned.assignedAt)}};
}

std::string assignmentWords(Session &session, const forms::AssignedInteraction &assigned, Begun begun)
{
    const auto why = assigned.reason ? fmt::format("      {}\n", reasonWords(*assigned.reason)) : std::string{};
    return fmt::format("  {:<14}  {:<10}  {}{}", dueWords(assigned.due), stateWord(assigned, begun),
                       interactionWords(session, assigned.interaction), why);
}

nlohmann::json figuresJson(Session &session, const PersonId &evaluator, const forms::PlanFigures &figures)
{
    nlohmann::json agents = nlohmann::json::array();
    for (const auto &agent : figures.agents)
        agents.push_back({{"agent", agent.agent.text()},
                          {"agent_name", nameOf(session, agent.agent)},
                          {"done", agent.done},
                          {"all", agent.all}});
    return {{"evaluator", evaluator.text()}, {"evaluator_name", nameOf(session, evaluator)},
            {"open", figures.open},          {"due", figures.due},
            {"overdue", figures.overdue},    {"done", figures.done},
            {"agents", std::move(agents)}};
}

std::string figuresWords(Session &session, const PersonId &evaluator, const forms::PlanFigures &figures)
{
    return fmt::format("{}: {} open, {} of them due by today, {} overdue; {} done.\n", nameOf(session, evaluator),
                       figures.open, figures.due, figures.overdue, figures.done);
}

Result<Day, Reply> dayCalled(const std::string &text)
{
    const auto day = dayFromText(text);
    if (!day)
        return Failure{refusal("bad-day", fmt::format("“{}” is no day such as 2026-11-27.", text))};
    return *day;
}

Reply refusalOf(Session &session, const sampling::AssignRefusal &refused, const std::vector<GivenAssignment> &given)
{
    switch (refused.error) {
    case sampling::AssignError::NotAllowed:
        return refusal("not-allowed", "Your roles do not allow to assign work.");
    case sampling::AssignError::Ledger:
        return refusalOf(refused.ledger, "Nothing was changed");
    case sampling::AssignError::Flawed:
        break;
    }
    constexpr std::size_t shown = 20;
    std::string message = "Nothing was changed.";
    for (std::size_t i = 0; i < refused.flaws.size() && i < shown; ++i) {
        const auto &[index, problem] = refused.flaws[i];
        const auto &[called, evaluator] = given.at(index);
        message += fmt::format("\n{}: {}", called, sentence(problem, nameOf(session, evaluator)));
    }
    if (refused.flaws.size() > shown)
        message += fmt::format("\nAnd {} more.", refused.flaws.size() - shown);
    return refusal("not-assigned", message);
}

} // namespace ringtrue::cli
