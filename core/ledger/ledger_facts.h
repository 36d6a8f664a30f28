// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"
#include "core/ledger/fact.h"
#include "core/ledger/sealed.h"
#include "core/ledger/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

inline constexpr std::string_view organisationKind = "ledger.organisation";
inline constexpr std::string_view deviceKind = "ledger.device";
inline constexpr std::string_view erasureKind = "ledger.erasure";

/// The last fact of the device whose backup another device goes on from.
struct ChainHead {
    DeviceId device;
    std::uint64_t seq = 0;
    Hash hash{};
    bool operator==(const ChainHead &) const = default;
};

/// A known device vouches for the key of a new one.
struct Endorsement {
    DeviceId by;
    Signature signature{};
    bool operator==(const Endorsement &) const = default;
};

/// What a device's facts may do beside adding to the record. Who works on it is another question: a device
/// can write any author into its facts, so what an organisation must rely on hangs on the device.
struct DeviceRights {
    bool enrol = false; ///< let in other devices
    bool erase = false; ///< write tombstones that are heeded
    bool operator==(const DeviceRights &) const = default;
};

struct DeviceEntry {
    PublicKey key{}; ///< the device's id follows from it
    std::optional<ChainHead> continues;
    std::optional<Endorsement> endorsement;
    DeviceRights rights{}; ///< that the device which enrols it gives it
    bool operator==(const DeviceEntry &) const = default;
};

struct ErasureEntry {
    std::vector<SubjectId> subjects;
    std::vector<Hash> blobs;
    std::string authority;
    std::optional<SealedText> reason;
    bool operator==(const ErasureEntry &) const = default;
};

FactDraft organisationFact(std::string_view name);
FactDraft deviceFact(const DeviceEntry &entry);

/// Whose keys, and which blobs', are to be destroyed, everywhere and for good.
struct Tombstone {
    std::vector<SubjectId> subjects;
    std::string reason;        ///< sealed for the organisation, since people write names into reasons
    std::string authority;     ///< who or what demanded it, in a word: `subject-request`, `court`, `retention`
    std::vector<Hash> blobs{}; ///< single ones, such as a recording past its retention
};
FactDraft erasureFact(const OrganisationId &organisation, const Tombstone &tombstone);
/// The same in as many facts as the limit on a body asks for; append them together. None of nobody.
std::vector<FactDraft> erasureFacts(const OrganisationId &organisation, const Tombstone &tombstone);

/// What a `ledger.device` body says, or nothing where it is not what it promises.
std::optional<DeviceEntry> readDevice(const Body &body);
std::optional<ErasureEntry> readErasure(const FactId &fact, const Body &body);

/// What an endorsement signs: the text `ringtrue-endorsement-1`, NUL and the new device's key.
std::string endorsedText(const PublicKey &key);

} // namespace ringtrue::ledger
