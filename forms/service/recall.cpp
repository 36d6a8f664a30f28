// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recall.h"

#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "forms/facts/hash_text.h"
#include "forms/service/sql.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// What one record holds (1 MiB): the texts as they are sealed. There are no more answers than a coding holds codes
/// for.
constexpr std::size_t mostTextBytes = 700'000;

bool fitIntoRecord(const std::vector<std::string> &all)
{
    std::size_t bytes = 0;
    for (const auto &text : all)
        bytes += text.size(); // JSON already
    return all.size() <= static_cast<std::size_t>(mostAnswers) && bytes <= mostTextBytes;
}

RecallSummary recallSummaryOf(SQLite::Statement &row)
{
    RecallSummary out{stateIn(row, 6), {}, {}, {}, {}};
    out.round.id = storage::idOf<RoundId>(row.getColumn(0));
    out.round.visionVersion = hashFromBytes(storage::bytesOf(row.getColumn(1))).value_or(Hash{});
    out.round.quarter = quarterFromText(row.getColumn(2).getString()).value_or(Quarter{}); // apply() has checked it
    out.round.asked = storage::integerOrNullOf(row.getColumn(16));
    out.round.openedBy = storage::idOf<PersonId>(row.getColumn(3));
    out.round.openedAt = {row.getColumn(4).getInt64(), static_cast<std::int16_t>(row.getColumn(5).getInt())};
    return out;
}

/// The two codings of @p summary, as what is settled names them.
SettledCodings codingsOf(const RecallSummary &summary)
{
    SettledCodings out{summary.codings[0], summary.codings[1]};
    std::ranges::sort(out);
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
    if (!summary.isCoded())
        return;
    const auto codings = codingsOf(summary);
    auto &find = connection.prepared(queries::findRecallSettled);
    storage::Binder(find).id(summary.round.id).id(codings[0]).id(codings[1]).id(summary.closedFact);
    if (find.executeStep())
        summary.settledFact = storage::idOf<ledger::FactId>(find.getColumn(0));
    find.tryReset();
}

Result<std::vector<RecallSummary>, storage::StorageFailure> recallSummaries(storage::Connection &connection,
                                                                            const std::optional<RoundId> &round)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(queries::listRecallRounds);
        storage::Binder(row).idOrNull(round);
        std::vector<RecallSummary> out;
        while (row.executeStep())
            out.push_back(recallSummaryOf(row));
        row.tryReset();
        for (auto &summary : out)
            readCoders(connection, summary);
        return out;
    });
}

/// The record of a closed round that somebody answered, without the texts.
struct RecallParts {
    RecallSummary summary;
    ledger::Body body;
    RecallClosed closed;
};

Result<RecallParts, RoundFailure> recordOf(storage::Connection &connection, const RoundId &round)
{
    auto summary = recallRound(connection, round);
    if (!summary)
        return Failure{summary.error()};
    if (summary->isOpen())
        return Failure{RoundFailure{.error = RoundError::NotClosed}};
    if (summary->answers == 0)
        return Failure{RoundFailure{.error = RoundError::NoAnswers}};
    auto body = recordBody(connection, *summary);
    if (!body)
        return Failure{body.error()};
    auto closed = recallClosedOf(*body);
    if (!closed || closed->round != round)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    return RecallParts{std::move(*summary), std::move(*body), std::move(*closed)};
}

/// As @p answers wait.
std::vector<std::string> textsOf(const std::vector<RecallAnswer> &answers)
{
    std::vector<std::string> texts;
    for (const auto &answer : answers)
        texts.push_back(textOf(answer));
    return texts;
}

Result<std::size_t, RoundFailure> putRecall(const RoundParts &parts, const RoundId &round,
                                            const std::optional<PersonId> &by, const std::vector<RecallAnswer> &answers,
                                            const service::RandomBelow &random)
{
    if (const auto summary = recallRound(parts.connection, round); !summary)
        return Failure{summary.error()};
    return putAnswers(parts, round, {.answers = textsOf(answers), .by = by, .fit = fitIntoRecord}, random);
}

/// The codes in @p fact where they are of the record of @p summary, and what is settled of its codings.
std::optional<RecallCodes> codesIn(const ledger::Fact &fact, const ledger::Body &body, const RecallSummary &summary)
{
    if (fact.kind == recallSettledKind) {
        auto settled = recallSettledOf(body);
        const bool isOf = settled && summary.isCoded() && settled->closed == summary.closedFact
                          && settled->codings == codingsOf(summary);
        return isOf ? std::optional{std::move(settled->codes)} : std::nullopt;
    }
    auto coding = recallCodingOf(body);
    return coding && coding->closed == summary.closedFact ? std::optional{std::move(coding->codes)} : std::nullopt;
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
            return Failure{codes.error()};
        if (!*codes)
            return Failure{RoundFailure{.error = RoundError::Damaged}};
        out[i] = std::move(**codes);
    }
    return out;
}

} // namespace

Result<RoundId, RoundFailure> openRecall(const RoundParts &parts, const PersonId &author, const Hash &visionVersion,
                                         const Quarter &quarter, std::optional<std::int64_t> asked)
{
    if (!canBeAsked(asked))
        return Failure{RoundFailure{.error = RoundError::BadAsked}};
    if (const auto vision = visionToAsk(parts.connection, visionVersion); !vision)
        return Failure{vision.error()};
    return openRound(parts, author, [&](const RoundId &id) {
        return recallRoundFact({.id = id,
                                .visionVersion = visionVersion,
                                .quarter = quarter,
                                .asked = asked,
                                .openedBy = {},
                                .openedAt = {}});
    });
}

Result<std::size_t, RoundFailure> answerRecall(const RoundParts &parts, const RoundId &round, const PersonId &person,
                                               const RecallAnswer &answer, const service::RandomBelow &random)
{
    return putRecall(parts, round, person, {answer}, random);
}

Result<std::size_t, RoundFailure> addRecallPapers(const RoundParts &parts, const RoundId &round,
                                                  const std::vector<RecallAnswer> &answers,
                                                  const service::RandomBelow &random)
{
    return putRecall(parts, round, std::nullopt, answers, random);
}

Result<std::size_t, RoundFailure> takeRecallFile(const RoundParts &parts, const RoundId &round,
                                                 const std::vector<RecallAnswer> &answers, SamePapers same,
                                                 const service::RandomBelow &random)
{
    if (same == SamePapers::Refuse) {
        auto waiting = waitingToCompare(parts, round);
        if (!waiting)
            return Failure{waiting.error()};
        const bool fromPaperAlone = waiting->people().signedIn() == 0;
        if (fromPaperAlone && allAmong(textsOf(answers), std::move(waiting->answers)))
            return Failure{RoundFailure{.error = RoundError::SamePapers, .papers = answers.size()}};
    }
    return addRecallPapers(parts, round, answers, random);
}

RecallClosed recallClosed(const RoundId &round, const std::vector<RecallAnswer> &answers, std::size_t papers,
                          const service::RandomBelow &random)
{
    const People people{static_cast<std::int64_t>(answers.size()), static_cast<std::int64_t>(papers)};
    RecallClosed out;
    out.round = round;
    out.papers = people.papers;
    if (!canBeTold(people)) {
        out.dropped = people.all;
        return out;
    }
    out.answers = people.all;
    for (std::size_t i = 0; i < recallQuestionCount; ++i) {
        for (const auto &answer : answers)
            if (!answer.texts[i].empty())
                out.texts[i].push_back(answer.texts[i]);
        out.blank[i] = people.all - static_cast<std::int64_t>(out.texts[i].size());
        service::shuffle(out.texts[i], random);
    }
    return out;
}

Result<ClosedRound, RoundFailure> closeRecall(const RoundParts &parts, const RoundId &round, const PersonId &author,
                                              FewAnswers few, const service::RandomBelow &random)
{
    if (const auto summary = recallRound(parts.connection, round); !summary)
        return Failure{summary.error()};
    return closeRound(parts, round, author, few, [&](const GatheredAnswers &gathered) -> std::optional<RoundRecord> {
        std::vector<RecallAnswer> answers;
        for (const auto &text : gathered.answers) {
            auto answer = recallAnswerFromText(text);
            if (!answer)
                return std::nullopt;
            answers.push_back(std::move(*answer));
        }
        const auto closed = recallClosed(round, answers, gathered.papers, random);
        return RoundRecord{recallClosedFact(closed), closed.answers, closed.papers, closed.dropped};
    });
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
    return append(parts, author,
                  recallSettledFact({.round = round,
                                     .closed = record->summary.closedFact,
                                     .codings = codingsOf(record->summary),
                                     .codes = settled}));
}

Result<std::optional<RecallCodes>, RoundFailure> recallCodes(storage::Connection &connection,
                                                             const RecallSummary &summary, const ledger::FactId &coding)
{
    using Codes = std::optional<RecallCodes>;
    const auto fact = ledger::findFact(connection, coding);
    if (!fact)
        return Failure{roundFailure(fact.error())};
    const auto record = recordBody(connection, summary);
    const auto closed = record ? recallClosedOf(*record) : std::nullopt;
    if (!record && record.error().error == RoundError::Store)
        return Failure{record.error()};
    const auto body = *fact ? ledger::parseBody((*fact)->body) : Failure{ledger::BodyError::Malformed};
    auto codes = body ? codesIn(**fact, *body, summary) : std::nullopt;
    if (!codes || !closed)
        return Codes{};
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        if ((*codes)[i].size() != closed->textCount(i))
            return Codes{};
    return codes;
}

Result<std::vector<RecallSummary>, storage::StorageFailure> recallRounds(storage::Connection &connection)
{
    return recallSummaries(connection, std::nullopt);
}

Result<RecallSummary, RoundFailure> recallRound(storage::Connection &connection, const RoundId &round)
{
    auto found = recallSummaries(connection, round);
    if (!found)
        return Failure{roundFailure(found.error())};
    if (found->empty())
        return Failure{RoundFailure{.error = RoundError::UnknownRound}};
    return std::move(found->front());
}

} // namespace ringtrue::forms
