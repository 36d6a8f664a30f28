// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/blob_source.h"

#include "core/ledger/blob_format.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sodium.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace ringtrue::ledger {

namespace {

using namespace blob_format;

class FileDescriptor {
public:
    explicit FileDescriptor(int number) : m_number(number) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&) = delete;
    ~FileDescriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

/// Exactly @p size bytes from @p offset, or nothing.
std::optional<std::string> readExactly(int descriptor, std::uint64_t offset, std::size_t size)
{
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const auto count = ::pread(descriptor, bytes.data() + done, size - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::nullopt;
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

class BlobSource final : public ByteSource {
public:
    BlobSource(FileDescriptor file, const Secret &key, const FileNonce &nonce, std::uint64_t sealedSize)
        : m_file(std::move(file)), m_key(key), m_nonce(nonce), m_sealedSize(sealedSize), m_chunks(chunksIn(sealedSize))
    {
    }
    ~BlobSource() override
    {
        for (auto &chunk : m_cache)
            sodium_memzero(chunk.plain.data(), chunk.plain.size());
    }

    std::uint64_t size() const override { return m_sealedSize - m_chunks * tagSize; }
    std::uint64_t chunks() const { return m_chunks; }

    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        std::size_t done = 0;
        while (done < out.size() && offset + done < size()) {
            const auto at = offset + done;
            const auto *const plain = chunk(at / chunkSize);
            if (!plain)
                return Failure{ReadError::Damaged};
            const auto within = static_cast<std::size_t>(at % chunkSize);
            const auto count = std::min(out.size() - done, plain->size() - within);
            std::memcpy(out.data() + done, plain->data() + within, count);
            done += count;
        }
        return done;
    }

    /// The opened chunk, or nothing where it is not what was sealed. Two are kept: readers of containers go
    /// to and fro between an index and the data.
    const std::string *chunk(std::uint64_t number)
    {
        if (m_cache[m_newest].number != number)
            m_newest = 1 - m_newest;
        if (m_cache[m_newest].number == number)
            return &m_cache[m_newest].plain;
        const auto start = number * sealedChunkSize;
        const auto length = static_cast<std::size_t>(std::min<std::uint64_t>(sealedChunkSize, m_sealedSize - start));
        const auto sealed = readExactly(m_file.number(), headerSize + start, length);
        const auto place = number + 1 == m_chunks ? Place::Last : Place::Within;
        auto plain = sealed ? openBox(m_key, nonceOf(m_nonce, number, place), {}, *sealed) : std::nullopt;
        if (!plain)
            return nullptr;
        m_cache[m_newest] = {number, std::move(*plain)};
        return &m_cache[m_newest].plain;
    }

private:
    struct Chunk {
        std::uint64_t number = UINT64_MAX;
        std::string plain;
    };

    FileDescriptor m_file;
    Secret m_key;
    FileNonce m_nonce;
    std::uint64_t m_sealedSize;
    std::uint64_t m_chunks;
    std::array<Chunk, 2> m_cache;
    std::size_t m_newest = 0;
};

} // namespace

Result<std::unique_ptr<ByteSource>, BlobError> openBlobFile(const std::filesystem::path &file, const Secret &key)
{
    FileDescriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (descriptor.number() < 0)
        return Failure{errno == ENOENT ? BlobError::Missing : BlobError::Store};
    struct stat status {};
    if (::fstat(descriptor.number(), &status) != 0)
        return Failure{BlobError::Store};
    if (!S_ISREG(status.st_mode))
        return Failure{BlobError::Damaged};
    const auto size = static_cast<std::uint64_t>(status.st_size);
    const auto header = readExactly(descriptor.number(), 0, headerSize);
    if (!header || !header->starts_with(magic) || chunksIn(size - headerSize) == 0)
        return Failure{BlobError::Damaged};
    FileNonce nonce{};
    std::copy(header->begin() + magic.size(), header->end(), nonce.begin());
    auto source = std::make_unique<BlobSource>(std::move(descriptor), key, nonce, size - headerSize);
    if (!source->chunk(source->chunks() - 1))
        return Failure{BlobError::Damaged};
    return std::unique_ptr<ByteSource>(std::move(source));
}

} // namespace ringtrue::ledger
