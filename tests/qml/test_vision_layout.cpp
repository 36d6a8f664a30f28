// SPDX-License-Identifier: Apache-2.0
// What has no room on the vision's table: a small window, German.
#include "forms/edit/vision_edit.h"
#include "tests/qml/vision_table.h"

using namespace ringtrue;
using namespace ringtrue::tests;

TEST_CASE("In German nothing of the table's head is cut in a small window", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk, {976, 700}); // beside the rail
    table.begin();
    table.stage.speak(QStringLiteral("de"));
    const auto write = [&](const char *words) {
        REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Statement, words)));
    };
    write("We ring back");
    REQUIRE(waitFor([&] { return table.craft->saveText().startsWith(QStringLiteral("Gespeichert ")); }));
    QTest::qWait(50);
    CHECK(table.stage.cut().join(QStringLiteral(", ")).toStdString() == "");
    auto *const state = table.stage.find(QStringLiteral("SaveState"));
    REQUIRE(state != nullptr); // a sign, with its words for readers
    CHECK(PageStage::nameOf(state) == table.craft->saveText());
    const auto *const head = table.stage.find(QStringLiteral("CraftHead"));
    REQUIRE(head != nullptr);
    CHECK(head->property("context").toString().contains(QStringLiteral("Help desk"))); // whole, below the tools
    table.stage.keep("vision-craft-small-de");

    setDrafts(desk.workspace, refuses);
    write("We ring back within the day");
    REQUIRE(waitFor([&] { return table.craft->hasSaveFailed(); }));
    QTest::qWait(50);
    CHECK(table.stage.cut().join(QStringLiteral(", ")).toStdString() == "");
    table.stage.keep("vision-craft-unsaved-small-de");
    setDrafts(desk.workspace, takes);
}

TEST_CASE("In a small window what has the attention is seen, and the board gives way to the sources",
          "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk, {976, 700});
    table.begin();
    craftByKeys(table);
    auto *const root = table.stage.view().rootObject();
    const auto left = [](QQuickItem *item) { return item->mapToScene({0, 0}).x(); };
    const auto right = [](QQuickItem *item) { return item->mapToScene({item->width(), 0}).x(); };
    table.press(Qt::Key_S);
    QTest::qWait(400); // it has slid in
    auto *const words = table.stage.view().activeFocusItem();
    REQUIRE(table.focusName().contains(QStringLiteral("Nobody waits.")));
    CHECK(words->isVisible());
    CHECK(left(words) > 0);
    auto *const promise = card(root, QStringLiteral("PromiseCard"), QStringLiteral("1.0"));
    auto *const pillar = card(root, QStringLiteral("PillarCard"), QStringLiteral("2.0"));
    REQUIRE(promise != nullptr);
    REQUIRE(pillar != nullptr);
    CHECK(left(promise) > right(words)); // beside the sheets, not below them
    CHECK(right(pillar) <= 976);
    table.stage.keep("vision-sources-small");

    table.craft->goTo(QStringLiteral("behaviours/names-the-day"));
    QTest::qWait(400);
    auto *const behaviour = card(root, QStringLiteral("BehaviourCard"), QStringLiteral("3.0"));
    REQUIRE(behaviour != nullptr);
    CHECK(right(behaviour) <= 976);
    table.craft->goTo(QStringLiteral("quotes/letter/q1"));
    QTest::qWait(400);
    auto *const quote = card(root, QStringLiteral("QuoteMark"), QStringLiteral("0.0"));
    REQUIRE(quote != nullptr);
    CHECK(left(quote) > 0);
}

TEST_CASE("With the largest text the board keeps a third of a small window, and nothing of the head is cut",
          "[qml][vision]")
{
    PageDesk desk;
    Table table(desk, {976, 700});
    auto *const look = table.stage.view().engine()->singletonInstance<qml::Appearance *>(
        qmlTypeId("Ringtrue.Preferences", 1, 0, "Appearance"));
    REQUIRE(look != nullptr);
    table.begin();
    craftByKeys(table);
    const auto write = [&](forms::HeadWords which, const std::string &words) {
        REQUIRE(table.craft->take(forms::setWords(table.vision(), which, words)));
    };
    const std::string sentence =
        "You hear it from us first, you are never alone with it, and we stay until it is done. ";
    write(forms::HeadWords::Statement, sentence + sentence);
    write(forms::HeadWords::Purpose, sentence + sentence);
    write(forms::HeadWords::Serves, sentence + sentence);
    table.stage.speak(QStringLiteral("de"));
    const auto boardOf = [&] { // without the heads of its columns
        const auto *const board = table.stage.find(QStringLiteral("VisionBoard"));
        REQUIRE(board != nullptr);
        return board->height() - board->property("headHeight").toInt();
    };
    for (const int percent : {100, 125, 150}) {
        look->setTextPercent(percent);
        QTest::qWait(100);
        CAPTURE(percent);
        CHECK(boardOf() >= 700 / 3);
        CHECK(table.stage.cut().join(QStringLiteral(", ")).toStdString() == "");
        table.stage.keep(qPrintable(QStringLiteral("vision-craft-large-text-%1").arg(percent)));
    }
    const auto *const head = table.stage.find(QStringLiteral("CraftHead"));
    REQUIRE(head != nullptr);
    CHECK(head->property("folded").toBool());
    auto *const fold = table.stage.find(QStringLiteral("FoldButton"));
    REQUIRE(fold != nullptr);
    REQUIRE(QMetaObject::invokeMethod(fold, "clicked"));
    CHECK_FALSE(head->property("folded").toBool());
    look->setTextPercent(100);
}
