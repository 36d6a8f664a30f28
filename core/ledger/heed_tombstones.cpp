// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/heed_tombstones.h"

#include "core/ledger/device_trust.h"
#include "core/ledger/fact_table.h"

namespace ringtrue::ledger {

Result<Done, storage::StorageFailure> heedTombstones(storage::Connection &connection, Keys &keys)
{
    const auto found = storage::read(connection, [&] {
        const auto ledger = findLedger(connection);
        return ledger ? erasures(connection, readDeviceTrust(connection, ledger->rootKey, knownDevices(connection)))
                      : Erasures{};
    });
    if (!found)
        return Failure{found.error()};
    keys.heed(found->subjects, found->blobs);
    return Done{};
}

} // namespace ringtrue::ledger
