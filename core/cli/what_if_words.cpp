// SPDX-License-Identifier: Apache-2.0
#include "core/cli/what_if_words.h"

#include "core/cli/evaluation_words.h"
#include "forms/score/shown_score.h"

#include <fmt/format.h>

#include <algorithm>

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

/// Said where an outcome is no more.
std::string_view outcomeGone(const forms::WhatIf &found)
{
    return found.after.outcome == forms::Outcome::None && found.outcomeChanges ? ", without an outcome" : "";
}

std::string words(const forms::WhatIf &found, const forms::ScoringPolicy &own, const forms::ScoringPolicy &other)
{
    const auto has = bothScores(found.before, own), wouldHave = bothScores(found.after, other);
    auto out = fmt::format("It has {}; it would have {}{}.\n", has, wouldHave, outcomeGone(found));
    if (own.failDisplay != other.failDisplay) {
        const auto shownUnder = [](const forms::SubmittedScore &told, const forms::ScoringPolicy &policy) {
            return scoreWords(told.raw, told.final, word(told.outcome), policy);
        };
        const auto is = shownUnder(found.before, own), would = shownUnder(found.after, other);
        if (is != would && (is != has || would != wouldHave)) // else it is said already
            out += fmt::format("It is shown as {}; it would be shown as {}.\n", is, would);
    }
    for (const auto &term : found.changed) {
        const auto after = partWords(term.contributionAfter), before = partWords(term.contributionBefore);
        if (after != before) // another weight of what earns nothing makes no difference
            out += fmt::format("  {:<22} contributes {} instead of {}\n", term.question.text(), after, before);
    }
    for (const auto &question : found.leftOut)
        out += fmt::format("  {:<22} is left out: the other version does not take its answer\n", question.text());
    return out + "Nothing was changed.\n";
}

/// What each of @p things contributes; @p groups are in their order, or empty.
template <typename Thing>
nlohmann::json whatIfGroupsJson(const std::vector<Thing> &things,
                                const std::vector<forms::SubmittedScore::Group> &groups)
{
    auto out = nlohmann::json::array();
    for (std::size_t i = 0; i < std::min(things.size(), groups.size()); ++i)
        out.push_back({{"id", things[i].id.text()},
                       {"contribution", exactJson(groups[i].earned)},
                       {"possible", exactJson(groups[i].possible)}});
    return out;
}

/// A score whose outcome is told already.
nlohmann::json toldJson(const forms::SubmittedScore &told, const std::vector<forms::SubmittedScore::Group> &obligations,
                        const WhatIfSide &side)
{
    const auto outcome = word(told.outcome);
    return {{"raw", exactJson(told.raw)},
            {"final", exactJson(told.final)},
            {"outcome", outcome},
            {"shown", scoreWords(told.raw, told.final, outcome, side.form.scoring)},
            {"sections", whatIfGroupsJson(side.form.sections, told.sections)},
            {"pillars", whatIfGroupsJson(side.vision ? side.vision->pillars : std::vector<Pillar>{}, told.pillars)},
            {"obligations", whatIfGroupsJson(side.form.obligations, obligations)}};
}

} // namespace

Reply whatIfReply(const forms::WhatIf &found, const WhatIfSide &own, const WhatIfSide &other,
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
    return {.json = {{"before", toldJson(found.before, found.obligationsBefore, own)},
                     {"after", toldJson(found.after, found.obligationsAfter, other)},
                     {"raw_difference", exactJson(found.rawDifference)},
                     {"final_difference", exactJson(found.finalDifference)},
                     {"outcome_changes", found.outcomeChanges},
                     {"changed", std::move(changed)},
                     {"left_out", std::move(leftOut)}},
            .words = whatToGive.empty() ? words(found, own.form.scoring, other.form.scoring)
                                        : fmt::format("It has {}. {}\n",
                                                      scoreWords(found.before.raw, found.before.final,
                                                                 word(found.before.outcome), own.form.scoring),
                                                      whatToGive)};
}

} // namespace ringtrue::cli
