// SPDX-License-Identifier: Apache-2.0
#include "core/cli/readable.h"

#include "core/cli/words.h"
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

} // namespace

std::optional<forms::ListReader> listReader(const Session &session)
{
    if (session.author != nullptr)
        return forms::ListReader{session.authorId(), !session.isBlind(), session.filling};
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
    auto readable = forms::readableEvaluations(
        *all,
        {.person = reader->person, .readsOthers = reader->readsOthers, .isFilling = isFilling(session, interaction)});
    const auto hidden = all->size() - readable.size();
    return ReadEvaluations{.readable = std::move(readable), .hidden = hidden};
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
