// SPDX-License-Identifier: Apache-2.0
#include "core/cli/return_words.h"

#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

/// `call 4127`
std::string called(const Interaction &interaction)
{
    return fmt::format("{} {}", word(interaction.channel), interaction.reference);
}

/// `, part 2`; empty where there is one part only.
std::string partOf(const sampling::StandingReturn &returned)
{
    return returned.interaction.segments.size() < 2 ? std::string{} : fmt::format(", part {}", returned.segment + 1);
}

} // namespace

std::string_view reasonWords(sampling::ReturnReason reason)
{
    using sampling::ReturnReason;
    switch (reason) {
    case ReturnReason::NoSound:
        return "there is no sound";
    case ReturnReason::WrongAgent:
        return "it is another agent's";
    case ReturnReason::Language:
        return "the evaluator does not understand the language";
    case ReturnReason::Private:
        return "it is private";
    case ReturnReason::TooShort:
        return "it is too short to be judged";
    case ReturnReason::KnowsPerson:
        return "the evaluator knows somebody in it";
    case ReturnReason::Other:
        return "another reason";
    }
    return {};
}

std::vector<std::string> reasonOptions()
{
    std::vector<std::string> out;
    for (const auto reason : sampling::allReturnReasons)
        out.emplace_back(sampling::word(reason));
    return out;
}

nlohmann::json returnJson(Session &session, const sampling::StandingReturn &returned)
{
    return {{"interaction", returned.interaction.id.text()},
            {"reference", returned.interaction.reference},
            {"channel", word(returned.interaction.channel)},
            {"part", returned.segment + 1},
            {"evaluator", returned.evaluator.text()},
            {"evaluator_name", nameOf(session, returned.evaluator)},
            {"reason", sampling::word(returned.reason)},
            {"for_everybody", sampling::concerns(returned.reason) == sampling::Concerns::Everybody},
            {"note", returned.note.empty() ? nlohmann::json() : nlohmann::json(returned.note)},
            {"returned_at", rfc3339(returned.at)}};
}

std::string returnWords(Session &session, const sampling::StandingReturn &returned)
{
    auto out = fmt::format("{}{}  {}  {} by {}\n", called(returned.interaction), partOf(returned),
                           momentWords(returned.at), reasonWords(returned.reason), nameOf(session, returned.evaluator));
    if (!returned.note.empty())
        out += fmt::format("      “{}”\n", returned.note);
    else if (returned.isNoteShut)
        out += "      (what was noted cannot be read any more)\n";
    return out;
}

Reply refusalOf(const forms::ReturnRefusal &refused, const Interaction &interaction)
{
    using forms::ReturnError;
    switch (refused.error) {
    case ReturnError::NotAllowed:
        return refusal("not-allowed", "Your roles do not allow to evaluate, nor to return what is to be evaluated.");
    case ReturnError::NoReason:
        return refusal("no-reason", "Say with --reason why it cannot be evaluated.");
    case ReturnError::UnknownInteraction:
        return refusal("unknown-interaction", "The interaction is not here.");
    case ReturnError::NoSuchSegment:
        return refusal("unknown-segment",
                       fmt::format("{} has {} segments.", called(interaction), interaction.segments.size()));
    case ReturnError::AlreadyEvaluated:
        return refusal(
            "already-evaluated",
            fmt::format("You have evaluated {}, so it can be evaluated, and is not returned.", called(interaction)));
    case ReturnError::AlreadyReturned:
        return refusal("already-returned",
                       fmt::format("You have returned {} before. `ringtrue interaction put-back {}` takes that back.",
                                   called(interaction), interaction.reference));
    case ReturnError::Ledger:
        return refusalOf(refused.ledger, "Not returned");
    }
    return {};
}

Reply refusalOf(const sampling::PutBackFailure &failure, const Interaction &interaction)
{
    using sampling::PutBackError;
    switch (failure.error) {
    case PutBackError::NotAllowed:
        return refusal("not-allowed", "Somebody else returned it, and your roles do not allow to put that back.");
    case PutBackError::NotReturned:
        return refusal("not-returned", fmt::format("There is nothing to put back: {} was not returned so, or was put "
                                                   "back before. `ringtrue interaction returns` shows what was.",
                                                   called(interaction)));
    case PutBackError::Ledger:
        return refusalOf(failure.ledger, "Not put back");
    }
    return {};
}

} // namespace ringtrue::cli
