// SPDX-License-Identifier: Apache-2.0
#include "core/storage/reserve.h"

#include "core/storage/regular_file.h"

#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace ringtrue::storage {

namespace {

bool isWhole(const std::filesystem::path &file)
{
    std::error_code error;
    return std::filesystem::file_size(file, error) == Reserve::size && !error;
}

bool hasRoom(const std::filesystem::path &folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    return !error && space.available >= 2 * Reserve::size;
}

bool allocate(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return false;
    const bool done = ::posix_fallocate(descriptor, 0, Reserve::size) == 0 && ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

} // namespace

ReserveState Reserve::keep()
{
    const std::lock_guard guard(m_mutex);
    if (isWhole(m_file))
        return ReserveState::Held;
    if (!isFileOrNothing(m_file))
        return ReserveState::Released;
    if (hasRoom(m_file.parent_path()) && allocate(m_file))
        return ReserveState::Held;
    ::unlink(m_file.c_str());
    return ReserveState::Released;
}

bool Reserve::release()
{
    const std::lock_guard guard(m_mutex);
    std::error_code error;
    const auto held = std::filesystem::file_size(m_file, error);
    return !error && held > 0 && ::unlink(m_file.c_str()) == 0;
}

ReserveState Reserve::state() const
{
    return isWhole(m_file) ? ReserveState::Held : ReserveState::Released;
}

} // namespace ringtrue::storage
