// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"
#include "core/ledger/fact.h"
#include "core/ledger/secret.h"

#include <cstdint>
#include <future>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ringtrue::ledger {

struct KnownDevice {
    std::int64_t number = 0; ///< stands for the device in workspace.db
    PublicKey key{};
    bool operator==(const KnownDevice &) const = default;
};
using KnownDevices = std::unordered_map<DeviceId, KnownDevice>;

/// What a fact's own bytes show to be wrong with it.
enum class Fault {
    None,
    Layout,   ///< not laid out as a fact
    FactHash, ///< its bytes are not those that were hashed
    SelfReference,
    Organisation, ///< of another organisation
    UnknownDevice,
    BadSignature,
    BadBody ///< no canonical JSON within the limits
};
/// `layout`, `fact hash`, `self reference`, `organisation`, `unknown device`, `signature`, `body`.
std::string_view word(Fault fault);

struct CheckedFact {
    Fault fault = Fault::None;
    std::optional<Fact> fact; ///< also where the fault is one of those after the layout
    Body body;                ///< where there is no fault
};

/// Decodes facts, checks hash, organisation, signature and body. All cores share the work, since
/// signatures are what it takes.
std::vector<CheckedFact> checkFacts(std::span<const std::string_view> facts, const OrganisationId &organisation,
                                    const KnownDevices &devices);
/// The same beside the caller, who stores what was checked before. What @p facts point to must stay until then.
std::future<std::vector<CheckedFact>> startChecking(std::vector<std::string_view> facts,
                                                    const OrganisationId &organisation, const KnownDevices &devices);
CheckedFact checkOneFact(std::string_view bytes, const OrganisationId &organisation, const KnownDevices &devices);

} // namespace ringtrue::ledger
