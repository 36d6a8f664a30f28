// SPDX-License-Identifier: Apache-2.0
#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/feedback_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "forms/facts/feedback_facts.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

using forms::FeedbackError;

/// Whom a failure is about, by name.
struct Concerned {
    std::string author = "whoever asks";
    std::string agent = "the agent";
    std::optional<Instant> visibleFrom{};
};

Concerned concerned(Session &session, const forms::FeedbackFailure &failure)
{
    Concerned out;
    if (session.author != nullptr)
        out.author = nameOf(session, session.authorId());
    const auto found = forms::feedbackOn(session.reader, failure.evaluation);
    if (!found)
        return out;
    out.agent = nameOf(session, found->evaluation.agent);
    out.visibleFrom = found->evaluation.visibleFrom;
    return out;
}

std::string idText(const std::optional<forms::DisputeId> &dispute)
{
    return dispute ? dispute->text() : std::string();
}

/// Why an evaluation is not one to release, read, talk about or dispute.
Reply releaseRefusal(const forms::FeedbackFailure &failure, const Concerned &who)
{
    switch (failure.error) {
    case FeedbackError::OfOneself:
        return refusal("of-oneself", fmt::format("{} said it of their own work: it is no feedback to release, talk "
                                                 "through or dispute.",
                                                 who.agent));
    case FeedbackError::Superseded:
        return refusal("superseded",
                       fmt::format("A revision took the place of this evaluation. The one that stands is {}.",
                                   failure.revision ? failure.revision->text() : std::string()));
    case FeedbackError::NotReleased:
        return refusal("not-released",
                       fmt::format("The evaluation {} is not released: {} does not see it yet. Who releases feedback "
                                   "does so with: ringtrue feedback release",
                                   failure.evaluation.text(), who.agent));
    case FeedbackError::ReleasedAlready:
        return refusal("released-already",
                       fmt::format("{} sees the evaluation {} since {}. What was shown is not taken back.", who.agent,
                                   failure.evaluation.text(),
                                   who.visibleFrom ? momentWords(*who.visibleFrom) : std::string()));
    case FeedbackError::ReadAlready:
        return refusal("read-already", "You have said before that you read this evaluation. Once is enough.");
    case FeedbackError::BadDay:
        return refusal("bad-day", "The day is yet to come. Note the talk when it was had.");
    case FeedbackError::BadRules:
        return refusal("bad-rules",
                       fmt::format("The rules were not changed: a number of days is 1 to {} working days, of the "
                                   "release 0 to {}.",
                                   forms::mostRuleDays, forms::mostRuleDays));
    default:
        return {};
    }
}

/// Why an answer is not disputed so.
Reply disputeRefusal(const forms::FeedbackFailure &failure, const Concerned &who)
{
    const auto id = idText(failure.dispute);
    switch (failure.error) {
    case FeedbackError::NotYours:
        return refusal("not-yours", fmt::format("It is {}'s work: they read, dispute and appeal themselves, or a lead "
                                                "takes their dispute or appeal down for them.",
                                                who.agent));
    case FeedbackError::BlankText:
        return refusal("blank-text", "Nothing is said there. Write it in words.");
    case FeedbackError::LongText:
        return refusal("long-text", fmt::format("The text is longer than {} bytes. Shorten it.",
                                                grouped(std::uint64_t{forms::mostWords})));
    case FeedbackError::UnknownQuestion:
        return refusal("unknown-question",
                       fmt::format("The question was not asked in this evaluation. Its questions are shown by: "
                                   "ringtrue evaluation explain {}",
                                   failure.evaluation.text()));
    case FeedbackError::SameAnswer:
        return refusal("same-answer", "That is the answer that stands. Give another one, or leave --answer out.");
    case FeedbackError::WindowClosed: {
        const auto what = failure.dispute ? "appeal against this decision" : "dispute this evaluation";
        return refusal("window-closed", failure.day ? fmt::format("The time to {} ended on {}. Talk to your lead.",
                                                                  what, dayText(*failure.day))
                                                    : fmt::format("There is no time to {}. Talk to your lead.", what));
    }
    case FeedbackError::DisputedAlready:
        return refusal("disputed-already",
                       fmt::format("The answer is disputed, and waits for its decision: {}. It can be withdrawn and "
                                   "disputed anew.",
                                   id));
    case FeedbackError::AppealedAlready:
        return refusal("appealed-already",
                       fmt::format("There was an appeal in the dispute {}. There is one, no more.", id));
    case FeedbackError::NotDecided:
        return refusal("not-decided",
                       fmt::format("The dispute {} has no decision to appeal against: it waits for it, or was "
                                   "withdrawn.",
                                   id));
    default:
        return {};
    }
}

/// Why whoever asks does not decide a dispute, or not so.
Reply decisionRefusal(const forms::FeedbackFailure &failure, const Concerned &who)
{
    const auto id = idText(failure.dispute);
    switch (failure.error) {
    case FeedbackError::NotAllowed:
        return refusal("not-allowed", fmt::format("The roles of {} do not allow that. packaging/docs/roles.md says "
                                                  "whose do.",
                                                  who.author));
    case FeedbackError::UnknownDispute:
        return refusal("unknown-dispute",
                       fmt::format("There is no dispute “{}”. `ringtrue dispute list` shows them.", id));
    case FeedbackError::DecidedAlready:
        return refusal("decided-already",
                       fmt::format("The dispute {} was decided or withdrawn, and what was decided stays. See it with: "
                                   "ringtrue dispute show {}",
                                   id, id));
    case FeedbackError::OriginalEvaluator:
        return refusal("original-evaluator",
                       fmt::format("{} gave this evaluation, or a revision of it, and does not decide disputes of it: "
                                   "somebody else who may decide does.",
                                   who.author));
    case FeedbackError::SameDecider:
        return refusal("same-decider", fmt::format("{} decided this dispute and does not decide the appeal: somebody "
                                                   "else who may decide does.",
                                                   who.author));
    case FeedbackError::OwnWork:
        return refusal("own-work", fmt::format("{} served the customer and does not decide: somebody else who may "
                                               "decide does.",
                                               who.author));
    default:
        return {};
    }
}

/// Why the evaluation cannot stand with the answer that was to be given.
Reply answerRefusal(Session &session, const forms::FeedbackFailure &failure)
{
    const auto loaded = forms::loadEvaluation(session.reader, session.workspace->keys(), failure.evaluation);
    if (!loaded || !failure.submission)
        return refusalOf(loaded ? forms::RecordError::Unreadable : loaded.error(), failure.evaluation.text());
    auto refused = refusalOf(*failure.submission, loaded->form->form);
    const auto &error = refused.json["error"];
    return refusal(error["code"].get<std::string>(),
                   fmt::format("The answer cannot be given like that. {}", error["message"].get<std::string>()));
}

} // namespace

Reply refusalOf(Session &session, const forms::FeedbackFailure &failure)
{
    if (failure.error == FeedbackError::Ledger)
        return refusalOf(failure.ledger.value_or(ledger::LedgerFailure{}), "Nothing was changed");
    if (failure.error == FeedbackError::Unreadable)
        return refusalOf(failure.record, failure.evaluation.text());
    if (failure.error == FeedbackError::BadAnswer)
        return answerRefusal(session, failure);
    const auto who = concerned(session, failure);
    for (const auto &said : {releaseRefusal(failure, who), disputeRefusal(failure, who), decisionRefusal(failure, who)})
        if (said.exit != Exit::Done)
            return said;
    return {};
}

} // namespace ringtrue::cli
