// SPDX-License-Identifier: Apache-2.0
#include "core/cli/dispute_words.h"

#include "core/cli/evaluation_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/one_answer.h"
#include "core/cli/readable.h"
#include "core/cli/terminal_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

std::string_view stateName(forms::DisputeState state)
{
    switch (state) {
    case forms::DisputeState::Open:
        return "open";
    case forms::DisputeState::Decided:
        return "decided";
    case forms::DisputeState::Appealed:
        return "appealed";
    case forms::DisputeState::Closed:
        return "closed";
    }
    return {};
}

bool waits(forms::DisputeState state)
{
    return state == forms::DisputeState::Open || state == forms::DisputeState::Appealed;
}

nlohmann::json decisionJson(Session &session, const std::optional<forms::DecisionMade> &made)
{
    if (!made)
        return nullptr;
    return {{"outcome", forms::word(made->outcome)},
            {"revision", made->revision ? nlohmann::json(made->revision->text()) : nlohmann::json()},
            {"appeal_until", made->appealUntil ? nlohmann::json(dayText(*made->appealUntil)) : nlohmann::json()},
            {"by", made->by.text()},
            {"by_name", nameOf(session, made->by)},
            {"at", rfc3339(made->at)}};
}

nlohmann::json appealJson(Session &session, const std::optional<forms::AppealMade> &made)
{
    if (!made)
        return nullptr;
    return {{"answer_until", dayText(made->answerUntil)},
            {"by", made->by.text()},
            {"by_name", nameOf(session, made->by)},
            {"at", rfc3339(made->at)}};
}

/// `open, to be decided until 2026-12-04, 5 working days left`; what waits too long is overdue.
std::string clockWords(const forms::DisputeSummary &dispute, const Day &today)
{
    const auto state = dispute.state(today);
    const auto outcome = dispute.outcome();
    auto out = std::string(stateName(state));
    if (outcome)
        out += fmt::format(" ({})", forms::word(*outcome));
    const auto due = dispute.dueOn(today);
    if (!due)
        return out;
    if (!waits(state))
        return out + ", appeal " + untilWords(today, *due);
    if (*due < today)
        return out + fmt::format(", overdue since {}", dayText(*due));
    return out + ", to be decided " + untilWords(today, *due);
}

std::string saidWords(std::string_view what, Session &session, const PersonId &by, Instant at, const std::string &words)
{
    return fmt::format("{}, {} on {}:\n  {}\n", what, nameOf(session, by), momentWords(at),
                       words.empty() ? std::string("(erased)") : "“" + hanging(words, 3) + "”");
}

std::string decidedWords(Session &session, std::string_view what, const forms::DecisionMade &made,
                         const std::string &rationale)
{
    if (made.outcome == forms::DisputeOutcome::Withdrawn)
        return fmt::format("Withdrawn by {} on {}.\n", nameOf(session, made.by), momentWords(made.at));
    auto out = saidWords(fmt::format("{}: {}", what, forms::word(made.outcome)), session, made.by, made.at, rationale);
    return made.revision
               ? out + fmt::format("  See the revision with: ringtrue evaluation explain {}\n", made.revision->text())
               : out;
}

std::string storyWords(Session &session, const forms::DisputeSummary &dispute, const forms::DisputeWords &words)
{
    auto out = saidWords("Disputed", session, dispute.by, dispute.at, words.reason);
    if (dispute.first)
        out += decidedWords(session, "Decided", *dispute.first, words.rationale);
    if (dispute.appeal)
        out += saidWords("Appealed", session, dispute.appeal->by, dispute.appeal->at, words.appealReason);
    if (dispute.last)
        out += decidedWords(session, "Decided at last", *dispute.last, words.appealRationale);
    return out;
}

void addWords(nlohmann::json &json, const forms::DisputeWords &words)
{
    json["proposed"] = answerJson(words.proposed);
    json["reason"] = words.reason;
    if (!json["decision"].is_null())
        json["decision"]["rationale"] = words.rationale;
    if (!json["appeal"].is_null())
        json["appeal"]["reason"] = words.appealReason;
    if (!json["appeal_decision"].is_null())
        json["appeal_decision"]["rationale"] = words.appealRationale;
    json["words_erased"] = words.isErased;
}

} // namespace

Result<forms::DisputeSummary, Reply> disputeCalled(Session &session, const std::string &text)
{
    const auto id = forms::DisputeId::parse(text);
    if (!id)
        return Failure{refusal("unknown-dispute",
                               fmt::format("There is no dispute “{}”. `ringtrue dispute list` shows them.", text))};
    auto found = forms::findDispute(session.reader, *id);
    if (!found)
        return Failure{refusalOf(session, found.error())};
    return std::move(*found);
}

Result<forms::DisputeSummary, Reply> readableDispute(Session &session, const std::string &text)
{
    auto found = disputeCalled(session, text);
    if (!found || mayRead(session, *found))
        return found;
    return Failure{
        refusal("not-allowed", fmt::format("The dispute is not for you: {}", whyHidden(session, found->interaction)))};
}

bool mayRead(const Session &session, const forms::DisputeSummary &dispute)
{
    forms::EvaluationSummary evaluation;
    evaluation.interaction = dispute.interaction;
    evaluation.evaluator = dispute.evaluator;
    evaluation.agent = dispute.agent;
    return mayReadWords(session, evaluation);
}

nlohmann::json disputeJson(Session &session, const forms::DisputeSummary &dispute, const Day &today)
{
    const auto due = dispute.dueOn(today);
    const bool isOver = due && *due < today;
    const auto outcome = dispute.outcome();
    return {{"id", dispute.id.text()},
            {"evaluation", dispute.evaluation.text()},
            {"interaction", dispute.interaction.text()},
            {"reference", referenceOf(session, dispute.interaction)},
            {"question", dispute.question.text()},
            {"agent", dispute.agent.text()},
            {"agent_name", nameOf(session, dispute.agent)},
            {"evaluator", dispute.evaluator.text()},
            {"evaluator_name", nameOf(session, dispute.evaluator)},
            {"by", dispute.by.text()},
            {"by_name", nameOf(session, dispute.by)},
            {"at", rfc3339(dispute.at)},
            {"state", stateName(dispute.state(today))},
            {"outcome", outcome ? nlohmann::json(forms::word(*outcome)) : nlohmann::json()},
            {"answer_until", dayText(dispute.answerUntil)},
            {"due", due ? nlohmann::json(dayText(*due)) : nlohmann::json()},
            {"days_left", due && !isOver ? nlohmann::json(daysLeft(today, *due)) : nlohmann::json()},
            {"overdue", isOver},
            {"decision", decisionJson(session, dispute.first)},
            {"appeal", appealJson(session, dispute.appeal)},
            {"appeal_decision", decisionJson(session, dispute.last)}};
}

std::string disputeLine(Session &session, const forms::DisputeSummary &dispute, const Day &today)
{
    return fmt::format("{}  {:<8}  {}  {}, by {}: {}\n", dispute.id.text(), referenceOf(session, dispute.interaction),
                       nameOf(session, dispute.agent), dispute.question.text(), nameOf(session, dispute.evaluator),
                       clockWords(dispute, today));
}

Reply wholeDispute(Session &session, const forms::DisputeSummary &dispute, const Day &today)
{
    const auto loaded = forms::loadEvaluation(session.reader, session.workspace->keys(), dispute.evaluation);
    if (!loaded)
        return refusalOf(loaded.error(), dispute.evaluation.text());
    const auto words = forms::disputeWords(session.reader, session.workspace->keys(), dispute);
    if (!words)
        return refusalOf(words.error(), "The dispute could not be read");
    const auto &form = loaded->form->form;
    const auto &answers = loaded->record.evaluation.answers;
    const auto given = std::ranges::find(answers, dispute.question, &Answer::question);
    const auto value = given == answers.end() ? AnswerValue{} : given->value;
    Reply out{.json = disputeJson(session, dispute, today)};
    out.json["answer"] = answerJson(value);
    addWords(out.json, *words);
    out.words = fmt::format("Dispute {}: {}\nQuestion {}\n  {} gave: {}\n", dispute.id.text(),
                            clockWords(dispute, today), questionName(form, dispute.question),
                            nameOf(session, dispute.evaluator), answerWords(form, dispute.question, value));
    if (!std::holds_alternative<Unanswered>(words->proposed))
        out.words += fmt::format("  {} proposes: {}\n", nameOf(session, dispute.by),
                                 answerWords(form, dispute.question, words->proposed));
    out.words += storyWords(session, dispute, *words);
    return out;
}

} // namespace ringtrue::cli
