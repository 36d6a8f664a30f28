// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "core/service/waiting_answers.h"
#include "core/service/workspace.h"
#include "forms/facts/rounds.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// Why something was not done with a round. Nothing of it was stored.
enum class RoundError {
    UnknownVision,    ///< no such version of a vision is published here
    UnreadableVision, ///< it was made by a newer version of the program, or is damaged
    NoPillars,        ///< it has none that could be asked about
    BadQuestion,      ///< empty, too long, or with characters that nobody sees
    PastDay,          ///< the last day to answer is over before it begins
    UnknownRound,
    Closed,          ///< it was closed before
    Over,            ///< its last day has passed: only what was written on paper is still taken
    NotHere,         ///< its answers are gathered on another computer
    AlreadyAnswered, ///< whoever answers has answered
    TooMany,         ///< more answers, or longer comments, than one record holds: close it and open another
    TooFew,          ///< fewer than fewestShown answered: they could be told apart
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
    std::size_t answers = 0; ///< how many there are, where that is the trouble
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

/// Answers on their way into the box of a round.
struct BoxedAnswers {
    std::vector<std::string> answers;
    std::optional<PersonId> by; ///< who answers, that they do so once; nobody where it comes from paper
    std::function<bool(const std::vector<std::string> &all)> fit;
};

/// What to do with a round that fewer than fewestShown answered.
enum class FewAnswers {
    Refuse, ///< leave it open
    Drop    ///< close it; what they answered, or what cannot be read, is destroyed and stands in no record
};

/// What the close of a round came to.
struct ClosedRound {
    std::size_t answers = 0; ///< in the record
    std::size_t dropped = 0; ///< too few: in no record
    bool logEmptied = true;  ///< false: another program reads drafts.db, and its log still holds the box, sealed; the
                             ///< next round that is touched, or its last reader, empties it
};

// The steps that rounds of all kinds share.

/// Makes the box of a round that is about to be opened, whose id is new.
Result<RoundId, RoundFailure> makeRoundBox(const RoundParts &parts);
/// Returns how many wait now.
Result<std::size_t, RoundFailure> putAnswers(const RoundParts &parts, const RoundId &round, BoxedAnswers answers,
                                             const service::RandomBelow &random);
/// What waits, in no order. TooFew where fewer than fewestShown answered and @p few refuses them. With FewAnswers::Drop
/// what cannot be read any more (damaged, erased, or drafts.db of the computer that opened the round was lost) is
/// nothing, so that the round can be closed.
Result<std::vector<std::string>, RoundFailure> gatheredAnswers(const RoundParts &parts, const RoundId &round,
                                                               FewAnswers few);
/// Appends @p fact, which holds all that was gathered or says how many were dropped, then destroys what waits. Killed
/// in between, it is done by whoever touches a round next: what is in a record never waits again.
Result<bool, RoundFailure> appendAndEmpty(const RoundParts &parts, const PersonId &author, const RoundId &round,
                                          const ledger::FactDraft &fact);
/// Destroys what waits of rounds that are closed. Opening, answering and closing begin with it.
void emptyClosedBoxes(const RoundParts &parts);

/// Whether a record of the close of @p round is here.
Result<bool, storage::StorageFailure> isClosed(storage::Connection &connection, const RoundId &round);
/// How many answers wait, of a round whose box is here; also for who reads beside a writer. NotHere where it is not.
Result<std::size_t, RoundFailure> countWaiting(service::Workspace &workspace, const RoundId &round);

} // namespace ringtrue::forms
