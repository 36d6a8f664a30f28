// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <filesystem>
#include <mutex>

namespace ringtrue::storage {

enum class ReserveState {
    Held,    ///< the reserve lies on the disk
    Released ///< it was given away, and there is no room to make it again
};

/// What a piece of work may spend of a disk that is all but full.
enum class Spend {
    FreeSpace, ///< never the reserve, and nothing at all while the reserve is not whole: all that brings something new
               ///< in
    Reserve    ///< the reserve as well: answers, submissions, erasures, whatever opening, reading and copying need
};

/// A file of 8 MiB that holds space on the workspace's disk. When the disk is full it is given up for work that may
/// spend it, so that what the user has done can still be saved, copied and erased. Any thread may call any function.
class Reserve {
public:
    static constexpr std::uint64_t size = 8ULL << 20;

    explicit Reserve(std::filesystem::path file) : m_file(std::move(file)) {}

    /// Makes the reserve where it is missing and the disk has room for it and as much again, so that it
    /// does not fill the disk which it is there to relieve.
    ReserveState keep();
    /// Gives the space back to the disk; false when there was none to give.
    bool release();
    ReserveState state() const;

private:
    std::filesystem::path m_file;
    std::mutex m_mutex;
};

/// Runs @p work, which may Spend::Reserve and returns a Result whose error isDiskFull() understands; where the
/// disk is full the reserve is released and @p work run once more.
template <typename Work>
auto withReserve(Reserve &reserve, Work work) -> decltype(work())
{
    auto result = work();
    if (!result && isDiskFull(result.error()) && reserve.release())
        return work();
    return result;
}

} // namespace ringtrue::storage
