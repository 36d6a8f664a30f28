// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true_result.h"

#include "core/stats/median.h"
#include "forms/service/versions.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// What the record of a closed round says.
struct RingsTrueRecord {
    RingsTrueClosed closed;
    std::optional<Vision> vision; ///< that was asked about; nothing where that version is not here
    bool commentsErased = false;
};

/// Whether @p closed is of what @p round asked, as far as that is known here.
bool isOf(const RingsTrueClosed &closed, const RingsTrueRound &round, const std::optional<Vision> &vision)
{
    const auto asked = [&](const CutCounts &group) {
        return std::ranges::find(round.cuts, group.cut) != round.cuts.end();
    };
    return closed.round == round.id && std::ranges::all_of(closed.cuts, asked)
           && (!vision || std::ranges::equal(closed.pillars, vision->pillars, {}, {}, &Pillar::id));
}

Result<RingsTrueRecord, RoundFailure> recordOf(storage::Connection &connection, ledger::Keys &keys,
                                               const RingsTrueSummary &summary)
{
    if (summary.isOpen())
        return Failure{RoundFailure{.error = RoundError::NotClosed}};
    const auto body = recordBody(connection, summary);
    if (!body)
        return Failure{body.error()};
    auto closed = ringsTrueClosedOf(*body);
    const auto loaded = loadVision(connection, summary.round.visionVersion);
    auto vision = loaded ? std::optional{loaded->vision} : std::nullopt;
    if (!closed || !isOf(*closed, summary.round, vision))
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    const auto opened = openComments(keys, summary.closedFact, *body, *closed);
    if (!opened && opened.error() == ledger::OpenError::Damaged)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    closed->comments.resize(closed->pillars.size());
    return RingsTrueRecord{std::move(*closed), std::move(vision), !opened};
}

/// The pillar's name, or its slug where its version is not here.
std::string nameOf(const std::optional<Vision> &vision, const PillarSlug &slug)
{
    if (!vision)
        return slug.text();
    const auto found = std::ranges::find(vision->pillars, slug, &Pillar::id);
    return found == vision->pillars.end() ? slug.text() : found->name;
}

std::vector<RingsTruePillar> pillarsOf(const RingsTrueClosed &closed, const std::optional<Vision> &vision)
{
    std::vector<RingsTruePillar> out;
    for (std::size_t i = 0; i < closed.pillars.size(); ++i) {
        const auto &counts = closed.counts[i];
        out.push_back({.pillar = closed.pillars[i],
                       .name = nameOf(vision, closed.pillars[i]),
                       .n = counts ? sum(*counts) : 0,
                       .figures = counts ? ratingFigures(*counts) : std::nullopt,
                       .comments = closed.comments[i]});
    }
    return out;
}

/// By cut, those of a tenure by its length; all others stay as the record has them.
bool isBefore(const RingsTrueGroup &one, const RingsTrueGroup &other)
{
    if (one.cut != other.cut || one.cut != Cut::Tenure)
        return one.cut < other.cut;
    return tenureFromWord(one.value) < tenureFromWord(other.value);
}

std::vector<RingsTrueGroup> groupsOf(const RingsTrueClosed &closed)
{
    std::vector<RingsTrueGroup> out;
    for (const auto &one : closed.cuts) {
        RingsTrueGroup group{.cut = one.cut, .value = one.value, .answers = one.answers, .pillars = {}};
        for (const auto &counts : one.pillars)
            group.pillars.push_back(counts ? ratingFigures(*counts) : std::nullopt);
        out.push_back(std::move(group));
    }
    std::stable_sort(out.begin(), out.end(), isBefore);
    return out;
}

std::vector<RingsTrueRest> restOf(const std::vector<Cut> &cuts, const RingsTrueClosed &closed)
{
    std::vector<RingsTrueRest> out;
    for (const auto cut : cuts) {
        auto rest = closed.answers;
        for (const auto &group : closed.cuts)
            rest -= group.cut == cut ? group.answers : 0;
        out.push_back({cut, rest});
    }
    return out;
}

} // namespace

std::optional<RatingFigures> ratingFigures(const RatingCounts &counts)
{
    RatingFigures out{.n = sum(counts), .counts = counts, .high = counts[3] + counts[4], .interval = {}, .median = {}};
    if (out.n < fewestShown)
        return std::nullopt;
    const auto interval = stats::wilsonInterval(out.high, out.n);
    const auto median = stats::medianOf(counts);
    if (!interval || !median)
        return std::nullopt;
    out.interval = *interval;
    out.median = *median;
    return out;
}

Result<RingsTrueResult, RoundFailure> ringsTrueResult(storage::Connection &connection, ledger::Keys &keys,
                                                      const RoundId &round)
{
    auto summary = ringsTrueRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    auto record = recordOf(connection, keys, *summary);
    if (!record)
        return Failure{record.error()};
    RingsTrueResult out;
    out.pillars = pillarsOf(record->closed, record->vision);
    out.groups = groupsOf(record->closed);
    out.rest = restOf(summary->round.cuts, record->closed);
    out.commentsInAll = std::move(record->closed.commentsInAll);
    out.commentsErased = record->commentsErased;
    out.summary = std::move(*summary);
    return out;
}

Result<RingsTrueClosed, RoundFailure> ringsTrueRecord(storage::Connection &connection, ledger::Keys &keys,
                                                      const RoundId &round)
{
    const auto summary = ringsTrueRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    auto record = recordOf(connection, keys, *summary);
    if (!record)
        return Failure{record.error()};
    if (record->commentsErased)
        return Failure{RoundFailure{.error = RoundError::Erased}};
    return std::move(record->closed);
}

} // namespace ringtrue::forms
