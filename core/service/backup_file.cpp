// SPDX-License-Identifier: Apache-2.0
#include "core/service/backup_file.h"

#include "core/ledger/big_endian.h"
#include "core/ledger/fact_codec.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <string>
#include <system_error>

namespace ringtrue::service {

namespace {

namespace fs = std::filesystem;
using ledger::appendBigEndian;

constexpr std::string_view magic = "ringtrue-backup-1\n";
constexpr std::size_t headerSize = magic.size() + 1 + 16 + 32 + 16 + 8 + 8 + 32;
constexpr std::string_view suffix = ".backup";
constexpr std::string_view factsPrefix = "facts-";

std::string encode(const BackupHeader &header)
{
    std::string bytes(magic);
    bytes.push_back(static_cast<char>(header.kind));
    bytes += header.root.organisation.uuid().view();
    bytes.append(header.root.key.begin(), header.root.key.end());
    bytes += header.device.uuid().view();
    appendBigEndian(bytes, header.madeAt);
    appendBigEndian(bytes, header.afterRow);
    bytes += view(header.previous);
    return bytes;
}

std::optional<BackupHeader> decode(std::string_view bytes)
{
    ledger::ByteReader reader(bytes);
    if (reader.take(magic.size()) != magic)
        return std::nullopt;
    BackupHeader header;
    header.kind = static_cast<BackupKind>(reader.integer<std::uint8_t>());
    header.root.organisation = OrganisationId{Uuid{reader.array<Uuid::Bytes>()}};
    header.root.key = reader.array<ledger::PublicKey>();
    header.device = DeviceId{Uuid{reader.array<Uuid::Bytes>()}};
    header.madeAt = reader.integer<std::int64_t>();
    header.afterRow = reader.integer<std::int64_t>();
    header.previous = reader.array<Hash>();
    const bool known = header.kind == BackupKind::Full || header.kind == BackupKind::More;
    return reader.whole() && known ? std::optional{header} : std::nullopt;
}

/// Reads a file piece by piece and hashes what it reads.
class HashingReader {
public:
    explicit HashingReader(const fs::path &file)
    {
        std::error_code error;
        if (fs::is_regular_file(file, error)) // a pipe would wait for ever
            m_in.open(file, std::ios::binary);
    }
    bool isOpen() const { return m_in.is_open(); }
    /// The next @p size bytes, or nothing where the file ends before.
    std::optional<std::string_view> take(std::size_t size)
    {
        m_piece.resize(size);
        if (!m_in.read(m_piece.data(), static_cast<std::streamsize>(size)))
            return std::nullopt;
        m_hash.add(m_piece);
        return m_piece;
    }
    Hash finish() { return m_hash.finish(); }
    bool atEnd() { return m_in.peek() == std::ifstream::traits_type::eof(); }

private:
    std::ifstream m_in;
    std::string m_piece;
    Sha256 m_hash;
};

template <typename Integer>
std::optional<Integer> takeInteger(HashingReader &in)
{
    const auto bytes = in.take(sizeof(Integer));
    return bytes ? std::optional{ledger::ByteReader(*bytes).integer<Integer>()} : std::nullopt;
}

/// Hands over the facts up to the end mark; how many they were.
Result<std::uint64_t, BackupFileError> readFacts(HashingReader &in, const BackupVisitor &visitor)
{
    for (std::uint64_t count = 0;; ++count) {
        const auto size = takeInteger<std::uint32_t>(in);
        if (!size || *size > ledger::maxFactSize)
            return Failure{BackupFileError::Damaged};
        if (*size == 0)
            return count;
        const auto fact = in.take(*size);
        if (!fact)
            return Failure{BackupFileError::Damaged};
        if (visitor && !visitor(*fact))
            return Failure{BackupFileError::Stopped};
    }
}

} // namespace

BackupWriter::BackupWriter(storage::DurableFile file, BackupFile about)
    : m_file(std::move(file)), m_about(std::move(about))
{
}

Result<BackupWriter, storage::StorageFailure> BackupWriter::start(const fs::path &folder, std::uint32_t number,
                                                                  const BackupHeader &header)
{
    const auto name = folder / backupName(number, header.kind);
    auto file = storage::DurableFile::create(name, 0600);
    if (!file)
        return Failure{file.error()};
    BackupWriter writer(std::move(*file), {name, number, header, 0, header.afterRow, {}});
    const auto put = writer.put(encode(header));
    if (!put)
        return Failure{put.error()};
    return writer;
}

Result<Done, storage::StorageFailure> BackupWriter::put(std::string_view bytes)
{
    m_hash.add(bytes);
    return m_file.add(bytes);
}

Result<Done, storage::StorageFailure> BackupWriter::add(std::string_view fact)
{
    std::string bytes;
    appendBigEndian(bytes, static_cast<std::uint32_t>(fact.size()));
    bytes += fact;
    ++m_about.facts;
    return put(bytes);
}

Result<BackupFile, storage::StorageFailure> BackupWriter::finish(std::int64_t lastRow)
{
    m_about.lastRow = lastRow;
    std::string end;
    appendBigEndian(end, std::uint32_t{0});
    appendBigEndian(end, m_about.facts);
    appendBigEndian(end, lastRow);
    auto done = put(end);
    m_about.hash = m_hash.finish();
    if (done)
        done = m_file.add(view(m_about.hash));
    if (done)
        done = m_file.publish();
    if (!done)
        return Failure{done.error()};
    return m_about;
}

Result<BackupFile, BackupFileError> readBackupFile(const fs::path &file, const BackupVisitor &visitor)
{
    HashingReader in(file);
    if (!in.isOpen())
        return Failure{BackupFileError::Missing};
    const auto head = in.take(headerSize);
    const auto header = head ? decode(*head) : std::nullopt;
    if (!header)
        return Failure{BackupFileError::NotABackup};
    const auto facts = readFacts(in, visitor);
    if (!facts)
        return Failure{facts.error()};
    const auto promised = takeInteger<std::uint64_t>(in);
    const auto lastRow = takeInteger<std::int64_t>(in);
    const auto hash = in.finish();
    const auto written = in.take(hash.size());
    if (!promised || !lastRow || !written || *promised != *facts || *written != view(hash) || !in.atEnd())
        return Failure{BackupFileError::Damaged};
    return BackupFile{file, backupNumber(file).value_or(0), *header, *facts, *lastRow, hash};
}

Result<BackupFile, BackupFileError> glanceAtBackupFile(const fs::path &file)
{
    constexpr std::size_t endSize = 8 + 8 + 32;
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error)
        return Failure{BackupFileError::Missing};
    std::ifstream in(file, std::ios::binary);
    std::string head(headerSize, '\0');
    std::string end(endSize, '\0');
    if (size < headerSize + endSize || !in.read(head.data(), headerSize)
        || !in.seekg(static_cast<std::streamoff>(size - endSize)) || !in.read(end.data(), endSize))
        return Failure{BackupFileError::Damaged};
    const auto header = decode(head);
    if (!header)
        return Failure{BackupFileError::NotABackup};
    ledger::ByteReader reader(end);
    BackupFile about{file, backupNumber(file).value_or(0), *header};
    about.facts = reader.integer<std::uint64_t>();
    about.lastRow = reader.integer<std::int64_t>();
    about.hash = reader.array<Hash>();
    return about;
}

std::string backupName(std::uint32_t number, BackupKind kind)
{
    return fmt::format("{}{:06}-{}{}", factsPrefix, number, kind == BackupKind::Full ? "full" : "more", suffix);
}

std::optional<std::uint32_t> backupNumber(const fs::path &file)
{
    const auto name = file.filename().string();
    std::uint32_t number = 0;
    if (!name.starts_with(factsPrefix))
        return std::nullopt;
    std::from_chars(name.data() + factsPrefix.size(), name.data() + name.size(), number);
    const bool isOurs = name == backupName(number, BackupKind::Full) || name == backupName(number, BackupKind::More);
    return isOurs ? std::optional{number} : std::nullopt;
}

std::vector<fs::path> listBackupFiles(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (auto entry = fs::directory_iterator(folder, error); !error && entry != fs::directory_iterator{};
         entry.increment(error)) {
        if (backupNumber(entry->path()))
            files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end(),
              [](const fs::path &one, const fs::path &other) { return backupNumber(one) < backupNumber(other); });
    return files;
}

} // namespace ringtrue::service
