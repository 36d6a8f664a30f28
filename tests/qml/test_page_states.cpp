// SPDX-License-Identifier: Apache-2.0
// Every page in every state it can be in: it loads without a complaint, says what it is for, and all that can be
// pressed has a name.
#include "core/storage/connection.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "qml/Ringtrue/Workspace/toasts.h"
#include "tests/qml/app_window.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

bool shows(QQuickItem &item, const QString &words)
{
    if (!item.isVisible())
        return false;
    for (const auto *property : {"text", "heading"})
        if (item.property(property).toString().contains(words))
            return true;
    const auto below = item.childItems();
    return std::any_of(below.begin(), below.end(), [&](QQuickItem *child) { return shows(*child, words); });
}

/// The first item of that QML type at or below @p item, shown or not.
QQuickItem *ofType(QQuickItem &item, const QString &type)
{
    if (QString::fromLatin1(item.metaObject()->className()).startsWith(type + QStringLiteral("_QMLTYPE")))
        return &item;
    for (auto *const child : item.childItems())
        if (auto *const found = ofType(*child, type))
            return found;
    return nullptr;
}

/// Both themes, one after the other: what one of them lacks must not hide behind the other.
void useTheme(const char *theme)
{
    QCoreApplication::instance()->setProperty(qml::Appearance::forThisRun, QString::fromLatin1(theme));
}

QString pictureName(const QString &page, const char *words)
{
    auto name = page + QLatin1Char('-') + QString::fromUtf8(words).toLower();
    name.remove(QRegularExpression(QStringLiteral("[^a-z0-9 -]")));
    return name.replace(QLatin1Char(' '), QLatin1Char('-')) + QLatin1Char('-')
           + QCoreApplication::instance()->property(qml::Appearance::forThisRun).toString();
}

void checkWindow(AppWindow &shown, const char *words, const QString &page = QStringLiteral("shell"))
{
    CAPTURE(words);
    CHECK(shown.settles());
    CHECK(eventually([&] { return shows(*shown.window().contentItem(), QString::fromUtf8(words)); }));
    QStringList nameless;
    tests::collectNameless(*shown.window().contentItem(), nameless);
    CHECK(nameless.join(QStringLiteral(", ")).toStdString() == "");
    CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
    shown.keep(pictureName(page, words));
}

struct PageCase {
    const char *page;
    const char *argument;
    const char *words;
};

void checkPages(qml::OpenWorkspace &workspace, std::initializer_list<PageCase> cases)
{
    useTheme(GENERATE("light", "dark"));
    for (const auto &entry : cases) {
        CAPTURE(entry.page, entry.argument);
        AppWindow shown(workspace, QString::fromLatin1(entry.page), QString::fromLatin1(entry.argument));
        checkWindow(shown, entry.words, QString::fromLatin1(entry.page) + QString::fromLatin1(entry.argument).left(8));
    }
    useTheme("");
}

void execute(const std::filesystem::path &file, const char *sql)
{
    auto connection = storage::Connection::openWriter(file);
    REQUIRE(connection);
    REQUIRE(storage::write(*connection, [&] { connection->database().exec(sql); }));
}

} // namespace

TEST_CASE("Pages of a workspace that nothing was written into yet", "[pages][states]")
{
    const tests::TemporaryFolder folder;
    const ledger::Registry registry = qml::makeRegistry();
    const SetClock clock{{1'795'262'551'000'000, 60}};
    qml::OpenWorkspace workspace(registry, clock);
    workspace.create(QString::fromStdString((folder / "w").string()), QStringLiteral("Tidewater"),
                     QStringLiteral("Ada Example"), {});
    REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Open; }));
    checkPages(workspace, {{"today", "", "No calls or chats yet"},
                           {"vision", "", "No vision yet"},
                           {"rounds", "", "No rounds yet"},
                           {"interactions", "", "No interactions yet"},
                           {"organisation", "people", "Ada Example"},
                           {"organisation", "teams", "No teams yet"},
                           {"organisation", "owners", "No contact types yet"},
                           {"organisation", "journeys", "No customer journeys yet"},
                           {"settings", "", "You have none: everybody"}});
}

TEST_CASE("Pages whose rows cannot be read say so", "[pages][states]")
{
    tests::DeskSample desk(2);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    for (const auto *sql : {"ALTER TABLE interaction RENAME TO gone", "ALTER TABLE vision_version RENAME TO lost"})
        execute(service::WorkspacePaths{desk.folder()}.facts(), sql);
    checkPages(workspace, {{"today", "", "What waits could not be read"},
                           {"interactions", "", "The list could not be read"},
                           {"vision", "", "The vision could not be read"},
                           {"rounds", "", "The rounds could not be read"},
                           {"evaluate", "018f0000-0000-7000-8000-000000000077", "could not be read"}});
}

TEST_CASE("Pages beside another program that writes tell why nothing can be changed", "[pages][states]")
{
    tests::DeskSample desk(2);
    const auto other = service::Workspace::openForWriting(
        {.folder = desk.folder(), .registry = desk.registry(), .clock = desk.clock(), .program = "ringtrue"});
    REQUIRE(other);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    checkPages(workspace, {{"today", "", "You can read, not change"},
                           {"vision", "", "You can read, not change"},
                           {"interactions", "", "You can read, not change"},
                           {"organisation", "journeys", "You can read, not change"},
                           {"settings", "", "You can read, not change"}});
}

TEST_CASE("Pages of somebody who may only read tell who may do it", "[pages][states]")
{
    tests::DeskSample desk(1);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    workspace.open(QString::fromStdString(desk.folder().string()), QStringLiteral("a-1"));
    REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Open; }));
    checkPages(workspace, {{"organisation", "people", "Your roles here do not change the organisation"},
                           {"vision", "", "Kept"},
                           {"evaluate", "018f0000-0000-7000-8000-000000000077", "There is no such interaction"}});
}

TEST_CASE("The door in each of its states", "[pages][states]")
{
    useTheme(GENERATE("light", "dark"));
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    const auto folder = QString::fromStdString(desk.folder().string());
    const ledger::PassphraseCost cheap{.passes = 1, .memory = 8 * 1024 * 1024};
    const auto give = [&](const PersonId &person) {
        auto keys = ledger::Keys::open(desk.folder());
        REQUIRE(keys);
        REQUIRE(keys->setPassphrase(person, {}, "tide table", cheap));
    };
    Person lead;
    lead.id = PersonId{*Uuid::parse("018f0000-0000-7000-8000-0000000000aa")};
    lead.name = "Noor Other";
    lead.roles = {Role::Lead};
    {
        const auto writing = service::Workspace::openForWriting(
            {.folder = desk.folder(), .registry = desk.registry(), .clock = desk.clock(), .program = "test"});
        REQUIRE(writing);
        REQUIRE(service::addPeople(**writing, tests::deskEvaluator, {lead}));
    }
    const auto check = [&](const char *words) {
        workspace.open(folder);
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Locked; }));
        AppWindow shown(workspace, QStringLiteral("today"));
        checkWindow(shown, words);
    };
    check("by convention who wrote what");
    give(tests::deskEvaluator);
    check("Ada Example");
    workspace.close();
    give(lead.id); // the agent, who may do nothing here, is not waited for
    check("Everybody here has a passphrase");
    useTheme("");
}

TEST_CASE("What hinders a workspace from being opened is a page with a way out", "[pages][states]")
{
    useTheme(GENERATE("light", "dark"));
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    const service::WorkspacePaths paths{desk.folder()};
    const auto check = [&](const std::filesystem::path &folder, const char *words) {
        workspace.open(QString::fromStdString(folder.string()));
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Failed; }));
        AppWindow shown(workspace, QStringLiteral("today"));
        checkWindow(shown, words);
        CHECK(shows(*shown.window().contentItem(), QStringLiteral("Choose another workspace")));
        workspace.close();
    };
    check(desk.folder() / "nowhere", "There is no folder");
    check(desk.folder().parent_path(), "is no workspace");
    std::filesystem::rename(paths.keys(), desk.folder() / "elsewhere");
    check(desk.folder(), "The keys of");
    std::filesystem::rename(desk.folder() / "elsewhere", paths.keys());
    tests::writeBytes(paths.facts(), "junk");
    check(desk.folder(), "A file in");
    useTheme("");
}

TEST_CASE("The first run has a page with and without a workspace of before", "[pages][states]")
{
    useTheme(GENERATE("light", "dark"));
    tests::DeskSample desk(0);
    QSettings().remove(QStringLiteral("workspaces"));
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    {
        AppWindow shown(workspace, QStringLiteral("today"));
        checkWindow(shown, "Does it ring true?");
        CHECK_FALSE(shows(*shown.window().contentItem(), QStringLiteral("Where you were last")));
    }
    desk.open(workspace);
    workspace.close();
    AppWindow shown(workspace, QStringLiteral("today"));
    checkWindow(shown, "Where you were last");
    CHECK(shows(*shown.window().contentItem(), QStringLiteral("Tidewater")));
    useTheme("");
}

TEST_CASE("What was done is said above a row of hints at the foot, and within the score", "[pages]")
{
    tests::DeskSample sample;
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    AppWindow app(workspace, QStringLiteral("today"));
    REQUIRE(app.settles());
    auto *const toaster = ofType(*app.window().contentItem(), QStringLiteral("Toaster"));
    REQUIRE(toaster != nullptr);
    auto *const toasts = toaster->property("toasts").value<qml::Toasts *>();
    REQUIRE(toasts != nullptr);
    Q_EMIT toasts->said(QStringLiteral("The vision was published."));
    const auto *const toast = ofType(*toaster, QStringLiteral("Toast"));
    REQUIRE(toast != nullptr);
    REQUIRE(toast->isVisible());
    CHECK(toaster->height() - toast->y() - toast->height() >= 34); // a row of hints
    CHECK(toaster->height() - toast->y() <= 76);                   // the foot of Evaluate
    toaster->setProperty("foot", 72);                              // two rows of hints
    CHECK(toaster->height() - toast->y() - toast->height() >= 72);
    toaster->setProperty("foot", 0);
    Q_EMIT toasts->passed(); // nothing was offered
    CHECK(toast->isVisible());

    const double ofOneLine = toast->height();
    Q_EMIT toasts->said(QStringLiteral("What was done takes more than a line to be said. ").repeated(5));
    QTest::qWait(50);
    CHECK(toast->height() > ofOneLine); // no word is cut
    CHECK(toast->x() >= 68);            // nor the rail covered

    Q_EMIT toasts->offered(QString(200, QLatin1Char('w')), QStringLiteral("Undo"), QStringLiteral("Ctrl+Z"));
    QTest::qWait(50);
    auto *const undo = ofType(*toaster, QStringLiteral("Button"));
    REQUIRE(undo != nullptr);
    REQUIRE(undo->isVisible());
    CHECK(undo->property("keys").toString() == QStringLiteral("Ctrl+Z"));
    CHECK(toast->x() >= 0); // long words leave it in the window
    QSignalSpy acted(toasts, &qml::Toasts::acted);
    QTest::mouseClick(&app.window(), Qt::LeftButton, {}, undo->mapToScene({undo->width() / 2, 10}).toPoint());
    CHECK(acted.count() == 1);
    CHECK_FALSE(toast->isVisible());
    Q_EMIT toasts->offered(QStringLiteral("Gone."), QStringLiteral("Undo"), QStringLiteral("Ctrl+Z"));
    Q_EMIT toasts->passed();
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE("On the page of the rounds what was done is said above the buttons at its foot", "[pages]")
{
    tests::DeskSample sample;
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    AppWindow app(workspace, QStringLiteral("rounds"));
    REQUIRE(app.settles());
    auto *const toaster = ofType(*app.window().contentItem(), QStringLiteral("Toaster"));
    REQUIRE(toaster != nullptr);
    auto *const toasts = toaster->property("toasts").value<qml::Toasts *>();
    REQUIRE(toasts != nullptr);
    Q_EMIT toasts->said(QStringLiteral("Taken. Papers: 2"));
    const auto *const toast = ofType(*toaster, QStringLiteral("Toast"));
    REQUIRE(toast != nullptr);
    const auto foot = toast->mapToScene({0, toast->height()}).y();
    const auto *const page = ofType(*app.window().contentItem(), QStringLiteral("RoundsPage"));
    REQUIRE(page != nullptr);
    const int kept = page->property("foot").toInt();
    CHECK(kept > 36); // more than any page has: its buttons
    CHECK(app.window().height() - foot >= kept);
}
