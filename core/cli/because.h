// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

/// Why something failed, and what to do about it: what failures of storage, keys, records and workspaces share.
namespace ringtrue::cli {

/// A reason as it is told.
struct Because {
    std::string_view code;
    std::string_view text;
    std::string_view mend{}; ///< what to do, where that hangs on more
};

inline std::string sentence(const Because &reason)
{
    return reason.mend.empty() ? std::string(reason.text) : fmt::format("{} {}", reason.text, reason.mend);
}

inline std::string code(const Because &reason)
{
    return std::string(reason.code);
}

/// Backups hold no keys: who restores one without them has shut away all that is sealed.
inline constexpr std::string_view mendKeys =
    "Put keys.db and unlock.key from your copy of the keys (ringtrue backup --keys) there, and keep the damaged "
    "ones. A backup holds no keys: restored without them, every name, recording and comment stays shut.";
inline constexpr std::string_view mendSpare =
    "Nothing of yours is in it. Move it away: the next program that writes here makes a new one.";
inline constexpr std::string_view mendFacts =
    "Leave the folder as it is: its keys are still needed. Restore the last backup with them: "
    "ringtrue restore BACKUP NEW-FOLDER --keys THIS-FOLDER";
inline constexpr std::string_view mendRecording =
    "All else is there. Look for a file of this name in a backup, in its folder blobs, and put it into the same place "
    "in "
    "the folder media here, then verify again. Where no backup has it whole it is lost: ringtrue call remove-recording "
    "with the number of its call ends the search, and what was evaluated stays.";
inline constexpr std::string_view mendDrafts =
    "What was submitted is not in it. Move drafts.db away: a new one is made, and the last backup holds the drafts "
    "of its time. Customers are recognised again from the facts; a recording or chat that was imported before is not, "
    "so that it could be imported twice.";

} // namespace ringtrue::cli
