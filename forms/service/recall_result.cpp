// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recall_result.h"

#include "forms/service/pillar_names.h"
#include "forms/service/versions.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

std::optional<RecallShare> shareOf(std::int64_t passes, std::int64_t n)
{
    const auto interval = stats::wilsonInterval(passes, n);
    return n < fewestShown || !interval ? std::nullopt : std::optional{RecallShare{n, passes, *interval}};
}

/// The codes of a round: of both coders, and what they settled.
struct Codes {
    RecallCodes first;
    RecallCodes second;
    std::optional<RecallCodes> settled;
};

/// Nothing where not two have coded.
Result<std::optional<Codes>, RoundFailure> codesOf(storage::Connection &connection, const RecallSummary &summary)
{
    if (!summary.isCoded())
        return std::optional<Codes>{};
    const auto first = recallCodes(connection, summary, summary.codings[0]);
    const auto second = recallCodes(connection, summary, summary.codings[1]);
    if (!first || !second)
        return Failure{first ? second.error() : first.error()};
    if (!*first || !*second)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    Codes out{**first, **second, {}};
    if (!summary.settledFact.isNil()) {
        auto settled = recallCodes(connection, summary, summary.settledFact);
        if (!settled)
            return Failure{settled.error()};
        out.settled = std::move(*settled);
    }
    return std::optional{std::move(out)};
}

/// Counts one text whose code is settled.
void count(RecallQuestionResult &out, RecallCode code)
{
    switch (code) {
    case RecallCode::SaysIt:
        ++out.saysIt;
        break;
    case RecallCode::Partly:
        ++out.partly;
        break;
    case RecallCode::Not:
        ++out.notSaid;
        break;
    }
}

RecallQuestionResult questionOf(std::size_t question, const RecallClosed &closed, const std::optional<Codes> &codes)
{
    RecallQuestionResult out{.question = allRecallQuestions[question],
                             .answers = closed.answers,
                             .blank = closed.blank[question],
                             .texts = closed.answers - closed.blank[question],
                             .same = {},
                             .saysItAll = {}};
    out.notSaid = out.blank;
    if (!codes)
        return out;
    out.same = 0;
    for (std::size_t i = 0; i < codes->first[question].size(); ++i) {
        const auto first = codes->first[question][i];
        const bool agree = first == codes->second[question][i];
        *out.same += agree ? 1 : 0;
        if (agree)
            count(out, first);
        else if (codes->settled)
            count(out, (*codes->settled)[question][i]);
        else
            ++out.unsettled;
    }
    out.saysItAll = shareOf(out.saysIt, out.answers - out.unsettled);
    return out;
}

/// Counts who names which pillar.
void countNames(RecallResult &out, const RecallClosed &closed, const Vision &vision)
{
    const PillarNames names(vision);
    std::vector<std::int64_t> each(vision.pillars.size());
    out.named.assign(vision.pillars.size() + 1, 0);
    const auto question = static_cast<std::size_t>(RecallQuestion::Pillars);
    for (const auto &text : closed.texts[question]) {
        const auto named = names.namedIn(text);
        for (std::size_t i = 0; i < named.size(); ++i)
            each[i] += named[i] ? 1 : 0;
        ++out.named[static_cast<std::size_t>(std::ranges::count(named, true))];
    }
    out.named[0] += closed.blank[question];
    for (std::size_t i = 0; i < each.size(); ++i)
        out.pillars.push_back({vision.pillars[i].id, vision.pillars[i].name, shareOf(each[i], closed.answers)});
}

/// The record as far as it can be read.
struct Readable {
    RecallClosed closed;
    bool textsErased = false; ///< then there are none in it
};

Result<Readable, RoundFailure> readableRecord(storage::Connection &connection, ledger::Keys &keys, const RoundId &round)
{
    auto closed = recallTexts(connection, keys, round);
    const bool erased = !closed && closed.error().error == RoundError::Erased;
    if (erased)
        closed = recallRecord(connection, round);
    if (!closed)
        return Failure{closed.error()};
    return Readable{std::move(*closed), erased};
}

} // namespace

std::optional<double> RecallQuestionResult::percentAgreement() const
{
    if (!same || texts == 0)
        return std::nullopt;
    return 100 * static_cast<double>(*same) / static_cast<double>(texts);
}

Result<RecallResult, RoundFailure> recallResult(storage::Connection &connection, ledger::Keys &keys,
                                                const RoundId &round)
{
    auto summary = recallRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    RecallResult out;
    const auto record = readableRecord(connection, keys, round);
    if (!record)
        return Failure{record.error()};
    out.textsErased = record->textsErased;
    const auto codes = codesOf(connection, *summary);
    if (!codes)
        return Failure{codes.error()};
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        out.questions[i] = questionOf(i, record->closed, *codes);
    const auto vision = loadVision(connection, summary->round.visionVersion);
    if (vision && !out.textsErased)
        countNames(out, record->closed, vision->vision);
    out.summary = std::move(*summary);
    return out;
}

Result<std::vector<RecallDifference>, RoundFailure> recallDifferences(storage::Connection &connection,
                                                                      ledger::Keys &keys, const RoundId &round)
{
    const auto closed = recallTexts(connection, keys, round);
    if (!closed)
        return Failure{closed.error()};
    const auto summary = recallRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    const auto codes = codesOf(connection, *summary);
    if (!codes)
        return Failure{codes.error()};
    if (!*codes)
        return Failure{RoundFailure{.error = RoundError::Unsettled}};
    std::vector<RecallDifference> out;
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        for (std::size_t place = 0; place < closed->texts[i].size(); ++place) {
            const auto first = (*codes)->first[i][place];
            const auto second = (*codes)->second[i][place];
            if (first != second)
                out.push_back({allRecallQuestions[i], place + 1, first, second, closed->texts[i][place]});
        }
    return out;
}

Result<std::vector<RecallResult>, RoundFailure> recallTrend(storage::Connection &connection, ledger::Keys &keys,
                                                            const VisionSlug &vision)
{
    const auto rounds = recallRounds(connection);
    if (!rounds)
        return Failure{roundFailure(rounds.error())};
    std::vector<RecallResult> out;
    for (const auto &summary : *rounds) {
        if (summary.vision != vision || summary.isOpen() || summary.answers == 0)
            continue;
        auto result = recallResult(connection, keys, summary.round.id);
        if (!result)
            return Failure{result.error()};
        out.push_back(std::move(*result));
    }
    std::ranges::stable_sort(out, [](const RecallResult &a, const RecallResult &b) {
        return std::pair(a.summary.round.quarter, a.summary.round.id)
               < std::pair(b.summary.round.quarter, b.summary.round.id);
    });
    return out;
}

} // namespace ringtrue::forms
