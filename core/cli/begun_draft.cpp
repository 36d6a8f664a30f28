// SPDX-License-Identifier: Apache-2.0
#include "core/cli/begun_draft.h"

#include "core/cli/draft_words.h"
#include "core/cli/failure_words.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "forms/service/draft_answers.h"
#include "forms/service/submit_evaluation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <variant>

namespace ringtrue::cli {

namespace {

bool holds(const Answer &given, const Answer &begun)
{
    return (std::holds_alternative<Unanswered>(begun.value) || begun.value == given.value)
           && (begun.comment.empty() || begun.comment == given.comment)
           && std::ranges::all_of(begun.evidence, [&](const Evidence &one) {
                  return std::ranges::find(given.evidence, one) != given.evidence.end();
              });
}

/// The questions at which @p begun holds what @p given does not; what is damaged nobody can hold.
std::vector<std::string> heldByDraftOnly(const forms::OpenedAnswers &begun, const std::vector<Answer> &given)
{
    std::vector<std::string> out;
    for (const auto &answer : begun.answers) {
        const auto found = std::ranges::find(given, answer.question, &Answer::question);
        if (found == given.end() || !holds(*found, answer))
            out.push_back(answer.question.text());
    }
    for (const auto &question : begun.damaged)
        if (std::ranges::find(out, question.text()) == out.end())
            out.push_back(question.text());
    return out;
}

Reply draftThere(const FilledForm &filled, const service::DraftSummary &draft, const forms::OpenedAnswers &begun,
                 const std::vector<std::string> &lost)
{
    const auto comments =
        std::ranges::count_if(begun.answers, [](const Answer &answer) { return !answer.comment.empty(); });
    auto reply = refusal(
        "draft-there",
        fmt::format("Nothing was submitted. You began to evaluate {} {} on {}: that draft holds {} and {}, and what it "
                    "holds at “{}” is not in the file; it would be lost. See it with `ringtrue draft show {}` and put "
                    "it into the file, or give --discard-draft to throw the draft away.",
                    word(filled.interaction.channel), filled.interaction.reference, momentWords(draft.started),
                    counted(draft.answered, "answer", "answers"),
                    counted(static_cast<std::uint64_t>(comments), "comment", "comments"), fmt::join(lost, "”, “"),
                    draft.id.text()));
    reply.json["draft"] = draft.id.text();
    reply.json["answered"] = draft.answered;
    reply.json["comments"] = comments;
    reply.json["not_in_file"] = lost;
    return reply;
}

} // namespace

std::optional<Reply> refuseOverDraft(FilledForm &filled)
{
    auto &session = filled.session;
    const auto drafts = forms::openDrafts(*session.workspace, session.reader, session.authorId());
    if (!drafts)
        return refusalOf(drafts.error(), {});
    for (const auto &draft : *drafts) {
        if (draft.of.interaction != filled.interaction.id || draft.segment != filled.segment)
            continue;
        const auto loaded = session.workspace->drafts().load(draft.id).get();
        if (!loaded)
            return refusalOf(loaded.error(), draft.id.text());
        const auto begun = forms::openAnswers(session.workspace->keys(), *loaded);
        if (const auto lost = heldByDraftOnly(begun, filled.answers); !lost.empty())
            return draftThere(filled, draft, begun, lost);
    }
    return std::nullopt;
}

} // namespace ringtrue::cli
