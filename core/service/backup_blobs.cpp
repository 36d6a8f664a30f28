// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup_blobs.h"

#include "core/base/sha256.h"
#include "core/ledger/blobs.h"
#include "core/storage/durable_file.h"

#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t pieceSize = 1 << 20;

/// Hands @p file to @p take piece by piece; the hash of all of it.
template <typename Take>
Result<Hash, storage::StorageFailure> readThrough(const fs::path &file, Take take)
{
    std::ifstream in(file, std::ios::binary);
    if (!in.is_open())
        return Failure{storage::StorageFailure{storage::StorageError::Io, 0}};
    Sha256 hash;
    std::vector<char> piece(pieceSize);
    for (;;) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const std::string_view bytes(piece.data(), static_cast<std::size_t>(in.gcount()));
        if (in.bad())
            return Failure{storage::StorageFailure{storage::StorageError::Io, 0}};
        if (bytes.empty())
            return hash.finish();
        hash.add(bytes);
        const auto taken = take(bytes);
        if (!taken)
            return Failure{taken.error()};
    }
}

Result<Done, storage::StorageFailure> makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (!fs::create_directories(folder, error) && !error)
        return Done{};
    if (error)
        return Failure{storage::failureOfErrno(error.value())};
    return storage::syncFolder(folder.parent_path());
}

} // namespace

Result<BlobCopy, storage::StorageFailure> copyBlob(const ledger::BlobName &name, const fs::path &from,
                                                   const fs::path &to)
{
    std::error_code error;
    const auto source = ledger::blobFile(from, name.hash);
    const auto target = ledger::blobFile(to, name.hash);
    if (fs::file_size(target, error) == name.length && !error)
        return BlobCopy::Present;
    if (!fs::exists(source, error))
        return BlobCopy::Missing;
    const auto folder = makeFolder(target.parent_path());
    if (!folder)
        return Failure{folder.error()};
    auto file = storage::DurableFile::create(target);
    if (!file)
        return Failure{file.error()};
    const auto hash = readThrough(source, [&](std::string_view bytes) { return file->add(bytes); });
    if (!hash)
        return Failure{hash.error()};
    if (*hash != name.hash || file->size() != name.length)
        return BlobCopy::Damaged;
    const auto published = file->publish();
    if (!published)
        return Failure{published.error()};
    storage::forgetCached(target);
    const auto readBack =
        readThrough(target, [](std::string_view) { return Result<Done, storage::StorageFailure>(Done{}); });
    if (!readBack || *readBack != name.hash) {
        fs::remove(target, error);
        return Failure{storage::StorageFailure{storage::StorageError::Io, 0}};
    }
    return BlobCopy::Copied;
}

} // namespace ringtrue::service
