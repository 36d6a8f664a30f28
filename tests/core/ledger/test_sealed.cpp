// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/sealed.h"

#include "core/ledger/keys.h"
#include "tests/catch.h"
#include "tests/core/ledger/workspace_fixture.h"

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

FactId factOf(std::uint8_t number)
{
    Uuid::Bytes bytes{};
    bytes[15] = number;
    return FactId{Uuid{bytes}};
}

} // namespace

TEST_CASE("Sealed text opens in its own place of its own fact only", "[ledger][sealed]")
{
    const TemporaryFolder folder;
    auto keys = Keys::create(folder.path()).value();
    const auto jane = subjectOf(someone(7));
    const std::vector<SubjectId> subjects{jane};
    REQUIRE(keys.make(subjects));
    const auto keyOf = [&](const SubjectId &subject) -> std::optional<Secret> { return keys.find(subject).value(); };
    Body body = {{"a/b", toSeal(jane, "Jane")}, {"rows", {{1, toSeal(jane, "Doe")}, {2, toSeal(jane, "")}}}};
    const auto sealed = sealAll(factOf(1), body, keyOf).value();
    CHECK(canonicalBody(sealed).value().find("Jane") == std::string::npos);
    CHECK(subjectsIn(body) == subjects);
    CHECK(subjectsIn(sealed) == subjects);

    const auto name = sealedAt(factOf(1), sealed, "/a~1b");
    REQUIRE(name);
    CHECK(open(keys, *name).value() == "Jane");
    CHECK(open(keys, *sealedAt(factOf(1), sealed, "/rows/0/1")).value() == "Doe");
    CHECK(open(keys, *sealedAt(factOf(1), sealed, "/rows/1/1")).value().empty());
    CHECK_FALSE(sealedAt(factOf(1), sealed, "/rows/0/0"));
    CHECK_FALSE(sealedAt(factOf(1), sealed, "/rows/9/0"));
    CHECK_FALSE(sealedAt(factOf(1), sealed, "no pointer"));

    auto elsewhere = *name;
    elsewhere.pointer = "/rows/0/1";
    CHECK(open(keys, elsewhere).error() == OpenError::Damaged);
    auto otherFact = *name;
    otherFact.fact = factOf(2);
    CHECK(open(keys, otherFact).error() == OpenError::Damaged);
    auto stranger = *name;
    stranger.subject = subjectOf(someone(9));
    CHECK(open(keys, stranger).error() == OpenError::NoKey);
    REQUIRE(keys.destroy(subjects, Instant{}));
    CHECK(open(keys, *name).error() == OpenError::Erased);
}

TEST_CASE("Every bit of a sealed text counts", "[ledger][sealed]")
{
    const auto key = Secret::make();
    const auto nonce = makeNonce();
    const auto box = sealBox(key, nonce, "bound", "Jane Doe");
    CHECK(openBox(key, nonce, "bound", box) == "Jane Doe");
    for (std::size_t bit = 0; bit < box.size() * 8; ++bit) {
        auto flipped = box;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        CHECK_FALSE(openBox(key, nonce, "bound", flipped));
    }
    for (std::size_t length = 0; length < box.size(); ++length)
        CHECK_FALSE(openBox(key, nonce, "bound", box.substr(0, length)));
    CHECK_FALSE(openBox(key, nonce, "bounds", box));
    CHECK_FALSE(openBox(key, makeNonce(), "bound", box));
    CHECK_FALSE(openBox(Secret::make(), nonce, "bound", box));
}

TEST_CASE("Sealed text keeps its place in a column of a view", "[ledger][sealed]")
{
    const SealedText sealed{subjectOf(someone(7)), factOf(3), "/rows/17/2", makeNonce(), "the box"};
    CHECK(SealedText::fromBytes(sealed.bytes()) == sealed);
    CHECK_FALSE(SealedText::fromBytes(sealed.bytes().substr(0, 60)));
    CHECK_FALSE(SealedText::fromBytes(""));
}

TEST_CASE("A seal that is not laid out as one is none", "[ledger][sealed]")
{
    const std::string nonce = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const auto id = someone(7).text();
    const auto content = GENERATE_COPY(values<Body>({
        Body::object(),
        {{"subject", id}, {"nonce", nonce}},
        {{"subject", "jane"}, {"nonce", nonce}, {"box", ""}},
        {{"subject", id}, {"nonce", "AAAA"}, {"box", ""}},
        {{"subject", id}, {"nonce", nonce}, {"box", "*"}},
        {{"subject", id}, {"nonce", nonce}, {"box", 1}},
        {{"subject", id}, {"nonce", nonce}, {"box", ""}, {"more", 1}},
    }));
    CHECK_FALSE(sealedAt(factOf(1), {{"a", {{"$sealed", content}}}}, "/a"));
    CHECK_FALSE(sealedAt(factOf(1), {{"a", {{"$sealed", content}, {"b", 1}}}}, "/a"));
}
