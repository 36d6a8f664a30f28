// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true.h"

#include "core/base/text_flaw.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/service/sql.h"
#include "forms/service/versions.h"
#include "forms/service/withhold.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ringtrue::forms {

namespace {

using Members = std::vector<std::size_t>; ///< places of answers

/// What one record holds, of which a body takes 100,000 values and 1 MiB, with some to spare.
constexpr std::size_t mostValues = 95'000;
constexpr std::size_t mostBytes = 1'000'000;

RoundFailure visionFailure(VersionError error)
{
    return {.error = error == VersionError::Missing      ? RoundError::UnknownVision
                     : error == VersionError::Unreadable ? RoundError::UnreadableVision
                                                         : RoundError::Store};
}

/// The bytes that @p text takes in JSON.
std::size_t written(const std::string &text)
{
    return text.empty() ? 0 : ledger::Body(text).dump().size() + 1;
}

/// Whether the record of @p all is one that a fact can hold, however many groups there are: five people make one at
/// least, which takes a row of numbers for each pillar.
bool fitIntoRecord(const std::vector<std::string> &all)
{
    std::size_t tenthsOfValues = 0;
    std::size_t bytes = 0;
    std::size_t comments = 0;
    for (const auto &text : all) {
        const auto answer = answerFromText(text);
        if (!answer)
            continue; // told when the round is closed
        const auto pillars = answer->ratings.size();
        tenthsOfValues += 20 + 22 * pillars;
        bytes += 22 + 8 * pillars;
        comments += written(answer->comment);
        for (const auto &comment : answer->comments)
            comments += written(comment);
    }
    return tenthsOfValues <= 10 * mostValues && bytes + comments * 4 / 3 <= mostBytes; // sealed, they are base64
}

std::string valueOf(const RingsTrueAnswer &answer, Cut cut)
{
    switch (cut) {
    case Cut::Role:
        return answer.role ? std::string(word(*answer.role)) : std::string();
    case Cut::Team:
        return answer.team ? answer.team->text() : std::string();
    case Cut::Tenure:
        return answer.tenure ? std::string(word(*answer.tenure)) : std::string();
    }
    return {};
}

RatingCounts countsOf(const std::vector<RingsTrueAnswer> &answers, const Members &members, std::size_t pillar)
{
    RatingCounts counts{};
    for (const auto member : members)
        if (const auto rating = answers[member].ratings[pillar])
            ++counts[static_cast<std::size_t>(*rating - 1)];
    return counts;
}

std::int64_t sum(const RatingCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

/// The counts of one pillar in all @p groups, without those by which fewer than fewestShown people could be told.
void countPillar(std::vector<CutCounts> &groups, const std::vector<Members> &members,
                 const std::vector<RingsTrueAnswer> &answers, std::size_t pillar)
{
    Members everybody(answers.size());
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    auto others = sum(countsOf(answers, everybody, pillar));
    std::vector<RatingCounts> counts;
    std::vector<std::int64_t> sizes;
    for (const auto &group : members) {
        counts.push_back(countsOf(answers, group, pillar));
        sizes.push_back(sum(counts.back()));
        others -= sizes.back();
    }
    const auto shown = shownGroups(sizes, others);
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].pillars.push_back(shown[i] ? std::optional{counts[i]} : std::nullopt);
}

/// The groups of one cut that can be told of, by their values.
std::vector<CutCounts> groupsOf(const std::vector<RingsTrueAnswer> &answers, Cut cut, std::size_t pillars)
{
    std::map<std::string, Members> byValue;
    std::int64_t unsaid = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (auto value = valueOf(answers[i], cut); value.empty())
            ++unsaid;
        else
            byValue[std::move(value)].push_back(i);
    }
    std::vector<std::int64_t> sizes;
    for (const auto &[value, members] : byValue)
        sizes.push_back(static_cast<std::int64_t>(members.size()));
    const auto shown = shownGroups(sizes, unsaid);
    std::vector<CutCounts> groups;
    std::vector<Members> members;
    std::size_t place = 0;
    for (auto &[value, ofValue] : byValue) {
        if (shown[place++]) {
            groups.push_back({cut, value, static_cast<std::int64_t>(ofValue.size()), {}});
            members.push_back(std::move(ofValue));
        }
    }
    for (std::size_t pillar = 0; pillar < pillars; ++pillar)
        countPillar(groups, members, answers, pillar);
    return groups;
}

RingsTrueSummary summaryOf(SQLite::Statement &row)
{
    RingsTrueSummary out;
    out.round.id = storage::idOf<RoundId>(row.getColumn(0));
    out.round.visionVersion = hashFromBytes(storage::bytesOf(row.getColumn(1))).value_or(Hash{});
    out.round.question = row.getColumn(2).getString();
    out.round.closesOn = row.isColumnNull(3) ? std::nullopt : dayFromText(row.getColumn(3).getString());
    for (const auto &cut : storage::splitWords(row.getColumn(4).getString()))
        out.round.cuts.push_back(cutFromWord(cut).value_or(Cut::Role)); // apply() has checked them
    out.round.openedBy = storage::idOf<PersonId>(row.getColumn(5));
    out.round.openedAt = {row.getColumn(6).getInt64(), static_cast<std::int16_t>(row.getColumn(7).getInt())};
    if (!row.isColumnNull(8)) {
        out.vision = VisionSlug{row.getColumn(8).getString()};
        out.number = row.getColumn(9).getInt64();
        out.title = row.getColumn(10).getString();
    }
    if (!row.isColumnNull(11)) {
        out.closedAt = Instant{row.getColumn(11).getInt64(), static_cast<std::int16_t>(row.getColumn(12).getInt())};
        out.closedBy = storage::idOf<PersonId>(row.getColumn(13));
        out.closedFact = storage::idOf<ledger::FactId>(row.getColumn(14));
        out.answers = row.getColumn(15).getInt64();
        out.dropped = row.getColumn(16).getInt64();
    }
    return out;
}

Result<std::vector<RingsTrueSummary>, storage::StorageFailure> summaries(storage::Connection &connection,
                                                                         const std::optional<RoundId> &round)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::listRingsTrueRounds);
        storage::Binder(row).idOrNull(round);
        std::vector<RingsTrueSummary> out;
        while (row.executeStep())
            out.push_back(summaryOf(row));
        return out;
    });
}

std::vector<Cut> inOrder(std::vector<Cut> cuts)
{
    std::vector<Cut> out;
    for (const auto cut : {Cut::Role, Cut::Team, Cut::Tenure})
        if (std::ranges::find(cuts, cut) != cuts.end())
            out.push_back(cut);
    return out;
}

/// What was gathered, as answers to @p sheet; nothing where one of them is none.
std::optional<std::vector<RingsTrueAnswer>> readAnswers(const std::vector<std::string> &texts,
                                                        const RingsTrueSheet &sheet)
{
    std::vector<RingsTrueAnswer> out;
    for (const auto &text : texts) {
        auto answer = answerFromText(text);
        if (!answer || answer->ratings.size() != sheet.pillars.size()
            || answer->comments.size() != sheet.pillars.size())
            return std::nullopt;
        out.push_back(std::move(*answer));
    }
    return out;
}

Result<std::size_t, RoundFailure> put(const RoundParts &parts, const RoundId &round, const std::optional<PersonId> &by,
                                      const std::vector<RingsTrueAnswer> &answers, const service::RandomBelow &random)
{
    std::vector<std::string> texts;
    for (const auto &answer : answers)
        texts.push_back(textOf(answer));
    return putAnswers(parts, round, {.answers = std::move(texts), .by = by, .fit = fitIntoRecord}, random);
}

} // namespace

Result<RoundId, RoundFailure> openRingsTrue(const RoundParts &parts, const PersonId &author,
                                            const NewRingsTrueRound &round)
{
    emptyClosedBoxes(parts);
    if (isBlank(round.question) || round.question.size() > longestQuestion || findTextFlaw(round.question))
        return Failure{RoundFailure{.error = RoundError::BadQuestion}};
    if (round.closesOn && *round.closesOn < dayOf(parts.clock.now()))
        return Failure{RoundFailure{.error = RoundError::PastDay}};
    const auto vision = loadVision(parts.connection, round.visionVersion);
    if (!vision)
        return Failure{visionFailure(vision.error())};
    if (vision->vision.pillars.empty())
        return Failure{RoundFailure{.error = RoundError::NoPillars}};
    const auto id = makeRoundBox(parts);
    if (!id)
        return id;
    const auto stored = parts.ledger.append(author, ringsTrueRoundFact({.id = *id,
                                                                        .visionVersion = round.visionVersion,
                                                                        .question = round.question,
                                                                        .closesOn = round.closesOn,
                                                                        .cuts = inOrder(round.cuts),
                                                                        .openedBy = {},
                                                                        .openedAt = {}}));
    if (!stored)
        return Failure{roundFailure(stored.error())};
    return *id;
}

Result<RingsTrueSheet, RoundFailure> ringsTrueSheet(storage::Connection &connection, const RoundId &round)
{
    const auto summary = ringsTrueRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    const auto vision = loadVision(connection, summary->round.visionVersion);
    if (!vision)
        return Failure{visionFailure(vision.error())};
    RingsTrueSheet sheet{.pillars = {}, .cuts = summary->round.cuts};
    for (const auto &pillar : vision->vision.pillars)
        sheet.pillars.push_back(pillar.id);
    return sheet;
}

Result<std::size_t, RoundFailure> answerRingsTrue(const RoundParts &parts, const RoundId &round, const PersonId &person,
                                                  const RingsTrueAnswer &answer, const service::RandomBelow &random)
{
    const auto summary = ringsTrueRound(parts.connection, round);
    if (!summary)
        return Failure{summary.error()};
    if (summary->round.closesOn && *summary->round.closesOn < dayOf(parts.clock.now()))
        return Failure{RoundFailure{.error = RoundError::Over}};
    return put(parts, round, person, {answer}, random);
}

Result<std::size_t, RoundFailure> addRingsTruePapers(const RoundParts &parts, const RoundId &round,
                                                     const std::vector<RingsTrueAnswer> &answers,
                                                     const service::RandomBelow &random)
{
    if (const auto summary = ringsTrueRound(parts.connection, round); !summary)
        return Failure{summary.error()};
    return put(parts, round, std::nullopt, answers, random);
}

RingsTrueClosed ringsTrueClosed(const RoundId &round, const RingsTrueSheet &sheet, std::vector<RingsTrueAnswer> answers,
                                const service::RandomBelow &random)
{
    RingsTrueClosed out;
    out.round = round;
    out.pillars = sheet.pillars;
    out.comments.resize(sheet.pillars.size());
    if (static_cast<std::int64_t>(answers.size()) < fewestShown) {
        out.dropped = static_cast<std::int64_t>(answers.size());
        return out;
    }
    for (const auto cut : sheet.cuts) {
        auto groups = groupsOf(answers, cut, sheet.pillars.size());
        std::ranges::move(groups, std::back_inserter(out.cuts));
    }
    service::shuffle(answers, random);
    for (auto &answer : answers) {
        out.answers.push_back(std::move(answer.ratings));
        for (std::size_t i = 0; i < answer.comments.size(); ++i)
            if (!answer.comments[i].empty())
                out.comments[i].push_back(std::move(answer.comments[i]));
        if (!answer.comment.empty())
            out.commentsInAll.push_back(std::move(answer.comment));
    }
    for (auto &comments : out.comments) // each for itself: whose rating a comment belongs to is not to be found
        service::shuffle(comments, random);
    service::shuffle(out.commentsInAll, random);
    return out;
}

Result<ClosedRound, RoundFailure> closeRingsTrue(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                                 FewAnswers few, const service::RandomBelow &random)
{
    const auto sheet = ringsTrueSheet(parts.connection, round);
    if (!sheet)
        return Failure{sheet.error()};
    const auto texts = gatheredAnswers(parts, round, few);
    if (!texts)
        return Failure{texts.error()};
    auto answers = readAnswers(*texts, *sheet);
    if (!answers)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    const auto closed = ringsTrueClosed(round, *sheet, std::move(*answers), random);
    const auto emptied = appendAndEmpty(parts, author, round, ringsTrueClosedFact(closed));
    if (!emptied)
        return Failure{emptied.error()};
    return ClosedRound{
        .answers = closed.answers.size(), .dropped = static_cast<std::size_t>(closed.dropped), .logEmptied = *emptied};
}

Result<std::vector<RingsTrueSummary>, storage::StorageFailure> ringsTrueRounds(storage::Connection &connection)
{
    return summaries(connection, std::nullopt);
}

Result<RingsTrueSummary, RoundFailure> ringsTrueRound(storage::Connection &connection, const RoundId &round)
{
    auto found = summaries(connection, round);
    if (!found)
        return Failure{roundFailure(found.error())};
    if (found->empty())
        return Failure{RoundFailure{.error = RoundError::UnknownRound}};
    return std::move(found->front());
}

} // namespace ringtrue::forms
