// SPDX-License-Identifier: Apache-2.0
#include "core/storage/workspace_lock.h"

#include "core/storage/durable_file.h"
#include "core/storage/regular_file.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace ringtrue::storage {

namespace {

constexpr std::size_t longest = 1024; // bytes of the file that are looked at

/// Only what can be shown in one line: somebody else wrote the file.
std::string shownLine(std::string_view text)
{
    std::string line;
    for (const char c : text.substr(0, 200))
        line += c >= ' ' && c <= '~' ? c : '?';
    return line;
}

std::string describe(std::string_view program)
{
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        host[0] = '\0';
    return fmt::format("{}\n{}\n{}\n", ::getpid(), shownLine(host.data()), shownLine(program));
}

std::optional<LockHolder> parse(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    LockHolder holder;
    if (lines.size() < 3)
        return std::nullopt;
    const auto number = std::from_chars(lines[0].data(), lines[0].data() + lines[0].size(), holder.process);
    if (number.ec != std::errc{})
        return std::nullopt;
    holder.host = shownLine(lines[1]);
    holder.program = shownLine(lines[2]);
    return holder;
}

std::optional<LockHolder> readHolder(int descriptor)
{
    std::array<char, longest> text{};
    const auto count = ::pread(descriptor, text.data(), text.size(), 0);
    return count > 0 ? parse({text.data(), static_cast<std::size_t>(count)}) : std::nullopt;
}

/// Done, or the errno that hindered it.
int writeHolder(int descriptor, std::string_view program)
{
    const auto text = describe(program);
    if (::ftruncate(descriptor, 0) != 0)
        return errno;
    if (::pwrite(descriptor, text.data(), text.size(), 0) < 0)
        return errno;
    return ::fdatasync(descriptor) == 0 ? 0 : errno; // after a power cut the name tells of the unclean end
}

} // namespace

Result<WorkspaceLock, LockFailure> WorkspaceLock::take(const std::filesystem::path &file, std::string_view program)
{
    if (!isFileOrNothing(file))
        return Failure{LockFailure{{StorageError::NotOurs, 0}, std::nullopt}};
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return Failure{LockFailure{failureOfErrno(errno), std::nullopt}};
    WorkspaceLock lock(descriptor);
    std::optional<LockHolder> holder;
    // A holder that has just come or is just going has no name in the file: look again for half a second.
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            lock.m_followsAnUncleanEnd = ::lseek(descriptor, 0, SEEK_END) > 0;
            // On a full disk the name cannot be written; the lock counts all the same, to free space.
            const int number = writeHolder(descriptor, program);
            if (number != 0 && number != ENOSPC && number != EDQUOT)
                return Failure{LockFailure{failureOfErrno(number), std::nullopt}};
            return lock;
        }
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Failure{LockFailure{failureOfErrno(errno), std::nullopt}};
        holder = readHolder(descriptor);
        if (holder)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ::close(std::exchange(lock.m_descriptor, -1)); // not release(): the file's content is the holder's
    return Failure{LockFailure{{StorageError::Busy, 0}, holder}};
}

bool WorkspaceLock::isHeld(const std::filesystem::path &file)
{
    if (!isFileOrNothing(file))
        return false;
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

WorkspaceLock::WorkspaceLock(WorkspaceLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_followsAnUncleanEnd(other.m_followsAnUncleanEnd)
{
}

WorkspaceLock &WorkspaceLock::operator=(WorkspaceLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_followsAnUncleanEnd = other.m_followsAnUncleanEnd;
    }
    return *this;
}

WorkspaceLock::~WorkspaceLock()
{
    release();
}

void WorkspaceLock::release()
{
    if (m_descriptor < 0)
        return;
    const int emptied = ::ftruncate(m_descriptor, 0); // still locked: nobody else's name is lost
    static_cast<void>(emptied);
    ::close(std::exchange(m_descriptor, -1));
}

} // namespace ringtrue::storage
