// SPDX-License-Identifier: Apache-2.0
// What stands in an open card of the vision's table when the window locks.
#include "qml/Ringtrue/Vision/draft_comments.h"
#include "qml/Ringtrue/Vision/part_editor.h"
#include "qml/Ringtrue/Vision/vision_head.h"
#include "tests/qml/app_window.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// The page Vision with a draft on its table.
struct KeptCardsDesk {
    tests::DeskSample sample{0};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::optional<AppWindow> app;

    KeptCardsDesk()
    {
        sample.open(workspace);
        app.emplace(workspace, QStringLiteral("vision"));
        REQUIRE(app->settles());
        app->click(QStringLiteral("Edit this vision"));
        REQUIRE(eventually([&] { return craft() != nullptr && craft()->isOpen(); }));
    }
    qml::VisionCraft *craft() { return app->window().findChild<qml::VisionCraft *>(); }
    qml::PartEditor *editor() { return app->window().findChild<qml::PartEditor *>(); }
    QString name() { return editor() != nullptr ? editor()->property("name").toString() : QString(); }
    void lockWithNewSource()
    {
        editor()->newSource();
        REQUIRE(eventually([&] {
            const auto *focus = app->window().activeFocusItem();
            return focus != nullptr && tests::nameOf(*focus) == QStringLiteral("Title of the source");
        }));
        app->type(QStringLiteral("Survey"));
        REQUIRE(eventually([&] { return name() == QStringLiteral("Survey"); }));
        workspace.lock();
        REQUIRE(app->settles());
    }
    void signIn(const PersonId &person)
    {
        const auto &people = workspace.people()->people();
        const auto found = std::ranges::find(people, person, &qml::PersonAtDoor::id);
        REQUIRE(found != people.end());
        workspace.signIn(int(found - people.begin()), {});
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Open; }));
        REQUIRE(app->settles());
    }
};

} // namespace

SCENARIO("The window locks while a new card is written on the vision's table", "[pages][lock][vision]")
{
    KeptCardsDesk desk;
    const auto draft = desk.craft()->draft().id;
    desk.lockWithNewSource();
    WHEN("the same person is there again")
    {
        desk.signIn(tests::deskEvaluator);
        THEN("its draft is on the table, and the card open as it was")
        {
            REQUIRE(eventually([&] { return desk.craft() != nullptr && desk.craft()->isOpen(); }));
            CHECK(desk.craft()->draft().id == draft);
            CHECK(eventually([&] { return desk.app->shows(QStringLiteral("A new source")); }));
            CHECK(desk.name() == QStringLiteral("Survey"));
            CHECK(desk.app->complaints().join(QLatin1Char('\n')).toStdString() == "");
        }
    }
    WHEN("somebody else signs in")
    {
        desk.signIn(tests::deskAgent);
        THEN("nothing of it is shown, and it waits")
        {
            CHECK_FALSE(desk.app->shows(QStringLiteral("A new source")));
            desk.workspace.lock();
            desk.signIn(tests::deskEvaluator);
            CHECK(eventually([&] { return desk.name() == QStringLiteral("Survey"); }));
        }
    }
}

TEST_CASE("A card and a comment that wait for another draft wait behind the lock, too", "[pages][lock][vision]")
{
    KeptCardsDesk desk;
    const auto first = desk.craft()->draft().id;
    desk.editor()->newSource();
    desk.editor()->setProperty("name", QStringLiteral("Survey"));
    auto *const comments = desk.app->window().findChild<qml::DraftComments *>();
    REQUIRE(comments != nullptr);
    comments->setProperty("words", QStringLiteral("On which day"));
    auto other = desk.craft()->vision();
    other.id = VisionSlug("other");
    desk.craft()->begin(other, {});
    REQUIRE(desk.editor()->waits());
    desk.workspace.lock();
    REQUIRE(desk.app->settles());
    desk.signIn(tests::deskEvaluator);
    REQUIRE(eventually([&] { return desk.craft() != nullptr && desk.craft()->isOpen(); }));
    CHECK(desk.craft()->vision().id == VisionSlug("other"));
    CHECK(desk.editor()->kind() == qml::PartEditor::Nothing);
    REQUIRE(desk.editor()->waits());
    desk.craft()->openStored(first);
    REQUIRE(eventually([&] { return desk.craft()->draft().id == first; }));
    CHECK(desk.name() == QStringLiteral("Survey"));
    CHECK(desk.app->window().findChild<qml::DraftComments *>()->property("words").toString()
          == QStringLiteral("On which day"));
    CHECK(desk.app->complaints().join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("What is typed into a card that is on the table is in its draft when the window locks",
          "[pages][lock][vision]")
{
    KeptCardsDesk desk;
    const auto draft = desk.craft()->draft().id;
    desk.editor()->editSource(0);
    desk.editor()->setProperty("name", QStringLiteral("Renamed"));
    desk.workspace.lock();
    REQUIRE(desk.app->settles());
    desk.signIn(tests::deskEvaluator);
    const auto stored = forms::readContentDraft(desk.workspace.engine(), draft);
    REQUIRE(stored);
    CHECK(stored->text.find("Renamed") != std::string::npos);
}

TEST_CASE("Title, scope and statement that are being typed wait behind the lock", "[pages][lock][vision]")
{
    KeptCardsDesk desk;
    const auto draft = desk.craft()->draft().id;
    const auto before = desk.craft()->text();
    desk.app->click(QStringLiteral("Title and scope"));
    REQUIRE(eventually([&] { return desk.app->shows(QStringLiteral("The sentence that says it all")); }));
    desk.app->type(QStringLiteral("Ours"));
    desk.workspace.lock();
    REQUIRE(desk.app->settles());
    desk.signIn(tests::deskEvaluator);
    REQUIRE(eventually([&] { return desk.craft() != nullptr && desk.craft()->isOpen(); }));
    CHECK(desk.craft()->draft().id == draft);
    CHECK(desk.craft()->text() == before); // it was not written down
    REQUIRE(eventually([&] { return desk.app->shows(QStringLiteral("The sentence that says it all")); }));
    const auto heads = desk.app->window().findChildren<qml::VisionHead *>();
    CHECK(std::ranges::any_of(heads, [](const qml::VisionHead *head) {
        return head->property("title").toString().endsWith(QStringLiteral("Ours"))
               && head->property("writing").toBool();
    }));
    CHECK(desk.app->complaints().join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("What is written before a vision is begun waits behind the lock", "[pages][lock][vision]")
{
    KeptCardsDesk desk;
    desk.craft()->leave();
    desk.app->click(QStringLiteral("New vision"));
    REQUIRE(eventually([&] { return desk.app->shows(QStringLiteral("Organisation")); }));
    for (auto *const head : desk.app->window().findChildren<qml::VisionHead *>())
        if (head->property("writing").toBool())
            head->setProperty("organisation", QStringLiteral("Ours"));
    desk.workspace.lock();
    REQUIRE(desk.app->settles());
    desk.signIn(tests::deskEvaluator);
    REQUIRE(eventually([&] { return desk.app->shows(QStringLiteral("Organisation")); }));
    CHECK_FALSE(desk.craft()->isOpen());
    const auto heads = desk.app->window().findChildren<qml::VisionHead *>();
    CHECK(std::ranges::any_of(heads, [](const qml::VisionHead *head) {
        return head->property("organisation").toString() == QStringLiteral("Ours") && head->isNew();
    }));
    CHECK(desk.app->complaints().join(QLatin1Char('\n')).toStdString() == "");
}

SCENARIO("The window locks while a comment is on its way to the disk", "[pages][lock][vision]")
{
    KeptCardsDesk desk;
    desk.craft()->keepNow();
    REQUIRE(eventually([&] { return desk.craft()->saveText().startsWith(QStringLiteral("Saved ")); }));
    const auto draft = desk.craft()->draft().id;
    const auto setDrafts = [&](const char *mode) {
        desk.workspace.engine()
            .drafts()
            .thread()
            .submit([=](storage::Connection &file) { file.database().exec(mode); })
            .get();
    };
    const auto sayAndLock = [&] {
        auto *const comments = desk.app->window().findChild<qml::DraftComments *>();
        REQUIRE(comments != nullptr);
        comments->setProperty("words", QStringLiteral("On which day"));
        comments->say({}, QStringLiteral("On which day"));
        REQUIRE(comments->isSaying());
        desk.workspace.lock();
    };
    WHEN("the disk takes it")
    {
        sayAndLock();
        THEN("it is said, and does not wait to be said again")
        {
            CHECK_FALSE(desk.workspace.sheetsWait());
            REQUIRE(desk.app->settles());
            desk.signIn(tests::deskEvaluator);
            CHECK_FALSE(desk.app->shows(QStringLiteral("What you say about it")));
            CHECK(eventually([&] {
                const auto stored = forms::commentsOn(desk.workspace.engine(), draft);
                return stored && stored->size() == 1;
            }));
        }
    }
    WHEN("the disk refuses it")
    {
        setDrafts("PRAGMA query_only = ON");
        sayAndLock();
        REQUIRE(eventually([&] { return desk.workspace.sheetsWait(); }));
        setDrafts("PRAGMA query_only = OFF");
        THEN("it waits for who said it")
        {
            REQUIRE(desk.app->settles());
            desk.signIn(tests::deskEvaluator);
            REQUIRE(eventually([&] { return desk.app->shows(QStringLiteral("What you say about it")); }));
            CHECK(desk.app->find(QStringLiteral("What you say about it"))->property("text").toString()
                  == QStringLiteral("On which day"));
            CHECK(desk.craft()->draft().id == draft);
        }
    }
}

TEST_CASE("A comment that is being typed waits behind the lock", "[pages][lock][vision]")
{
    KeptCardsDesk desk;
    desk.app->click(QStringLiteral("Comments"));
    REQUIRE(eventually([&] { return desk.app->shows(QStringLiteral("What you say about it")); }));
    desk.app->type(QStringLiteral("On which day"));
    desk.workspace.lock();
    REQUIRE(desk.app->settles());
    desk.signIn(tests::deskEvaluator);
    REQUIRE(eventually([&] { return desk.app->shows(QStringLiteral("What you say about it")); }));
    const auto *const field = desk.app->find(QStringLiteral("What you say about it"));
    REQUIRE(field != nullptr);
    CHECK(field->property("text").toString() == QStringLiteral("On which day"));
    CHECK(desk.app->complaints().join(QLatin1Char('\n')).toStdString() == "");
}
