// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/ledger/ledger.h"
#include "core/storage/durable_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::service {

enum class BackupKind : std::uint8_t {
    Full = 1, ///< all facts
    More = 2  ///< the facts since another backup file
};

/// What a backup file says before its facts.
struct BackupHeader {
    BackupKind kind = BackupKind::Full;
    ledger::TrustRoot root;    ///< whose facts these are
    DeviceId device;           ///< the computer that made it
    std::int64_t madeAt = 0;   ///< microseconds UTC
    std::int64_t afterRow = 0; ///< its order of arrival there before the first fact of this file
    Hash previous{};           ///< of More: the file it goes on from
    bool operator==(const BackupHeader &) const = default;
};

/// One backup file as it was found. Layout: packaging/docs/backups.md.
struct BackupFile {
    std::filesystem::path file;
    std::uint32_t number = 0; ///< from its name; rises
    BackupHeader header;
    std::uint64_t facts = 0;
    std::int64_t lastRow = 0; ///< order of arrival of its last fact, or header.afterRow
    Hash hash{};              ///< of all before the hash at its end; names the file to its successor
    bool operator==(const BackupFile &) const = default;
};

enum class BackupFileError {
    Missing,
    NotABackup, ///< another file, or of a newer version
    Damaged,    ///< cut short, or bytes are not those that were written
    Stopped,    ///< the visitor said so
    Io
};

/// Writes a backup file: header, facts, end.
class BackupWriter {
public:
    /// Starts the file @p number in @p folder; it is there under its name after finish().
    static Result<BackupWriter, storage::StorageFailure> start(const std::filesystem::path &folder,
                                                               std::uint32_t number, const BackupHeader &header);
    Result<Done, storage::StorageFailure> add(std::string_view fact);
    Result<BackupFile, storage::StorageFailure> finish(std::int64_t lastRow);

private:
    BackupWriter(storage::DurableFile file, BackupFile about);
    Result<Done, storage::StorageFailure> put(std::string_view bytes);
    storage::DurableFile m_file;
    BackupFile m_about;
    Sha256 m_hash;
};

/// Asked about each fact of a file: false stops.
using BackupVisitor = std::function<bool(std::string_view fact)>;

/// Reads @p file through: hands every fact to @p visitor in order, then checks the end and the hash. What
/// the visitor saw is worth nothing where this fails.
Result<BackupFile, BackupFileError> readBackupFile(const std::filesystem::path &file,
                                                   const BackupVisitor &visitor = {});

/// The same from the file's first and last bytes: quick, and nothing is checked.
Result<BackupFile, BackupFileError> glanceAtBackupFile(const std::filesystem::path &file);

/// The backup files of @p folder by number, by name alone: none is read.
std::vector<std::filesystem::path> listBackupFiles(const std::filesystem::path &folder);
std::string backupName(std::uint32_t number, BackupKind kind);
/// The number in a backup file's name; nothing where it is no such name: what somebody else put there, or a copy under
/// a name of its own, is no backup file.
std::optional<std::uint32_t> backupNumber(const std::filesystem::path &file);

} // namespace ringtrue::service
