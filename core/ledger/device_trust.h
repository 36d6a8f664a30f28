// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/check_facts.h"
#include "core/ledger/ledger_facts.h"
#include "core/storage/connection.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringtrue::ledger {

/// What one well-signed `ledger.device` fact says: @c by vouches for the device that signs with @c key.
struct DeviceClaim {
    enum class Vouches {
        ForAnother, ///< a device enrols another one: counts where it may enrol
        ForItself   ///< a device goes on as another one, after a restore: that one has its rights
    };
    PublicKey key{};
    DeviceId by;
    Vouches how = Vouches::ForAnother;
    DeviceRights rights;
};

/// Which devices are let in and what their facts may do, as far as the facts that are here say: the first
/// device may do all; who may enrol lets in others and gives them what it may do itself. More facts never
/// take a right away, so the order of their arrival does not matter.
class DeviceTrust {
public:
    DeviceTrust() = default;
    explicit DeviceTrust(const PublicKey &root);

    enum class Change { None, Some };
    Change add(std::span<const DeviceClaim> claims);
    /// Nothing where nobody vouches for it.
    DeviceRights rightsOf(const DeviceId &device) const;
    /// The keys of all devices that somebody vouches for.
    std::vector<PublicKey> keys() const;

private:
    struct Standing {
        PublicKey key{};
        DeviceRights rights;
    };
    Change weigh(const DeviceClaim &claim);

    std::unordered_map<DeviceId, Standing> m_standings;
    std::vector<DeviceClaim> m_claims;
};

/// What @p fact, a well-signed one, says about a device; nothing where it says nothing or its endorsement is
/// not the word of one of @p devices.
std::optional<DeviceClaim> claimOf(const Fact &fact, const DeviceEntry &entry, const KnownDevices &devices);

/// From all device facts that are stored or lie in quarantine with a good signature. Runs inside a
/// transaction; SQLite::Exception may leave it.
DeviceTrust readDeviceTrust(storage::Connection &connection, const PublicKey &root, const KnownDevices &devices);

/// The ids, one after the other, of the devices whose tombstones count: for queries over the view `erasure`. Runs
/// inside a transaction; SQLite::Exception may leave it.
std::string devicesThatErase(storage::Connection &connection);

} // namespace ringtrue::ledger
