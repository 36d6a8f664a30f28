// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recall.h"

#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/rings_true_facts.h"
#include "forms/service/sql.h"
#include "forms/service/versions.h"

namespace ringtrue::forms {

namespace {

/// What one record holds (1 MiB): the texts as they are sealed; and as many answers as a coding holds codes for.
constexpr std::size_t mostAnswers = 10'000;
constexpr std::size_t mostTextBytes = 700'000;

bool fitIntoRecord(const std::vector<std::string> &all)
{
    std::size_t bytes = 0;
    for (const auto &text : all)
        bytes += text.size(); // JSON already
    return all.size() <= mostAnswers && bytes <= mostTextBytes;
}

RoundFailure visionFailure(VersionError error)
{
    return {.error = error == VersionError::Missing      ? RoundError::UnknownVision
                     : error == VersionError::Unreadable ? RoundError::UnreadableVision
                                                         : RoundError::Store};
}

RecallSummary summaryOf(SQLite::Statement &row)
{
    RecallSummary out;
    out.round.id = storage::idOf<RoundId>(row.getColumn(0));
    out.round.visionVersion = hashFromBytes(storage::bytesOf(row.getColumn(1))).value_or(Hash{});
    out.round.quarter = quarterFromText(row.getColumn(2).getString()).value_or(Quarter{}); // apply() has checked it
    out.round.openedBy = storage::idOf<PersonId>(row.getColumn(3));
    out.round.openedAt = {row.getColumn(4).getInt64(), static_cast<std::int16_t>(row.getColumn(5).getInt())};
    if (!row.isColumnNull(6)) {
        out.vision = VisionSlug{row.getColumn(6).getString()};
        out.number = row.getColumn(7).getInt64();
        out.title = row.getColumn(8).getString();
    }
    if (!row.isColumnNull(9)) {
        out.closedAt = Instant{row.getColumn(9).getInt64(), static_cast<std::int16_t>(row.getColumn(10).getInt())};
        out.closedBy = storage::idOf<PersonId>(row.getColumn(11));
        out.closedFact = storage::idOf<ledger::FactId>(row.getColumn(12));
        out.answers = row.getColumn(13).getInt64();
        out.dropped = row.getColumn(14).getInt64();
        out.settledFact = storage::idOrNullOf<ledger::FactId>(row.getColumn(15)).value_or(ledger::FactId{});
    }
    return out;
}

/// For use inside read().
void readCoders(storage::Connection &connection, RecallSummary &summary)
{
    auto &row = connection.prepared(queries::listRecallCodings);
    storage::Binder(row).id(summary.round.id).id(summary.closedFact).integer(recallCoders);
    while (row.executeStep()) {
        summary.coders.push_back(storage::idOf<PersonId>(row.getColumn(0)));
        summary.codings.push_back(storage::idOf<ledger::FactId>(row.getColumn(1)));
    }
    row.tryReset();
}

Result<std::vector<RecallSummary>, storage::StorageFailure> summaries(storage::Connection &connection,
                                                                      const std::optional<RoundId> &round)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::listRecallRounds);
        storage::Binder(row).idOrNull(round);
        std::vector<RecallSummary> out;
        while (row.executeStep())
            out.push_back(summaryOf(row));
        row.tryReset();
        for (auto &summary : out)
            readCoders(connection, summary);
        return out;
    });
}

/// The body of the record of a closed round.
Result<ledger::Body, RoundFailure> bodyOf(storage::Connection &connection, const ledger::FactId &id)
{
    const auto fact = ledger::findFact(connection, id);
    if (!fact)
        return Failure{roundFailure(fact.error())};
    auto body = *fact ? ledger::parseBody((*fact)->body) : Failure{ledger::BodyError::Malformed};
    if (!body)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    return std::move(*body);
}

/// The record of a closed round that somebody answered, without the texts.
struct Record {
    RecallSummary summary;
    ledger::Body body;
    RecallClosed closed;
};

Result<Record, RoundFailure> recordOf(storage::Connection &connection, const RoundId &round)
{
    auto summary = recallRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    if (summary->isOpen())
        return Failure{RoundFailure{.error = RoundError::NotClosed}};
    if (summary->answers == 0)
        return Failure{RoundFailure{.error = RoundError::NoAnswers}};
    auto body = bodyOf(connection, summary->closedFact);
    if (!body)
        return Failure{body.error()};
    auto closed = recallClosedOf(*body);
    if (!closed)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    return Record{std::move(*summary), std::move(*body), std::move(*closed)};
}

Result<std::size_t, RoundFailure> put(const RoundParts &parts, const RoundId &round, const std::optional<PersonId> &by,
                                      const std::vector<RecallAnswer> &answers, const service::RandomBelow &random)
{
    if (const auto summary = recallRound(parts.connection, round); !summary)
        return Failure{summary.error()};
    std::vector<std::string> texts;
    for (const auto &answer : answers)
        texts.push_back(textOf(answer));
    return putAnswers(parts, round, {.answers = std::move(texts), .by = by, .fit = fitIntoRecord}, random);
}

Result<Done, RoundFailure> append(const RoundParts &parts, const PersonId &author, const ledger::FactDraft &fact)
{
    const auto stored = parts.ledger.append(author, fact, storage::Spend::Reserve);
    if (!stored)
        return Failure{roundFailure(stored.error())};
    return Done{};
}

/// What two people made of the same texts.
using TwoCodes = std::array<RecallCodes, recallCoders>;

Result<TwoCodes, RoundFailure> bothCodes(storage::Connection &connection, const RecallSummary &summary)
{
    if (!summary.isCoded())
        return Failure{RoundFailure{.error = RoundError::Unsettled}};
    TwoCodes out;
    for (std::size_t i = 0; i < recallCoders; ++i) {
        auto codes = recallCodes(connection, summary, summary.codings[i]);
        if (!codes)
            return Failure{roundFailure(codes.error())};
        if (!*codes)
            return Failure{RoundFailure{.error = RoundError::Damaged}};
        out[i] = std::move(**codes);
    }
    return out;
}

} // namespace

Result<RoundId, RoundFailure> openRecall(const RoundParts &parts, const PersonId &author, const Hash &visionVersion,
                                         const Quarter &quarter)
{
    emptyClosedBoxes(parts);
    const auto vision = loadVision(parts.connection, visionVersion);
    if (!vision)
        return Failure{visionFailure(vision.error())};
    if (vision->vision.pillars.empty())
        return Failure{RoundFailure{.error = RoundError::NoPillars}};
    const auto id = makeRoundBox(parts);
    if (!id)
        return id;
    const auto stored = parts.ledger.append(
        author, recallRoundFact(
                    {.id = *id, .visionVersion = visionVersion, .quarter = quarter, .openedBy = {}, .openedAt = {}}));
    if (!stored)
        return Failure{roundFailure(stored.error())};
    return *id;
}

Result<std::size_t, RoundFailure> answerRecall(const RoundParts &parts, const RoundId &round, const PersonId &person,
                                               const RecallAnswer &answer, const service::RandomBelow &random)
{
    return put(parts, round, person, {answer}, random);
}

Result<std::size_t, RoundFailure> addRecallPapers(const RoundParts &parts, const RoundId &round,
                                                  const std::vector<RecallAnswer> &answers,
                                                  const service::RandomBelow &random)
{
    return put(parts, round, std::nullopt, answers, random);
}

RecallClosed recallClosed(const RoundId &round, const std::vector<RecallAnswer> &answers,
                          const service::RandomBelow &random)
{
    RecallClosed out;
    out.round = round;
    const auto n = static_cast<std::int64_t>(answers.size());
    if (n < fewestShown) {
        out.dropped = n;
        return out;
    }
    out.answers = n;
    for (std::size_t i = 0; i < recallQuestionCount; ++i) {
        for (const auto &answer : answers)
            if (!answer.texts[i].empty())
                out.texts[i].push_back(answer.texts[i]);
        out.blank[i] = n - static_cast<std::int64_t>(out.texts[i].size());
        service::shuffle(out.texts[i], random);
    }
    return out;
}

Result<ClosedRound, RoundFailure> closeRecall(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                              FewAnswers few, const service::RandomBelow &random)
{
    if (const auto summary = recallRound(parts.connection, round); !summary)
        return Failure{summary.error()};
    const auto texts = gatheredAnswers(parts, round, few);
    if (!texts)
        return Failure{texts.error()};
    std::vector<RecallAnswer> answers;
    for (const auto &text : *texts) {
        auto answer = recallAnswerFromText(text);
        if (!answer)
            return Failure{RoundFailure{.error = RoundError::Damaged}};
        answers.push_back(std::move(*answer));
    }
    const auto closed = recallClosed(round, answers, random);
    const auto emptied = appendAndEmpty(parts, author, round, recallClosedFact(closed));
    if (!emptied)
        return Failure{emptied.error()};
    return ClosedRound{.answers = static_cast<std::size_t>(closed.answers),
                       .dropped = static_cast<std::size_t>(closed.dropped),
                       .logEmptied = *emptied};
}

Result<RecallClosed, RoundFailure> recallRecord(storage::Connection &connection, const RoundId &round)
{
    auto record = recordOf(connection, round);
    if (!record)
        return Failure{record.error()};
    return std::move(record->closed);
}

Result<RecallClosed, RoundFailure> recallTexts(storage::Connection &connection, ledger::Keys &keys,
                                               const RoundId &round)
{
    auto record = recordOf(connection, round);
    if (!record)
        return Failure{record.error()};
    const auto opened = openTexts(keys, record->summary.closedFact, record->body, record->closed);
    if (!opened)
        return Failure{RoundFailure{.error = opened.error() == ledger::OpenError::Damaged ? RoundError::Damaged
                                                                                          : RoundError::Erased}};
    return std::move(record->closed);
}

Result<Done, RoundFailure> codeRecall(const RoundParts &parts, const RoundId &round, const PersonId &coder,
                                      const RecallCodes &codes)
{
    const auto record = recordOf(parts.connection, round);
    if (!record)
        return Failure{record.error()};
    if (record->summary.isCoded())
        return Failure{RoundFailure{.error = RoundError::CodedByTwo}};
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        if (codes[i].size() != record->closed.textCount(i))
            return Failure{RoundFailure{.error = RoundError::WrongCodes}};
    return append(
        parts, coder,
        recallCodingFact({.round = round, .closed = record->summary.closedFact, .codes = codes, .coder = {}}));
}

Result<Done, RoundFailure> settleRecall(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                        const SomeRecallCodes &codes)
{
    const auto record = recordOf(parts.connection, round);
    if (!record)
        return Failure{record.error()};
    const auto both = bothCodes(parts.connection, record->summary);
    if (!both)
        return Failure{both.error()};
    auto settled = (*both)[0];
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        for (std::size_t place = 0; place < settled[i].size(); ++place) {
            if (settled[i][place] == (*both)[1][i][place])
                continue;
            if (place >= codes[i].size() || !codes[i][place])
                return Failure{RoundFailure{.error = RoundError::WrongCodes}};
            settled[i][place] = *codes[i][place];
        }
    return append(
        parts, author,
        recallSettledFact({.round = round, .closed = record->summary.closedFact, .codes = settled, .coder = {}}));
}

Result<std::optional<RecallCodes>, storage::StorageFailure>
recallCodes(storage::Connection &connection, const RecallSummary &summary, const ledger::FactId &coding)
{
    using Codes = std::optional<RecallCodes>;
    const auto fact = ledger::findFact(connection, coding);
    const auto record = ledger::findFact(connection, summary.closedFact);
    if (!fact || !record)
        return Failure{fact ? record.error() : fact.error()};
    const auto body = *fact ? ledger::parseBody((*fact)->body) : Failure{ledger::BodyError::Malformed};
    const auto of = *record ? ledger::parseBody((*record)->body) : Failure{ledger::BodyError::Malformed};
    const auto read = body ? recallCodingOf(*body) : std::nullopt;
    const auto closed = of ? recallClosedOf(*of) : std::nullopt;
    if (!read || !closed || read->closed != summary.closedFact)
        return Codes{};
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        if (read->codes[i].size() != closed->textCount(i))
            return Codes{};
    return Codes{read->codes};
}

Result<std::vector<RecallSummary>, storage::StorageFailure> recallRounds(storage::Connection &connection)
{
    return summaries(connection, std::nullopt);
}

Result<RecallSummary, RoundFailure> recallRound(storage::Connection &connection, const RoundId &round)
{
    auto found = summaries(connection, round);
    if (!found)
        return Failure{roundFailure(found.error())};
    if (found->empty())
        return Failure{RoundFailure{.error = RoundError::UnknownRound}};
    return std::move(found->front());
}

} // namespace ringtrue::forms
