// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace ringtrue::storage {

/// What an errno of the file system means.
StorageFailure failureOfErrno(int number);

/// A file that does not exist under its name until it is whole: bytes go to a temporary name beside it,
/// publish() makes them durable, renames and makes the folder durable. Destroyed unpublished, it leaves
/// nothing. Data is handed to the disk every 8 MiB, so that an autosave on the same disk never waits for
/// a large copy.
class DurableFile {
public:
    /// @param mode  permission bits: 0600 for what only the owner may read
    static Result<DurableFile, StorageFailure> create(const std::filesystem::path &file, unsigned mode = 0644);
    DurableFile(DurableFile &&other) noexcept;
    DurableFile &operator=(DurableFile &&other) noexcept;
    ~DurableFile();

    Result<Done, StorageFailure> add(std::string_view bytes);
    /// Gives the file its name, replacing one that is there.
    Result<Done, StorageFailure> publish();
    /// The same under another name, where the name follows from the content: @p file in an existing folder
    /// of the same disk.
    Result<Done, StorageFailure> publishAs(const std::filesystem::path &file);
    std::uint64_t size() const { return m_size; }

private:
    DurableFile(int descriptor, std::filesystem::path file, std::filesystem::path temporary);
    void abandon();
    int m_descriptor = -1;
    std::filesystem::path m_file;
    std::filesystem::path m_temporary;
    std::uint64_t m_size = 0;
    std::uint64_t m_unsynced = 0;
};

/// Copies @p from to @p to, which is there when it is whole and durable.
Result<Done, StorageFailure> copyFile(const std::filesystem::path &from, const std::filesystem::path &to,
                                      unsigned mode = 0644);
/// Makes memory forget @p file, so that reading it back shows what the disk has.
void forgetCached(const std::filesystem::path &file);
/// Makes @p file's content durable.
Result<Done, StorageFailure> syncFile(const std::filesystem::path &file);
/// Makes names in @p folder durable: files made, renamed or removed there.
Result<Done, StorageFailure> syncFolder(const std::filesystem::path &folder);

} // namespace ringtrue::storage
