// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup_blobs.h"

#include "core/base/hex.h"
#include "core/base/sha256.h"
#include "core/ledger/blobs.h"
#include "core/storage/durable_file.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
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
    std::error_code error;
    const bool isFile = fs::is_regular_file(file, error); // a pipe would wait for ever
    std::ifstream in(isFile ? file : fs::path{}, std::ios::binary);
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
    fs::permissions(folder, fs::perms::owner_all, error); // on a disk without modes (FAT) in vain
    return storage::syncFolder(folder.parent_path());
}

/// Whether the copy @p file of @p name is what it was when it was made.
bool isWhole(const fs::path &file, const ledger::BlobName &name, CopyCheck check)
{
    std::error_code error;
    if (fs::file_size(file, error) != name.length || error)
        return false;
    if (check == CopyCheck::Size)
        return true;
    storage::forgetCached(file); // before: the disk is asked; after: the program beside this one keeps its memory
    const auto hash = readThrough(file, [](std::string_view) { return Result<Done, storage::StorageFailure>(Done{}); });
    storage::forgetCached(file);
    return hash && *hash == name.hash;
}

/// Copies it over whatever is in its place.
Result<BlobCopy, storage::StorageFailure> copyAnew(const ledger::BlobName &name, const fs::path &source,
                                                   const fs::path &target)
{
    const auto folder = makeFolder(target.parent_path());
    if (!folder)
        return Failure{folder.error()};
    auto file = storage::DurableFile::create(target, 0600);
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
    if (isWhole(target, name, CopyCheck::Content))
        return BlobCopy::Copied;
    std::error_code ignored;
    fs::remove(target, ignored);
    return Failure{storage::StorageFailure{storage::StorageError::Io, 0}};
}

/// What is to be said of the copy @p file that cannot be made anew: @p name may have its length from a file that was
/// cut.
BlobCopy asItIs(const fs::path &file, const ledger::BlobName &name)
{
    const auto hash = readThrough(file, [](std::string_view) { return Result<Done, storage::StorageFailure>(Done{}); });
    return hash && *hash == name.hash ? BlobCopy::Present : BlobCopy::Lost;
}

using Sizes = std::map<std::string, std::uintmax_t>;

Sizes sizesBelow(const fs::path &folder)
{
    Sizes sizes;
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(folder, error);
         !error && entry != fs::recursive_directory_iterator{}; entry.increment(error)) {
        std::error_code gone;
        const auto size = entry->path().extension() == ".blob" ? entry->file_size(gone) : 0;
        if (entry->path().extension() == ".blob" && !gone)
            sizes[entry->path().filename().string()] = size;
    }
    return sizes;
}

} // namespace

Result<BlobCopy, storage::StorageFailure> copyBlob(const ledger::BlobName &name, const fs::path &from,
                                                   const fs::path &to, CopyCheck check)
{
    std::error_code error;
    const auto source = ledger::blobFile(from, name.hash);
    const auto target = ledger::blobFile(to, name.hash);
    if (isWhole(target, name, check))
        return BlobCopy::Present;
    const bool wasThere = fs::exists(target, error);
    if (!fs::exists(source, error))
        return wasThere ? asItIs(target, name) : BlobCopy::Missing;
    auto copied = copyAnew(name, source, target);
    if (!copied && wasThere && copied.error().error == storage::StorageError::Io)
        return asItIs(target, name); // the disk does not give its file
    if (!copied || !wasThere)
        return copied;
    return *copied == BlobCopy::Copied ? BlobCopy::Healed : asItIs(target, name);
}

ledger::BlobName namedAsIs(const Hash &hash, const fs::path &from, const fs::path &to)
{
    std::error_code error;
    for (const fs::path &folder : {from, to})
        if (const auto length = fs::file_size(ledger::blobFile(folder, hash), error); !error)
            return {hash, length};
    return {hash, 0};
}

std::set<Hash> onlyIn(const fs::path &copies, const fs::path &blobs)
{
    const auto there = sizesBelow(blobs);
    std::set<Hash> out;
    for (const auto &[name, size] : sizesBelow(copies)) {
        const auto bytes = there.contains(name) ? std::nullopt : fromHex(fs::path(name).stem().string());
        Hash hash{};
        if (!bytes || bytes->size() != hash.size())
            continue;
        std::copy(bytes->begin(), bytes->end(), hash.begin());
        out.insert(hash);
    }
    return out;
}

bool haveSameSizes(const fs::path &blobs, const fs::path &others)
{
    return sizesBelow(blobs) == sizesBelow(others);
}

} // namespace ringtrue::service
