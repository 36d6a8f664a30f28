// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/may_read.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/recent_workspaces.h"
#include "tests/qml/app_window.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

constexpr ledger::PassphraseCost cheap{.passes = 1, .memory = 8 * 1024 * 1024};

/// Gives both people of the sample a passphrase: from now on nothing opens without one.
void sealNames(const tests::DeskSample &desk)
{
    auto keys = ledger::Keys::open(desk.folder());
    REQUIRE(keys);
    REQUIRE(keys->setPassphrase(tests::deskEvaluator, {}, "tide table", cheap));
    REQUIRE(keys->setPassphrase(tests::deskAgent, {}, "harbour wall", cheap));
}

void type(QWindow &window, const char *words)
{
    for (const char *at = words; *at != 0; ++at)
        QTest::keyClick(&window, *at);
}

bool becomes(const qml::OpenWorkspace &workspace, qml::OpenWorkspace::State state)
{
    return eventually([&] { return workspace.state() == state; });
}

} // namespace

TEST_CASE("The organisation's name is shown, also at a door that only a passphrase opens", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    CHECK(workspace.organisation() == QStringLiteral("Tidewater"));
    AppWindow shown(workspace, QStringLiteral("settings"));
    CHECK(shown.window().title() == QStringLiteral("Tidewater – Ringtrue"));
    workspace.close();
    CHECK(qml::RecentWorkspaces::nameOf(workspace.folder()) == QStringLiteral("Tidewater"));
    sealNames(desk);
    workspace.open(workspace.folder());
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Locked));
    CHECK(workspace.organisation() == QStringLiteral("Tidewater"));
}

TEST_CASE("Who works here is called as she is called now", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator,
                               {{.id = tests::deskEvaluator,
                                 .name = "Ada Married",
                                 .externalId = "q-1",
                                 .roles = organisation::founderRoles(),
                                 .team = {},
                                 .languages = {}}}));
    workspace.refreshDirectory();
    CHECK(eventually([&] { return workspace.personName() == QStringLiteral("Ada Married"); }));
    CHECK(workspace.initials() == QStringLiteral("AM"));
}

TEST_CASE("Where names are sealed, people sign in by name and passphrase", "[door]")
{
    tests::DeskSample desk(0);
    sealNames(desk);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    workspace.open(QString::fromStdString(desk.folder().string()));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Locked));
    CHECK(workspace.namesSealed());
    CHECK(workspace.people()->rowCount() == 0); // nothing that names anybody lies outside the workspace

    SECTION("a wrong passphrase, or a right one of somebody else, lets nobody in")
    {
        const auto *passphrase = GENERATE("wrong", "harbour wall");
        workspace.signInByName(QStringLiteral("Ada Example"), QString::fromLatin1(passphrase));
        CHECK(workspace.signingIn());
        REQUIRE(eventually([&] { return !workspace.signingIn(); }));
        CHECK(workspace.state() == qml::OpenWorkspace::Locked);
        CHECK(workspace.signInProblem() == QStringLiteral("The name or the passphrase is not right."));
        CHECK(workspace.namesSealed());
    }
    SECTION("the right one does, and nobody's name is kept for the next time")
    {
        workspace.signInByName(QStringLiteral(" ada example "), QStringLiteral("tide table"));
        REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
        CHECK(workspace.personName() == QStringLiteral("Ada Example"));
        workspace.close();
        QSettings settings;
        settings.sync();
        for (const auto &key : settings.allKeys())
            CHECK_FALSE(settings.value(key).toString().contains(QStringLiteral("Ada")));
        workspace.open(QString::fromStdString(desk.folder().string()));
        REQUIRE(becomes(workspace, qml::OpenWorkspace::Locked));
        CHECK(workspace.people()->rowCount() == 0);
    }
}

TEST_CASE("Where only one person may sign in, the passphrase is enough", "[door]")
{
    const tests::TemporaryFolder folder;
    const ledger::Registry registry = qml::makeRegistry();
    const SetClock clock{{1'795'262'551'000'000, 60}};
    qml::OpenWorkspace workspace(registry, clock);
    const auto place = QString::fromStdString((folder / "not" / "there" / "w").string());
    workspace.create(place, QStringLiteral("Tidewater"), QStringLiteral("Ada Example"), QStringLiteral("tide table"));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Open)); // the folders above it are made
    workspace.close();
    workspace.open(place);
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Locked));
    CHECK(workspace.onlyOne());
    workspace.signInByName({}, QStringLiteral("wrong"));
    REQUIRE(eventually([&] { return !workspace.signingIn(); }));
    CHECK(workspace.signInProblem() == QStringLiteral("That is not the passphrase."));
    workspace.signInByName({}, QStringLiteral("tide table"));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
    CHECK(workspace.personName() == QStringLiteral("Ada Example"));
}

TEST_CASE("A passphrase that was set while the door was shown already is asked for", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    workspace.lock();
    REQUIRE_FALSE(workspace.people()->people()[0].hasPassphrase);
    REQUIRE(workspace.engine().keys().setPassphrase(tests::deskEvaluator, {}, "tide table", cheap));
    const int row = workspace.rowAtDoor();
    REQUIRE(row >= 0);
    workspace.signIn(row, {});
    CHECK(workspace.state() == qml::OpenWorkspace::Locked);
    CHECK(workspace.signInProblem() == QStringLiteral("This name has a passphrase now. Write it."));
    CHECK(workspace.people()->people()[std::size_t(workspace.rowAtDoor())].hasPassphrase);
    workspace.signIn(workspace.rowAtDoor(), QStringLiteral("tide table"));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
}

TEST_CASE("Whoever is asked for at the start and is not there is not taken for somebody else", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    workspace.open(QString::fromStdString(desk.folder().string()), QStringLiteral("Nora"));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Locked));
    REQUIRE(eventually([&] { return !workspace.signInProblem().isEmpty(); }));
    CHECK(workspace.signInProblem() == QStringLiteral("Nobody who works here is called “Nora”. Choose who you are."));
    workspace.signIn(0, {});
    CHECK(becomes(workspace, qml::OpenWorkspace::Open));

    const tests::TemporaryFolder folder; // nor for the only one who works somewhere
    const auto place = QString::fromStdString((folder / "w").string());
    qml::OpenWorkspace lone(desk.registry(), desk.clock());
    lone.create(place, QStringLiteral("Tidewater"), QStringLiteral("Ada Example"), {});
    REQUIRE(becomes(lone, qml::OpenWorkspace::Open));
    lone.close();
    lone.open(place, QStringLiteral("Nora"));
    CHECK(becomes(lone, qml::OpenWorkspace::Locked));
}

TEST_CASE("Where keys cannot be read, a passphrase is asked for", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    workspace.lock();
    {
        SQLite::Database keys((desk.folder() / "keys.db").string(), SQLite::OPEN_READWRITE);
        keys.setBusyTimeout(5000);
        keys.exec("ALTER TABLE passphrase RENAME TO elsewhere");
    }
    workspace.signIn(workspace.rowAtDoor(), {});
    CHECK(workspace.state() == qml::OpenWorkspace::Locked);
}

TEST_CASE("Of two workspaces that are opened at once the last is shown", "[door]")
{
    tests::DeskSample one(0);
    const tests::DeskSample other(0);
    qml::OpenWorkspace workspace(one.registry(), one.clock());
    const auto last = QString::fromStdString(other.folder().string());
    workspace.open(QString::fromStdString(one.folder().string()), QStringLiteral("q-1"));
    workspace.open(last, QStringLiteral("q-1"));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(workspace.folder() == last);
    CHECK(workspace.engine().paths().folder == other.folder());
}

TEST_CASE("What is asked for once a workspace is closed is not read", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    workspace.close();
    bool done = false;
    workspace.read(
        &workspace, [](storage::Connection &) { return true; }, [&](bool) { done = true; });
    QCoreApplication::processEvents();
    CHECK_FALSE(done);
}

TEST_CASE("Who was being read when a workspace closed is not taken into the next one", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    QSignalSpy read(&workspace, &qml::OpenWorkspace::directoryChanged);
    workspace.refreshDirectory();
    workspace.close();
    REQUIRE(workspace.directory().people.empty());
    QCoreApplication::processEvents();
    CHECK(workspace.directory().people.empty());
    CHECK(read.isEmpty());
}

TEST_CASE("Somebody whom the directory does not know may read nothing", "[door][rights]")
{
    tests::DeskSample desk(0);
    const qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    CHECK_FALSE(workspace.reader().active);
    CHECK_FALSE(organisation::mayReadAllInteractions(workspace.reader()));
    CHECK_FALSE(workspace.isGivenWork());
}

TEST_CASE("A workspace that cannot be made says why and nothing is lost", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    workspace.create(QString::fromStdString(desk.folder().string()), QStringLiteral("Tidewater"),
                     QStringLiteral("Ada Example"), {});
    CHECK(workspace.making());
    REQUIRE(eventually([&] { return !workspace.making(); }));
    CHECK(workspace.state() == qml::OpenWorkspace::Closed);
    CHECK(workspace.makeProblem().startsWith(QStringLiteral("There is a workspace in")));
}

TEST_CASE("Those at the door are searched by name and role", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    workspace.lock();
    auto &people = *workspace.people();
    CHECK(people.rowCount() == 2);
    people.setSearch(QStringLiteral("bo AGENT"));
    REQUIRE(people.rowCount() == 1);
    CHECK(people.total() == 2);
    workspace.signIn(0, {}); // of the rows that are shown
    CHECK(workspace.personName() == QStringLiteral("Bo Agent"));
}

TEST_CASE("By keyboard alone: sign in by name, lock, switch person", "[door][pages]")
{
    tests::DeskSample desk(0);
    sealNames(desk);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    workspace.open(QString::fromStdString(desk.folder().string()));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Locked));
    AppWindow shown(workspace, QStringLiteral("settings"));
    REQUIRE(shown.settles());
    auto &window = shown.window();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    type(window, "Ada Example"); // the field for the name has the focus
    QTest::keyClick(&window, Qt::Key_Return);
    type(window, "wrong");
    QTest::keyClick(&window, Qt::Key_Return);
    REQUIRE(eventually([&] { return !workspace.signInProblem().isEmpty(); }));
    type(window, "tide table"); // the field is empty again and has the focus
    QTest::keyClick(&window, Qt::Key_Return);
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
    REQUIRE(shown.settles());

    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(workspace.state() == qml::OpenWorkspace::Locked);
    CHECK_FALSE(workspace.namesSealed());
    CHECK(workspace.people()->rowCount() == 2);
    REQUIRE(shown.settles());
    QTest::keyClick(&window, Qt::Key_Down); // from Ada, who locked, to Bo
    QTest::keyClick(&window, Qt::Key_Return);
    type(window, "harbour wall");
    QTest::keyClick(&window, Qt::Key_Return);
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
    CHECK(workspace.personName() == QStringLiteral("Bo Agent"));
    CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("A name that two people have signs in neither of them unasked", "[door]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    const Person twin{.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-000000000022")},
                      .name = "Ada Example",
                      .externalId = "q-3",
                      .roles = {Role::Evaluator},
                      .team = {},
                      .languages = {}};
    REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator, {twin}));
    workspace.close();
    workspace.open(QString::fromStdString(desk.folder().string()), QStringLiteral("Ada Example"));
    REQUIRE(eventually([&] { return workspace.state() != qml::OpenWorkspace::Opening; }));
    CHECK(workspace.state() == qml::OpenWorkspace::Locked);
    workspace.open(QString::fromStdString(desk.folder().string()), QStringLiteral("q-3"));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
    CHECK(workspace.personId() == qml::shown(twin.id.text()));
}

TEST_CASE("A name that is typed at the door chooses who signs in", "[door][pages]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    const Person jo{.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-000000000021")},
                    .name = "Kim Jokela",
                    .externalId = "q-2",
                    .roles = {Role::Evaluator},
                    .team = {},
                    .languages = {}};
    REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator, {jo}));
    workspace.close();
    workspace.open(QString::fromStdString(desk.folder().string()));
    REQUIRE(becomes(workspace, qml::OpenWorkspace::Locked));
    AppWindow shown(workspace, QStringLiteral("settings"));
    REQUIRE(shown.settles());
    SECTION("her letters are no commands")
    {
        type(shown.window(), "kim j");
        CHECK(workspace.people()->rowCount() == 1);
        QTest::keyClick(&shown.window(), Qt::Key_Return);
        REQUIRE(becomes(workspace, qml::OpenWorkspace::Open));
        CHECK(workspace.personName() == QStringLiteral("Kim Jokela"));
    }
    SECTION("a name that nobody has signs nobody in")
    {
        type(shown.window(), "zeno");
        QTest::keyClick(&shown.window(), Qt::Key_Return);
        CHECK(workspace.state() == qml::OpenWorkspace::Locked);
    }
}
