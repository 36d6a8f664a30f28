// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/fact_codec.h"

#include "core/base/hex.h"
#include "core/ledger/sealed.h"
#include "tests/catch.h"
#include "tests/core/ledger/example_facts.h"
#include "tests/places.h"
#include "tests/temporary_folder.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

const std::filesystem::path goldenFile = ringtrue::tests::dataFolder() / "golden" / "facts.txt";

/// One line a fact: name, device's public key, bytes; all in hex but the name.
std::string goldenText()
{
    const auto key = SigningKey(fixedSecret(0x11)).publicKey();
    std::string text;
    for (const auto &example : exampleFacts())
        text += example.name + " " + hex({reinterpret_cast<const char *>(key.data()), key.size()}) + " "
                + hex(encodeFact(example.fact)) + "\n";
    return text;
}

/// The example with every field set.
Fact fullFact()
{
    return exampleFacts().back().fact;
}

FactError errorOf(std::string_view bytes)
{
    const auto fact = decodeFact(bytes);
    REQUIRE_FALSE(fact);
    return fact.error();
}

/// The bytes of a fact whose fields were changed past what encodeFact() would write, hashed anew.
std::string patched(std::size_t at, std::string_view bytes)
{
    auto out = encodeFact(fullFact());
    out.replace(at, bytes.size(), bytes);
    const auto hashed = out.size() - 96;
    const auto hash = sha256(std::string_view(out).substr(0, hashed));
    out.replace(hashed, 32, view(hash));
    return out;
}

} // namespace

TEST_CASE("The worked examples of the file format are what the code writes", "[ledger][golden]")
{
    if (std::getenv("APPROVE"))
        std::ofstream(goldenFile, std::ios::binary) << goldenText();
    CHECK(ringtrue::tests::bytesOf(goldenFile) == goldenText());
    for (const auto &example : exampleFacts()) {
        CAPTURE(example.name);
        const auto bytes = encodeFact(example.fact);
        CHECK(decodeFact(bytes).value() == example.fact);
        CHECK(checkFact(example.fact, SigningKey(fixedSecret(0x11)).publicKey()) == SignatureCheck::Holds);
        CHECK(checkFact(example.fact, SigningKey(fixedSecret(0x12)).publicKey()) == SignatureCheck::Fails);
        CHECK(parseBody(example.fact.body));
    }
}

TEST_CASE("The worked examples in the documentation are the golden ones", "[ledger][golden]")
{
    const auto documentation =
        ringtrue::tests::bytesOf(ringtrue::tests::sourceFolder() / "packaging/docs/file-formats.md");
    std::string digits; // hex stands there in lines of 32 bytes
    for (const char c : documentation) {
        if (c != '\n' && c != ' ')
            digits.push_back(c);
    }
    for (const auto &example : exampleFacts()) {
        CAPTURE(example.name);
        CHECK(digits.find(hex(encodeFact(example.fact))) != std::string::npos);
    }
}

TEST_CASE("The sealed name of the second example opens with its key", "[ledger][golden]")
{
    const auto person = exampleFacts()[1].fact;
    const auto sealed = sealedAt(person.id, parseBody(person.body).value(), "/name").value();
    const std::string bound = std::string(person.id.uuid().view()) + "/name";
    CHECK(openBox(fixedSecret(0x22), sealed.nonce, bound, sealed.box) == "Ada Quay");
}

TEST_CASE("A fact cut anywhere or with anything after it is refused", "[ledger][codec]")
{
    const auto bytes = encodeFact(fullFact());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        CHECK(errorOf(std::string_view(bytes).substr(0, length)) != FactError::RefersToItself);
    }
    CHECK(errorOf(bytes + std::string(1, '\0')) == FactError::Malformed);
    CHECK(errorOf(bytes + bytes) == FactError::Malformed);
    CHECK(errorOf(std::string(maxFactSize + 1, 'x')) == FactError::Malformed);
}

TEST_CASE("No bit of a fact can be changed unnoticed", "[ledger][codec]")
{
    const auto fact = fullFact();
    const auto bytes = encodeFact(fact);
    const auto key = SigningKey(fixedSecret(0x11)).publicKey();
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        const auto decoded = decodeFact(flipped);
        if (decoded && checkFact(*decoded, key) == SignatureCheck::Holds)
            FAIL("bit " << bit);
    }
}

TEST_CASE("A82: fields beyond their limits are refused though hash and layout are right", "[ledger][codec]")
{
    const std::string zero(8, '\0');
    constexpr std::size_t seqAt = 68;
    constexpr std::size_t previousAt = 76;
    constexpr std::size_t kindAt = 109;
    constexpr std::size_t timeAt = kindAt + 16 + 2;
    CHECK(decodeFact(patched(seqAt, std::string("\0\0\0\0\0\0\0\x03", 8))));
    CHECK(errorOf(patched(0, "RTF2")) == FactError::Malformed);
    CHECK(errorOf(patched(4, std::string(16, '\0'))) == FactError::Malformed);      // no id
    CHECK(errorOf(patched(seqAt, zero)) == FactError::Malformed);                   // chains begin with 1
    CHECK(errorOf(patched(seqAt, std::string(8, '\xff'))) == FactError::Malformed); // A82
    CHECK(errorOf(patched(seqAt, std::string("\0\0\0\0\0\0\0\x01", 8)))
          == FactError::Malformed);                                                     // but names a previous one
    CHECK(errorOf(patched(previousAt, std::string(32, '\0'))) == FactError::Malformed); // third, but names none
    CHECK(errorOf(patched(kindAt, "F")) == FactError::Malformed);
    CHECK(errorOf(patched(kindAt + 5, "_")) == FactError::Malformed); // no dot left
    CHECK(errorOf(patched(kindAt - 1, std::string(1, '\xff'))) == FactError::Malformed);
    CHECK(errorOf(patched(timeAt, std::string(8, '\x7f'))) == FactError::Malformed);         // after the year 9999
    CHECK(errorOf(patched(timeAt + 8, std::string("\x05\xa0", 2))) == FactError::Malformed); // 24 hours east
    CHECK(decodeFact(patched(timeAt + 8, std::string("\x05\x9f", 2))));
    CHECK(errorOf(patched(timeAt + 10, std::string("\xff\xff", 2)))
          == FactError::Malformed); // more refs than there are
}

TEST_CASE("A63: times from 0000 to 9999 are kept, whatever the clock says", "[ledger][codec]")
{
    const auto at = GENERATE(-62'167'219'200'000'000, -1, 0, 253'402'300'799'999'999); // A63
    auto fact = fullFact();
    fact.at.microseconds = at;
    signFact(fact, SigningKey(fixedSecret(0x11)));
    CHECK(decodeFact(encodeFact(fact)).value().at == fact.at);
}

TEST_CASE("A64: a fact that refers to itself is refused", "[ledger][codec]")
{
    auto fact = fullFact();
    fact.refs.push_back(fact.id); // A64
    signFact(fact, SigningKey(fixedSecret(0x11)));
    CHECK(errorOf(encodeFact(fact)) == FactError::RefersToItself);
}

TEST_CASE("Kinds are an owner, a dot and a word", "[ledger][codec]")
{
    for (const auto *good : {"core.person", "forms.vision_version", "a.b2"})
        CHECK(isKindName(good));
    const std::string longest = "a." + std::string(62, 'b');
    CHECK(isKindName(longest));
    CHECK_FALSE(isKindName(longest + "b"));
    for (const auto *bad : {"", ".", "a", "a.", ".b", "a.b.c", "A.b", "a.B", "a b.c", "1a.b", "a.-", "\xc3\xa4.b"})
        CHECK_FALSE(isKindName(bad));
}

TEST_CASE("Any bytes are refused or read, never worse", "[ledger][codec][property]")
{
    std::mt19937 random(20261121);
    const auto bytes = encodeFact(fullFact());
    const auto key = SigningKey(fixedSecret(0x11)).publicKey();
    for (int i = 0; i < 5000; ++i) {
        auto mutated = bytes;
        for (auto changes = 1 + random() % 6; changes > 0; --changes) {
            const auto at = random() % mutated.size();
            if (random() % 3 == 0)
                mutated.erase(at, random() % 40);
            else
                mutated[at] = static_cast<char>(random());
            if (mutated.empty())
                mutated = "R";
        }
        const auto decoded = decodeFact(mutated);
        if (mutated != bytes && decoded && checkFact(*decoded, key) == SignatureCheck::Holds)
            FAIL("change " << i);
    }
}
