// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/sealed_lists.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using ringtrue::tests::TemporaryFolder;

namespace {

using Lists = std::vector<std::vector<std::string>>;

Uuid uuidOf(std::uint8_t number)
{
    Uuid::Bytes bytes{};
    bytes[15] = number;
    return Uuid{bytes};
}

const ledger::FactId fact{uuidOf(1)};
const auto subject = ledger::subjectOf(PersonId{uuidOf(7)});

/// What a fact holds whose `texts` are @p content before it is sealed.
ledger::Body bodyWith(ledger::Keys &keys, const ledger::Body &content)
{
    const std::vector<ledger::SubjectId> subjects{subject};
    REQUIRE(keys.make(subjects));
    const auto keyOf = [&](const ledger::SubjectId &of) { return std::optional{keys.find(of).value()}; };
    return ledger::sealAll(fact, ledger::Body{{"texts", content}}, keyOf).value();
}

} // namespace

TEST_CASE("Lists of texts are sealed as one, and open as they were", "[forms][sealed]")
{
    const TemporaryFolder folder;
    auto keys = ledger::Keys::create(folder.path()).value();
    const Lists lists{{"We say it first", ""}, {}, {"Früh \"und\" klar"}};
    const auto body = bodyWith(keys, sealedLists(subject, lists));
    CHECK(body.dump().find("first") == std::string::npos);
    CHECK(holdsLists(fact, body, "texts"));
    CHECK(openLists(keys, fact, body, "texts", 3).value() == lists);
    CHECK(openLists(keys, fact, body, "texts", 2).error()
          == ledger::OpenError::Damaged); // not as many as were asked for
    CHECK_FALSE(holdsLists(fact, body, "comments"));
    CHECK(openLists(keys, fact, body, "comments", 3).error() == ledger::OpenError::Damaged);
    CHECK(openLists(keys, ledger::FactId{uuidOf(2)}, body, "texts", 3).error() == ledger::OpenError::Damaged);
}

TEST_CASE("Where all lists are empty nothing is sealed", "[forms][sealed]")
{
    const TemporaryFolder folder;
    auto keys = ledger::Keys::create(folder.path()).value();
    const ledger::Body body{{"texts", sealedLists(subject, Lists(3))}};
    CHECK(body["texts"].is_null());
    CHECK(holdsLists(fact, body, "texts"));
    CHECK(openLists(keys, fact, body, "texts", 3).value() == Lists(3));
}

TEST_CASE("What was sealed and is no list of lists of texts is damage", "[forms][sealed]")
{
    const TemporaryFolder folder;
    auto keys = ledger::Keys::create(folder.path()).value();
    for (const std::string content : {"", "{}", "[1]", "[[1]]", "[[\"a\"]", "[[[\"a\"]]]", "null"}) {
        CAPTURE(content);
        const auto body = bodyWith(keys, ledger::toSeal(subject, content));
        CHECK(openLists(keys, fact, body, "texts", 1).error() == ledger::OpenError::Damaged);
    }
}
