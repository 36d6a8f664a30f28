// SPDX-License-Identifier: Apache-2.0
// What somebody typed and did not write down, when the window locks or closes.
#include "core/service/add_people.h"
#include "qml/Ringtrue/Preferences/idle_lock.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "tests/qml/app_window.h"

#include <QSignalSpy>
#include <QThreadPool>

#include <algorithm>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const QString typed = QStringLiteral("Noor");

struct KeptSheetsDesk {
    tests::DeskSample sample{0};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::optional<AppWindow> app;

    explicit KeptSheetsDesk(const char *page, const char *part = "")
    {
        sample.open(workspace);
        app.emplace(workspace, QString::fromLatin1(page), QString::fromLatin1(part));
        REQUIRE(app->settles());
    }
    bool shows(const char *name) { return app->shows(QString::fromLatin1(name)); }
    bool says(const QString &words)
    {
        return eventually([&] { return !app->names().filter(words).isEmpty(); });
    }
    void press(const char *name) { app->click(QString::fromUtf8(name)); }
    /// What stands in the field of that name; nothing where it is not shown.
    QString textIn(const char *name)
    {
        const auto *field = app->find(QString::fromLatin1(name));
        return field != nullptr ? field->property("text").toString() : QString();
    }
    void openSheet(const char *button)
    {
        press(button);
        REQUIRE(eventually([&] { return shows("Close"); }));
        app->type(typed);
        REQUIRE(eventually([&] { return shows("Not written down yet"); }));
    }
    bool isLocked()
    {
        return eventually([&] { return workspace.state() == qml::OpenWorkspace::Locked; });
    }
    void rest()
    {
        auto &lock =
            *app->engine().singletonInstance<qml::IdleLock *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "IdleLock"));
        lock.wait(std::chrono::milliseconds(1));
        const bool locked = isLocked();
        lock.wait(std::chrono::milliseconds(0));
        REQUIRE(locked);
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
    void setOnDisk(Person person)
    {
        REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator, {std::move(person)}));
        QSignalSpy read(&workspace, &qml::OpenWorkspace::directoryChanged);
        workspace.refreshDirectory();
        REQUIRE(eventually([&] { return !read.isEmpty(); }));
    }
};

const Person agent{.id = tests::deskAgent,
                   .name = "Bo Agent",
                   .externalId = "a-1",
                   .roles = {Role::Agent},
                   .team = {},
                   .languages = {}};

} // namespace

SCENARIO("What was written in a sheet waits behind the lock for who wrote it", "[pages][keys][lock]")
{
    struct Part {
        const char *part, *button, *heading;
    };
    const auto part = GENERATE(values<Part>({{"people", "Add a person", "A new person"},
                                             {"teams", "Add a team", "A new team"},
                                             {"owners", "Add a job", "A new job to be done"},
                                             {"journeys", "Add a journey", "A new customer journey"}}));
    CAPTURE(part.part);
    GIVEN("a name that is not written down")
    {
        KeptSheetsDesk desk("organisation", part.part);
        desk.openSheet(part.button);
        WHEN("nobody touches anything for long")
        {
            desk.rest();
            THEN("it is there again once the same person is")
            {
                desk.app->press(Qt::Key_Return);
                REQUIRE(eventually([&] { return desk.shows(part.heading); }));
                CHECK(desk.textIn("Name") == typed);
                CHECK(desk.shows("Not written down yet"));
                CHECK(desk.app->complaints().join(QStringLiteral("\n")).toStdString() == "");
            }
        }
        WHEN("the person locks by key")
        {
            desk.app->press(Qt::Key_L, Qt::ControlModifier);
            THEN("it locks without a question, and keeps it")
            {
                REQUIRE(desk.isLocked());
                desk.app->press(Qt::Key_Return);
                REQUIRE(eventually([&] { return desk.shows(part.heading); }));
                CHECK(desk.textIn("Name") == typed);
            }
        }
    }
}

TEST_CASE("Whoever else signs in sees nothing of a sheet that waits, and leaves it alone", "[pages][lock]")
{
    KeptSheetsDesk desk("organisation", "people");
    desk.openSheet("Add a person");
    desk.rest();
    desk.signIn(tests::deskAgent);
    CHECK_FALSE(desk.shows("Close"));
    CHECK(desk.app->names().filter(typed).isEmpty());
    desk.workspace.lock();
    desk.signIn(tests::deskEvaluator);
    REQUIRE(eventually([&] { return desk.shows("A new person"); }));
    CHECK(desk.textIn("Name") == typed);
    desk.workspace.lock(); // and waits again
    desk.signIn(tests::deskEvaluator);
    CHECK(eventually([&] { return desk.textIn("Name") == typed; }));
}

TEST_CASE("A sheet that is left behind does not come back after the lock", "[pages][lock]")
{
    KeptSheetsDesk desk("organisation", "people");
    desk.openSheet("Add a person");
    desk.app->press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return desk.shows("Leave the changes"); }));
    desk.press("Leave the changes");
    desk.rest();
    desk.signIn(tests::deskEvaluator);
    CHECK(eventually([&] { return desk.app->focusIsIn(QStringLiteral("TodayPage")); }));
}

TEST_CASE("A sheet says that somebody changed the same thing while it waited", "[pages][lock]")
{
    KeptSheetsDesk desk("organisation", "people");
    desk.press("Bo Agent");
    REQUIRE(eventually([&] { return desk.textIn("Name") == QStringLiteral("Bo Agent"); }));
    desk.press("Evaluator"); // a role
    REQUIRE(eventually([&] { return desk.shows("Not written down yet"); }));
    desk.rest();
    auto changed = agent;
    changed.name = "Bo Renamed";
    desk.setOnDisk(changed);
    desk.signIn(tests::deskEvaluator);
    CHECK(desk.says(QStringLiteral("was changed meanwhile")));
    CHECK(desk.textIn("Name") == QStringLiteral("Bo Agent")); // as she left it
}

TEST_CASE("What waits in one workspace is not brought into a copy of it", "[pages][lock]")
{
    KeptSheetsDesk desk("organisation", "people");
    desk.openSheet("Add a person");
    desk.rest();
    desk.signIn(tests::deskEvaluator);
    const auto here = desk.workspace.seat();
    desk.workspace.lock();
    const auto original = desk.workspace.folder();
    const tests::TemporaryFolder other;
    const auto copy = QString::fromStdString((other / "copy").string());
    desk.workspace.close();
    std::filesystem::copy(original.toStdString(), copy.toStdString(), std::filesystem::copy_options::recursive);
    const auto open = [&](const QString &folder) {
        desk.workspace.open(folder, QStringLiteral("q-1"));
        REQUIRE(eventually([&] { return desk.workspace.state() == qml::OpenWorkspace::Open; }));
        REQUIRE(desk.app->settles());
    };
    open(copy);
    desk.workspace.tell(here, QStringLiteral("Noor was added."));
    CHECK(desk.app->names().filter(typed).isEmpty());
    desk.workspace.close();
    open(original);
    CHECK(desk.says(QStringLiteral("Noor was added.")));
    CHECK(eventually([&] { return desk.textIn("Name") == typed; }));
}

TEST_CASE("What is being written down at the lock is not offered as new after it", "[pages][lock]")
{
    KeptSheetsDesk desk("organisation", "people");
    desk.openSheet("Add a person");
    desk.press("Evaluator");
    desk.app->press(Qt::Key_Return, Qt::ControlModifier);
    desk.workspace.lock(); // while the disk works
    REQUIRE(eventually([&] {
        return std::ranges::any_of(desk.workspace.directory().people,
                                   [](const auto &listed) { return listed.person.name == "Noor"; });
    }));
    desk.signIn(tests::deskEvaluator);
    CHECK_FALSE(desk.shows("A new person"));
}

SCENARIO("A passphrase is typed and not set", "[pages][lock]")
{
    GIVEN("the settings with a passphrase in their field")
    {
        KeptSheetsDesk desk("settings");
        desk.press("New passphrase");
        desk.app->type(QStringLiteral("loud-bell"));
        REQUIRE(desk.textIn("New passphrase") == QStringLiteral("loud-bell"));
        WHEN("another page is wanted")
        {
            desk.app->press(Qt::Key_1, Qt::AltModifier);
            THEN("it asks first, as sheets do")
            {
                REQUIRE(desk.says(QStringLiteral("Leave what you wrote behind")));
                desk.press("Leave the changes");
                CHECK(eventually([&] { return desk.app->focusIsIn(QStringLiteral("TodayPage")); }));
            }
            THEN("whoever stays is not led there later")
            {
                REQUIRE(desk.says(QStringLiteral("Leave what you wrote behind")));
                desk.press("Keep editing");
                auto *const navigation = desk.app->window().findChild<qml::Navigation *>();
                REQUIRE(navigation != nullptr);
                navigation->release();
                CHECK(navigation->page() == QStringLiteral("settings"));
            }
        }
        WHEN("the window locks")
        {
            desk.rest();
            THEN("it is gone, and who comes back is told that it was not set")
            {
                desk.signIn(tests::deskEvaluator);
                CHECK(desk.says(QStringLiteral("was not set")));
                CHECK_FALSE(desk.workspace.engine().keys().hasPassphrase(tests::deskEvaluator).value());
            }
            THEN("nobody else is told")
            {
                desk.signIn(tests::deskAgent);
                CHECK(desk.app->names().filter(QStringLiteral("was not set")).isEmpty());
                desk.workspace.lock();
                desk.signIn(tests::deskEvaluator);
                CHECK(desk.says(QStringLiteral("was not set")));
            }
        }
        WHEN("the window is closed")
        {
            desk.app->window().close();
            THEN("it asks first")
            {
                CHECK(desk.says(QStringLiteral("Leave what you wrote behind")));
                CHECK(desk.app->window().isVisible());
                desk.press("Leave the changes");
                CHECK(eventually([&] { return !desk.app->window().isVisible(); }));
            }
        }
    }
}

TEST_CASE("A typed passphrase that was left behind is in no field any more", "[pages]")
{
    KeptSheetsDesk desk("organisation", "people");
    desk.app->window().setHeight(1100); // all of the sheet is seen
    desk.press("Ada Example");
    REQUIRE(eventually([&] { return desk.shows("New passphrase"); }));
    REQUIRE(desk.app->settles());
    desk.press("New passphrase");
    desk.app->type(QStringLiteral("loud-bell"));
    REQUIRE(desk.textIn("New passphrase") == QStringLiteral("loud-bell"));
    desk.app->press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return desk.shows("Leave the changes"); }));
    desk.press("Leave the changes");
    REQUIRE(eventually([&] { return !desk.shows("New passphrase"); }));
    desk.press("Ada Example");
    REQUIRE(eventually([&] { return desk.shows("New passphrase"); }));
    CHECK(desk.textIn("New passphrase") == QStringLiteral("New passphrase")); // the hint of an empty field
    desk.workspace.lock();
    desk.signIn(tests::deskEvaluator);
    CHECK(desk.app->names().filter(QStringLiteral("was not set")).isEmpty());
}

SCENARIO("A passphrase is typed that is soon guessed", "[pages]")
{
    GIVEN("the settings with a short word in both fields")
    {
        KeptSheetsDesk desk("settings");
        desk.press("New passphrase");
        desk.app->type(QStringLiteral("harbour"));
        CHECK(desk.says(QStringLiteral("at least 8 characters")));
        desk.press("The new passphrase again");
        desk.app->type(QStringLiteral("harbour"));
        desk.app->press(Qt::Key_Return);
        THEN("it is not set, also by Return, and one letter more will do")
        {
            QThreadPool::globalInstance()->waitForDone();
            CHECK_FALSE(desk.workspace.engine().keys().hasPassphrase(tests::deskEvaluator).value());
            desk.app->type(QStringLiteral("s"));
            desk.press("New passphrase");
            desk.app->type(QStringLiteral("s"));
            CHECK(eventually([&] { return !desk.shows("A passphrase has at least 8 characters: take some words."); }));
            desk.press("Set passphrase");
            CHECK(
                eventually([&] { return desk.workspace.engine().keys().hasPassphrase(tests::deskEvaluator).value(); }));
        }
    }
}
