// SPDX-License-Identifier: Apache-2.0
#include "forms/service/rings_true.h"

#include "core/base/text_flaw.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/service/rings_true_groups.h"
#include "forms/service/sql.h"

#include <algorithm>
#include <cassert>

namespace ringtrue::forms {

namespace {

/// What stands in a body beside what is counted exactly, in bytes: a seal, and the ends of lists.
constexpr std::size_t sparedBytes = 2'000;
constexpr std::size_t mostBytes = 1u << 20; // of a body

/// The bytes that @p text takes in JSON.
std::size_t written(const std::string &text)
{
    return text.empty() ? 0 : ledger::Body(text).dump().size() + 1;
}

std::size_t commentBytes(const std::vector<RingsTrueAnswer> &answers)
{
    std::size_t bytes = 0;
    for (const auto &answer : answers) {
        bytes += written(answer.comment);
        for (const auto &comment : answer.comments)
            bytes += written(comment);
    }
    return bytes * 4 / 3; // sealed, they are base64
}

RingsTrueSummary ringsTrueSummaryOf(SQLite::Statement &row)
{
    RingsTrueSummary out{stateIn(row, 8), {}};
    out.round.id = storage::idOf<RoundId>(row.getColumn(0));
    out.round.visionVersion = hashFromBytes(storage::bytesOf(row.getColumn(1))).value_or(Hash{});
    out.round.question = row.getColumn(2).getString();
    out.round.closesOn = row.isColumnNull(3) ? std::nullopt : dayFromText(row.getColumn(3).getString());
    for (const auto &cut : storage::splitWords(row.getColumn(4).getString()))
        out.round.cuts.push_back(cutFromWord(cut).value_or(Cut::Role)); // apply() has checked them
    out.round.asked = storage::integerOrNullOf(row.getColumn(18));
    out.round.openedBy = storage::idOf<PersonId>(row.getColumn(5));
    out.round.openedAt = {row.getColumn(6).getInt64(), static_cast<std::int16_t>(row.getColumn(7).getInt())};
    return out;
}

Result<std::vector<RingsTrueSummary>, storage::StorageFailure> ringsTrueSummaries(storage::Connection &connection,
                                                                                  const std::optional<RoundId> &round)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::listRingsTrueRounds);
        storage::Binder(row).idOrNull(round);
        std::vector<RingsTrueSummary> out;
        while (row.executeStep())
            out.push_back(ringsTrueSummaryOf(row));
        return out;
    });
}

std::vector<Cut> inOrder(std::vector<Cut> cuts)
{
    std::vector<Cut> out;
    for (const auto cut : allCuts)
        if (std::ranges::find(cuts, cut) != cuts.end())
            out.push_back(cut);
    return out;
}

bool isAnswerTo(const RingsTrueAnswer &answer, const RingsTrueSheet &sheet)
{
    return answer.ratings.size() == sheet.pillars.size() && answer.comments.size() == sheet.pillars.size()
           && std::ranges::all_of(answer.ratings,
                                  [](const auto &rating) { return !rating || (*rating >= 1 && *rating <= 5); });
}

/// What was gathered, as answers to @p sheet; nothing where one of them is none.
std::optional<std::vector<RingsTrueAnswer>> readAnswers(const std::vector<std::string> &texts,
                                                        const RingsTrueSheet &sheet)
{
    std::vector<RingsTrueAnswer> out;
    for (const auto &text : texts) {
        auto answer = answerFromText(text);
        if (!answer || !isAnswerTo(*answer, sheet))
            return std::nullopt;
        out.push_back(std::move(*answer));
    }
    return out;
}

/// As @p papers wait.
std::vector<std::string> paperTexts(const std::vector<RingsTrueAnswer> &papers)
{
    std::vector<std::string> texts;
    for (auto answer : papers) {
        answer.onPaper = true;
        texts.push_back(textOf(answer));
    }
    return texts;
}

Result<std::size_t, RoundFailure> putRingsTrue(const RoundParts &parts, const RoundId &round,
                                               const std::optional<PersonId> &by,
                                               const std::vector<RingsTrueAnswer> &given,
                                               const service::RandomBelow &random)
{
    const auto sheet = ringsTrueSheet(parts.connection, round);
    if (!sheet)
        return Failure{sheet.error()};
    std::vector<std::string> texts;
    for (auto answer : given) {
        assert(isAnswerTo(answer, *sheet));
        answer.onPaper = !by.has_value();
        texts.push_back(textOf(answer));
    }
    const auto fit = [&](const std::vector<std::string> &all) {
        const auto read = readAnswers(all, *sheet);
        return !read || fitIntoRecord(*sheet, *read); // one that is damaged is told when the round is closed
    };
    return putAnswers(parts, round, {.answers = std::move(texts), .by = by, .fit = fit}, random);
}

/// What a closed round says of @p answers, without comments.
RingsTrueClosed countsOf(const RoundId &round, const RingsTrueSheet &sheet, const std::vector<RingsTrueAnswer> &answers,
                         Guarded guarded)
{
    const auto people = peopleOf(answers, everybody(answers));
    RingsTrueClosed out{.round = round,
                        .papers = people.papers,
                        .pillars = sheet.pillars,
                        .counts = {},
                        .cuts = {},
                        .comments = {},
                        .commentsInAll = {}};
    out.counts.resize(sheet.pillars.size());
    out.comments.resize(sheet.pillars.size());
    if (!canBeTold(people)) {
        out.dropped = people.all;
        return out;
    }
    out.answers = people.all;
    for (std::size_t i = 0; i < sheet.pillars.size(); ++i)
        if (const auto rated = ratedBy(answers, everybody(answers), i); canBeTold(rated.people))
            out.counts[i] = rated.counts;
    out.cuts = groupsTold(sheet, answers, guarded);
    return out;
}

} // namespace

Result<RoundId, RoundFailure> openRingsTrue(const RoundParts &parts, const PersonId &author,
                                            const NewRingsTrueRound &round)
{
    if (isBlank(round.question) || round.question.size() > longestQuestion || findTextFlaw(round.question))
        return Failure{RoundFailure{.error = RoundError::BadQuestion}};
    if (round.closesOn && *round.closesOn < dayOf(parts.clock.now()))
        return Failure{RoundFailure{.error = RoundError::PastDay}};
    if (!canBeAsked(round.asked))
        return Failure{RoundFailure{.error = RoundError::BadAsked}};
    const auto vision = visionToAsk(parts.connection, round.visionVersion);
    if (!vision)
        return Failure{vision.error()};
    if (vision->vision.pillars.size() > mostPillarsAsked)
        return Failure{RoundFailure{.error = RoundError::TooManyPillars}};
    return openRound(parts, author, [&](const RoundId &id) {
        return ringsTrueRoundFact({.id = id,
                                   .visionVersion = round.visionVersion,
                                   .question = round.question,
                                   .closesOn = round.closesOn,
                                   .cuts = inOrder(round.cuts),
                                   .asked = round.asked,
                                   .openedBy = {},
                                   .openedAt = {}});
    });
}

Result<RingsTrueSheet, RoundFailure> ringsTrueSheet(storage::Connection &connection, const RoundId &round)
{
    const auto summary = ringsTrueRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    const auto vision = visionToAsk(connection, summary->round.visionVersion);
    if (!vision)
        return Failure{vision.error()};
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
    return putRingsTrue(parts, round, person, {answer}, random);
}

Result<std::size_t, RoundFailure> addRingsTruePapers(const RoundParts &parts, const RoundId &round,
                                                     const std::vector<RingsTrueAnswer> &answers,
                                                     const service::RandomBelow &random)
{
    return putRingsTrue(parts, round, std::nullopt, answers, random);
}

Result<std::size_t, RoundFailure> takeRingsTrueFile(const RoundParts &parts, const RoundId &round,
                                                    const std::vector<RingsTrueAnswer> &answers, SamePapers same,
                                                    const service::RandomBelow &random)
{
    if (same == SamePapers::Refuse) {
        auto waiting = waitingToCompare(parts, round);
        if (!waiting)
            return Failure{waiting.error()};
        if (allAmong(paperTexts(answers), std::move(waiting->answers)))
            return Failure{RoundFailure{.error = RoundError::SamePapers, .papers = answers.size()}};
    }
    return addRingsTruePapers(parts, round, answers, random);
}

RingsTrueClosed ringsTrueClosed(const RoundId &round, const RingsTrueSheet &sheet, std::vector<RingsTrueAnswer> answers,
                                const service::RandomBelow &random)
{
    auto out = countsOf(round, sheet, answers, Guarded::AllCuts);
    if (out.answers == 0)
        return out;
    for (auto &answer : answers) {
        for (std::size_t i = 0; i < answer.comments.size(); ++i)
            if (!answer.comments[i].empty())
                out.comments[i].push_back(std::move(answer.comments[i]));
        if (!answer.comment.empty())
            out.commentsInAll.push_back(std::move(answer.comment));
    }
    for (auto &comments : out.comments) // each for itself: which comments are of one person is not to be found
        service::shuffle(comments, random);
    service::shuffle(out.commentsInAll, random);
    return out;
}

bool fitIntoRecord(const RingsTrueSheet &sheet, const std::vector<RingsTrueAnswer> &answers)
{
    if (answers.size() > static_cast<std::size_t>(mostAnswers))
        return false;
    // What is withheld is found out at the close: what is told besides may be any pillar of any group.
    auto body = ringsTrueClosedFact(countsOf(RoundId{}, sheet, answers, Guarded::GroupsOnly)).body;
    body["comments"] = {{"sealed", {{"box", ""}, {"nonce", ""}, {"subject", ""}}}}; // as many values as there will be
    const auto text = ledger::canonicalBody(body);
    return text && text->size() + commentBytes(answers) + sparedBytes <= mostBytes;
}

Result<ClosedRound, RoundFailure> closeRingsTrue(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                                 FewAnswers few, const service::RandomBelow &random)
{
    const auto sheet = ringsTrueSheet(parts.connection, round);
    if (!sheet)
        return Failure{sheet.error()};
    return closeRound(parts, round, author, few, [&](const GatheredAnswers &gathered) -> std::optional<RoundRecord> {
        auto answers = readAnswers(gathered.answers, *sheet);
        if (!answers)
            return std::nullopt;
        const auto closed = ringsTrueClosed(round, *sheet, std::move(*answers), random);
        return RoundRecord{ringsTrueClosedFact(closed), closed.answers, closed.papers, closed.dropped};
    });
}

Result<std::vector<RingsTrueSummary>, storage::StorageFailure> ringsTrueRounds(storage::Connection &connection)
{
    return ringsTrueSummaries(connection, std::nullopt);
}

Result<RingsTrueSummary, RoundFailure> ringsTrueRound(storage::Connection &connection, const RoundId &round)
{
    auto found = ringsTrueSummaries(connection, round);
    if (!found)
        return Failure{roundFailure(found.error())};
    if (found->empty())
        return Failure{RoundFailure{.error = RoundError::UnknownRound}};
    return std::move(found->front());
}

} // namespace ringtrue::forms
