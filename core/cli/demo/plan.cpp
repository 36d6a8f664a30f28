// SPDX-License-Identifier: Apache-2.0
#include "core/cli/demo/plan.h"

#include "forms/parse/yaml.h"

#include <algorithm>
#include <cstdlib>

namespace ringtrue::cli::demo {

namespace {

using forms::Node;

/// The value at @p key; an empty node where there is none.
const Node &at(const Node &map, std::string_view key)
{
    static const Node nothing;
    const auto found =
        std::find_if(map.entries.begin(), map.entries.end(), [&](const auto &entry) { return entry.key == key; });
    return found == map.entries.end() ? nothing : found->value;
}

double number(const Node &node)
{
    return std::strtod(node.text.c_str(), nullptr);
}
double number(const Node &map, std::string_view key)
{
    return number(at(map, key));
}
int integer(const Node &map, std::string_view key)
{
    return static_cast<int>(std::strtol(at(map, key).text.c_str(), nullptr, 10));
}
std::array<int, 2> pair(const Node &map, std::string_view key)
{
    const auto &items = at(map, key).items;
    if (items.size() != 2)
        return {};
    return {std::atoi(items[0].text.c_str()), std::atoi(items[1].text.c_str())};
}
Instant day(const Node &map, std::string_view key)
{
    return parseRfc3339(at(map, key).text + "T00:00Z").value_or(Instant{});
}
std::vector<std::string> texts(const Node &list)
{
    std::vector<std::string> out;
    for (const auto &item : list.items)
        out.push_back(item.text);
    return out;
}
std::map<std::string, std::string> textsByKey(const Node &map)
{
    std::map<std::string, std::string> out;
    for (const auto &entry : map.entries)
        out[entry.key] = entry.value.text;
    return out;
}

PlannedEvaluator evaluatorOf(const Node &node)
{
    return {.id = at(node, "id").text,
            .share = number(node, "share"),
            .strictness = number(node, "strictness"),
            .noise = number(node, "noise"),
            .driftPerWeek = number(node, "drift_per_week"),
            .notApplicable = number(node, "not_applicable"),
            .comments = number(node, "comments"),
            .minutes = pair(node, "minutes")};
}

PlannedContactType contactTypeOf(const Node &node)
{
    PlannedContactType out{.share = number(node, "share"),
                           .hardness = number(node, "hardness"),
                           .agrees = number(node, "agrees"),
                           .start = {}};
    for (const auto &item : at(node, "start").items)
        out.start.push_back(number(item));
    return out;
}

/// A scale of eleven points has ten thresholds, evenly around its centre.
std::vector<double> scaleThresholds(double centre, double spread)
{
    std::vector<double> out;
    constexpr int steps = 10;
    for (int j = 1; j <= steps; ++j)
        out.push_back(centre + spread * ((j - 0.5) / steps - 0.5));
    return out;
}

PlannedQuestion questionOf(const Node &node)
{
    PlannedQuestion out;
    for (const auto &item : at(node, "thresholds").items)
        out.thresholds.push_back(number(item));
    if (out.thresholds.empty())
        out.thresholds = scaleThresholds(number(node, "scale_centre"), number(node, "scale_spread"));
    out.notApplicable = number(node, "not_applicable");
    const auto &evidence = at(node, "evidence").items;
    if (evidence.size() == 2)
        out.evidence = {number(evidence[0]), number(evidence[1])};
    return out;
}

RecentEvaluation recentOf(const Node &node)
{
    RecentEvaluation out{.interaction = at(node, "interaction").text,
                         .evaluator = at(node, "evaluator").text,
                         .at = parseRfc3339(at(node, "at").text).value_or(Instant{}),
                         .answers = textsByKey(at(node, "answers")),
                         .comments = textsByKey(at(node, "comments")),
                         .evidence = {},
                         .words = at(node, "words").text};
    for (const auto &entry : at(node, "evidence").entries)
        if (entry.value.items.size() == 2)
            out.evidence[entry.key] = {std::atoi(entry.value.items[0].text.c_str()),
                                       std::atoi(entry.value.items[1].text.c_str())};
    return out;
}

PlannedAssignments assignmentsOf(const Node &node)
{
    PlannedAssignments out{.by = at(node, "by").text,
                           .at = parseRfc3339(at(node, "at").text).value_or(Instant{}),
                           .due = dayFromText(at(node, "due").text),
                           .work = {}};
    for (const auto &entry : at(node, "work").entries)
        out.work[entry.key] = texts(entry.value);
    return out;
}

Instant moment(const Node &map, std::string_view key)
{
    return parseRfc3339(at(map, key).text).value_or(Instant{});
}

PlannedRelease releaseOf(const Node &node)
{
    PlannedRelease out{.interaction = at(node, "interaction").text, .read = moment(node, "read"), .dispute = {}};
    const auto &dispute = at(node, "dispute");
    if (!dispute.entries.empty())
        out.dispute = PlannedDispute{.at = moment(dispute, "at"),
                                     .question = at(dispute, "question").text,
                                     .answer = at(dispute, "answer").text,
                                     .reason = at(dispute, "reason").text};
    return out;
}

PlannedFeedback feedbackOf(const Node &node)
{
    PlannedFeedback out{.by = at(node, "by").text, .at = moment(node, "at"), .released = {}};
    for (const auto &item : at(node, "released").items)
        out.released.push_back(releaseOf(item));
    return out;
}

void readOlder(const Node &older, Plan &plan)
{
    plan.count = integer(older, "count");
    plan.twice = integer(older, "twice");
    plan.calls = number(older, "calls");
    plan.from = day(older, "from");
    plan.until = day(older, "until");
    plan.evaluatedAfterDays = pair(older, "evaluated_after_days");
    plan.firstCall = integer(at(older, "first_reference"), "call");
    plan.firstChat = integer(at(older, "first_reference"), "chat");
    plan.callSeconds = pair(older, "call_seconds");
    plan.chatMessages = pair(older, "chat_messages");
    plan.chatSecondsAMessage = pair(older, "chat_seconds_a_message");
    plan.luck = number(older, "luck");
}

void readAnswers(const Node &root, Plan &plan)
{
    for (const auto &form : at(root, "questions").entries)
        for (const auto &question : form.value.entries)
            plan.questions[form.key][question.key] = questionOf(question.value);
    for (const auto &step : at(at(root, "feelings"), "step_by_score").items) {
        std::map<int, double> steps;
        for (const auto &entry : at(step, "steps").entries)
            steps[std::atoi(entry.key.c_str())] = number(entry.value);
        plan.feelingSteps.emplace_back(number(step, "from"), std::move(steps));
    }
    const auto &evidence = at(root, "evidence");
    plan.evidenceElse = number(evidence, "else");
    plan.evidenceSeconds = pair(evidence, "call_seconds");
    plan.evidenceMessages = pair(evidence, "chat_messages");
    plan.textAnswers = number(root, "text_answers");
    for (const auto &comment : at(root, "comments").items)
        plan.comments[at(comment, "question").text].push_back({at(comment, "level").text, at(comment, "text").text});
}

} // namespace

std::optional<Plan> readPlan(std::string_view yaml)
{
    const auto root = forms::readYaml(yaml, "past.yaml");
    if (!root || at(*root, "ringtrue").text != "past 1")
        return std::nullopt;
    Plan plan;
    plan.seed = static_cast<std::uint32_t>(integer(*root, "seed"));
    for (const auto &item : at(*root, "evaluators").items)
        plan.evaluators.push_back(evaluatorOf(item));
    for (const auto &entry : at(*root, "agents").entries)
        plan.agents[entry.key] = number(entry.value);
    for (const auto &entry : at(*root, "contact_types").entries)
        plan.contactTypes[entry.key] = contactTypeOf(entry.value);
    readOlder(at(*root, "older"), plan);
    readAnswers(*root, plan);
    plan.words = texts(at(*root, "words_for_the_agent"));
    plan.firstNames = texts(at(at(*root, "customers"), "first"));
    plan.lastNames = texts(at(at(*root, "customers"), "last"));
    for (const auto &item : at(*root, "recent").items)
        plan.recent.push_back(recentOf(item));
    for (const auto &item : at(*root, "assignments").items)
        plan.assignments.push_back(assignmentsOf(item));
    plan.feedback = feedbackOf(at(*root, "feedback"));
    return plan;
}

} // namespace ringtrue::cli::demo
