// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/ledger/keys.h"
#include "core/service/random_order.h"
#include "core/storage/connection.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::service {

/// The answers of one round that wait in drafts.db, and who has answered, without a link between the two.
///
/// While a round is open, whoever can open the keys of the workspace can read its box, and can find out for a given
/// person whether they answered (not what). With the round's close all of it goes, and the key that is the box's alone;
/// the close itself keeps neither. No copy of drafts.db or keys.db that the program makes holds a box or its key.
struct WaitingAnswers {
    std::vector<std::string> answers; ///< bytes that only who wrote them understands, in no order
    std::vector<Hash> answered;       ///< keyed hashes of who answered, by value
    bool operator==(const WaitingAnswers &) const = default;

    /// How many came from paper: all others are of somebody who signed in, once.
    std::size_t papers() const { return answers.size() - std::min(answers.size(), answered.size()); }
};

enum class WaitingError {
    NoBox,        ///< the round's answers are not gathered on this computer, or not any more
    AlreadyThere, ///< whoever answers has answered
    TooMany,      ///< more than can wait together (NewAnswers::fit): nothing was added
    NoKey,        ///< the key of the box is gone, or the round was erased
    Damaged,      ///< the box does not open with it
    Store         ///< drafts.db or keys.db refused: see storage
};

struct WaitingFailure {
    WaitingError error = WaitingError::Store;
    storage::StorageFailure storage{};
    bool operator==(const WaitingFailure &) const = default;
};
inline bool isDiskFull(const WaitingFailure &failure)
{
    return failure.error == WaitingError::Store && isDiskFull(failure.storage);
}

/// What goes into a box at once.
struct NewAnswers {
    std::vector<std::string> answers;
    std::optional<Hash> by{}; ///< a keyed hash of who gives the one answer; nobody's where they were typed from paper
    /// Whether so many can wait together; none: any number can.
    std::function<bool(const std::vector<std::string> &all)> fit{};
};

// Each function that changes something is one transaction on drafts.db, durable when it returns a value.

/// Makes an empty box, and the key that seals it; it is fine where there is one.
Result<Done, WaitingFailure> makeWaitingBox(storage::Connection &drafts, ledger::Keys &keys,
                                            const ledger::SubjectId &round);
/// What waits, also for reading connections.
Result<WaitingAnswers, WaitingFailure> waitingAnswers(storage::Connection &drafts, ledger::Keys &keys,
                                                      const ledger::SubjectId &round);
/// Adds answers, all or none, and puts all that wait into a new order by @p random. Returns how many wait now. The
/// write-ahead log is emptied where no other program reads in it; else by whatever is written next.
Result<std::size_t, WaitingFailure> addWaitingAnswers(storage::Connection &drafts, ledger::Keys &keys,
                                                      const ledger::SubjectId &round, const NewAnswers &added,
                                                      const RandomBelow &random);
/// Removes the box and destroys its key; it is fine where they are gone. Done means: what held them is overwritten and
/// the write-ahead logs are empty. Busy (in storage) where another program still reads: the box is gone, and
/// emptyWaitingLogs() empties the logs later.
Result<Done, WaitingFailure> removeWaitingBox(storage::Connection &drafts, ledger::Keys &keys,
                                              const ledger::SubjectId &round);
/// Empties the write-ahead logs, which hold boxes and keys as they were before. Busy where another program reads.
Result<Done, WaitingFailure> emptyWaitingLogs(storage::Connection &drafts, ledger::Keys &keys);
/// The rounds whose boxes are here.
Result<std::vector<ledger::SubjectId>, WaitingFailure> waitingRounds(storage::Connection &drafts);

} // namespace ringtrue::service
