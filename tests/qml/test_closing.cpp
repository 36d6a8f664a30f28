// SPDX-License-Identifier: Apache-2.0
// What is asked before the window closes, and what stays as it was when somebody keeps it open.
#include "qml/Ringtrue/Workspace/navigation.h"
#include "tests/qml/app_window.h"

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const QString ofSheets = QStringLiteral("Close, and lose what is written?");
const QString ofAnswers = QStringLiteral("Close, and lose answers?");
const QString leave = QStringLiteral("Leave the changes to Noor behind?");

/// A sheet with a name that is not written down.
struct ClosingDesk {
    tests::DeskSample sample{0};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::optional<AppWindow> app;

    ClosingDesk()
    {
        sample.open(workspace);
        app.emplace(workspace, QStringLiteral("organisation"), QStringLiteral("people"));
        REQUIRE(app->settles());
        app->click(QStringLiteral("Add a person"));
        REQUIRE(becomesShown(QStringLiteral("Close")));
        app->type(QStringLiteral("Noor"));
        REQUIRE(becomesShown(QStringLiteral("Not written down yet")));
    }
    bool becomesShown(const QString &name)
    {
        return eventually([&] { return app->shows(name); });
    }
    bool closes()
    {
        return eventually([&] { return !app->window().isVisible(); });
    }
    /// Something that the disk refused.
    void leaveAnAnswer() { workspace.unsaved().keepSegment(DraftId(tests::deskAgent.uuid()), 1); }
};

} // namespace

SCENARIO("The window is closed at the door while a sheet waits behind the lock", "[pages][lock]")
{
    GIVEN("what somebody had written when it locked")
    {
        ClosingDesk desk;
        desk.workspace.lock();
        REQUIRE(desk.workspace.state() == qml::OpenWorkspace::Locked);
        REQUIRE(desk.app->settles());
        WHEN("the window is closed")
        {
            desk.app->window().close();
            REQUIRE(desk.becomesShown(ofSheets));
            CHECK(desk.app->window().isVisible());
            desk.app->keep(QStringLiteral("lose-sheet"));
            THEN("it stays open where somebody wants that, and the sheet is there for who wrote it")
            {
                desk.app->press(Qt::Key_Escape);
                REQUIRE(eventually([&] { return !desk.app->shows(ofSheets); }));
                CHECK(desk.app->window().isVisible());
                desk.workspace.signIn(desk.workspace.rowAtDoor(), {});
                CHECK(desk.becomesShown(QStringLiteral("A new person")));
            }
            THEN("it closes once somebody gives the sheet up")
            {
                desk.app->click(QStringLiteral("Close and lose it"));
                CHECK(desk.closes());
                CHECK(desk.app->complaints().join(QLatin1Char('\n')).toStdString() == "");
            }
        }
        WHEN("answers are on no disk either")
        {
            desk.leaveAnAnswer();
            desk.app->window().close();
            REQUIRE(desk.becomesShown(ofSheets));
            desk.app->click(QStringLiteral("Close and lose it"));
            THEN("they are asked about, too, and the sheet again the next time")
            {
                REQUIRE(desk.becomesShown(ofAnswers));
                CHECK(desk.app->window().isVisible());
                desk.app->press(Qt::Key_Escape);
                REQUIRE(eventually([&] { return !desk.app->shows(ofAnswers); }));
                desk.app->window().close();
                CHECK(desk.becomesShown(ofSheets));
            }
        }
        WHEN("who wrote it takes it up and leaves it behind")
        {
            desk.workspace.signIn(desk.workspace.rowAtDoor(), {});
            REQUIRE(desk.becomesShown(QStringLiteral("A new person")));
            desk.app->window().close();
            REQUIRE(desk.becomesShown(leave));
            desk.app->click(QStringLiteral("Leave the changes"));
            THEN("nothing else is asked")
            {
                CHECK(desk.closes());
            }
        }
    }
}

TEST_CASE("A sheet is asked about again where the window stayed open after all", "[pages]")
{
    ClosingDesk desk;
    desk.leaveAnAnswer();
    desk.app->window().close();
    REQUIRE(desk.becomesShown(leave));
    desk.app->click(QStringLiteral("Leave the changes"));
    REQUIRE(desk.becomesShown(ofAnswers));
    desk.app->click(QStringLiteral("Keep Ringtrue open"));
    REQUIRE(eventually([&] { return !desk.app->shows(ofAnswers); }));
    CHECK(desk.app->find(QStringLiteral("Name"))->property("text").toString() == QStringLiteral("Noor"));
    desk.app->press(Qt::Key_1, Qt::AltModifier);
    CHECK(desk.becomesShown(leave));
    CHECK(desk.app->shows(QStringLiteral("A new person")));
}

TEST_CASE("A page that somebody stayed on is not left later for what was wanted then", "[pages]")
{
    ClosingDesk desk;
    desk.app->press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(desk.becomesShown(leave));
    desk.app->click(QStringLiteral("Keep editing"));
    REQUIRE(eventually([&] { return !desk.app->shows(leave); }));
    auto *const navigation = desk.app->window().findChild<qml::Navigation *>();
    REQUIRE(navigation != nullptr);
    navigation->release();
    CHECK(navigation->page() == QStringLiteral("organisation"));
}

TEST_CASE("Another workspace is gone to only once what is written in a sheet is given up", "[pages]")
{
    ClosingDesk desk;
    const QString person = QStringLiteral(": lock or switch person");
    const QString another = QStringLiteral("Another workspace");
    const auto choose = [&] {
        const auto buttons = desk.app->names().filter(person);
        REQUIRE(buttons.size() == 1);
        desk.app->click(buttons.front());
        REQUIRE(desk.becomesShown(another));
        desk.app->click(another);
        REQUIRE(desk.becomesShown(leave));
        CHECK(desk.workspace.state() == qml::OpenWorkspace::Open);
    };
    choose();
    desk.app->click(QStringLiteral("Keep editing"));
    REQUIRE(eventually([&] { return !desk.app->shows(leave); }));
    CHECK(desk.app->find(QStringLiteral("Name"))->property("text").toString() == QStringLiteral("Noor"));
    choose();
    desk.app->click(QStringLiteral("Leave the changes"));
    CHECK(eventually([&] { return desk.workspace.state() == qml::OpenWorkspace::Closed; }));
}

SCENARIO("The window is closed while the disk lacks words of a form", "[pages]")
{
    GIVEN("a draft that the disk refuses")
    {
        tests::DeskSample sample{0};
        qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
        sample.open(workspace);
        AppWindow app(workspace, QStringLiteral("today"));
        REQUIRE(app.settles());
        const QString draft = QStringLiteral("a form");
        bool takes = false;
        int tries = 0;
        auto &unsaved = workspace.unsavedDrafts();
        unsaved.send(draft, {}, [&] {
            ++tries;
            takes ? unsaved.saved(draft) : unsaved.refused(draft);
        });
        unsaved.refused(draft);
        WHEN("the window is closed")
        {
            app.window().close();
            REQUIRE(eventually([&] { return app.shows(ofSheets); }));
            CHECK(tries == 1);
            CHECK(app.window().isVisible());
            THEN("it stays where somebody wants that, and closes once the disk has it")
            {
                app.press(Qt::Key_Escape);
                REQUIRE(eventually([&] { return !app.shows(ofSheets); }));
                takes = true;
                app.window().close();
                CHECK(eventually([&] { return !app.window().isVisible(); }));
                CHECK(unsaved.isEmpty());
            }
            THEN("it closes once somebody gives it up")
            {
                app.click(QStringLiteral("Close and lose it"));
                CHECK(eventually([&] { return !app.window().isVisible(); }));
                CHECK(app.complaints().join(QLatin1Char('\n')).toStdString() == "");
            }
        }
        WHEN("another draft is saved")
        {
            unsaved.send(QStringLiteral("another"), {}, [] {});
            takes = true;
            unsaved.saved(QStringLiteral("another"));
            THEN("the refused one is tried at once")
            {
                CHECK(tries == 1);
                CHECK(unsaved.isEmpty());
            }
        }
    }
}
