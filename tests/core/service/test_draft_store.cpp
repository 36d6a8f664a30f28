// SPDX-License-Identifier: Apache-2.0
#include "core/service/draft_store.h"
#include "core/service/settings.h"

#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/temporary_folder.h"

using namespace ringtrue;
using namespace ringtrue::service;
using tests::draftKey;
using tests::idNumber;
using tests::noon;

namespace {

storage::Connection draftsIn(const tests::TemporaryFolder &folder)
{
    auto connection = storage::openWriter(folder / "drafts.db", draftsSchema());
    REQUIRE(connection);
    return std::move(*connection);
}

UuidSource ids()
{
    return UuidSource([](std::uint8_t *bytes, std::size_t size) { std::fill_n(bytes, size, std::uint8_t{7}); });
}

} // namespace

TEST_CASE("An answer is on the disk when it is reported saved", "[drafts]")
{
    const tests::TemporaryFolder folder;
    const SetClock clock(noon);
    storage::Reserve reserve(folder / "reserve");
    DraftStore store(draftsIn(folder), reserve, clock, ids());
    const auto draft = store.open(draftKey(1, 2)).get();
    REQUIRE(draft);
    std::promise<bool> reported;
    store.save(*draft, QuestionSlug{"greeting"}, DraftPart::Answer, "yes",
               [&](const Result<Done, DraftFailure> &result) {
                   auto reader = storage::openReader(folder / "drafts.db", draftsSchema());
                   reported.set_value(result && reader && loadDraft(*reader, *draft)->entries.size() == 1);
               });
    CHECK(reported.get_future().get());
    CHECK(store.list().get()->front().started == noon);
}

TEST_CASE("A store does all that is asked of a draft", "[drafts]")
{
    const tests::TemporaryFolder folder;
    const SetClock clock(noon);
    storage::Reserve reserve(folder / "reserve");
    DraftStore store(draftsIn(folder), reserve, clock, ids());
    const auto one = store.open(draftKey(1, 2)).get();
    const auto other = store.open(draftKey(3, 2)).get();
    REQUIRE(one);
    REQUIRE(other);
    CHECK(*one != *other);
    std::promise<bool> placed;
    store.savePlace(*one, {QuestionSlug{"closing"}, 7},
                    [&](const auto &result) { placed.set_value(static_cast<bool>(result)); });
    CHECK(placed.get_future().get());
    CHECK(store.load(*one).get()->summary.place->position == 7);
    CHECK(store.reassign(*one, idNumber<PersonId>(9)).get());
    CHECK(store.list(idNumber<PersonId>(9)).get()->size() == 1);
    CHECK(store.remove(*one).get());
    CHECK(store.remove(*other).get());
    CHECK(store.list().get()->empty());
    CHECK(store.saveSetting(PersonId{}, "theme", "dark").get());
    CHECK(*store.setting(PersonId{}, "theme").get() == "dark");
}

TEST_CASE("Many settings are saved at once, all or none", "[drafts]")
{
    const tests::TemporaryFolder folder;
    const SetClock clock(noon);
    storage::Reserve reserve(folder / "reserve");
    DraftStore store(draftsIn(folder), reserve, clock, ids());
    const auto someone = idNumber<PersonId>(2);
    const auto valueOf = [&](std::string name) { return *store.setting(someone, std::move(name)).get(); };
    REQUIRE(saveSettings(store, someone, {{"first", "1"}, {"second", "2"}, {"first", "3"}}));
    CHECK(valueOf("first") == "3");
    CHECK(valueOf("second") == "2");

    REQUIRE(store.thread()
                .submit([](storage::Connection &drafts) {
                    return storage::write(drafts, [&] {
                        drafts.database().exec("CREATE TRIGGER no BEFORE INSERT ON setting WHEN NEW.name = 'refused' "
                                               "BEGIN SELECT raise(ABORT, 'no'); END");
                    });
                })
                .get());
    CHECK_FALSE(saveSettings(store, someone, {{"third", "4"}, {"refused", "5"}}));
    CHECK_FALSE(valueOf("third").has_value());
}
