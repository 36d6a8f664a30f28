// SPDX-License-Identifier: Apache-2.0
// Lists whose rows cannot be read say so and offer to read them again.
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/qml/app_window.h"

#include <QSignalSpy>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const QString readAgain = QStringLiteral("Read again");

struct UnreadListsDesk {
    tests::DeskSample sample{2};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};

    UnreadListsDesk() { sample.open(workspace); }
    /// A table that is away cannot be read.
    void takeAway(const char *table) { execute("ALTER TABLE %1 RENAME TO %1_away", table); }
    void bringBack(const char *table) { execute("ALTER TABLE %1_away RENAME TO %1", table); }

private:
    void execute(const char *sql, const char *table)
    {
        SQLite::Database database((sample.folder() / "workspace.db").string(), SQLite::OPEN_READWRITE);
        database.exec(QString::fromLatin1(sql).arg(QString::fromLatin1(table)).toStdString());
    }
};

} // namespace

TEST_CASE("Rows of interactions that could not be read are read again when somebody asks", "[interactions]")
{
    UnreadListsDesk desk;
    qml::InteractionList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(eventually([&] { return list.count() == 2 && !list.loading(); }));
    desk.takeAway("interaction");
    const auto isLoaded = [&] { return list.index(0).data(qml::InteractionList::LoadedRole).toBool(); };
    REQUIRE_FALSE(isLoaded()); // asks for it
    CHECK(eventually([&] { return list.problem().contains(QStringLiteral("could not be read")); }));
    desk.bringBack("interaction");
    CHECK(QMetaObject::invokeMethod(&list, "readAgain"));
    CHECK(eventually(isLoaded));
    CHECK(list.problem().toStdString() == "");
}

TEST_CASE("Pages that could not be read are read again by their button", "[pages][states]")
{
    struct Case {
        const char *page, *argument, *table, *words, *then;
    };
    const auto one = GENERATE(values<Case>(
        {{"interactions", "", "interaction", "The list could not be read. Nothing was changed.", "Interactions"},
         {"today", "", "interaction", "What waits could not be read. Nothing was changed.", "Chat 880"},
         {"vision", "", "vision_version",
          "The vision could not be read. It was published by a newer version of the program, or the workspace is "
          "damaged. Nothing was changed. Read it again; where that does not help, have the workspace checked.",
          "Edit this vision"},
         {"forms", "", "form_version",
          "The forms could not be read. Nothing was changed. Read them again; where that does not help, have the "
          "workspace checked.",
          "version 1, published"}}));
    CAPTURE(one.page);
    UnreadListsDesk desk;
    desk.takeAway(one.table);
    AppWindow app(desk.workspace, QString::fromLatin1(one.page), QString::fromLatin1(one.argument));
    REQUIRE(app.settles());
    REQUIRE(eventually([&] { return app.shows(QString::fromLatin1(one.words)); }));
    app.keep(QStringLiteral("unread-") + QString::fromLatin1(one.page));
    desk.bringBack(one.table);
    app.click(readAgain);
    CHECK(eventually([&] { return !app.shows(QString::fromLatin1(one.words)); }));
    CHECK(eventually([&] { return !app.names().filter(QString::fromLatin1(one.then)).isEmpty(); }));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("An interaction whose evaluations cannot be read is not said to have none", "[interactions]")
{
    UnreadListsDesk desk;
    qml::InteractionList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(eventually([&] { return list.count() == 2; }));
    desk.takeAway("evaluation");
    qml::InteractionDetail detail;
    detail.setWorkspace(&desk.workspace);
    detail.setInteraction(list.idAt(0));
    REQUIRE(eventually([&] { return !detail.loading(); }));
    CHECK(detail.evaluationsText().toStdString() == "");
    CHECK(detail.property("problem").toString().contains(QStringLiteral("could not be read")));
    desk.bringBack("evaluation");
    CHECK(QMetaObject::invokeMethod(&detail, "readAgain"));
    CHECK(eventually([&] { return detail.evaluationsText().startsWith(QStringLiteral("Nobody has evaluated")); }));
}

SCENARIO("The drafts of who is signed in cannot be read", "[interactions][states]")
{
    GIVEN("the list of interactions in a narrow window")
    {
        UnreadListsDesk desk;
        SQLite::Database drafts((desk.sample.folder() / "drafts.db").string(), SQLite::OPEN_READWRITE);
        drafts.exec("ALTER TABLE draft RENAME TO draft_away");
        AppWindow app(desk.workspace, QStringLiteral("interactions"));
        app.window().setWidth(960);
        REQUIRE(app.settles());
        REQUIRE(eventually([&] { return !app.names().filter(QStringLiteral("Chat 880")).isEmpty(); }));
        THEN("the name of a row ends where nothing is known of how it stands")
        {
            for (const auto &name : app.names())
                CHECK_FALSE(name.endsWith(QStringLiteral(", ")));
        }
        WHEN("somebody wants to open one")
        {
            CHECK_FALSE(app.shows(QStringLiteral("This interaction could not be read. Nothing was changed.")));
            app.press(Qt::Key_Return);
            THEN("the pane says why it does not open")
            {
                CHECK(eventually([&] {
                    return app.shows(QStringLiteral("This interaction could not be read. Nothing was changed."));
                }));
                drafts.exec("ALTER TABLE draft_away RENAME TO draft");
                app.click(readAgain);
                CHECK(eventually([&] {
                    return !app.shows(QStringLiteral("This interaction could not be read. Nothing was changed."));
                }));
            }
        }
    }
}

TEST_CASE("The organisation says that it could not be read again", "[pages][states]")
{
    UnreadListsDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("organisation"), QStringLiteral("teams"));
    REQUIRE(app.settles());
    desk.takeAway("team");
    desk.workspace.refreshDirectory();
    REQUIRE(eventually([&] { return app.shows(readAgain); }));
    app.keep(QStringLiteral("unread-organisation"));
    desk.bringBack("team");
    app.click(readAgain);
    CHECK(eventually([&] { return !app.shows(readAgain); }));
}
