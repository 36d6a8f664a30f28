// SPDX-License-Identifier: Apache-2.0
// Pages by keyboard alone.
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "tests/qml/app_window.h"

#include <QQuickView>
#include <QRegularExpression>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

struct PageKeysDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;

    PageKeysDesk()
    {
        sample.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
};

} // namespace

TEST_CASE("F6 goes from the rail to the interaction to the form and round again", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    app.press(Qt::Key_F6);
    CHECK(app.focusIsIn(QStringLiteral("NavRail")));
    app.press(Qt::Key_F6);
    CHECK(app.focusIsIn(QStringLiteral("SaidPane")));
    app.press(Qt::Key_F6);
    CHECK(app.focusIsIn(QStringLiteral("FormPane")));
    app.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(app.focusIsIn(QStringLiteral("SaidPane")));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("F6 goes from the rail into every page and back", "[pages][keys]")
{
    const auto page = GENERATE(as<QString>{}, "today", "vision", "forms", "organisation", "settings");
    CAPTURE(page.toStdString());
    const auto type = page.at(0).toUpper() + page.sliced(1) + QStringLiteral("Page");
    PageKeysDesk desk;
    AppWindow app(desk.workspace, page);
    REQUIRE(app.settles());
    REQUIRE(eventually([&] { return app.focusIsIn(type); }));
    const auto modifiers = GENERATE(Qt::NoModifier, Qt::ShiftModifier);
    for (int round = 0; round < 2; ++round) {
        app.press(Qt::Key_F6, modifiers);
        CHECK(app.focusIsIn(QStringLiteral("NavRail")));
        app.press(Qt::Key_F6, modifiers);
        CHECK(app.focusIsIn(type));
    }
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("Where nothing waits, F6 leads to what Today offers instead", "[pages][keys]")
{
    tests::DeskSample sample{0};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    sample.open(workspace);
    AppWindow app(workspace, QStringLiteral("today"));
    REQUIRE(app.settles());
    app.press(Qt::Key_F6);
    REQUIRE(app.focusIsIn(QStringLiteral("NavRail")));
    app.press(Qt::Key_F6);
    CHECK(app.focusIsIn(QStringLiteral("EmptyState")));
}

SCENARIO("An answer is given and taken back by keys", "[pages][keys]")
{
    GIVEN("the page of a chat")
    {
        PageKeysDesk desk;
        AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
        REQUIRE(app.settles());
        const auto answered = [&app] {
            return app.names().filter(QRegularExpression(QStringLiteral("^Question 1, .*: Yes$"))).size() == 1;
        };
        const auto undo = QStringLiteral("Take the last change back");
        REQUIRE_FALSE(answered());
        CHECK_FALSE(app.shows(undo));
        WHEN("the first question is answered with yes")
        {
            app.press(Qt::Key_Y);
            REQUIRE(answered());
            CHECK(app.shows(undo));
            THEN("Ctrl+Z takes it back and Ctrl+Shift+Z gives it again")
            {
                app.press(Qt::Key_Z, Qt::ControlModifier);
                CHECK_FALSE(answered());
                app.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
                CHECK(answered());
            }
        }
        WHEN("a comment is being written")
        {
            app.press(Qt::Key_Y);
            app.press(Qt::Key_K);
            app.press(Qt::Key_C);
            app.type(QStringLiteral("Good"));
            THEN("Ctrl+Z takes back what was typed, not the answer")
            {
                const auto typed = [&app] { return app.window().activeFocusItem()->property("text").toString(); };
                REQUIRE(typed() == QStringLiteral("Good"));
                app.press(Qt::Key_Z, Qt::ControlModifier);
                CHECK(typed() != QStringLiteral("Good"));
                CHECK(answered());
            }
        }
    }
}

TEST_CASE("In the interaction's pane the arrows walk through the messages, in the form through the questions",
          "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    const auto evidenceButton = [&app](int question) {
        return app.shows(QStringLiteral("Evidence for %1").arg(question));
    };
    app.press(Qt::Key_Down);
    CHECK_FALSE(evidenceButton(2)); // nothing is selected: it went to the next question
    app.press(Qt::Key_F6);
    app.press(Qt::Key_F6);
    REQUIRE(app.focusIsIn(QStringLiteral("SaidPane")));
    app.press(Qt::Key_Down);
    CHECK(evidenceButton(2));
    app.press(Qt::Key_Escape);
    CHECK_FALSE(evidenceButton(2));
}

TEST_CASE("Delete on a piece of evidence takes that off, not the answer", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    const auto chip = [&app] {
        const auto found = app.names().filter(QRegularExpression(QStringLiteral("^Evidence at ")));
        return found.isEmpty() ? nullptr : app.find(found.constFirst());
    };
    app.press(Qt::Key_Down, Qt::ControlModifier); // a message
    app.press(Qt::Key_E);
    REQUIRE(eventually([&] { return chip() != nullptr; }));
    app.press(Qt::Key_Y);
    app.press(Qt::Key_K);
    REQUIRE(eventually([&] { return chip() != nullptr; }));
    const auto key = GENERATE(Qt::Key_Delete, Qt::Key_Backspace);
    const_cast<QQuickItem *>(chip())->forceActiveFocus(Qt::TabFocusReason);
    app.press(key);
    CHECK(eventually([&] { return chip() == nullptr; }));
    app.press(Qt::Key_J);
    CHECK(app.names().filter(QRegularExpression(QStringLiteral("^Question 1, .*: Yes$"))).size() == 1);
}

TEST_CASE("A chosen option that is pressed again stays chosen", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    app.press(Qt::Key_Y);
    app.press(Qt::Key_K);
    const auto yes = [&app] {
        return app.find(app.names().filter(QRegularExpression(QStringLiteral("^Y: Yes"))).value(0));
    };
    REQUIRE(eventually([&] { return yes() != nullptr; }));
    REQUIRE(yes()->property("picked").toBool());
    const auto middle = yes()->mapToScene({yes()->width() / 2, yes()->height() / 2}).toPoint();
    QTest::mouseClick(&app.window(), Qt::LeftButton, {}, middle);
    app.press(Qt::Key_K);
    REQUIRE(yes() != nullptr);
    CHECK(yes()->property("picked").toBool());
    CHECK(yes()->property("checked").toBool()); // what a screen reader is told
}

SCENARIO("The reasons cover the form", "[pages][keys]")
{
    GIVEN("the reasons of an evaluation that is being filled in")
    {
        PageKeysDesk desk;
        AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
        REQUIRE(app.settles());
        app.press(Qt::Key_W);
        const auto terms = QStringLiteral("Terms of the score");
        REQUIRE(eventually([&] { return app.shows(terms); }));
        const auto at = [&] { return app.find(terms)->property("currentIndex").toInt(); };
        REQUIRE(at() == 0);
        WHEN("a key is pressed that would answer")
        {
            app.press(GENERATE(Qt::Key_Y, Qt::Key_1, Qt::Key_X));
            THEN("the form comes back, and nothing was answered")
            {
                CHECK_FALSE(app.shows(terms));
                CHECK_FALSE(app.shows(QStringLiteral("Take the last change back")));
            }
        }
        WHEN("one goes down")
        {
            app.press(Qt::Key_Down);
            app.press(Qt::Key_J);
            THEN("it walks through the terms, not through the hidden questions")
            {
                CHECK(at() == 2);
                app.press(Qt::Key_End);
                CHECK(at() == app.find(terms)->property("count").toInt() - 1);
                app.press(Qt::Key_Escape);
                app.press(Qt::Key_Y);
                CHECK(app.names().filter(QRegularExpression(QStringLiteral("^Question 1, .*: Yes$"))).size() == 1);
            }
        }
    }
}

TEST_CASE("Ctrl+K, a number and Return open that interaction at once; “?” shows its own keys first", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("today"));
    REQUIRE(app.settles());
    app.press(Qt::Key_K, Qt::ControlModifier);
    app.type(QStringLiteral("881"));
    REQUIRE(
        eventually([&] { return !app.names().filter(QRegularExpression(QStringLiteral("^Chat 881, "))).isEmpty(); }));
    app.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    app.press(Qt::Key_Question);
    REQUIRE(eventually([&] { return app.shows(QStringLiteral("Evaluate, Answer yes: Y")); }));
    CHECK_FALSE(app.shows(QStringLiteral("Vision, Put the thread down: Esc"))); // far below
}

TEST_CASE("Tab goes from a page into it, not to the rail", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("settings"));
    REQUIRE(app.settles());
    app.press(Qt::Key_Tab);
    CHECK(app.focusIsIn(QStringLiteral("SettingsPage")));
    CHECK_FALSE(app.focusIsIn(QStringLiteral("NavRail")));
}

TEST_CASE("The key sheet fits into a small window with large text", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("today"));
    REQUIRE(app.settles());
    auto *const look =
        qmlEngine(&app.window())
            ->singletonInstance<qml::Appearance *>(qmlTypeId("Ringtrue.Preferences", 1, 0, "Appearance"));
    look->setTextPercent(150);
    app.window().resize(1024, 700);
    app.press(Qt::Key_Question);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("KeyRow")); }));
    const auto *close = app.find(QStringLiteral("Close"));
    REQUIRE(close != nullptr);
    const auto corner = close->mapToScene({close->width(), close->height()});
    CHECK(corner.y() < app.window().height());
    CHECK(corner.x() < app.window().width());
    look->setTextPercent(100);
}

TEST_CASE("A long key stands off the words beside it", "[pages][keys]")
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setInitialProperties({{QStringLiteral("index"), 1},
                               {QStringLiteral("words"), QStringLiteral("Write it")},
                               {QStringLiteral("caps"), QStringLiteral("Strg Umschalt Eingabe")},
                               {QStringLiteral("scope"), QStringLiteral("Vision")},
                               {QStringLiteral("begins"), QString()}});
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Ringtrue/Shell/KeyRow.qml")));
    REQUIRE(view.status() == QQuickView::Ready);
    qreal capEnds = 0;
    qreal wordsBegin = 0;
    for (const auto *const item : view.rootObject()->findChildren<QQuickItem *>()) {
        if (item->property("keys").isValid())
            capEnds = item->mapToItem(view.rootObject(), {item->width(), 0}).x();
        if (item->property("text").toString() == QStringLiteral("Write it"))
            wordsBegin = item->x();
    }
    REQUIRE(capEnds > 0);
    CHECK(wordsBegin >= capEnds + 6);
}

TEST_CASE("Home, End and the keys of pages move through the sheet of keys", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("forms"));
    REQUIRE(app.settles());
    app.press(Qt::Key_Question);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("KeyRow")); }));
    const auto column = [&] { // the one that has the focus
        const QQuickItem *at = app.window().activeFocusItem();
        while (at != nullptr && !at->inherits("QQuickListView"))
            at = at->parentItem();
        return at;
    };
    const auto at = [&] { return column() != nullptr ? column()->property("currentIndex").toInt() : -1; };
    REQUIRE(column() != nullptr);
    const int last = column()->property("count").toInt() - 1;
    REQUIRE(last > 15);
    app.press(Qt::Key_End);
    CHECK(at() == last);
    app.press(Qt::Key_Home);
    CHECK(at() == 0);
    app.press(Qt::Key_PageDown);
    CHECK(at() > 5);
    CHECK(at() < last);
    app.press(Qt::Key_PageUp);
    CHECK(at() == 0);
}

TEST_CASE("The sheet of keys makes its rows when it opens", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("today"));
    REQUIRE(app.settles());
    const auto rows = [&] {
        int count = 0;
        for (const auto *item : app.window().findChildren<QQuickItem *>())
            if (item->inherits("QQuickListView")
                && QString::fromLatin1(item->metaObject()->className()).startsWith(QStringLiteral("KeyColumn")))
                count += item->property("count").toInt();
        return count;
    };
    CHECK(rows() == 0);
    app.press(Qt::Key_Question);
    CHECK(eventually([&] { return app.shows(QStringLiteral("Keys of this page")); }));
    CHECK(rows() > 20);
}

TEST_CASE("The sheet of keys counts the picture of the line of sight to the page of the forms", "[pages][keys]")
{
    PageKeysDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("forms"));
    REQUIRE(app.settles());
    app.press(Qt::Key_Question);
    const auto own = [&]() -> QStringList {
        for (const auto *item : app.window().findChildren<QQuickItem *>())
            if (item->property("heading").toString() == QStringLiteral("Keys of this page"))
                return item->property("scopes").toStringList();
        return {};
    };
    REQUIRE(eventually([&] { return !own().isEmpty(); }));
    CHECK(own().contains(QStringLiteral("sight")));
    CHECK(own().contains(QStringLiteral("list")));
}
