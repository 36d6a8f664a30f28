// SPDX-License-Identifier: Apache-2.0
#include "core/cli/recall_words.h"

#include "core/base/csv.h"
#include "core/base/whole_percent.h"
#include "core/cli/interaction_words.h"
#include "core/cli/number_words.h"
#include "core/cli/round_words.h"
#include "core/ledger/body_fields.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

std::string_view asked(forms::RecallQuestion question)
{
    switch (question) {
    case forms::RecallQuestion::Service:
        return "What kind of service do we deliver here?";
    case forms::RecallQuestion::Pillars:
        return "Name the pillars.";
    case forms::RecallQuestion::Example:
        return "An example from this week.";
    }
    return {};
}

nlohmann::json recallShareJson(const std::optional<forms::RecallShare> &share)
{
    return share ? shareJson(share->n, share->passes, share->interval) : nlohmann::json();
}

std::string recallShareWords(const std::optional<forms::RecallShare> &share)
{
    return share ? fmt::format("{}, n = {}", shareWords(share->share(), share->interval), share->n)
                 : std::string("not told yet");
}

nlohmann::json questionJson(const forms::RecallQuestionResult &question)
{
    const auto percent = question.percentAgreement();
    return {{"question", word(question.question)},
            {"answers", question.answers},
            {"blank", question.blank},
            {"texts", question.texts},
            {"same", question.same ? nlohmann::json(*question.same) : nlohmann::json()},
            {"percent_agreement", percent ? nlohmann::json(*percent) : nlohmann::json()},
            {"unsettled", question.unsettled},
            {"says_it", question.saysIt},
            {"partly", question.partly},
            {"not", question.notSaid},
            {"says_it_share", recallShareJson(question.saysItAll)}};
}

std::string questionWords(const forms::RecallQuestionResult &question)
{
    auto out = fmt::format("\n{}\n", asked(question.question));
    if (!question.same)
        return out + "  not told before two people have coded the answers\n";
    out += fmt::format("  say it: {}\n", recallShareWords(question.saysItAll));
    out += fmt::format("  says it {}, partly {}, not {} (of whom {} wrote nothing)\n", question.saysIt, question.partly,
                       question.notSaid, question.blank);
    if (const auto percent = question.percentAgreement())
        out += fmt::format("  the two coders agree on {} of {} texts ({} %)\n", *question.same, question.texts,
                           wholePercent(*percent / 100));
    if (question.unsettled > 0)
        out += fmt::format("  {} not settled yet, and in none of these figures\n",
                           counted(static_cast<std::uint64_t>(question.unsettled), "text is", "texts are"));
    return out;
}

} // namespace

nlohmann::json roundJson(Session &session, const forms::RecallSummary &summary)
{
    const auto &round = summary.round;
    nlohmann::json out{{"round", round.id.text()},
                       {"quarter", forms::quarterText(round.quarter)},
                       {"opened_by", round.openedBy.text()},
                       {"opened_at", rfc3339(round.openedAt)},
                       {"coders", ledger::idTexts(summary.coders)},
                       {"settled", !summary.settledFact.isNil()}};
    putState(out, session, round.id, summary, round.asked);
    return out;
}

std::string roundWords(Session &session, const forms::RecallSummary &summary)
{
    const auto &round = summary.round;
    auto out = fmt::format("{}  {}, {}\n  opened {} by {}\n  {}\n", round.id.text(), forms::quarterText(round.quarter),
                           visionWords(summary.title, summary.number), momentWords(round.openedAt),
                           nameOf(session, round.openedBy), stateWords(session, round.id, summary, round.asked));
    for (const auto &coder : summary.coders)
        out += fmt::format("  coded by {}\n", nameOf(session, coder));
    return out;
}

nlohmann::json resultJson(Session &session, const forms::RecallResult &result)
{
    auto out = roundJson(session, result.summary);
    out["questions"] = nlohmann::json::array();
    for (const auto &question : result.questions)
        out["questions"].push_back(questionJson(question));
    out["pillars"] = nlohmann::json::array();
    for (const auto &pillar : result.pillars)
        out["pillars"].push_back(
            {{"pillar", pillar.pillar.text()}, {"name", pillar.name}, {"named_by", recallShareJson(pillar.share)}});
    out["named"] = result.named;
    out["texts_erased"] = result.textsErased;
    return out;
}

std::string resultWords(Session &session, const forms::RecallResult &result)
{
    auto out = roundWords(session, result.summary);
    for (const auto &question : result.questions)
        out += questionWords(question);
    out += "\nNamed (counted by the words, in any language of the vision):\n";
    for (const auto &pillar : result.pillars)
        out += fmt::format("  {}: {}\n", pillar.name, recallShareWords(pillar.share));
    if (!result.named.empty())
        out += fmt::format("  all {} of them: {} of {}\n", result.named.size() - 1, result.named.back(),
                           result.summary.answers);
    if (result.textsErased)
        out += "  not counted: what was written was erased, or its key is not on this computer\n";
    return out;
}

namespace {

/// Which check of its quarter the one at @p at of @p results is, from 1; of how many.
struct OfQuarter {
    std::size_t number = 1;
    std::size_t all = 1;
};
OfQuarter ofQuarter(const std::vector<forms::RecallResult> &results, std::size_t at)
{
    OfQuarter out{.number = 0, .all = 0};
    for (std::size_t i = 0; i < results.size(); ++i)
        if (results[i].summary.round.quarter == results[at].summary.round.quarter) {
            ++out.all;
            out.number += i <= at ? 1 : 0;
        }
    return out;
}

/// `2026-Q4`; where there were several, `2026-Q4, check 2 of 3`.
std::string quarterWords(const forms::Quarter &quarter, const OfQuarter &check)
{
    const auto text = forms::quarterText(quarter);
    return check.all == 1 ? text : fmt::format("{}, check {} of {}", text, check.number, check.all);
}

} // namespace

nlohmann::json trendJson(const std::vector<forms::RecallResult> &results)
{
    auto out = nlohmann::json::array();
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto &result = results[i];
        nlohmann::json row{{"round", result.summary.round.id.text()},
                           {"quarter", forms::quarterText(result.summary.round.quarter)},
                           {"check_of_quarter", ofQuarter(results, i).number},
                           {"opened_at", rfc3339(result.summary.round.openedAt)},
                           {"number", result.summary.number},
                           {"answers", result.summary.answers},
                           {"papers", result.summary.papers},
                           {"asked", nullptr},
                           {"response_rate", nullptr}};
        const auto asked = result.summary.round.asked;
        if (asked)
            row["asked"] = *asked;
        if (const auto rate = forms::responseRate(result.summary.answers, asked))
            row["response_rate"] = *rate;
        for (const auto &question : result.questions)
            row[std::string(word(question.question))] = questionJson(question);
        out.push_back(std::move(row));
    }
    return out;
}

std::string trendWords(const std::vector<forms::RecallResult> &results)
{
    std::string out;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto &result = results[i];
        out += fmt::format("{}, opened {}, version {} of the vision:\n",
                           quarterWords(result.summary.round.quarter, ofQuarter(results, i)),
                           momentWords(result.summary.round.openedAt), result.summary.number);
        for (const auto &question : result.questions)
            out += fmt::format("  {:<8} {}\n", word(question.question), recallShareWords(question.saysItAll));
    }
    return out.empty() ? "No check of this vision is closed yet.\n" : out;
}

std::string differencesCsv(const std::vector<forms::RecallDifference> &differences)
{
    std::string out;
    appendCsvRow(out, {"question", "number", "code", "first", "second", "text"});
    for (const auto &one : differences)
        appendCsvRow(out, {word(one.question), static_cast<std::int64_t>(one.number), "", word(one.first),
                           word(one.second), one.text});
    return out;
}

} // namespace ringtrue::cli
