// SPDX-License-Identifier: Apache-2.0
#include "core/service/comment_phrases.h"

#include "core/service/erase_person.h"
#include "tests/catch.h"
#include "tests/core/service/workspace_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iterator>

using namespace ringtrue;
using namespace ringtrue::service;
using tests::idNumber;

namespace {

const PersonId writer = idNumber<PersonId>(1); // of WorkspaceSample
const PersonId other = idNumber<PersonId>(2);
const QuestionSlug greeting{"greeting"};
const QuestionSlug closing{"closing"};

CommentPhrase phraseOf(std::string words, std::optional<QuestionSlug> question = greeting)
{
    return {.id = {}, .question = std::move(question), .words = std::move(words)};
}

std::vector<std::string> wordsKept(Workspace &workspace, const PersonId &person,
                                   const std::optional<QuestionSlug> &question = {})
{
    const auto kept = phrasesOf(workspace, person, question);
    REQUIRE(kept);
    CHECK(kept->unreadable == 0);
    std::vector<std::string> words;
    for (const auto &phrase : kept->phrases)
        words.push_back(phrase.words);
    return words;
}

using Words = std::vector<std::string>;

void submitTimes(Workspace &workspace, const QuestionSlug &question, const std::string &words, int times)
{
    const WrittenComment comment{question, words};
    for (int i = 0; i < times; ++i)
        REQUIRE(learnPhrases(workspace, writer, {&comment, 1}));
}

} // namespace

TEST_CASE("A phrase is kept for one question or for every one, by one person, across a restart", "[phrases]")
{
    const tests::WorkspaceSample sample;
    {
        const auto workspace = sample.create();
        REQUIRE(keepPhrases(*workspace, writer, {phraseOf("  Did not say her name \n")}));
        REQUIRE(keepPhrases(*workspace, writer, {phraseOf("Well done 👍", std::nullopt)}));
        REQUIRE(keepPhrases(*workspace, writer, {phraseOf("Said goodbye", closing)}));
    }
    const auto workspace = sample.open();
    CHECK(wordsKept(*workspace, writer, greeting).size() == 2);
    CHECK(wordsKept(*workspace, writer, closing).size() == 2);
    CHECK(wordsKept(*workspace, writer).size() == 3);
    CHECK(wordsKept(*workspace, other).empty());
    const auto kept = phrasesOf(*workspace, writer, greeting);
    REQUIRE(kept);
    for (const auto &phrase : kept->phrases)
        CHECK(phrase.words == (phrase.question ? "Did not say her name" : "Well done 👍"));
}

TEST_CASE("The same words are kept once at a question", "[phrases]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto both = keepPhrases(*workspace, writer, {phraseOf("Once"), phraseOf(" Once ")});
    REQUIRE(both);
    CHECK(*both == 1);
    const auto again = keepPhrases(*workspace, writer, {phraseOf("Once")});
    REQUIRE(again);
    CHECK(*again == 0);
    CHECK(wordsKept(*workspace, writer, greeting) == Words{"Once"});
}

TEST_CASE("What is used most stands first, then what was used last", "[phrases]")
{
    tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    for (const auto *words : {"first", "second", "third"}) {
        sample.clock().set({sample.clock().now().microseconds + 1'000'000, 60});
        REQUIRE(keepPhrases(*workspace, writer, {phraseOf(words)}));
    }
    CHECK(wordsKept(*workspace, writer, greeting) == Words{"third", "second", "first"});
    const auto idOf = [&](const std::string &words) {
        const auto kept = phrasesOf(*workspace, writer, greeting);
        for (const auto &phrase : kept->phrases)
            if (phrase.words == words)
                return phrase.id;
        return PhraseId{};
    };
    REQUIRE(usePhrase(*workspace, writer, idOf("second")));
    REQUIRE(usePhrase(*workspace, writer, idOf("second")));
    sample.clock().set({sample.clock().now().microseconds + 1'000'000, 60});
    REQUIRE(usePhrase(*workspace, writer, idOf("first")));
    CHECK(wordsKept(*workspace, writer, greeting) == Words{"second", "first", "third"});
    CHECK(usePhrase(*workspace, other, idOf("first")).error().error == PhraseError::Missing);
}

TEST_CASE("Phrases that were kept together stand in their order", "[phrases]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    Words all;
    std::vector<CommentPhrase> phrases;
    for (int i = 0; i < 20; ++i) {
        all.push_back("phrase " + std::to_string(i * 7 % 20));
        phrases.push_back(phraseOf(all.back()));
    }
    REQUIRE(keepPhrases(*workspace, writer, phrases));
    CHECK(wordsKept(*workspace, writer, greeting) == all);
}

TEST_CASE("A removed phrase is gone, is not learnt again, and can be put back as it was", "[phrases]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    REQUIRE(keepPhrases(*workspace, writer, {phraseOf("Once")}));
    auto phrase = phrasesOf(*workspace, writer, greeting)->phrases.at(0);
    REQUIRE(usePhrase(*workspace, writer, phrase.id));
    phrase = phrasesOf(*workspace, writer, greeting)->phrases.at(0);
    CHECK(removePhrase(*workspace, other, phrase.id).error().error == PhraseError::Missing);
    REQUIRE(removePhrase(*workspace, writer, phrase.id));
    CHECK(removePhrase(*workspace, writer, phrase.id).error().error == PhraseError::Missing);
    submitTimes(*workspace, greeting, "Once", 4);
    CHECK(wordsKept(*workspace, writer).empty());
    REQUIRE(keepPhrases(*workspace, writer, {phrase}));
    const auto back = phrasesOf(*workspace, writer, greeting)->phrases.at(0);
    CHECK(back.used == 1);
    CHECK(back.changed == phrase.changed);
    CHECK(back.words == "Once");
}

TEST_CASE("A comment submitted in the same words three times is offered from then on", "[phrases]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    submitTimes(*workspace, greeting, "Did not say her name", 2);
    submitTimes(*workspace, closing, "Did not say her name", 2);
    CHECK(wordsKept(*workspace, writer).empty());
    submitTimes(*workspace, greeting, " Did not say her name\n", 1);
    CHECK(wordsKept(*workspace, writer, greeting) == Words{"Did not say her name"});
    CHECK(wordsKept(*workspace, writer, closing).empty());
    submitTimes(*workspace, greeting, "Did not say her name", 3);
    CHECK(wordsKept(*workspace, writer) == Words{"Did not say her name"});
    submitTimes(*workspace, greeting, std::string(longestPhrase + 1, 'x'), 3);
    submitTimes(*workspace, greeting, "  ", 3);
    CHECK(wordsKept(*workspace, writer).size() == 1);
    REQUIRE(keepPhrases(*workspace, writer, {phraseOf("Kept for all", std::nullopt)}));
    submitTimes(*workspace, greeting, "Kept for all", 3);
    CHECK(wordsKept(*workspace, writer, greeting).size() == 2);
}

TEST_CASE("A phrase is a text of 500 characters at most, and a question has 200 of them", "[phrases]")
{
    const tests::WorkspaceSample sample;
    const auto workspace = sample.create();
    const auto refused = [&](const std::string &words) {
        const auto done = keepPhrases(*workspace, writer, {phraseOf("fine"), phraseOf(words)});
        REQUIRE_FALSE(done);
        CHECK(done.error().index == 1);
        return done.error().error;
    };
    std::string longest;
    for (std::size_t i = 0; i < longestPhrase; ++i)
        longest += "ü";
    CHECK(refused(" \n\t") == PhraseError::Blank);
    CHECK(refused("\xff") == PhraseError::NotText);
    CHECK(refused(longest + "ü") == PhraseError::TooLong);
    CHECK(wordsKept(*workspace, writer).empty());
    REQUIRE(keepPhrases(*workspace, writer, {phraseOf(longest)}));

    std::vector<CommentPhrase> many;
    for (std::size_t i = 1; i < mostPhrases; ++i)
        many.push_back(phraseOf("phrase " + std::to_string(i)));
    REQUIRE(keepPhrases(*workspace, writer, many));
    REQUIRE(keepPhrases(*workspace, writer, many)); // they are there already
    const auto more = keepPhrases(*workspace, writer, {phraseOf("elsewhere", closing), phraseOf("one more")});
    REQUIRE_FALSE(more);
    CHECK(more.error().error == PhraseError::TooMany);
    CHECK(more.error().index == 1);
    CHECK(wordsKept(*workspace, writer).size() == mostPhrases);
    submitTimes(*workspace, greeting, "no room for it", 3);
    CHECK(wordsKept(*workspace, writer, greeting).size() == mostPhrases);
}

TEST_CASE("Phrases lie on the disk sealed, and go with the person who is erased", "[phrases][erase]")
{
    const tests::WorkspaceSample sample;
    auto workspace = sample.create();
    REQUIRE(tests::appendPerson(*workspace, 2));
    REQUIRE(keepPhrases(*workspace, writer, {phraseOf("Harbourmaster stays")}));
    REQUIRE(keepPhrases(*workspace, other, {phraseOf("Harbourmaster goes")}));
    const auto rows = [&] {
        return workspace->drafts()
            .thread()
            .submit([](storage::Connection &connection) {
                return connection.database().execAndGet("SELECT count(*) FROM comment_phrase").getInt();
            })
            .get();
    };
    for (const auto *name : {"drafts.db", "drafts.db-wal"}) {
        std::ifstream file(sample.folder() / name, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        CHECK(bytes.find("Harbourmaster") == std::string::npos);
    }
    CHECK(rows() == 2);

    SECTION("at once")
    {
        REQUIRE(erasePerson(*workspace, writer, {other, "asked for it", "subject-request"}));
        CHECK(rows() == 1);
    }
    SECTION("or when the workspace is opened, where the erasure was killed before it came to them")
    {
        const ledger::Tombstone stone{{ledger::subjectOf(other)}, "asked", "subject-request"};
        REQUIRE(workspace->submit([&](ledger::Ledger &ledger, auto &) { return ledger.erase(writer, stone); }).get());
        CHECK(phrasesOf(*workspace, other)->unreadable == 1);
        workspace.reset();
        workspace = sample.open();
        CHECK(rows() == 1);
    }
    CHECK(wordsKept(*workspace, writer) == Words{"Harbourmaster stays"});
    const auto erased = keepPhrases(*workspace, other, {phraseOf("again")});
    REQUIRE_FALSE(erased);
    CHECK(erased.error().error == PhraseError::Keys);
    CHECK(erased.error().key.error == ledger::KeyError::Erased);
}

TEST_CASE("Beside a program that writes, phrases are read and not changed", "[phrases]")
{
    const tests::WorkspaceSample sample;
    const auto writing = sample.create();
    REQUIRE(keepPhrases(*writing, writer, {phraseOf("Once")}));
    const auto reading = Workspace::openForReading(sample.opening());
    REQUIRE(reading);
    CHECK(wordsKept(**reading, writer) == Words{"Once"});
    const auto kept = keepPhrases(**reading, writer, {phraseOf("Twice")});
    REQUIRE_FALSE(kept);
    CHECK(kept.error().storage.error == storage::StorageError::ReadOnly);
}
