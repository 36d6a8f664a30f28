// SPDX-License-Identifier: Apache-2.0
#include "core/cli/readable.h"

#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/organisation/may_read.h"
#include "forms/service/readable_evaluations.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

bool isFilling(const Session &session, const InteractionId &interaction)
{
    return std::ranges::find(session.filling, interaction) != session.filling.end();
}

/// What others scored is blind to who has still to evaluate, and is no colleague's business.
std::optional<Reply> refuseHidden(Session &session, const EvaluationId &evaluation, const InteractionId &interaction)
{
    const auto read = readEvaluations(session, interaction);
    if (!read)
        return read.error();
    if (std::ranges::find(read->readable, evaluation, &forms::EvaluationSummary::id) != read->readable.end())
        return std::nullopt;
    if (session.author == nullptr)
        return refusal("who", "Scores are not for everybody here. Say who you are with --as.");
    if (!session.isBlind())
        return refusal("not-allowed",
                       fmt::format("{} has begun an evaluation of this interaction: what others scored is shown "
                                   "when it is submitted.",
                                   session.author->person.name));
    return refusal("not-allowed",
                   fmt::format("The roles of {} do not allow to read what others scored. Evaluators see it when they "
                               "have submitted theirs of the same part; agents see evaluations of their own work that "
                               "are released to them.",
                               session.author->person.name));
}

} // namespace

std::optional<forms::ListReader> listReader(const Session &session)
{
    if (session.author != nullptr)
        return forms::ListReader{session.authorId(), !session.isBlind(), session.filling,
                                 session.workspace->clock().now()};
    return session.isBlind() ? std::optional{forms::ListReader{}} : std::nullopt;
}

Result<ReadEvaluations, Reply> readEvaluations(Session &session, const InteractionId &interaction)
{
    auto all = forms::evaluations(session.reader, {.evaluator = {}, .agent = {}, .interaction = interaction});
    if (!all)
        return Failure{refusalOf(all.error(), "The evaluations could not be read")};
    const auto reader = listReader(session);
    if (!reader)
        return ReadEvaluations{.readable = std::move(*all)};
    auto readable = forms::readableEvaluations(*all, {.person = reader->person,
                                                      .readsOthers = reader->readsOthers,
                                                      .isFilling = isFilling(session, interaction),
                                                      .now = reader->now});
    const auto hidden = all->size() - readable.size();
    return ReadEvaluations{.readable = std::move(readable), .hidden = hidden};
}

Result<forms::LoadedEvaluation, Reply> loadReadable(Session &session, const std::string &evaluation)
{
    const auto id = EvaluationId::parse(evaluation);
    if (!id)
        return Failure{refusalOf(forms::RecordError::Missing, evaluation)};
    auto loaded = forms::loadEvaluation(session.reader, session.workspace->keys(), *id);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), evaluation)};
    if (auto hidden = refuseHidden(session, *id, loaded->record.evaluation.interaction))
        return Failure{std::move(*hidden)};
    return std::move(*loaded);
}

std::string whyHidden(const Session &session, const InteractionId &interaction)
{
    if (session.author == nullptr)
        return "say who you are with --as.";
    if (isFilling(session, interaction))
        return "submit the evaluation that you have begun first.";
    return "your roles do not show what others scored.";
}

Reply refuseInteraction()
{
    return refusal("not-for-you", "Interactions of others are not shown to you: agents read those they served "
                                  "themselves, mystery shoppers none of the centre's.");
}

std::optional<Reply> refuseScoring(const Session &session)
{
    if (session.author == nullptr || organisation::maySeeScoring(session.author->person))
        return std::nullopt;
    return refusal("not-for-you", fmt::format("Visions, forms' points and scores are not shown to {}: who visits as a "
                                              "customer does not know what is looked for.",
                                              session.author->person.name));
}

} // namespace ringtrue::cli
