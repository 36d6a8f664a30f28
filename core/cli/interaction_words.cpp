// SPDX-License-Identifier: Apache-2.0
#include "core/cli/interaction_words.h"

#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/readable.h"
#include "core/cli/return_words.h"
#include "core/organisation/interactions.h"
#include "core/organisation/may_read.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

std::string contactTypeOf(const Session &session, const Interaction &interaction)
{
    const auto *const type =
        interaction.contactType ? session.directory.contactType(*interaction.contactType) : nullptr;
    return type == nullptr ? std::string{} : type->name;
}

/// The score as its form version rounds and displays it.
std::string shownWords(Session &session, forms::ScoringPolicies &policies, const forms::EvaluationSummary &evaluation)
{
    return scoreWords(evaluation.raw, evaluation.final, forms::word(policies.outcomeOf(session.reader, evaluation)),
                      policies.of(session.reader, evaluation.formVersion));
}

/// The revision that took the place of an evaluation; nothing where that cannot be read.
std::optional<EvaluationId> revisionOf(Session &session, const EvaluationId &evaluation)
{
    const auto found = forms::revisionOf(session.reader, evaluation);
    return found ? *found : std::nullopt;
}

nlohmann::json idJson(const std::optional<EvaluationId> &evaluation)
{
    return evaluation ? nlohmann::json(evaluation->text()) : nlohmann::json();
}

} // namespace

Result<Interaction, Reply> findInteraction(Session &session, const std::string &text)
{
    const auto id = InteractionId::parse(text);
    auto found = id ? organisation::readInteraction(session.reader, *id)
                    : organisation::readInteractionByReference(session.reader, text);
    if (!found)
        return Failure{refusalOf(found.error(), "The interactions could not be read")};
    if (!*found)
        return Failure{refusal(
            "unknown-interaction",
            fmt::format("No interaction has the number or id “{}”. `ringtrue interaction list` shows them.", text))};
    if (session.author != nullptr && !organisation::mayReadInteraction(session.author->person, **found))
        return Failure{refuseInteraction()};
    return std::move(**found);
}

std::string shownName(const organisation::ListedPerson &entry)
{
    switch (entry.legible) {
    case organisation::Legible::Yes:
        return entry.person.name;
    case organisation::Legible::Erased:
        return "(erased)";
    case organisation::Legible::NoKey:
        return "(sealed)";
    }
    return {};
}

std::string nameOf(Session &session, const PersonId &person)
{
    const auto *entry = session.directory.person(person);
    std::optional<organisation::ListedPerson> read;
    if (entry == nullptr) {
        auto found = organisation::readPerson(session.reader, session.workspace->keys(), person);
        read = found ? *found : std::nullopt;
        entry = read ? &*read : nullptr;
    }
    if (entry == nullptr)
        return "(not known here)";
    return shownName(*entry);
}

void addWaitingJson(nlohmann::json &json, const forms::InteractionRow &row)
{
    json["waits"] = !row.evaluation && !row.unreadable && !row.returned;
    json["returned"] = row.returned ? nlohmann::json(sampling::word(*row.returned)) : nlohmann::json();
    json["unreadable"] = nullptr;
    if (row.unreadable)
        json["unreadable"] = *row.unreadable == forms::Unreadable::Erased ? "erased" : "removed";
}

std::string whyNotWaiting(const forms::InteractionRow &row)
{
    if (row.returned && !row.unreadable)
        return fmt::format("it was returned: {}", reasonWords(*row.returned));
    if (!row.unreadable)
        return {};
    return *row.unreadable == forms::Unreadable::Erased ? "nobody can evaluate it any more: what was said was erased"
                                                        : "nobody can evaluate it any more: what was said was removed";
}

std::string momentWords(Instant instant)
{
    auto text = rfc3339(instant).substr(0, 16);
    text[10] = ' ';
    return text;
}

std::string durationWords(std::int64_t milliseconds)
{
    const auto seconds = milliseconds / 1000;
    return seconds >= 3600 ? fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
                           : fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

nlohmann::json interactionJson(Session &session, const Interaction &interaction)
{
    auto segments = nlohmann::json::array();
    for (const auto &segment : interaction.segments)
        segments.push_back({{"agent", segment.agent.text()},
                            {"agent_name", nameOf(session, segment.agent)},
                            {"start_ms", segment.startMs},
                            {"end_ms", segment.endMs ? nlohmann::json(*segment.endMs) : nlohmann::json()}});
    return {{"id", interaction.id.text()},
            {"reference", interaction.reference},
            {"channel", word(interaction.channel)},
            {"started_at", rfc3339(interaction.startedAt)},
            {"duration_ms", interaction.durationMs},
            {"customer", interaction.customer ? nlohmann::json(interaction.customer->text()) : nlohmann::json()},
            {"customer_name",
             interaction.customer ? nlohmann::json(nameOf(session, *interaction.customer)) : nlohmann::json()},
            {"contact_type", contactTypeOf(session, interaction)},
            {"segments", std::move(segments)}};
}

std::string interactionWords(Session &session, const Interaction &interaction)
{
    std::string agents;
    for (const auto &segment : interaction.segments)
        agents += (agents.empty() ? "" : ", then ") + nameOf(session, segment.agent);
    return fmt::format("{:<5} {:<8} {}  {:>7}  {:<36} {}\n", word(interaction.channel), interaction.reference,
                       momentWords(interaction.startedAt), durationWords(interaction.durationMs), agents,
                       contactTypeOf(session, interaction));
}

void addStandingJson(nlohmann::json &json, Session &session, const forms::EvaluationSummary &evaluation)
{
    const auto &visibleFrom = evaluation.visibleFrom;
    json["supersedes"] = idJson(evaluation.supersedes);
    json["superseded_by"] = idJson(revisionOf(session, evaluation.id));
    json["visible_from"] = visibleFrom ? nlohmann::json(rfc3339(*visibleFrom)) : nlohmann::json();
}

std::string standingWords(Session &session, const forms::EvaluationSummary &evaluation)
{
    auto out = std::string(evaluation.supersedes ? "; a revision" : "");
    if (revisionOf(session, evaluation.id))
        out += "; superseded by a revision";
    if (evaluation.isOfOneself())
        return out;
    return evaluation.visibleFrom ? out + "; visible from " + momentWords(*evaluation.visibleFrom)
                                  : out + "; not released";
}

nlohmann::json evaluationJson(Session &session, forms::ScoringPolicies &policies,
                              const forms::EvaluationSummary &evaluation)
{
    nlohmann::json out{{"id", evaluation.id.text()},
                       {"interaction", evaluation.interaction.text()},
                       {"segment", evaluation.segment},
                       {"evaluator", evaluation.evaluator.text()},
                       {"evaluator_name", nameOf(session, evaluation.evaluator)},
                       {"agent", evaluation.agent.text()},
                       {"agent_name", nameOf(session, evaluation.agent)},
                       {"submitted_at", rfc3339(evaluation.submittedAt)},
                       {"raw", exactJson(evaluation.raw)},
                       {"final", exactJson(evaluation.final)},
                       {"outcome", forms::word(policies.outcomeOf(session.reader, evaluation))},
                       {"shown", shownWords(session, policies, evaluation)}};
    addStandingJson(out, session, evaluation);
    return out;
}

std::string evaluationWords(Session &session, forms::ScoringPolicies &policies,
                            const forms::EvaluationSummary &evaluation)
{
    return fmt::format("{}  {}  {:<24}  {} by {}{}\n", evaluation.id.text(), momentWords(evaluation.submittedAt),
                       shownWords(session, policies, evaluation), nameOf(session, evaluation.agent),
                       nameOf(session, evaluation.evaluator), standingWords(session, evaluation));
}

} // namespace ringtrue::cli
