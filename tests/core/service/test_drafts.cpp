// SPDX-License-Identifier: Apache-2.0
#include "core/service/drafts.h"

#include "tests/catch.h"
#include "tests/core/service/draft_samples.h"
#include "tests/temporary_folder.h"

using namespace ringtrue;
using namespace ringtrue::service;
using tests::draftKey;
using tests::idNumber;
using tests::noon;

namespace {

class DraftsFile {
public:
    storage::Connection open() const
    {
        auto connection = storage::openWriter(m_folder / "drafts.db", draftsSchema());
        REQUIRE(connection);
        return std::move(*connection);
    }

private:
    tests::TemporaryFolder m_folder;
};

DraftId newDraft(storage::Connection &connection, std::uint8_t id, std::uint8_t interaction, std::uint8_t evaluator)
{
    const auto draft = openDraft(connection, draftKey(interaction, evaluator), idNumber<DraftId>(id), noon);
    REQUIRE(draft);
    return *draft;
}

const QuestionSlug greeting{"greeting"};
const QuestionSlug closing{"closing"};
constexpr Instant later{noon.microseconds + 5, -120};

} // namespace

TEST_CASE("An evaluator has one draft of an interaction and form version", "[drafts]")
{
    const DraftsFile file;
    auto connection = file.open();
    const auto first = newDraft(connection, 1, 10, 20);
    CHECK(newDraft(connection, 2, 10, 20) == first);
    CHECK(newDraft(connection, 3, 10, 21) == idNumber<DraftId>(3));
    CHECK(newDraft(connection, 4, 11, 20) == idNumber<DraftId>(4));
}

TEST_CASE("What was entered is there after closing and opening again", "[drafts]")
{
    const DraftsFile file;
    const std::string bytes("\0\xff sealed", 9);
    {
        auto connection = file.open();
        const auto draft = newDraft(connection, 1, 10, 20);
        REQUIRE(saveDraftEntry(connection, draft, greeting, DraftPart::Answer, "no", later));
        REQUIRE(saveDraftEntry(connection, draft, greeting, DraftPart::Answer, "yes", later));
        REQUIRE(saveDraftEntry(connection, draft, greeting, DraftPart::Comment, bytes, later));
        REQUIRE(saveDraftEntry(connection, draft, closing, DraftPart::Evidence, "span", later));
        REQUIRE(saveDraftEntry(connection, draft, closing, DraftPart::Answer, "5", later));
        REQUIRE(saveDraftEntry(connection, draft, closing, DraftPart::Answer, std::nullopt, later));
        REQUIRE(saveDraftPlace(connection, draft, {closing, 93'000'000}));
        REQUIRE(saveDraftSegment(connection, draft, 1, later));
    }
    auto connection = file.open();
    const auto draft = loadDraft(connection, idNumber<DraftId>(1));
    REQUIRE(draft);
    CHECK(draft->entries
          == std::vector<DraftEntry>{{closing, DraftPart::Evidence, "span"},
                                     {greeting, DraftPart::Answer, "yes"},
                                     {greeting, DraftPart::Comment, bytes}});
    const DraftSummary expected{.id = idNumber<DraftId>(1),
                                .of = draftKey(10, 20),
                                .started = noon,
                                .changed = later,
                                .answered = 1,
                                .entered = 2,
                                .place = DraftPlace{closing, 93'000'000},
                                .segment = 1};
    CHECK(draft->summary == expected);
}

TEST_CASE("Drafts of a file without segments are kept, of the first one", "[drafts]")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "drafts.db";
    {
        const storage::Schema before{draftsSchema().applicationId, draftsSchema().migrations.first(1)};
        auto connection = storage::openWriter(file, before);
        REQUIRE(connection);
        newDraft(*connection, 1, 10, 20);
        REQUIRE(saveDraftEntry(*connection, idNumber<DraftId>(1), greeting, DraftPart::Answer, "yes", later));
    }
    auto connection = storage::openWriter(file, draftsSchema());
    REQUIRE(connection);
    const auto draft = loadDraft(*connection, idNumber<DraftId>(1));
    REQUIRE(draft);
    CHECK(draft->entries == std::vector<DraftEntry>{{greeting, DraftPart::Answer, "yes"}});
    CHECK(draft->summary.segment == 0);
    CHECK(std::filesystem::exists(storage::copyBefore(file, 1)));
}

TEST_CASE("Drafts are listed, the last changed first", "[drafts]")
{
    const DraftsFile file;
    auto connection = file.open();
    const auto first = newDraft(connection, 1, 10, 20);
    newDraft(connection, 2, 11, 20);
    newDraft(connection, 3, 12, 21);
    REQUIRE(saveDraftEntry(connection, first, greeting, DraftPart::Answer, "yes", later));
    const auto mine = listDrafts(connection, idNumber<PersonId>(20));
    REQUIRE(mine);
    REQUIRE(mine->size() == 2);
    CHECK(mine->front().id == first);
    CHECK(mine->front().answered == 1);
    CHECK(mine->front().entered == 1);
    CHECK(mine->back().entered == 0); // only looked at
    const auto all = listDrafts(connection);
    REQUIRE(all);
    CHECK(all->size() == 3);
}

TEST_CASE("A draft that is gone takes no answer", "[drafts]")
{
    const DraftsFile file;
    auto connection = file.open();
    const auto draft = newDraft(connection, 1, 10, 20);
    REQUIRE(saveDraftEntry(connection, draft, greeting, DraftPart::Answer, "yes", later));
    REQUIRE(removeDraft(connection, draft));
    CHECK(removeDraft(connection, draft));
    const auto refused = saveDraftEntry(connection, draft, greeting, DraftPart::Answer, "no", later);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == DraftError::Missing);
    CHECK(saveDraftPlace(connection, draft, {greeting, 0}).error().error == DraftError::Missing);
    CHECK(saveDraftSegment(connection, draft, 1, later).error().error == DraftError::Missing);
    CHECK(reassignDraft(connection, draft, idNumber<PersonId>(9), later).error().error == DraftError::Missing);
    CHECK(loadDraft(connection, draft).error().error == DraftError::Missing);
    CHECK(connection.database().execAndGet("SELECT count(*) FROM draft_entry").getInt() == 0);
}

TEST_CASE("A draft goes to another evaluator who has none of it yet", "[drafts]")
{
    const DraftsFile file;
    auto connection = file.open();
    const auto draft = newDraft(connection, 1, 10, 20);
    newDraft(connection, 2, 10, 21);
    const auto refused = reassignDraft(connection, draft, idNumber<PersonId>(21), later);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == DraftError::AlreadyThere);
    REQUIRE(reassignDraft(connection, draft, idNumber<PersonId>(22), later));
    CHECK(loadDraft(connection, draft)->summary.of.evaluator == idNumber<PersonId>(22));
}

TEST_CASE("Settings are kept for each person and for everyone", "[drafts]")
{
    const DraftsFile file;
    auto connection = file.open();
    REQUIRE(saveSetting(connection, PersonId{}, "window", "800x600"));
    REQUIRE(saveSetting(connection, idNumber<PersonId>(1), "speed", "1.0"));
    REQUIRE(saveSetting(connection, idNumber<PersonId>(1), "speed", "1.25"));
    CHECK(*loadSetting(connection, PersonId{}, "window") == "800x600");
    CHECK(*loadSetting(connection, idNumber<PersonId>(1), "speed") == "1.25");
    CHECK(*loadSetting(connection, idNumber<PersonId>(2), "speed") == std::nullopt);
}
