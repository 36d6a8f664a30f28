// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/device_trust.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/fact_table.h"
#include "core/ledger/sql.h"
#include "core/storage/row.h"

namespace ringtrue::ledger {

DeviceTrust::DeviceTrust(const PublicKey &root)
{
    m_standings.emplace(deviceIdOf(root), Standing{root, {.enrol = true, .erase = true}});
}

DeviceTrust::Change DeviceTrust::weigh(const DeviceClaim &claim)
{
    const auto by = m_standings.find(claim.by);
    if (by == m_standings.end())
        return Change::None;
    const bool itself = claim.how == DeviceClaim::Vouches::ForItself;
    const auto giver = by->second.rights;
    if (!itself && !giver.enrol)
        return Change::None;
    const auto [standing, isNew] = m_standings.try_emplace(deviceIdOf(claim.key), Standing{claim.key, {}});
    const auto before = standing->second.rights;
    auto &rights = standing->second.rights;
    rights.enrol = rights.enrol || (giver.enrol && (itself || claim.rights.enrol));
    rights.erase = rights.erase || (giver.erase && (itself || claim.rights.erase));
    return isNew || rights != before ? Change::Some : Change::None;
}

DeviceTrust::Change DeviceTrust::add(std::span<const DeviceClaim> claims)
{
    m_claims.insert(m_claims.end(), claims.begin(), claims.end());
    auto changed = Change::None;
    for (bool again = true; again;) { // a claim may make others count
        again = false;
        for (const auto &claim : m_claims)
            again = weigh(claim) == Change::Some || again;
        changed = again ? Change::Some : changed;
    }
    return changed;
}

DeviceRights DeviceTrust::rightsOf(const DeviceId &device) const
{
    const auto standing = m_standings.find(device);
    return standing == m_standings.end() ? DeviceRights{} : standing->second.rights;
}

std::vector<PublicKey> DeviceTrust::keys() const
{
    std::vector<PublicKey> out;
    out.reserve(m_standings.size());
    for (const auto &[device, standing] : m_standings)
        out.push_back(standing.key);
    return out;
}

std::optional<DeviceClaim> claimOf(const Fact &fact, const DeviceEntry &entry, const KnownDevices &devices)
{
    if (!entry.endorsement || deviceIdOf(entry.key) != fact.device)
        return DeviceClaim{entry.key, fact.device, DeviceClaim::Vouches::ForAnother, entry.rights};
    const auto endorser = devices.find(entry.endorsement->by);
    if (endorser == devices.end()
        || checkSignature(endorser->second.key, endorsedText(entry.key), entry.endorsement->signature)
               == SignatureCheck::Fails)
        return std::nullopt;
    return DeviceClaim{entry.key, entry.endorsement->by, DeviceClaim::Vouches::ForItself, {}};
}

DeviceTrust readDeviceTrust(storage::Connection &connection, const PublicKey &root, const KnownDevices &devices)
{
    std::vector<DeviceClaim> claims;
    auto &list = connection.prepared(sql::listDeviceFacts);
    while (list.executeStep()) {
        const auto fact = decodeFact(factBytes(list, 0));
        const auto body = fact ? Body::parse(fact->body, nullptr, false) : Body();
        const auto entry = body.is_object() ? readDevice(body) : std::nullopt;
        if (const auto claim = entry ? claimOf(*fact, *entry, devices) : std::nullopt)
            claims.push_back(*claim);
    }
    list.tryReset();
    DeviceTrust trust(root);
    trust.add(claims);
    return trust;
}

std::string devicesThatErase(storage::Connection &connection)
{
    std::string ids;
    const auto ledger = findLedger(connection);
    const auto devices = ledger ? knownDevices(connection) : KnownDevices{};
    const auto trust = ledger ? readDeviceTrust(connection, ledger->rootKey, devices) : DeviceTrust{};
    for (const auto &[device, known] : devices)
        if (trust.rightsOf(device).erase)
            ids += device.uuid().view();
    return ids;
}

} // namespace ringtrue::ledger
