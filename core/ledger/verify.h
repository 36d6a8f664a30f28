// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/ledger/progress.h"
#include "core/ledger/verify_keys.h"
#include "core/ledger/views.h"
#include "core/storage/connection.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ringtrue::ledger {

/// What came of computing something again.
enum class Computed {
    Holds,   ///< or what it needs is not here yet
    Differs, ///< or what it needs is here and cannot be
    NotSeen  ///< the disk does not give it now: nothing is known of it
};

/// Computes again what facts of one kind say was computed: the owner of the kind knows how.
struct Recheck {
    std::string_view kind; ///< `forms.evaluation`
    std::string_view what; ///< what is wrong when it does not hold: `score`
    /// @p connection reads the workspace's views.
    std::function<Computed(storage::Connection &connection, const Fact &fact, const Body &body)> computed;
};

/// The first thing that is not as it should be.
struct Wrong {
    std::string
        what; ///< `fact hash`, `signature`, `chain`, `blob`, `stray file`, `view`, `key`, `schema`, `database`, ...
    std::string where; ///< a fact's id, a blob's name, a table and row, a file and what SQLite says of it
    bool operator==(const Wrong &) const = default;
};

struct Verdict {
    std::optional<Hash> contentHash{}; ///< of the views as they are; nothing where they cannot be read
    std::uint64_t facts = 0;
    std::uint64_t blobs = 0;
    std::uint64_t unnamedBlobs = 0; ///< that no fact names: an import is under way, or the next writer destroys them
    /// Places where facts of a device are missing that a restore went on from: a file of the backup was damaged.
    std::uint64_t gaps = 0;
    KeyCount keys;
    std::optional<Wrong> firstWrong; ///< nothing: all is well
    bool operator==(const Verdict &) const = default;
};

enum class VerifyError {
    Store, ///< the disk refused
    Stopped
};

/// Hashes every fact and blob again, checks signatures, chains and bodies, where trust begins and who has it,
/// makes the tables and views anew in a scratch database and compares them row by row, looks whether the keys
/// are there that must be and whether a file lies in `media` that no fact names, and asks @p rechecks. Needs no key and
/// writes nothing: @p connection may be a reading one. @p folder is the workspace, with `media` and, where it is no
/// backup, `keys.db` in it. What SQLite itself can check, and whether keys open, is service::verifyWorkspace()'s.
Result<Verdict, VerifyError> verify(storage::Connection &connection, const Registry &registry,
                                    const std::filesystem::path &folder, std::span<const Recheck> rechecks = {},
                                    const Progress &progress = {});

} // namespace ringtrue::ledger
