// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ringtrue::storage {

/// Who writes in a workspace now, as that program wrote it down.
struct LockHolder {
    std::int64_t process = 0;
    std::string host;
    std::string program; ///< `ringtrue-app`, `ringtrue interaction import`
    bool operator==(const LockHolder &) const = default;
};

/// Why a workspace cannot be locked. Busy: another program writes there; it is named where it could
/// write its name down.
struct LockFailure {
    StorageFailure storage;
    std::optional<LockHolder> holder;
    bool operator==(const LockFailure &) const = default;
};

/// The right to write in a workspace: one program at a time has it. Readers need none.
///
/// It is an flock() on a file, so it ends with the process, however that ends; no child inherits it
/// (O_CLOEXEC). The file stays; only its content tells who holds the lock.
class WorkspaceLock {
public:
    /// Takes the lock on @p file, made when absent, or says at once (under a second) who has it.
    static Result<WorkspaceLock, LockFailure> take(const std::filesystem::path &file, std::string_view program);
    /// Whether somebody has the lock on @p file at this moment. Nothing is written.
    static bool isHeld(const std::filesystem::path &file);
    WorkspaceLock(WorkspaceLock &&other) noexcept;
    WorkspaceLock &operator=(WorkspaceLock &&other) noexcept;
    ~WorkspaceLock();

    /// Whether the last holder did not let go by itself: it was killed, or the power went.
    bool followsAnUncleanEnd() const { return m_followsAnUncleanEnd; }

private:
    explicit WorkspaceLock(int descriptor) : m_descriptor(descriptor) {}
    void release();
    int m_descriptor = -1;
    bool m_followsAnUncleanEnd = false;
};

} // namespace ringtrue::storage
