// SPDX-License-Identifier: Apache-2.0
#include "core/base/file_source.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringtrue {

namespace {

OpenError openErrorOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return OpenError::Missing;
    case EACCES:
    case EPERM:
        return OpenError::Forbidden;
    case EISDIR:
    case ENXIO:
    case ELOOP:
        return OpenError::NotAFile;
    default:
        return OpenError::Io;
    }
}

} // namespace

Result<std::unique_ptr<FileSource>, OpenError> FileSource::open(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0)
        return Failure{openErrorOf(errno)};
    struct stat status {};
    const bool known = ::fstat(descriptor, &status) == 0;
    if (!known || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Failure{known ? OpenError::NotAFile : OpenError::Io};
    }
    return std::unique_ptr<FileSource>(new FileSource(descriptor, static_cast<std::uint64_t>(status.st_size)));
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Result<std::size_t, ReadError> FileSource::read(std::uint64_t offset, std::span<std::uint8_t> out)
{
    if (offset >= m_size)
        return std::size_t{0};
    while (true) {
        const ssize_t got = ::pread(m_descriptor, out.data(), out.size(), static_cast<off_t>(offset));
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            return Failure{ReadError::Io};
    }
}

} // namespace ringtrue
