// SPDX-License-Identifier: Apache-2.0
#include "core/storage/durable_file.h"

#include "core/storage/regular_file.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace ringtrue::storage {

namespace {

constexpr std::uint64_t syncEvery = 8ULL << 20;

Result<Done, StorageFailure> syncPath(const std::filesystem::path &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return Failure{failureOfErrno(errno)};
    const int result = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    if (result != 0)
        return Failure{failureOfErrno(number)};
    return Done{};
}

} // namespace

StorageFailure failureOfErrno(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {StorageError::Full, 0};
    case EROFS:
    case EACCES:
    case EPERM:
        return {StorageError::ReadOnly, 0};
    case ENOENT:
    case ENOTDIR:
        return {StorageError::Missing, 0};
    case EWOULDBLOCK:
        return {StorageError::Busy, 0};
    default:
        return {StorageError::Io, 0};
    }
}

DurableFile::DurableFile(int descriptor, std::filesystem::path file, std::filesystem::path temporary)
    : m_descriptor(descriptor), m_file(std::move(file)), m_temporary(std::move(temporary))
{
}

DurableFile::DurableFile(DurableFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_file(std::move(other.m_file)),
      m_temporary(std::move(other.m_temporary)), m_size(other.m_size), m_unsynced(other.m_unsynced)
{
}

DurableFile &DurableFile::operator=(DurableFile &&other) noexcept
{
    if (this != &other) {
        abandon();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_file = std::move(other.m_file);
        m_temporary = std::move(other.m_temporary);
        m_size = other.m_size;
        m_unsynced = other.m_unsynced;
    }
    return *this;
}

DurableFile::~DurableFile()
{
    abandon();
}

void DurableFile::abandon()
{
    if (m_descriptor < 0)
        return;
    ::close(std::exchange(m_descriptor, -1));
    ::unlink(m_temporary.c_str());
}

Result<DurableFile, StorageFailure> DurableFile::create(const std::filesystem::path &file, unsigned mode)
{
    auto temporary = file;
    temporary += ".part";
    ::unlink(temporary.c_str()); // of a program that was killed; its mode may differ
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor < 0)
        return Failure{failureOfErrno(errno)};
    return DurableFile(descriptor, file, std::move(temporary));
}

Result<Done, StorageFailure> DurableFile::add(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto piece = bytes.substr(0, syncEvery - m_unsynced);
        const auto written = ::write(m_descriptor, piece.data(), piece.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return Failure{failureOfErrno(errno)};
        bytes.remove_prefix(static_cast<std::size_t>(written));
        m_size += static_cast<std::uint64_t>(written);
        m_unsynced += static_cast<std::uint64_t>(written);
        if (m_unsynced >= syncEvery) {
            if (::fdatasync(m_descriptor) != 0)
                return Failure{failureOfErrno(errno)};
            m_unsynced = 0;
        }
    }
    return Done{};
}

Result<Done, StorageFailure> DurableFile::publish()
{
    if (::fsync(m_descriptor) != 0 || ::rename(m_temporary.c_str(), m_file.c_str()) != 0) {
        const auto failure = failureOfErrno(errno);
        abandon();
        return Failure{failure};
    }
    ::close(std::exchange(m_descriptor, -1));
    return syncFolder(m_file.parent_path());
}

Result<Done, StorageFailure> DurableFile::publishAs(const std::filesystem::path &file)
{
    m_file = file;
    return publish();
}

Result<Done, StorageFailure> copyFile(const std::filesystem::path &from, const std::filesystem::path &to, unsigned mode)
{
    if (!isFileOrNothing(from))
        return Failure{StorageFailure{StorageError::NotOurs, 0}};
    std::ifstream in(from, std::ios::binary);
    if (!in.is_open())
        return Failure{StorageFailure{StorageError::Missing, 0}};
    auto file = DurableFile::create(to, mode);
    if (!file)
        return Failure{file.error()};
    std::vector<char> piece(1 << 20);
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        const auto added = file->add({piece.data(), static_cast<std::size_t>(in.gcount())});
        if (!added)
            return added;
    }
    if (in.bad())
        return Failure{StorageFailure{StorageError::Io, 0}};
    return file->publish();
}

void forgetCached(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
}

Result<Done, StorageFailure> syncFile(const std::filesystem::path &file)
{
    return syncPath(file, O_RDONLY);
}

Result<Done, StorageFailure> syncFolder(const std::filesystem::path &folder)
{
    return syncPath(folder.empty() ? std::filesystem::path(".") : folder, O_RDONLY | O_DIRECTORY);
}

} // namespace ringtrue::storage
