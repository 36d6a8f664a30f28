// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/local_records.h"

#include "core/ledger/keys_state.h"
#include "core/ledger/schema.h"
#include "core/ledger/sql.h"
#include "core/storage/row.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

Hash hashIn(const SQLite::Column &column)
{
    const auto bytes = storage::bytesOf(column);
    Hash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

template <typename Each>
void forEach(storage::Connection &connection, std::string_view sql, Each each)
{
    auto &rows = connection.prepared(sql);
    while (rows.executeStep())
        each(rows);
}

LocalRecords recordsIn(storage::Connection &connection)
{
    LocalRecords records;
    records.here = true;
    using Row = SQLite::Statement;
    forEach(connection, sql::listOwnDevices,
            [&](Row &row) { records.devices.insert(storage::idOf<DeviceId>(row.getColumn(0))); });
    forEach(connection, sql::listSubjectKeys,
            [&](Row &row) { records.subjectKeys.insert(storage::idOf<SubjectId>(row.getColumn(0))); });
    forEach(connection, sql::listBlobKeys, [&](Row &row) { records.blobKeys.insert(hashIn(row.getColumn(0))); });
    forEach(connection, sql::listErasedSubjects,
            [&](Row &row) { records.erasedSubjects.insert(storage::idOf<SubjectId>(row.getColumn(0))); });
    forEach(connection, sql::listErasedBlobs, [&](Row &row) { records.erasedBlobs.insert(hashIn(row.getColumn(0))); });
    forEach(connection, sql::listBlobSubjects, [&](Row &row) {
        records.blobSubjects.emplace_back(storage::idOf<SubjectId>(row.getColumn(0)), hashIn(row.getColumn(1)));
    });
    forEach(connection, sql::listUnnamedBlobs,
            [&](Row &row) { records.unnamedBlobs.insert(hashIn(row.getColumn(0))); });
    forEach(connection, sql::countOpeners, [&](Row &row) {
        records.lookUpKey = row.getColumn(0).getInt() == 1;
        records.unlock = row.getColumn(1).getInt() == 1;
        records.passphrase = row.getColumn(2).getInt() == 1;
    });
    return records;
}

} // namespace

void LocalRecords::addKeysOf(const LocalRecords &later)
{
    subjectKeys.insert(later.subjectKeys.begin(), later.subjectKeys.end());
    blobKeys.insert(later.blobKeys.begin(), later.blobKeys.end());
    blobSubjects.insert(blobSubjects.end(), later.blobSubjects.begin(), later.blobSubjects.end());
}

Result<LocalRecords, storage::StorageFailure> readLocalRecords(const std::filesystem::path &folder)
{
    const auto file = folder / keysFileName;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return LocalRecords{};
    auto connection = storage::openReader(file, keysSchema());
    if (!connection)
        return Failure{connection.error()};
    return storage::read(*connection, [&] { return recordsIn(*connection); });
}

} // namespace ringtrue::ledger
