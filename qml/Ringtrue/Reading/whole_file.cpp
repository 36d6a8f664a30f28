// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/whole_file.h"

#include "core/storage/durable_file.h"

#include <filesystem>

namespace ringtrue::qml {

namespace {

FileError errorOf(const storage::StorageFailure &failure)
{
    switch (failure.error) {
    case storage::StorageError::Full:
        return FileError::Full;
    case storage::StorageError::ReadOnly:
        return FileError::NotAllowed;
    case storage::StorageError::Missing: // it went while the file was written
        return FileError::NoFolder;
    default:
        return FileError::Disk;
    }
}

} // namespace

FileError errorOfPlace(const std::string &path, FileThere there)
{
    std::error_code ignored;
    const std::filesystem::path file(path);
    if (!file.is_absolute() || !std::filesystem::is_directory(file.parent_path(), ignored))
        return FileError::NoFolder;
    const auto status = std::filesystem::status(file, ignored);
    if (!std::filesystem::exists(status))
        return FileError::None;
    if (!std::filesystem::is_regular_file(status))
        return FileError::NoFile;
    return there == FileThere::Replace ? FileError::None : FileError::IsThere;
}

FileError writeWhole(const std::string &path, const std::string &bytes, FileThere there)
{
    if (const auto error = errorOfPlace(path, there); error != FileError::None)
        return error;
    auto out = storage::DurableFile::create(path);
    if (!out)
        return errorOf(out.error());
    if (const auto added = out->add(bytes); !added)
        return errorOf(added.error());
    const auto published = out->publish();
    return published ? FileError::None : errorOf(published.error());
}

} // namespace ringtrue::qml
