// SPDX-License-Identifier: Apache-2.0
#include "core/cli/what_if_words.h"

#include "core/cli/evaluation_words.h"
#include "forms/score/shown_score.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

/// A contribution; `-` where that version has no such question.
std::string partWords(const std::optional<Exact> &contribution)
{
    return contribution ? contribution->decimalText(2) : "-";
}

/// The raw score, and what it is kept at where that is another: on both sides alike, whatever their policies show.
std::string bothScores(const forms::SubmittedScore &told, const forms::ScoringPolicy &policy)
{
    const auto outcome = word(told.outcome);
    if (!told.raw || !told.final)
        return scoreWords(told.raw, told.final, outcome, policy);
    auto out = forms::scoreText(*told.raw, policy);
    if (const auto kept = forms::scoreText(*told.final, policy); kept != out)
        out += ", kept at " + kept;
    return told.outcome == forms::Outcome::None ? out : fmt::format("{}, {}", out, outcome);
}

std::string words(const forms::WhatIf &found, const forms::ScoringPolicy &own, const forms::ScoringPolicy &other)
{
    auto out =
        fmt::format("It has {}; it would have {}.\n", bothScores(found.before, own), bothScores(found.after, other));
    for (const auto &term : found.changed) {
        const auto after = partWords(term.contributionAfter), before = partWords(term.contributionBefore);
        if (after != before) // another weight of what earns nothing makes no difference
            out += fmt::format("  {:<22} contributes {} instead of {}\n", term.question.text(), after, before);
    }
    for (const auto &question : found.leftOut)
        out += fmt::format("  {:<22} is left out: the other version does not take its answer\n", question.text());
    return out + "Nothing was changed.\n";
}

/// A score whose outcome is told already.
nlohmann::json toldJson(const forms::SubmittedScore &told, const forms::ScoringPolicy &policy)
{
    const auto outcome = word(told.outcome);
    return {{"raw", exactJson(told.raw)},
            {"final", exactJson(told.final)},
            {"outcome", outcome},
            {"shown", scoreWords(told.raw, told.final, outcome, policy)}};
}

} // namespace

Reply whatIfReply(const forms::WhatIf &found, const forms::ScoringPolicy &own, const forms::ScoringPolicy &other,
                  std::string_view whatToGive)
{
    auto changed = nlohmann::json::array();
    for (const auto &term : found.changed)
        changed.push_back({{"question", term.question.text()},
                           {"weight_before", exactJson(term.weightBefore)},
                           {"weight_after", exactJson(term.weightAfter)},
                           {"contribution_before", exactJson(term.contributionBefore)},
                           {"contribution_after", exactJson(term.contributionAfter)}});
    auto leftOut = nlohmann::json::array();
    for (const auto &question : found.leftOut)
        leftOut.push_back(question.text());
    return {.json = {{"before", toldJson(found.before, own)},
                     {"after", toldJson(found.after, other)},
                     {"raw_difference", exactJson(found.rawDifference)},
                     {"final_difference", exactJson(found.finalDifference)},
                     {"outcome_changes", found.outcomeChanges},
                     {"changed", std::move(changed)},
                     {"left_out", std::move(leftOut)}},
            .words = whatToGive.empty() ? words(found, own, other)
                                        : fmt::format("It has {}. {}\n",
                                                      scoreWords(found.before.raw, found.before.final,
                                                                 word(found.before.outcome), own),
                                                      whatToGive)};
}

} // namespace ringtrue::cli
