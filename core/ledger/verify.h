// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/fact.h"
#include "core/ledger/progress.h"
#include "core/ledger/views.h"
#include "core/storage/connection.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ringtrue::ledger {

/// Computes again what facts of one kind say was computed: the owner of the kind knows how.
struct Recheck {
    std::string_view kind; ///< `forms.evaluation`
    std::string_view what; ///< what is wrong when it does not hold: `score`
    /// Whether it holds; @p connection reads the workspace's views.
    std::function<bool(storage::Connection &connection, const Fact &fact, const Body &body)> holds;
};

/// The first thing that is not as it should be.
struct Wrong {
    std::string what;  ///< `fact hash`, `signature`, `body`, `chain`, `blob`, `view`, `erasure`, `score`, ...
    std::string where; ///< a fact's id, a blob's name, a table and row
    bool operator==(const Wrong &) const = default;
};

struct Verdict {
    Hash contentHash{}; ///< of the views as they are
    std::uint64_t facts = 0;
    std::uint64_t blobs = 0;
    std::optional<Wrong> firstWrong; ///< nothing: all is well
    bool operator==(const Verdict &) const = default;
};

enum class VerifyError { Store, NotBegun, Stopped };

/// Hashes every fact and blob again, checks signatures, chains and bodies, makes the views anew in a
/// scratch database and compares them row by row, and asks @p rechecks. Needs no key and writes nothing:
/// @p connection may be a reading one. @p folder is the workspace, with `media` and `keys.db` in it.
Result<Verdict, VerifyError> verify(storage::Connection &connection, const Registry &registry,
                                    const std::filesystem::path &folder, std::span<const Recheck> rechecks = {},
                                    const Progress &progress = {});

} // namespace ringtrue::ledger
