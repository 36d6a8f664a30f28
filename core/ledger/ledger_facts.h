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

struct DeviceEntry {
    PublicKey key{}; ///< the device's id follows from it
    std::optional<ChainHead> continues;
    std::optional<Endorsement> endorsement;
    bool operator==(const DeviceEntry &) const = default;
};

struct ErasureEntry {
    std::vector<SubjectId> subjects;
    std::string authority;
    std::optional<SealedText> reason;
    bool operator==(const ErasureEntry &) const = default;
};

FactDraft organisationFact(std::string_view name);
FactDraft deviceFact(const DeviceEntry &entry);
/// @p reason is sealed for the organisation.
FactDraft erasureFact(const OrganisationId &organisation, const std::vector<SubjectId> &subjects,
                      std::string_view reason, std::string_view authority);

/// What a `ledger.device` body says, or nothing where it is not what it promises.
std::optional<DeviceEntry> readDevice(const Body &body);
std::optional<ErasureEntry> readErasure(const FactId &fact, const Body &body);

/// What an endorsement signs: the text `ringtrue-endorsement-1`, NUL and the new device's key.
std::string endorsedText(const PublicKey &key);

} // namespace ringtrue::ledger
