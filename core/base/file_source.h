// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/byte_source.h"

#include <filesystem>
#include <memory>

namespace ringtrue {

enum class OpenError {
    Missing,   ///< nothing of that name
    NotAFile,  ///< a folder, device, pipe or socket
    Forbidden, ///< no right to read it
    Io         ///< anything else the file system refused
};

/// A file on disk, read with pread. Its size is that at opening.
class FileSource final : public ByteSource {
public:
    /// Opens @p file for reading. Never waits: a pipe without a writer is NotAFile.
    static Result<std::unique_ptr<FileSource>, OpenError> open(const std::filesystem::path &file);
    ~FileSource() override;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    std::uint64_t size() const override { return m_size; }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override;

private:
    FileSource(int descriptor, std::uint64_t size) : m_descriptor(descriptor), m_size(size) {}
    int m_descriptor;
    std::uint64_t m_size;
};

} // namespace ringtrue
