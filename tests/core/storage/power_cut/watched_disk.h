// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ringtrue::tests {

/// One thing that SQLite asked of the disk.
struct DiskCall {
    enum class Kind { Create, Write, Truncate, Sync, Unlink, SyncFolder };
    Kind kind = Kind::Sync;
    std::string file;       ///< its name without the folder
    std::int64_t place = 0; ///< of a Write; the new size of a Truncate
    std::string bytes;
};

/// Whether the calls after a failed one succeed again.
enum class Fault { Once, FromThenOn };

/// A disk that writes down what SQLite asks of it, and fails on demand. While one lives it is SQLite's
/// default VFS; files opened in its time must be closed in its time. It hands all on to the true disk but
/// syncs, which are only written down: no test needs to survive a true power cut.
class WatchedDisk {
public:
    WatchedDisk();
    WatchedDisk(const WatchedDisk &) = delete;
    WatchedDisk &operator=(const WatchedDisk &) = delete;
    ~WatchedDisk();

    const std::vector<DiskCall> &calls() const;

    /// From now on counts open, read, write, truncate, sync, unlink and lock calls; the @p nth (from 1)
    /// returns @p sqliteCode.
    void failCall(std::size_t nth, int sqliteCode, Fault fault);
    /// No more faults; says whether there was one since failCall().
    bool stopFailing();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace ringtrue::tests
