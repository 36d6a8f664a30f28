// SPDX-License-Identifier: Apache-2.0
#include "core/cli/what_if_words.h"

#include "core/cli/evaluation_words.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

/// A contribution; `-` where that version has no such question.
std::string partWords(const std::optional<Exact> &contribution)
{
    return contribution ? contribution->decimalText(2) : "-";
}

std::string words(const forms::WhatIf &found, const forms::ScoringPolicy &own, const forms::ScoringPolicy &other)
{
    const auto score = [](const forms::SubmittedScore &one, const forms::ScoringPolicy &policy) {
        return scoreWords(one.raw, one.final, word(one.outcome), policy);
    };
    auto out = fmt::format("It has {}; it would have {}.\n", score(found.before, own), score(found.after, other));
    for (const auto &term : found.changed)
        out += fmt::format("  {:<22} contributes {} instead of {}\n", term.question.text(),
                           partWords(term.contributionAfter), partWords(term.contributionBefore));
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
