// SPDX-License-Identifier: Apache-2.0
// What stands in an open card of the vision's table when the window locks.
#include "qml/Ringtrue/Vision/part_editor.h"
#include "tests/qml/app_window.h"

#include <algorithm>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// The page Vision with a draft on its table.
struct Desk {
    tests::DeskSample sample{0};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::optional<AppWindow> app;

    Desk()
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
    Desk desk;
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

TEST_CASE("What is typed into a card that is on the table is in its draft when the window locks",
          "[pages][lock][vision]")
{
    Desk desk;
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
