// SPDX-License-Identifier: Apache-2.0
#include "forms/service/round_box.h"

#include "core/ledger/secret.h"
#include "core/ledger/stored_facts.h"
#include "core/storage/row.h"
#include "forms/service/sql.h"

#include <algorithm>

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
    const auto devices = parts.keys.devices(); // this computer, and those whose backups it goes on from
    return opening && *opening && devices && std::ranges::any_of(*devices, [&](const auto &key) {
               return ledger::deviceIdOf(key) == (*opening)->device;
           });
}

/// Whether nobody needs the box of @p round: its answers stand in a record, or it was never opened.
bool isUseless(const RoundParts &parts, const RoundId &round)
{
    const auto closed = isClosed(parts.connection, round);
    const auto opening = ledger::findFact(parts.connection, ledger::FactId{round.uuid()});
    return (closed && *closed) || (opening && !*opening);
}

/// Removes the box and its key. Whether nothing of them is left in a log either.
Result<Done, service::WaitingFailure> removeBox(const RoundParts &parts, const ledger::SubjectId &round)
{
    return onDrafts(parts,
                    [&](storage::Connection &drafts) { return service::removeWaitingBox(drafts, parts.keys, round); });
}

/// What waits in the box of @p round.
Result<GatheredAnswers, service::WaitingFailure> waitingIn(const RoundParts &parts, const RoundId &round)
{
    auto waiting = onDrafts(parts, [&](storage::Connection &drafts) {
        return service::waitingAnswers(drafts, parts.keys, subjectOf(round));
    });
    if (!waiting)
        return Failure{waiting.error()};
    const auto papers = waiting->papers();
    return GatheredAnswers{std::move(waiting->answers), papers};
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

Result<LoadedVision, RoundFailure> visionToAsk(storage::Connection &connection, const Hash &version)
{
    auto vision = loadVision(connection, version);
    if (!vision) {
        const auto error = vision.error();
        return Failure{RoundFailure{.error = error == VersionError::Missing      ? RoundError::UnknownVision
                                             : error == VersionError::Unreadable ? RoundError::UnreadableVision
                                                                                 : RoundError::Store}};
    }
    if (vision->vision.pillars.empty())
        return Failure{RoundFailure{.error = RoundError::NoPillars}};
    return std::move(*vision);
}

Result<RoundId, RoundFailure> openRound(const RoundParts &parts, const PersonId &author,
                                        const std::function<ledger::FactDraft(const RoundId &)> &factOf)
{
    emptyClosedBoxes(parts);
    const RoundId round{parts.ledger.newFactId().uuid()};
    const auto made = onDrafts(parts, [&](storage::Connection &drafts) {
        return service::makeWaitingBox(drafts, parts.keys, subjectOf(round));
    });
    const auto stored = made ? parts.ledger.append(author, factOf(round)) : Failure{ledger::LedgerFailure{}};
    if (stored)
        return round;
    static_cast<void>(removeBox(parts, subjectOf(round))); // where that fails, too, whoever touches a round next does
    return Failure{made ? roundFailure(stored.error()) : roundFailure(made.error())};
}

Result<GatheredAnswers, RoundFailure> waitingToCompare(const RoundParts &parts, const RoundId &round)
{
    if (auto refused = refusalOfClosed(parts, round))
        return Failure{std::move(*refused)};
    auto waiting = waitingIn(parts, round);
    if (!waiting)
        return Failure{roundFailure(waiting.error())};
    return std::move(*waiting);
}

bool allAmong(std::vector<std::string> papers, std::vector<std::string> waiting)
{
    std::ranges::sort(papers);
    std::ranges::sort(waiting);
    return !papers.empty() && std::includes(waiting.begin(), waiting.end(), papers.begin(), papers.end());
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

Result<GatheredAnswers, RoundFailure> gatheredAnswers(const RoundParts &parts, const RoundId &round, FewAnswers few)
{
    emptyClosedBoxes(parts);
    if (auto refused = refusalOfClosed(parts, round))
        return Failure{std::move(*refused)};
    auto gathered = waitingIn(parts, round);
    if (!gathered && few == FewAnswers::Drop && isLost(parts, round, gathered.error().error))
        return GatheredAnswers{};
    if (!gathered)
        return Failure{roundFailure(gathered.error())};
    if (few == FewAnswers::Refuse && !canBeTold(gathered->people()))
        return Failure{
            RoundFailure{.error = RoundError::TooFew, .answers = gathered->answers.size(), .papers = gathered->papers}};
    return std::move(*gathered);
}

Result<ClosedRound, RoundFailure>
closeRound(const RoundParts &parts, const RoundId &round, const PersonId &author, FewAnswers few,
           const std::function<std::optional<RoundRecord>(const GatheredAnswers &)> &recordOf)
{
    const auto gathered = gatheredAnswers(parts, round, few);
    if (!gathered)
        return Failure{gathered.error()};
    auto record = recordOf(*gathered);
    if (!record && few == FewAnswers::Drop)
        record = recordOf({});
    if (!record)
        return Failure{RoundFailure{.error = RoundError::Damaged}};
    const auto stored = parts.ledger.append(author, record->fact, storage::Spend::Reserve);
    if (!stored)
        return Failure{roundFailure(stored.error())};
    return ClosedRound{.answers = static_cast<std::size_t>(record->answers),
                       .papers = static_cast<std::size_t>(record->papers),
                       .dropped = static_cast<std::size_t>(record->dropped),
                       .logEmptied = static_cast<bool>(removeBox(parts, subjectOf(round)))};
}

void emptyClosedBoxes(const RoundParts &parts)
{
    const auto rounds = onDrafts(parts, [](storage::Connection &drafts) { return service::waitingRounds(drafts); });
    if (!rounds)
        return;
    for (const auto &round : *rounds) // where drafts.db refuses, whoever touches a round next tries again
        if (isUseless(parts, RoundId{round.uuid()}))
            static_cast<void>(removeBox(parts, round));
    static_cast<void>(
        onDrafts(parts, [&](storage::Connection &drafts) { return service::emptyWaitingLogs(drafts, parts.keys); }));
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
        return Failure{roundFailure(storage::StorageFailure{storage::StorageError::Io, drafts.error().sqliteCode})};
    const auto waiting = service::waitingAnswers(*drafts, workspace.keys(), subjectOf(round));
    if (!waiting)
        return Failure{roundFailure(waiting.error())};
    return waiting->answers.size();
}

} // namespace ringtrue::forms
