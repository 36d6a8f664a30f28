// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/local_records.h"

#include "core/ledger/keys_state.h"
#include "core/ledger/schema.h"
#include "core/ledger/sql.h"
#include "core/storage/row.h"

#include <algorithm>

namespace ringtrue::ledger {

namespace {

LocalRecords recordsIn(storage::Connection &connection)
{
    LocalRecords records;
    auto &devices = connection.prepared(sql::listOwnDevices);
    while (devices.executeStep())
        records.devices.insert(storage::idOf<DeviceId>(devices.getColumn(0)));
    auto &blobs = connection.prepared(sql::listErasedBlobs);
    while (blobs.executeStep()) {
        const auto bytes = storage::bytesOf(blobs.getColumn(0));
        Hash blob{};
        std::copy_n(bytes.begin(), std::min(bytes.size(), blob.size()), blob.begin());
        records.erasedBlobs.insert(blob);
    }
    auto &subjects = connection.prepared(sql::listSubjectKeys);
    while (subjects.executeStep())
        records.subjectKeys.insert(storage::idOf<SubjectId>(subjects.getColumn(0)));
    return records;
}

} // namespace

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
