// SPDX-License-Identifier: Apache-2.0
#include "tests/core/ledger/example_facts.h"

#include "core/ledger/fact_codec.h"
#include "core/ledger/sealed.h"

namespace ringtrue::ledger::tests {

namespace {

Uuid numbered(std::uint8_t first, std::uint8_t last)
{
    Uuid::Bytes bytes{0x01, 0x9a, 0xa0, 0, 0, first, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, last};
    return Uuid{bytes};
}

Nonce fixedNonce()
{
    Nonce nonce{};
    for (std::size_t i = 0; i < nonce.size(); ++i)
        nonce[i] = static_cast<std::uint8_t>(i);
    return nonce;
}

Fact begin(const FactId &id, const SigningKey &key, std::uint64_t seq, const Hash &previous)
{
    Fact fact;
    fact.id = id;
    fact.organisation = OrganisationId{numbered(0, 1)};
    fact.author = PersonId{numbered(0, 2)};
    fact.device = deviceIdOf(key.publicKey());
    fact.deviceSeq = seq;
    fact.previous = previous;
    fact.at = {1'763'733'751'000'000 + static_cast<std::int64_t>(seq), 60};
    return fact;
}

void finish(Fact &fact, const Body &body, const SigningKey &key)
{
    fact.body = canonicalBody(body).value();
    signFact(fact, key);
}

} // namespace

Secret fixedSecret(std::uint8_t value)
{
    Secret::Bytes bytes{};
    bytes.fill(value);
    return Secret(bytes);
}

std::vector<ExampleFact> exampleFacts()
{
    const SigningKey key(fixedSecret(0x11));
    auto organisation = begin(FactId{numbered(1, 0)}, key, 1, {});
    organisation.kind = "ledger.organisation";
    finish(organisation, {{"name", "Tidewater"}}, key);

    auto person = begin(FactId{numbered(2, 0)}, key, 2, organisation.hash);
    person.kind = "core.person";
    const SubjectId subject{person.author.uuid()};
    const auto sealed = sealAll(
        person.id, {{"person", subject.text()}, {"name", toSeal(subject, "Ada Quay")}, {"roles", {"evaluator"}}},
        [](const SubjectId &) { return std::optional{fixedSecret(0x22)}; }, fixedNonce);
    finish(person, sealed.value(), key);

    auto evaluation = begin(FactId{numbered(3, 0)}, key, 3, person.hash);
    evaluation.kind = "forms.evaluation";
    evaluation.kindVersion = 258;
    evaluation.at = {-1, -570}; // the last microsecond of 1969, in a zone west of Greenwich
    evaluation.refs = {organisation.id, person.id};
    evaluation.blobs = {{sha256("ciphertext"), 123'456'789}};
    finish(evaluation,
           {{"answers", {"yes", "no", nullptr}},
            {"points", {10, 0, -3}},
            {"score", "176/3"},
            {"\xef\xac\xb3", "after"},
            {"\xf0\x9f\x98\x80", "before, since keys rise in UTF-16"},
            {"final", true}},
           key);
    return {{"organisation", organisation}, {"person", person}, {"evaluation", evaluation}};
}

} // namespace ringtrue::ledger::tests
