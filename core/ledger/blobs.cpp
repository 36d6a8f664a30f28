// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/blobs.h"

#include "core/base/hex.h"
#include "core/ledger/blob_format.h"
#include "core/ledger/blob_source.h"
#include "core/storage/durable_file.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <sodium.h>
#include <vector>

namespace ringtrue::ledger {

namespace {

namespace fs = std::filesystem;
using namespace blob_format;

BlobError errorOf(const storage::StorageFailure &failure)
{
    return failure.error == storage::StorageError::Full ? BlobError::Full : BlobError::Store;
}

BlobError errorOf(const KeyFailure &failure)
{
    switch (failure.error) {
    case KeyError::Erased:
        return BlobError::Erased;
    case KeyError::NoKey:
        return BlobError::NoKey;
    case KeyError::Store:
        return errorOf(failure.storage);
    default:
        return BlobError::Store;
    }
}

constexpr std::string_view namelessPrefix =
    "incoming-"; ///< of files that are named by their content when they are whole

/// A folder that is there for good, also after a power cut.
Result<Done, BlobError> makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return Done{};
    fs::create_directories(folder, error);
    if (error || !storage::syncFolder(folder.parent_path()))
        return Failure{error == std::errc::no_space_on_device ? BlobError::Full : BlobError::Store};
    return Done{};
}

/// Fills @p chunk as far as the source goes.
Result<std::size_t, ReadError> readChunk(ByteSource &source, std::uint64_t offset, std::span<std::uint8_t> chunk)
{
    std::size_t done = 0;
    while (done < chunk.size()) {
        const auto count = source.read(offset + done, chunk.subspan(done));
        if (!count)
            return Failure{count.error()};
        if (*count == 0)
            break;
        done += *count;
    }
    return done;
}

/// Seals all of @p source into @p file; the name of what it wrote.
Result<BlobName, BlobError> sealInto(storage::DurableFile &file, ByteSource &source, const Secret &key)
{
    Sha256 hash;
    const auto write = [&](std::string_view bytes) {
        hash.add(bytes);
        return file.add(bytes);
    };
    FileNonce nonce{};
    randombytes_buf(nonce.data(), nonce.size());
    std::string header(magic);
    header.append(nonce.begin(), nonce.end());
    auto written = write(header);
    std::vector<std::uint8_t> chunk(chunkSize);
    const std::uint64_t size = source.size();
    const std::uint64_t chunks = std::max<std::uint64_t>(1, (size + chunkSize - 1) / chunkSize);
    for (std::uint64_t number = 0; number < chunks && written; ++number) {
        const auto count = readChunk(source, number * chunkSize, chunk);
        const bool last = number + 1 == chunks;
        if (!count || (last ? number * chunkSize + *count != size : *count != chunkSize))
            return Failure{BlobError::Source};
        written = write(sealBox(key, nonceOf(nonce, number, last ? Place::Last : Place::Within), {},
                                {reinterpret_cast<const char *>(chunk.data()), *count}));
    }
    sodium_memzero(chunk.data(), chunk.size());
    if (!written)
        return Failure{errorOf(written.error())};
    return BlobName{hash.finish(), file.size()};
}

class TextSource final : public ByteSource {
public:
    explicit TextSource(std::string_view text) : m_text(text) {}
    std::uint64_t size() const override { return m_text.size(); }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        const auto start = static_cast<std::size_t>(std::min<std::uint64_t>(offset, m_text.size()));
        const auto piece = m_text.substr(start, out.size());
        std::copy(piece.begin(), piece.end(), out.begin());
        return piece.size();
    }

private:
    std::string_view m_text;
};

} // namespace

fs::path blobFile(const fs::path &media, const Hash &blob)
{
    const auto name = hex(view(blob));
    return media / name.substr(0, 2) / (name + ".blob");
}

Result<BlobName, BlobError> BlobStore::add(ByteSource &source, std::span<const SubjectId> subjects)
{
    const auto key = Secret::make();
    const auto ready = makeFolder(m_folder);
    if (!ready)
        return Failure{ready.error()};
    auto file = storage::DurableFile::create(m_folder
                                             / (std::string(namelessPrefix) + hex(Secret::make().view().substr(0, 8))));
    if (!file)
        return Failure{errorOf(file.error())};
    const auto name = sealInto(*file, source, key);
    if (!name)
        return name;
    const auto target = fileOf(name->hash);
    const auto folder = makeFolder(target.parent_path());
    if (!folder)
        return Failure{folder.error()};
    // First the key, then the file: a key without a file harms nobody, a file without a key is lost.
    const auto kept = m_keys->keepBlobKey(name->hash, key, subjects);
    if (!kept)
        return Failure{errorOf(kept.error())};
    const auto published = file->publishAs(target);
    if (!published) {
        m_keys->leave({&name->hash, 1});
        return Failure{errorOf(published.error())};
    }
    return name;
}

Result<BlobName, BlobError> BlobStore::add(std::string_view content, std::span<const SubjectId> subjects)
{
    TextSource source(content);
    return add(source, subjects);
}

Result<std::unique_ptr<ByteSource>, BlobError> BlobStore::open(const Hash &blob) const
{
    const auto key = m_keys->findBlobKey(blob);
    if (!key)
        return Failure{errorOf(key.error())};
    return openBlobFile(fileOf(blob), *key);
}

Result<std::string, BlobError> BlobStore::read(const Hash &blob) const
{
    auto source = open(blob);
    if (!source)
        return Failure{source.error()};
    std::string content(static_cast<std::size_t>((*source)->size()), '\0');
    const auto count = readChunk(**source, 0, {reinterpret_cast<std::uint8_t *>(content.data()), content.size()});
    if (!count || *count != content.size())
        return Failure{BlobError::Damaged};
    return content;
}

Result<Done, BlobError> verifyBlob(const fs::path &media, const BlobName &blob)
{
    const auto file = blobFile(media, blob.hash);
    std::error_code error;
    if (!fs::exists(file, error))
        return Failure{error ? BlobError::Store : BlobError::Missing};
    if (!fs::is_regular_file(file, error)) // of a pipe nobody would ever reach the end
        return Failure{BlobError::Damaged};
    std::ifstream in(file, std::ios::binary);
    std::string piece(1 << 20, '\0');
    Sha256 hash;
    std::uint64_t length = 0;
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto count = static_cast<std::size_t>(in.gcount());
        hash.add(std::string_view(piece).substr(0, count));
        length += count;
    }
    if (in.bad() || !in.eof())
        return Failure{BlobError::Store};
    return length == blob.length && hash.finish() == blob.hash ? Result<Done, BlobError>(Done{})
                                                               : Failure{BlobError::Damaged};
}

void BlobStore::removeNameless()
{
    std::error_code error;
    for (auto entry = fs::directory_iterator(m_folder, error); !error && entry != fs::directory_iterator{};
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->path().filename().string().starts_with(namelessPrefix))
            fs::remove(entry->path(), ignored);
    }
}

Result<Done, BlobError> BlobStore::remove(const Hash &blob)
{
    const auto file = fileOf(blob);
    std::error_code error;
    if (!fs::remove(file, error) && !error)
        return Done{};
    if (error || !storage::syncFolder(file.parent_path()))
        return Failure{BlobError::Store};
    return Done{};
}

} // namespace ringtrue::ledger
