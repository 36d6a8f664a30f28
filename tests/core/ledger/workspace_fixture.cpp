// SPDX-License-Identifier: Apache-2.0
#include "tests/core/ledger/workspace_fixture.h"

#include "core/ledger/body_fields.h"
#include "core/ledger/fact_codec.h"
#include "core/storage/row.h"
#include "tests/catch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

namespace ringtrue::ledger::tests {

namespace {

constexpr std::string_view noteSchema = "CREATE TABLE note (note BLOB PRIMARY KEY, text BLOB NOT NULL, "
                                        "points INTEGER NOT NULL CHECK (points < 1000), by_seq INTEGER NOT NULL, "
                                        "by_fact BLOB NOT NULL) STRICT, WITHOUT ROWID;";
constexpr std::string_view putNote =
    "INSERT INTO note VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET text = excluded.text, "
    "points = excluded.points, by_seq = excluded.by_seq, by_fact = excluded.by_fact "
    "WHERE (excluded.by_seq, excluded.by_fact) > (note.by_seq, note.by_fact)";

Applied applyNote(storage::Connection &connection, const Fact &fact, const Body &body)
{
    BodyFields fields(body);
    const auto note = fields.id<PersonId>("note");
    const auto points = fields.integer("points");
    const auto text = sealedAt(fact.id, body, "/text");
    if (!fields.ok() || !text)
        return Applied::Malformed;
    storage::Binder(connection.prepared(putNote))
        .id(note)
        .bytes(text->bytes())
        .integer(points)
        .integer(static_cast<std::int64_t>(fact.deviceSeq))
        .id(fact.id)
        .run();
    return points > 900 ? Applied::Malformed : Applied::Yes; // after it wrote: all of it must go
}

Secret secretOf(std::uint8_t seed)
{
    Secret::Bytes bytes{};
    bytes.fill(seed);
    return Secret(bytes);
}

std::function<void(std::uint8_t *, std::size_t)> seeded(unsigned seed)
{
    return [engine = std::make_shared<std::mt19937>(seed)](std::uint8_t *bytes, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<std::uint8_t>((*engine)());
    };
}

std::string readFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

Views noteViews(std::uint16_t version, std::string_view extraSchema)
{
    static std::string withExtra;
    withExtra = std::string(noteSchema) + std::string(extraSchema);
    return {.owner = "tests",
            .schema = extraSchema.empty() ? noteSchema : std::string_view(withExtra),
            .tables = {"note"},
            .kinds = {{"tests.note", version, applyNote}}};
}

PersonId someone(int number)
{
    Uuid::Bytes bytes{};
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    bytes[15] = static_cast<std::uint8_t>(number);
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    return PersonId{Uuid{bytes}};
}

FactDraft noteDraft(int note, const PersonId &about, std::string_view text, int points)
{
    return {.kind = "tests.note",
            .body = {{"note", someone(note).text()}, {"text", toSeal(subjectOf(about), text)}, {"points", points}}};
}

Workspace::Workspace(std::filesystem::path folder, Registry registry)
    : m_folder(std::move(folder)), m_registry(std::move(registry))
{
    std::filesystem::create_directories(m_folder);
}

void Workspace::create()
{
    m_keys = Keys::create(m_folder).value();
    m_blobs.emplace(m_folder / "media", *m_keys);
    m_connection = storage::openWriter(m_folder / "workspace.db", workspaceSchema()).value();
    auto ledger = Ledger::create(parts(), "Tidewater", author, noteDraft(1, author, "the first of all"));
    REQUIRE(ledger);
    m_ledger = *std::move(ledger);
}

void Workspace::join(const TrustRoot &root)
{
    m_keys = Keys::create(m_folder).value();
    m_blobs.emplace(m_folder / "media", *m_keys);
    m_connection = storage::openWriter(m_folder / "workspace.db", workspaceSchema()).value();
    auto ledger = Ledger::join(parts(), root);
    REQUIRE(ledger);
    m_ledger = *std::move(ledger);
}

Result<Done, LedgerFailure> Workspace::open()
{
    m_keys = Keys::open(m_folder).value();
    m_blobs.emplace(m_folder / "media", *m_keys);
    m_connection = storage::openWriter(m_folder / "workspace.db", workspaceSchema()).value();
    auto ledger = Ledger::open(parts());
    if (!ledger)
        return Failure{ledger.error()};
    m_ledger = *std::move(ledger);
    return Done{};
}

void Workspace::close()
{
    m_ledger.reset();
    m_connection.reset();
    m_blobs.reset();
    m_keys.reset();
}

std::vector<std::string> Workspace::facts()
{
    std::vector<std::string> out;
    const auto stored = factsAfter(*m_connection, 0, 1'000'000).value();
    for (const auto &fact : stored)
        out.push_back(fact.bytes);
    return out;
}

std::string Workspace::note(int number)
{
    SQLite::Statement find(m_connection->database(), "SELECT text FROM note WHERE note = ?1");
    storage::Binder(find).id(someone(number));
    if (!find.executeStep())
        return "(no note)";
    const auto sealed = SealedText::fromBytes(storage::bytesOf(find.getColumn(0)));
    if (!sealed)
        return "(no sealed text)";
    const auto text = ledger::open(*m_keys, *sealed);
    if (text)
        return *text;
    return text.error() == OpenError::Erased ? "(erased)" : text.error() == OpenError::NoKey ? "(no key)" : "(damaged)";
}

ForeignDevice::ForeignDevice(const OrganisationId &organisation, std::uint8_t seed)
    : m_organisation(organisation), m_key(secretOf(seed)), m_ids(seeded(seed))
{
}

Fact ForeignDevice::factAt(std::uint64_t place, const Hash &previous, const FactDraft &draft)
{
    constexpr std::int64_t then = 1'781'000'000'000;
    const FactId id = draft.id.value_or(FactId{m_ids.next(then)});
    const auto key = [](const SubjectId &subject) {
        return std::optional{secretOf(subject.uuid().bytes()[15])}; // no workspace has it
    };
    Fact fact{.id = id,
              .organisation = m_organisation,
              .author = someone(2),
              .device = deviceIdOf(m_key.publicKey()),
              .deviceSeq = place,
              .previous = previous,
              .kind = draft.kind,
              .kindVersion = draft.kindVersion,
              .at = {then * 1000, 0},
              .refs = draft.refs,
              .blobs = draft.blobs,
              .body = canonicalBody(sealAll(id, draft.body, key).value()).value()};
    signFact(fact, m_key);
    return fact;
}

std::string ForeignDevice::bytes(Fact fact)
{
    signFact(fact, m_key);
    return encodeFact(fact);
}

std::string ForeignDevice::bytesAt(const Fact &fact, std::int64_t microseconds)
{
    constexpr std::size_t kindAt = 109; // file-formats.md 1: the kind, two bytes of its version, then the time
    constexpr std::size_t hashAndSignature = 32 + 64;
    auto bytes = encodeFact(fact);
    for (std::size_t i = 0; i < 8; ++i)
        bytes[kindAt + fact.kind.size() + 2 + i] = static_cast<char>(microseconds >> (8 * (7 - i)));
    const auto hashed = std::string_view(bytes).substr(0, bytes.size() - hashAndSignature);
    const auto hash = sha256(hashed);
    const auto signature = m_key.sign(std::string("ringtrue-fact-1") + '\0' + std::string(view(hash)));
    return std::string(hashed) + std::string(view(hash)) + std::string(signature.begin(), signature.end());
}

std::string ForeignDevice::make(const FactDraft &draft)
{
    const auto fact = factAt(++seq, last, draft);
    last = fact.hash;
    return encodeFact(fact);
}

namespace {

bool packedFactsHold(const std::filesystem::path &database, std::string_view text)
{
    auto reader = storage::openReader(database, workspaceSchema()).value();
    const auto facts = factsAfter(reader, 0, 100'000).value();
    return std::any_of(facts.begin(), facts.end(),
                       [&](const StoredFact &fact) { return fact.bytes.find(text) != std::string::npos; });
}

} // namespace

std::vector<std::string> filesThatHold(const std::filesystem::path &folder, std::string_view text)
{
    std::vector<std::string> found;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && readFile(entry.path()).find(text) != std::string::npos)
            found.push_back(entry.path().filename().string());
        if (entry.path().filename() == "workspace.db" && packedFactsHold(entry.path(), text))
            found.push_back("workspace.db, packed");
    }
    return found;
}

} // namespace ringtrue::ledger::tests
