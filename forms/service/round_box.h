// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "core/service/waiting_answers.h"
#include "core/service/workspace.h"
#include "forms/facts/rounds.h"
#include "forms/service/versions.h"

#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace ringtrue::forms {

/// Why something was not done with a round. Nothing of it was stored.
enum class RoundError {
    UnknownVision,    ///< no such version of a vision is published here
    UnreadableVision, ///< it was made by a newer version of the program, or is damaged
    NoPillars,        ///< it has none that could be asked about
    TooManyPillars,   ///< more than mostPillarsAsked: one record could not hold what is said of each
    BadQuestion,      ///< empty, too long, or with characters that nobody sees
    PastDay,          ///< the last day to answer is over before it begins
    BadAsked,         ///< nobody, or more than mostAsked, would be asked
    UnknownRound,
    Closed,          ///< it was closed before
    Over,            ///< its last day has passed: only what was written on paper is still taken
    NotHere,         ///< its answers are gathered on another computer
    AlreadyAnswered, ///< whoever answers has answered
    SamePapers,      ///< all papers of a file wait already: it was taken before, most likely
    TooMany,         ///< more answers, or longer comments, than one record holds: close it and open another
    TooFew,          ///< nothing can be said of those who answered (canBeTold()): they could be told apart
    NotClosed,       ///< its answers are told when it is closed
    NoAnswers,       ///< it was closed with too few answers: there is nothing to code
    WrongCodes,      ///< not one code for each answer
    CodedByTwo,      ///< two other people have coded it
    Unsettled,       ///< not two people have coded it yet
    Erased,          ///< what was answered was erased, or its key is not on this computer
    Damaged,         ///< what was answered cannot be read
    Ledger,          ///< workspace.db or keys.db refused: see ledger
    Store            ///< drafts.db or a view refused: see storage
};

struct RoundFailure {
    RoundError error = RoundError::Store;
    std::size_t answers = 0; ///< how many there are, where that is the trouble, and
    std::size_t papers = 0;  ///< how many of them came from paper
    ledger::LedgerFailure ledger{};
    storage::StorageFailure storage{};
};
RoundFailure roundFailure(const storage::StorageFailure &failure);
RoundFailure roundFailure(const service::WaitingFailure &failure);
inline RoundFailure roundFailure(const ledger::LedgerFailure &failure)
{
    return {.error = RoundError::Ledger, .ledger = failure};
}

/// What rounds are opened, answered and closed with. Functions that take it are for the ledger's thread, where they
/// cannot meet: Workspace::submit() or post() gives the first two. They wait for the thread of drafts.db.
struct RoundParts {
    ledger::Ledger &ledger;
    storage::Connection &connection;
    ledger::Keys &keys;
    service::DraftStore &drafts;
    storage::Reserve &reserve;
    const Clock &clock;
};
RoundParts roundParts(service::Workspace &workspace, ledger::Ledger &ledger, storage::Connection &connection);

/// Runs @p job(RoundParts) on the ledger's thread and waits for its Result, whose failures are RoundFailures. Where the
/// workspace is only read: Store, with ReadOnly.
template <typename Job>
auto withRoundParts(service::Workspace &workspace, Job job) -> std::invoke_result_t<Job &, const RoundParts &>
{
    if (!workspace.canWrite())
        return Failure{roundFailure(storage::StorageFailure{storage::StorageError::ReadOnly, 0})};
    return workspace
        .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
            return job(roundParts(workspace, ledger, connection));
        })
        .get();
}

/// Answers on their way into the box of a round.
struct BoxedAnswers {
    std::vector<std::string> answers;
    std::optional<PersonId> by; ///< who answers, that they do so once; nobody where it comes from paper
    std::function<bool(const std::vector<std::string> &all)> fit;
};

/// What to do with a round that too few answered: nothing can be said of them (canBeTold()).
enum class FewAnswers {
    Refuse, ///< leave it open
    Drop    ///< close it; what they answered, or what cannot be read, is destroyed and stands in no record
};

/// What the close of a round came to.
struct ClosedRound {
    std::size_t answers = 0; ///< in the record
    std::size_t papers = 0;  ///< of answers and dropped, how many came from paper
    std::size_t dropped = 0; ///< too few: in no record
    bool logEmptied = true;  ///< false: another program reads drafts.db or keys.db, whose log still holds the box,
                             ///< sealed, or its key; the next round that is touched, or its last reader, empties it
};

// The steps that rounds of all kinds share.

/// The version of a vision that a round asks about.
///
/// @return UnknownVision, UnreadableVision, NoPillars or Store
Result<LoadedVision, RoundFailure> visionToAsk(storage::Connection &connection, const Hash &version);

/// Opens a round: makes its box, whose id is new, and appends the fact of @p author that @p factOf makes of the id.
/// Where that fails, no box stays.
Result<RoundId, RoundFailure> openRound(const RoundParts &parts, const PersonId &author,
                                        const std::function<ledger::FactDraft(const RoundId &)> &factOf);
/// Returns how many wait now.
Result<std::size_t, RoundFailure> putAnswers(const RoundParts &parts, const RoundId &round, BoxedAnswers answers,
                                             const service::RandomBelow &random);

/// What waits, in no order.
struct GatheredAnswers {
    std::vector<std::string> answers;
    std::size_t papers = 0; ///< how many of them came from paper; which, the answers do not say

    People people() const { return {static_cast<std::int64_t>(answers.size()), static_cast<std::int64_t>(papers)}; }
};
/// TooFew where nothing can be said of those who answered and @p few refuses them. With FewAnswers::Drop what cannot be
/// read any more (damaged, erased, or drafts.db of the computer that opened the round was lost, or left behind when its
/// backup was restored here) is nothing, so that the round can be closed.
Result<GatheredAnswers, RoundFailure> gatheredAnswers(const RoundParts &parts, const RoundId &round, FewAnswers few);

/// What waits of an open round, to compare with; never to be told.
///
/// @return Closed, NotHere, Erased, Damaged or Store
Result<GatheredAnswers, RoundFailure> waitingToCompare(const RoundParts &parts, const RoundId &round);

/// What to do with papers all of which wait already, so that their file was taken before, most likely.
enum class SamePapers { Refuse, Take };

/// Whether as many texts as @p papers that say the very same are among @p waiting. No papers never are.
bool allAmong(std::vector<std::string> papers, std::vector<std::string> waiting);

/// The record of a round that is to be closed.
struct RoundRecord {
    ledger::FactDraft fact; ///< holds all that was gathered, or says how many were dropped
    std::int64_t answers = 0;
    std::int64_t papers = 0;
    std::int64_t dropped = 0;
};
/// Closes a round: appends the fact that @p recordOf makes of what was gathered, then destroys what waits and its key.
/// Killed in between, it is done by whoever touches a round next: what is in a record never waits again.
///
/// @param recordOf  nothing where it cannot read what was gathered: Damaged, or with FewAnswers::Drop as if nobody had
///                  answered
Result<ClosedRound, RoundFailure>
closeRound(const RoundParts &parts, const RoundId &round, const PersonId &author, FewAnswers few,
           const std::function<std::optional<RoundRecord>(const GatheredAnswers &)> &recordOf);
/// Destroys what waits of rounds that are closed, or were never opened: somebody was killed in between. Opening,
/// answering and closing begin with it.
void emptyClosedBoxes(const RoundParts &parts);

/// Whether a record of the close of @p round is here.
Result<bool, storage::StorageFailure> isClosed(storage::Connection &connection, const RoundId &round);
/// How many answers wait, of a round whose box is here; also for who reads beside a writer.
///
/// @return NotHere where it is not, Erased or Damaged where it cannot be read any more, Store
Result<std::size_t, RoundFailure> countWaiting(service::Workspace &workspace, const RoundId &round);

} // namespace ringtrue::forms
