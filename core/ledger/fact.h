// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/domain/ids.h"
#include "core/ledger/body.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::ledger {

using FactId = Id<struct FactTag>;
using Signature = std::array<std::uint8_t, 64>; ///< Ed25519

/// A blob that a fact names: SHA-256 and length of its ciphertext.
struct BlobName {
    Hash hash{};
    std::uint64_t length = 0;
    bool operator==(const BlobName &) const = default;
};

/// An immutable signed record of something a person did. Layout: packaging/docs/file-formats.md.
struct Fact {
    FactId id;
    OrganisationId organisation;
    PersonId author;
    DeviceId device;
    std::uint64_t deviceSeq = 0; ///< 1, 2, 3 ... on its device, without gaps
    Hash previous{};             ///< hash of the device's fact before; zero for the first
    std::string kind;            ///< `forms.evaluation`: owner folder, dot, word
    std::uint16_t kindVersion = 1;
    Instant at;
    std::vector<FactId> refs;
    std::vector<BlobName> blobs;
    std::string body; ///< canonical JSON (body.h)
    Hash hash{};
    Signature signature{};
    bool operator==(const Fact &) const = default;
};

/// What is to become a fact: the ledger adds who, where, when, hash and signature.
struct FactDraft {
    std::string kind;
    std::uint16_t kindVersion = 1;
    std::vector<FactId> refs{};
    std::vector<BlobName> blobs{};
    Body body{};                ///< may hold toSeal() place holders
    std::optional<FactId> id{}; ///< made before by Ledger::newFactId(), where the body must name it
};

} // namespace ringtrue::ledger
