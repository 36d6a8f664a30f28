// SPDX-License-Identifier: Apache-2.0
// The app beside another program that writes in the workspace.
#include "core/organisation/people_facts.h"
#include "tests/qml/app_window.h"

#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const PersonId lead{*Uuid::parse("018f0000-0000-7000-8000-000000000005")};

/// Ada and a lead work here; `workspace` writes, `beside` reads.
struct BesideWriterDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    qml::OpenWorkspace beside{sample.registry(), sample.clock()};
    Person lena{
        .id = lead, .name = "Lena Lead", .externalId = "l-1", .roles = {Role::Lead}, .team = {}, .languages = {}};

    BesideWriterDesk()
    {
        sample.open(workspace);
        REQUIRE(service::addPeople(workspace.engine(), tests::deskEvaluator, {lena}));
    }
    void openBeside(const char *who)
    {
        beside.open(QString::fromStdString(sample.folder().string()), QString::fromLatin1(who));
        REQUIRE(eventually([&] { return beside.state() == qml::OpenWorkspace::Open; }));
        REQUIRE_FALSE(beside.readOnlyText().isEmpty());
        CHECK_FALSE(beside.readOnlyText().contains(QStringLiteral("process"))); // a number that nobody needs here
    }
    /// Waits until `beside` has looked what the other wrote.
    void followed()
    {
        QSignalSpy looked(&beside, &qml::OpenWorkspace::directoryChanged);
        REQUIRE(eventually([&] { return !looked.isEmpty(); }));
    }
    void changeLena()
    {
        REQUIRE(workspace.engine().append(tests::deskEvaluator, {organisation::personFact(lena)}).get());
    }
    bool isAtTheDoor(const QString &name)
    {
        const auto &people = beside.people()->people();
        return std::ranges::any_of(people, [&](const qml::PersonAtDoor &person) { return person.name == name; });
    }
};

/// The page that the app shows in @p item.
QString pageOfDesk(const QQuickItem &item)
{
    if (QString::fromLatin1(item.metaObject()->className()).startsWith(QStringLiteral("Desk_QMLTYPE")))
        return item.property("page").toString();
    for (const auto *child : item.childItems())
        if (const auto page = pageOfDesk(*child); !page.isEmpty())
            return page;
    return {};
}

} // namespace

TEST_CASE("Once the other program has ended, the workspace is opened for writing when asked to try again", "[shell]")
{
    BesideWriterDesk desk;
    auto &beside = desk.beside;
    desk.openBeside("q-1");
    AppWindow app(beside, QStringLiteral("interactions"));
    REQUIRE(app.settles());
    const auto reopened = [&app, &beside] {
        app.click(QStringLiteral("Try again"));
        return eventually([&] { return beside.state() == qml::OpenWorkspace::Open && app.settles(); });
    };
    REQUIRE(reopened());
    CHECK_FALSE(beside.readOnlyText().isEmpty()); // it still writes
    desk.workspace.close();
    REQUIRE(reopened());
    CHECK(beside.readOnlyText().isEmpty());
    CHECK(beside.person() == tests::deskEvaluator);
    CHECK(pageOfDesk(*app.window().contentItem()) == QStringLiteral("interactions")); // where it was
    CHECK_FALSE(app.shows(QStringLiteral("Try again")));
    CHECK(app.complaints().isEmpty());
}

TEST_CASE("Who left while the app reads beside the writer is shown the door, and is not at it", "[shell]")
{
    BesideWriterDesk desk;
    desk.openBeside("l-1");
    SECTION("signed in")
    {
        desk.lena.active = false;
        desk.changeLena();
        REQUIRE(eventually([&] { return desk.beside.state() == qml::OpenWorkspace::Locked; }));
    }
    SECTION("at the door")
    {
        desk.beside.lock();
        REQUIRE(desk.isAtTheDoor(QStringLiteral("Lena Lead")));
        desk.lena.active = false;
        desk.changeLena();
    }
    REQUIRE(eventually([&] { return !desk.isAtTheDoor(QStringLiteral("Lena Lead")); }));
    CHECK(desk.isAtTheDoor(QStringLiteral("Ada Example")));
}

TEST_CASE("A role that is given or taken counts at once for an app that reads beside the writer", "[shell]")
{
    BesideWriterDesk desk;
    desk.openBeside("l-1");
    REQUIRE(desk.beside.isAllowed(organisation::Task::ReadScoresOfOthers));
    desk.followed();
    desk.lena.roles = {Role::Agent};
    desk.changeLena();
    QSignalSpy pages(&desk.beside, &qml::OpenWorkspace::contentChanged);
    CHECK(eventually([&] { return !desk.beside.isAllowed(organisation::Task::ReadScoresOfOthers); }));
    CHECK(pages.size() == 1); // what is open is read again with what they may read now
    CHECK(desk.beside.state() == qml::OpenWorkspace::Open);
}

TEST_CASE("The name of somebody erased goes from an app that reads beside the writer", "[shell]")
{
    BesideWriterDesk desk;
    desk.openBeside("q-1");
    REQUIRE(desk.beside.nameOf(lead) == QStringLiteral("Lena Lead"));
    const bool erased =
        desk.workspace.engine()
            .submit([](ledger::Ledger &ledger, storage::Connection &) {
                return bool(
                    ledger.erase(tests::deskEvaluator, {{ledger::subjectOf(lead)}, "asked for it", "subject-request"}));
            })
            .get();
    REQUIRE(erased);
    eventually([&] { return desk.beside.nameOf(lead) == QStringLiteral("erased"); });
    CHECK(desk.beside.nameOf(lead) == QStringLiteral("erased"));
}

TEST_CASE("What is written at the door stays while another program writes what is none of the door's", "[shell]")
{
    BesideWriterDesk desk;
    desk.openBeside("q-1");
    desk.beside.lock();
    desk.beside.people()->setSearch(QStringLiteral("Len"));
    QSignalSpy anew(&desk.beside, &qml::OpenWorkspace::stateChanged);
    Team team;
    team.id = TeamId{*Uuid::parse("018f0000-0000-7000-8000-000000000009")};
    team.name = "Berth";
    REQUIRE(desk.workspace.engine().append(tests::deskEvaluator, {organisation::teamFact(team)}).get());
    REQUIRE(eventually([&] { return desk.beside.directory().team(team.id) != nullptr; }));
    CHECK(desk.beside.people()->search() == QStringLiteral("Len"));
    CHECK(desk.beside.people()->people().size() == 1);
    CHECK(anew.isEmpty());
}
