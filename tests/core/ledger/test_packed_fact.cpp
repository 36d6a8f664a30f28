// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/packed_fact.h"

#include "core/base/hex.h"
#include "core/ledger/fact_codec.h"
#include "core/ledger/verify.h"
#include "tests/catch.h"
#include "tests/core/ledger/example_facts.h"
#include "tests/core/ledger/workspace_fixture.h"
#include "tests/places.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

using namespace ringtrue;
using namespace ringtrue::ledger;
using namespace ringtrue::ledger::tests;

namespace {

/// A line an example of packaging/docs/file-formats.md: its name, and its packed bytes in hex.
const std::filesystem::path packedGoldenFile = ringtrue::tests::dataFolder() / "golden" / "packed_facts.txt";

std::string randomBytes(std::mt19937_64 &random, std::size_t length)
{
    std::string bytes(length, '\0');
    for (auto &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

struct PackedSample {
    TemporaryFolder folder;
    Workspace workspace{folder.path()};
    PackedSample()
    {
        workspace.create();
        std::vector<FactDraft> drafts;
        for (int i = 0; i < 30; ++i)
            drafts.push_back(noteDraft(i, someone(7), "note", i));
        REQUIRE(workspace.ledger().append(workspace.author, drafts));
    }
    std::int64_t number(const char *sql) { return workspace.connection().database().execAndGet(sql).getInt64(); }
    Verdict verdict() { return verify(workspace.connection(), workspace.registry(), folder.path()).value(); }
};

} // namespace

TEST_CASE("Whatever is packed comes back byte for byte", "[ledger][packing]")
{
    std::mt19937_64 random(41);
    for (const auto &example : exampleFacts()) {
        const auto bytes = encodeFact(example.fact);
        const auto packed = packFact(bytes);
        CHECK(packed.dictionary == 1);
        CHECK(packed.bytes.size() < bytes.size());
        CHECK(unpackFact(packed.dictionary, packed.bytes) == bytes);
    }
    for (std::size_t length = 0; length < 3000; length = length * 5 / 4 + 1) {
        const auto text = std::string(length, 'a') + randomBytes(random, length % 7);
        const auto packed = packFact(text);
        CHECK(unpackFact(packed.dictionary, packed.bytes) == text);
    }
    const auto longest = std::string(maxFactSize, '{');
    const auto packed = packFact(longest);
    CHECK(packed.bytes.size() < 1000);
    CHECK(unpackFact(packed.dictionary, packed.bytes) == longest);
}

TEST_CASE("What packing would make longer lies as it is", "[ledger][packing]")
{
    std::mt19937_64 random(42);
    const auto noise = randomBytes(random, 500);
    CHECK(packFact(noise) == PackedFact{0, noise});
    CHECK(packFact("") == PackedFact{0, ""});
}

TEST_CASE("Threads pack and unpack beside each other", "[ledger][packing]")
{
    const auto examples = exampleFacts();
    std::vector<std::thread> threads;
    std::vector<int> good(4);
    for (std::size_t thread = 0; thread < good.size(); ++thread)
        threads.emplace_back([&, thread] {
            for (int i = 0; i < 500; ++i) {
                const auto bytes = encodeFact(examples[(thread + i) % examples.size()].fact);
                const auto packed = packFact(bytes);
                good[thread] += unpackFact(packed.dictionary, packed.bytes) == bytes ? 1 : 0;
            }
        });
    for (auto &thread : threads)
        thread.join();
    CHECK(good == std::vector<int>(4, 500));
}

TEST_CASE("What is no packed fact is not unpacked", "[ledger][packing]")
{
    const auto bytes = encodeFact(exampleFacts()[1].fact);
    const auto packed = packFact(bytes).bytes;
    CHECK_FALSE(unpackFact(2, packed)); // a dictionary of a later version
    CHECK_FALSE(unpackFact(-1, packed));
    CHECK_FALSE(unpackFact(1, bytes));
    CHECK_FALSE(unpackFact(1, ""));
    CHECK_FALSE(unpackFact(1, packed + '\0'));
    for (std::size_t length = 0; length < packed.size(); ++length)
        CHECK_FALSE(unpackFact(1, packed.substr(0, length)));
    const auto tooLong = packFact(std::string(maxFactSize + 1, '{'));
    REQUIRE(tooLong.dictionary == 1);
    CHECK_FALSE(unpackFact(tooLong.dictionary, tooLong.bytes));
}

TEST_CASE("What was packed in earlier versions comes back", "[ledger][packing]")
{
    std::ifstream file(packedGoldenFile);
    std::string name;
    std::string packed;
    std::size_t read = 0;
    for (const auto &example : exampleFacts()) {
        file >> name >> packed;
        CHECK(name == example.name);
        CHECK(unpackFact(1, fromHex(packed).value_or("")) == encodeFact(example.fact));
        ++read;
    }
    CHECK(read == 3);
}

TEST_CASE("A workspace holds its facts packed, and those of an earlier version as they are", "[ledger][packing]")
{
    PackedSample sample;
    CHECK(sample.number("SELECT count(*) FROM fact WHERE dictionary = 1") == 33);
    const auto before = sample.workspace.facts();
    const auto hash = sample.verdict().contentHash;
    auto &database = sample.workspace.connection().database();
    const auto some = factsAfter(sample.workspace.connection(), 0, 10).value();
    for (const auto &fact : some) {
        SQLite::Statement lay(database, "UPDATE fact SET dictionary = 0, bytes = ?2 WHERE row = ?1");
        lay.bind(1, fact.row);
        lay.bind(2, fact.bytes.data(), static_cast<int>(fact.bytes.size()));
        REQUIRE(lay.exec() == 1);
    }
    CHECK(sample.workspace.facts() == before);
    const auto verdict = sample.verdict();
    CHECK_FALSE(verdict.firstWrong);
    CHECK(verdict.contentHash == hash);
}

TEST_CASE("A packed fact that was changed is named", "[ledger][packing]")
{
    PackedSample sample;
    const auto id = decodeFact(sample.workspace.facts()[12])->id;
    const auto *const change =
        GENERATE("UPDATE fact SET bytes = substr(bytes, 1, length(bytes) - 9) WHERE row = 13",
                 "UPDATE fact SET dictionary = 2 WHERE row = 13", "UPDATE fact SET dictionary = 0 WHERE row = 13",
                 "UPDATE fact SET bytes = x'' WHERE row = 13");
    sample.workspace.connection().settle();
    sample.workspace.connection().database().exec(change);
    const auto wrong = sample.verdict().firstWrong;
    REQUIRE(wrong);
    CHECK(wrong->what == "layout");
    CHECK(wrong->where == id.text());
}
