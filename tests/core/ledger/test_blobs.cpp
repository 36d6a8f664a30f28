// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/blobs.h"

#include "core/ledger/blob_format.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

#include <random>

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;
using ringtrue::ledger::blob_format::chunkSize;
using ringtrue::ledger::blob_format::headerSize;
using ringtrue::ledger::blob_format::sealedChunkSize;
using ringtrue::tests::bytesOf;
using ringtrue::tests::writeBytes;

namespace {

std::string noise(std::size_t size)
{
    std::mt19937 random(7);
    std::string out(size, '\0');
    for (auto &byte : out)
        byte = static_cast<char>(random());
    return out;
}

struct Store {
    TemporaryFolder folder;
    Keys keys = Keys::create(folder.path()).value();
    BlobStore blobs{folder.path() / "media", keys};
};

std::string readAt(ByteSource &source, std::uint64_t offset, std::size_t size)
{
    std::string out(size, '\0');
    const auto count = source.read(offset, {reinterpret_cast<std::uint8_t *>(out.data()), size});
    REQUIRE(count);
    out.resize(*count);
    return out;
}

/// A source that lies about its size, or fails.
class BadSource final : public ByteSource {
public:
    explicit BadSource(bool fails) : m_fails(fails) {}
    std::uint64_t size() const override { return 100'000; }
    Result<std::size_t, ReadError> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (m_fails)
            return Failure{ReadError::Io};
        return offset < 1000 ? std::min<std::size_t>(out.size(), 1000 - offset) : 0;
    }

private:
    bool m_fails;
};

} // namespace

TEST_CASE("A blob of any size comes back, from the middle too", "[ledger][blobs]")
{
    Store store;
    const std::size_t size =
        GENERATE(0U, 1U, chunkSize - 1, chunkSize, chunkSize + 1, 3 * chunkSize, 3 * chunkSize + 17);
    const auto content = noise(size);
    const auto name = store.blobs.add(content, {});
    REQUIRE(name);
    CHECK(store.blobs.verify(*name));
    CHECK(store.blobs.read(name->hash).value() == content);
    auto source = store.blobs.open(name->hash).value();
    CHECK(source->size() == size);
    std::mt19937 random(11);
    for (int i = 0; i < 50; ++i) {
        const auto offset = random() % (size + 10);
        const auto length = random() % (chunkSize + 100);
        CHECK(readAt(*source, offset, length) == content.substr(std::min<std::size_t>(offset, size), length));
    }
    if (size > 64)
        CHECK(filesThatHold(store.folder.path(), content.substr(0, 64)).empty());
}

TEST_CASE("The same content twice makes two blobs under two keys", "[ledger][blobs]")
{
    Store store;
    CHECK(store.blobs.add("same", {}).value() != store.blobs.add("same", {}).value());
}

TEST_CASE("A blob that was cut or changed anywhere is refused", "[ledger][blobs]")
{
    Store store;
    const auto content = noise(3 * chunkSize + 100);
    const auto name = store.blobs.add(content, {}).value();
    const auto file = store.blobs.fileOf(name.hash);
    const auto whole = bytesOf(file);
    // At a chunk's end too: there all chunks that are left are good ones, but none is the last.
    for (const std::size_t length :
         {std::size_t{0}, std::size_t{3}, headerSize, headerSize + 5, headerSize + 16, headerSize + sealedChunkSize,
          headerSize + 2 * sealedChunkSize, headerSize + 3 * sealedChunkSize, whole.size() - 1}) {
        CAPTURE(length);
        writeBytes(file, whole.substr(0, length));
        CHECK(store.blobs.open(name.hash).error() == BlobError::Damaged);
        CHECK(store.blobs.verify(name).error() == BlobError::Damaged);
    }
    for (const std::size_t at : {std::size_t{0}, std::size_t{10}, headerSize, headerSize + 70,
                                 headerSize + sealedChunkSize, whole.size() - 1}) {
        CAPTURE(at);
        auto flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        writeBytes(file, flipped);
        CHECK(store.blobs.read(name.hash).error() == BlobError::Damaged);
        CHECK(store.blobs.verify(name).error() == BlobError::Damaged);
    }
    writeBytes(file, whole + "x");
    CHECK(store.blobs.open(name.hash).error() == BlobError::Damaged);
    auto swapped = whole; // two good chunks in each other's place
    swapped.replace(headerSize, sealedChunkSize, whole.substr(headerSize + sealedChunkSize, sealedChunkSize));
    swapped.replace(headerSize + sealedChunkSize, sealedChunkSize, whole.substr(headerSize, sealedChunkSize));
    writeBytes(file, swapped);
    CHECK(store.blobs.read(name.hash).error() == BlobError::Damaged);
    std::filesystem::remove(file);
    CHECK(store.blobs.open(name.hash).error() == BlobError::Missing);
    CHECK(store.blobs.verify(name).error() == BlobError::Missing);
}

TEST_CASE("What cannot be read to its end is not stored", "[ledger][blobs]")
{
    Store store;
    BadSource source(GENERATE(true, false));
    CHECK(store.blobs.add(source, {}).error() == BlobError::Source);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(store.folder.path() / "media"))
        CHECK(entry.is_directory());
}

TEST_CASE("A blob goes with its subject, and its file can go twice", "[ledger][blobs]")
{
    Store store;
    const auto jane = subjectOf(someone(7));
    const auto name = store.blobs.add("what Jane said", {&jane, 1}).value();
    const auto destroyed = store.keys.destroy({&jane, 1}, Instant{}).value();
    REQUIRE(destroyed.blobs == std::vector<Hash>{name.hash});
    CHECK(store.blobs.open(name.hash).error() == BlobError::Erased);
    CHECK(store.blobs.remove(name.hash));
    CHECK(store.blobs.remove(name.hash));
    CHECK_FALSE(std::filesystem::exists(store.blobs.fileOf(name.hash)));
    CHECK(store.blobs.add("more of Jane", {&jane, 1}).error() == BlobError::Erased);
}
