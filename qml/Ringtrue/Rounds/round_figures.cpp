// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_figures.h"

#include "core/domain/vision_texts.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/round_id.h"
#include "qml/Ringtrue/Rounds/round_result.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace ringtrue::qml {

struct RoundFigures::Loaded {
    std::optional<forms::RoundFailure> failure{};
    std::optional<forms::RingsTrueResult> ringsTrue{};
    std::optional<forms::RecallResult> recall{};
    std::vector<forms::RecallResult> trend{};
};

namespace {

/// Calls @p pillars what that version of the vision calls them in @p language, where it is here.
template <typename ResultPillar>
void namePillars(std::vector<ResultPillar> &pillars, storage::Connection &connection, const Hash &version,
                 const std::string &language)
{
    auto loaded = forms::loadVision(connection, version);
    if (!loaded)
        return;
    const auto vision = inLanguage(std::move(loaded->vision), language);
    for (auto &pillar : pillars)
        if (const auto found = std::ranges::find(vision.pillars, pillar.pillar, &Pillar::id);
            found != vision.pillars.end())
            pillar.name = found->name;
}

template <typename Loaded>
Loaded readRingsTrue(storage::Connection &connection, ledger::Keys &keys, const forms::RoundId &round,
                     const std::string &language)
{
    auto result = forms::ringsTrueResult(connection, keys, round);
    if (!result)
        return {.failure = result.error()};
    namePillars(result->pillars, connection, result->summary.round.visionVersion, language);
    return {.ringsTrue = std::move(*result)};
}

template <typename Loaded>
Loaded readRecall(storage::Connection &connection, ledger::Keys &keys, const forms::RoundId &round,
                  const std::string &language)
{
    auto result = forms::recallResult(connection, keys, round);
    if (!result)
        return {.failure = result.error()};
    namePillars(result->pillars, connection, result->summary.round.visionVersion, language);
    auto trend = forms::recallTrend(connection, keys, result->summary.vision);
    if (!trend)
        return {.failure = trend.error()};
    return {.recall = std::move(*result), .trend = std::move(*trend)};
}

} // namespace

void RoundFigures::read(const QString &round, bool ringsTrue)
{
    const auto id = roundId(round);
    if (!id || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), id = *id, ringsTrue,
         language = interfaceLanguage()](storage::Connection &connection) {
            return ringsTrue ? readRingsTrue<Loaded>(connection, engine->keys(), id, language)
                             : readRecall<Loaded>(connection, engine->keys(), id, language);
        },
        [this, turn = ++m_turn](Loaded loaded) {
            if (turn == m_turn)
                take(std::move(loaded));
        });
}

void RoundFigures::take(Loaded loaded)
{
    RoundResult result;
    if (loaded.ringsTrue)
        result = resultOf(*loaded.ringsTrue, m_workspace->directory());
    else if (loaded.recall)
        result = resultOf(*loaded.recall, loaded.trend);
    m_state = loaded.failure ? Failed : Shown;
    m_problem = loaded.failure ? refusalSentence(*loaded.failure) : QString();
    m_shares.set(std::move(result.shares));
    m_named.set(std::move(result.named));
    m_table.set(std::move(result.heads), std::move(result.table));
    m_notes = std::move(result.notes);
    m_comments = std::move(result.comments);
    Q_EMIT changed();
}

} // namespace ringtrue::qml
