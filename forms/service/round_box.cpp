// SPDX-License-Identifier: Apache-2.0
#include "forms/service/round_box.h"

#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "forms/facts/rings_true_facts.h"
#include "forms/service/sql.h"

namespace ringtrue::forms {

namespace {

ledger::SubjectId subjectOf(const RoundId &round)
{
    return ledger::SubjectId{round.uuid()};
}

/// Runs @p work on the thread of drafts.db. What people have answered may spend the reserve.
template <typename Work>
auto onDrafts(const RoundParts &parts, Work work)
{
    return parts.drafts.thread()
        .submit([&](storage::Connection &drafts) {
            return storage::withReserve(parts.reserve, [&] { return work(drafts); });
        })
        .get();
}

/// The keyed hash by which somebody answers a round once. It is another in each round, and goes with the box.
Result<Hash, RoundFailure> hashOf(const RoundParts &parts, const RoundId &round, const PersonId &person)
{
    const auto hash = parts.keys.lookUpHash("round " + round.text(), person.text());
    if (!hash)
        return Failure{roundFailure(ledger::LedgerFailure{.error = ledger::LedgerError::Keys,
                                                          .draft = 0,
                                                          .keys = hash.error().error,
                                                          .storage = hash.error().storage})};
    return *hash;
}

/// Why nothing can be put into the box of @p round, or taken out of it.
std::optional<RoundFailure> refusalOfClosed(const RoundParts &parts, const RoundId &round)
{
    const auto closed = isClosed(parts.connection, round);
    if (!closed)
        return roundFailure(closed.error());
    return *closed ? std::optional{RoundFailure{.error = RoundError::Closed}} : std::nullopt;
}

/// Whether nobody will ever read what was gathered of @p round, given why it cannot be read now.
bool isLost(const RoundParts &parts, const RoundId &round, service::WaitingError error)
{
    using service::WaitingError;
    if (error != WaitingError::NoBox)
        return error == WaitingError::Damaged || error == WaitingError::NoKey;
    const auto opening = ledger::findFact(parts.connection, ledger::FactId{round.uuid()});
    return opening && *opening && (*opening)->device == parts.ledger.device(); // no other computer has the box
}

} // namespace

RoundFailure roundFailure(const storage::StorageFailure &failure)
{
    return {.error = RoundError::Store, .storage = failure};
}

RoundFailure roundFailure(const service::WaitingFailure &failure)
{
    using service::WaitingError;
    switch (failure.error) {
    case WaitingError::NoBox:
        return {.error = RoundError::NotHere};
    case WaitingError::AlreadyThere:
        return {.error = RoundError::AlreadyAnswered};
    case WaitingError::TooMany:
        return {.error = RoundError::TooMany};
    case WaitingError::NoKey:
        return {.error = RoundError::Erased};
    case WaitingError::Damaged:
        return {.error = RoundError::Damaged};
    case WaitingError::Store:
        break;
    }
    return roundFailure(failure.storage);
}

RoundParts roundParts(service::Workspace &workspace, ledger::Ledger &ledger, storage::Connection &connection)
{
    return {.ledger = ledger,
            .connection = connection,
            .keys = workspace.keys(),
            .drafts = workspace.drafts(),
            .reserve = workspace.reserve(),
            .clock = workspace.clock()};
}

Result<RoundId, RoundFailure> makeRoundBox(const RoundParts &parts)
{
    const RoundId round{parts.ledger.newFactId().uuid()};
    const auto made = onDrafts(parts, [&](storage::Connection &drafts) {
        return service::makeWaitingBox(drafts, parts.keys, subjectOf(round));
    });
    if (!made)
        return Failure{roundFailure(made.error())};
    return round;
}

Result<std::size_t, RoundFailure> putAnswers(const RoundParts &parts, const RoundId &round, BoxedAnswers answers,
                                             const service::RandomBelow &random)
{
    emptyClosedBoxes(parts);
    if (auto refused = refusalOfClosed(parts, round))
        return Failure{std::move(*refused)};
    service::NewAnswers added{.answers = std::move(answers.answers), .fit = std::move(answers.fit)};
    if (answers.by) {
        const auto hash = hashOf(parts, round, *answers.by);
        if (!hash)
            return Failure{hash.error()};
        added.by = *hash;
    }
    const auto waiting = onDrafts(parts, [&](storage::Connection &drafts) {
        return service::addWaitingAnswers(drafts, parts.keys, subjectOf(round), added, random);
    });
    if (!waiting)
        return Failure{roundFailure(waiting.error())};
    return *waiting;
}

Result<std::vector<std::string>, RoundFailure> gatheredAnswers(const RoundParts &parts, const RoundId &round,
                                                               FewAnswers few)
{
    emptyClosedBoxes(parts);
    if (auto refused = refusalOfClosed(parts, round))
        return Failure{std::move(*refused)};
    auto waiting = onDrafts(parts, [&](storage::Connection &drafts) {
        return service::waitingAnswers(drafts, parts.keys, subjectOf(round));
    });
    if (!waiting && few == FewAnswers::Drop && isLost(parts, round, waiting.error().error))
        return std::vector<std::string>{};
    if (!waiting)
        return Failure{roundFailure(waiting.error())};
    const auto count = waiting->answers.size();
    if (few == FewAnswers::Refuse && static_cast<std::int64_t>(count) < fewestShown)
        return Failure{RoundFailure{.error = RoundError::TooFew, .answers = count}};
    return std::move(waiting->answers);
}

Result<bool, RoundFailure> appendAndEmpty(const RoundParts &parts, const PersonId &author, const RoundId &round,
                                          const ledger::FactDraft &fact)
{
    const auto stored = parts.ledger.append(author, fact, storage::Spend::Reserve);
    if (!stored)
        return Failure{roundFailure(stored.error())};
    const auto removed = onDrafts(
        parts, [&](storage::Connection &drafts) { return service::removeWaitingBox(drafts, subjectOf(round)); });
    return static_cast<bool>(removed);
}

void emptyClosedBoxes(const RoundParts &parts)
{
    const auto rounds = onDrafts(parts, [](storage::Connection &drafts) { return service::waitingRounds(drafts); });
    if (!rounds)
        return;
    for (const auto &round : *rounds) {
        const auto closed = isClosed(parts.connection, RoundId{round.uuid()});
        if (closed && *closed) // where drafts.db refuses, whoever touches a round next tries again
            static_cast<void>(
                onDrafts(parts, [&](storage::Connection &drafts) { return service::removeWaitingBox(drafts, round); }));
    }
    static_cast<void>(onDrafts(parts, [](storage::Connection &drafts) { return service::emptyWaitingLog(drafts); }));
}

Result<bool, storage::StorageFailure> isClosed(storage::Connection &connection, const RoundId &round)
{
    return storage::read(connection, [&] {
        auto &find = connection.prepared(queries::findClosedRound);
        storage::Binder(find).id(round);
        return find.executeStep();
    });
}

Result<std::size_t, RoundFailure> countWaiting(service::Workspace &workspace, const RoundId &round)
{
    auto drafts = workspace.readDrafts();
    if (!drafts)
        return Failure{RoundFailure{.error = RoundError::Store}};
    const auto waiting = service::waitingAnswers(*drafts, workspace.keys(), subjectOf(round));
    if (!waiting)
        return Failure{roundFailure(waiting.error())};
    return waiting->answers.size();
}

} // namespace ringtrue::forms
