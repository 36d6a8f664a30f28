// SPDX-License-Identifier: Apache-2.0
// A small workspace of an organisation whose people write notes: a kind and a view made for these tests.
#pragma once

#include "core/ledger/content_hash.h"
#include "core/ledger/ledger.h"
#include "core/ledger/schema.h"
#include "core/ledger/sealed.h"
#include "core/ledger/stored_facts.h"
#include "tests/temporary_folder.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::ledger::tests {

using ringtrue::tests::TemporaryFolder;

/// `tests.note`: {"note": id, "text": sealed, "points": n}; the newest of an id wins.
Views noteViews(std::uint16_t version = 1, std::string_view extraSchema = {});
PersonId someone(int number);
FactDraft noteDraft(int note, const PersonId &about, std::string_view text, int points = 0);

/// Keys, connection, blobs and ledger of one folder, in the order in which they need each other.
class Workspace {
public:
    explicit Workspace(std::filesystem::path folder, Registry registry = Registry({noteViews()}));
    void create();
    void join(const TrustRoot &root);
    Result<Done, LedgerFailure> open();
    void close();

    Ledger &ledger() { return *m_ledger; }
    Keys &keys() { return *m_keys; }
    BlobStore &blobs() { return *m_blobs; }
    storage::Connection &connection() { return *m_connection; }
    const Registry &registry() const { return m_registry; }
    const std::filesystem::path &folder() const { return m_folder; }
    LedgerParts parts() { return {*m_connection, *m_keys, *m_blobs, m_registry, clock, keptAside}; }

    Hash hash() { return contentHash(*m_connection, m_registry).value(); }
    /// All facts as bytes, in order of arrival.
    std::vector<std::string> facts();
    /// What the view says of a note: its opened text, or why it cannot be opened.
    std::string note(int number);
    FactCounts counts() { return countFacts(*m_connection).value(); }

    SetClock clock{Instant{1'780'000'000'000'000, 60}};
    const PersonId author = someone(1);
    KeptAside keptAside;

private:
    std::filesystem::path m_folder;
    Registry m_registry;
    std::optional<Keys> m_keys;
    std::optional<BlobStore> m_blobs;
    std::optional<storage::Connection> m_connection;
    std::optional<Ledger> m_ledger;
};

/// A fact with bytes of its own choosing, signed by a device outside of any workspace.
class ForeignDevice {
public:
    explicit ForeignDevice(const OrganisationId &organisation, std::uint8_t seed);
    const PublicKey &key() const { return m_key.publicKey(); }
    DeviceId id() const { return deviceIdOf(key()); }
    /// The next fact of its chain.
    std::string make(const FactDraft &draft);
    /// A fact at any place of the chain.
    Fact factAt(std::uint64_t seq, const Hash &previous, const FactDraft &draft);
    std::string bytes(Fact fact);
    /// The same made at a time that no Fact may hold, with a good hash and signature.
    std::string bytesAt(const Fact &fact, std::int64_t microseconds);
    const SigningKey &signingKey() const { return m_key; }
    std::uint64_t seq = 0;
    Hash last{};

private:
    OrganisationId m_organisation;
    SigningKey m_key;
    UuidSource m_ids;
};

/// The files under @p folder that hold @p text.
std::vector<std::string> filesThatHold(const std::filesystem::path &folder, std::string_view text);

} // namespace ringtrue::ledger::tests
