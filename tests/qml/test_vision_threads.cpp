// SPDX-License-Identifier: Apache-2.0
// How threads are tied on the vision's table, by keys and by dragging, and how it shows them.
#include "forms/edit/vision_edit.h"
#include "qml/Ringtrue/Vision/source_list.h"
#include "qml/Ringtrue/Vision/thread_canvas.h"
#include "tests/qml/vision_table.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

QPoint middleOf(QQuickItem *item)
{
    return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
}

} // namespace

TEST_CASE("Threads are tied and cards are moved by keys", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    table.craft->goTo(QStringLiteral("promises/you-get-a-call"));
    table.press(Qt::Key_L);
    CHECK(table.craft->tying() == QStringLiteral("1.0"));
    table.press(Qt::Key_Right);
    table.press(Qt::Key_L); // they were tied: the thread goes
    CHECK(table.vision().pillars.front().promises.empty());
    CHECK(table.current() == QStringLiteral("1.0")); // the attention is where the thread was begun
    table.press(Qt::Key_L);
    table.craft->goTo(QStringLiteral("pillars/kept"));
    QTest::qWait(30);
    table.press(Qt::Key_L);
    CHECK(table.vision().pillars.front().promises.size() == 1);
    table.craft->goTo(QStringLiteral("promises/you-get-a-call"));
    QTest::qWait(30);
    table.press(Qt::Key_Space);
    CHECK(table.craft->lifted() == QStringLiteral("1.0"));
    table.press(Qt::Key_Escape);
    CHECK(table.craft->lifted().isEmpty());
    table.press(Qt::Key_Delete);
    CHECK(table.vision().promises.empty());
    CHECK(table.vision().pillars.front().promises.empty());
    CHECK(table.stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
}

TEST_CASE("A quote dragged onto a promise is tied to it, as by keys", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto tied = table.vision();
    const auto drag = [&](QQuickItem *from, QQuickItem *to) {
        REQUIRE(from != nullptr);
        REQUIRE(to != nullptr);
        auto *const window = &table.stage.view();
        QTest::mousePress(window, Qt::LeftButton, {}, middleOf(from));
        QTest::mouseMove(window, middleOf(from) + QPoint(20, 4));
        QTest::mouseMove(window, middleOf(to));
        QTest::mouseRelease(window, Qt::LeftButton, {}, middleOf(to));
        QTest::qWait(30);
    };
    auto *const root = table.stage.view().rootObject();
    table.craft->goTo(QStringLiteral("promises/you-get-a-call"));
    table.craft->tie(QStringLiteral("0.0"));
    table.craft->tie(QStringLiteral("1.0"));
    REQUIRE(table.vision().promises.front().quotes.empty());
    QTest::qWait(50);
    drag(card(root, QStringLiteral("QuoteMark"), QStringLiteral("0.0")),
         card(root, QStringLiteral("PromiseCard"), QStringLiteral("1.0")));
    CHECK(table.vision() == tied);
    table.craft->tie(QStringLiteral("1.0"));
    table.craft->tie(QStringLiteral("2.0"));
    REQUIRE(table.vision().pillars.front().promises.empty());
    QTest::qWait(50);
    drag(card(root, QStringLiteral("PromiseCard"), QStringLiteral("1.0")),
         card(root, QStringLiteral("PillarCard"), QStringLiteral("2.0")));
    CHECK(table.vision() == tied);
}

TEST_CASE("A quote that hangs on nothing is tied to a promise by keys alone", "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto marked = forms::markQuote(table.vision(), SourceSlug("letter"), {14, 27});
    REQUIRE(marked);
    REQUIRE(table.craft->take(marked)); // “Nobody waits.” has the attention
    QTest::qWait(30);
    REQUIRE(table.current() == QStringLiteral("0.1"));
    table.press(Qt::Key_L);
    CHECK(table.craft->tying() == QStringLiteral("0.1"));
    table.press(Qt::Key_Right);
    CHECK(table.current() == QStringLiteral("1.0")); // though no thread leads there
    table.press(Qt::Key_L);
    CHECK(table.vision().promises.front().quotes.size() == 2);

    const auto made = forms::promiseFrom(table.vision(), {}, "Nobody is forgotten");
    REQUIRE(made);
    REQUIRE(table.craft->take(made));
    QTest::qWait(30);
    REQUIRE(table.current() == QStringLiteral("1.1"));
    table.press(Qt::Key_Space);
    table.press(Qt::Key_Right); // to the pillar
    REQUIRE(table.current() == QStringLiteral("2.0"));
    table.press(Qt::Key_Space);
    CHECK(table.vision().pillars.front().promises.size() == 2);
    QSignalSpy said(table.craft, &qml::VisionCraft::said);
    table.press(Qt::Key_L);
    table.press(Qt::Key_L); // on the same card
    REQUIRE(said.count() == 1);
    CHECK(said.at(0).at(0).toString().startsWith(QStringLiteral("Nothing was tied.")));
}

TEST_CASE("From the words of a sheet one ties by keys, too", "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto before = table.vision();
    table.craft->goTo(QStringLiteral("quotes/letter/q1"));
    QTest::qWait(30);
    table.press(Qt::Key_S); // into the words
    REQUIRE(table.focusName().contains(QStringLiteral("Nobody waits.")));
    table.press(Qt::Key_L);
    REQUIRE(table.craft->tying() == QStringLiteral("0.0"));
    table.press(Qt::Key_Right); // goes to a card, not through the words
    CHECK(table.current() == QStringLiteral("1.0"));
    table.press(Qt::Key_L);
    CHECK(table.vision().promises.front().quotes.empty()); // they were tied
    CHECK(before.promises.front().quotes.size() == 1);
}

TEST_CASE("A pillar says what it rests on, and can be tied and untied there", "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto made = forms::promiseFrom(table.vision(), {}, "Nobody is forgotten");
    REQUIRE(made);
    REQUIRE(table.craft->take(made));
    table.craft->goTo(QStringLiteral("pillars/kept"));
    QTest::qWait(30);
    table.press(Qt::Key_F2);
    REQUIRE(table.focusName() == QStringLiteral("Name of the pillar"));
    CHECK(table.editor->promises() == QList<int>{0});
    CHECK(table.editor->behaviours() == QStringList{QStringLiteral("Names the day")});
    table.stage.keep("vision-pillar-card");
    table.goTo(QStringLiteral("Nobody is forgotten"));
    table.press(Qt::Key_Space);
    table.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(table.vision().pillars.front().promises
          == std::vector{PromiseSlug("you-get-a-call"), PromiseSlug("nobody-is-forgotten")});
    CHECK(table.stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
}

TEST_CASE("Threads stay when the first pillar goes and comes back, and what comes back has the attention",
          "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    REQUIRE(table.craft->take(forms::promiseFrom(table.vision(), {}, "Nobody is forgotten")));
    REQUIRE(table.craft->take(forms::pillarFrom(table.vision(), {PromiseSlug("nobody-is-forgotten")}, "Near")));
    const auto whole = table.vision();
    const qml::ThreadCanvas *canvas = nullptr;
    for (const auto *const each : table.stage.view().rootObject()->findChildren<qml::ThreadCanvas *>())
        if (each->reading() == table.craft->reading())
            canvas = each;
    REQUIRE(canvas != nullptr);
    QSignalSpy said(table.craft, &qml::VisionCraft::said);
    QSignalSpy offered(&desk.toasts, &qml::Toasts::offered);
    table.craft->remove(QStringLiteral("2.0"));
    REQUIRE(offered.count() == 1); // what went, and how it comes back
    CHECK(offered.at(0).at(0).toString() == QStringLiteral("“Kept” was taken off the table with its behaviours."));
    CHECK(offered.at(0).at(1).toString() == QStringLiteral("Undo"));
    CHECK_FALSE(offered.at(0).at(2).toString().isEmpty());
    QTest::qWait(50);                                              // cards that go are gone
    CHECK_FALSE(canvas->placeOf(QStringLiteral("2.0")).isEmpty()); // Near
    CHECK_FALSE(canvas->placeOf(QStringLiteral("1.0")).isEmpty());
    table.press(Qt::Key_Z, Qt::ControlModifier);
    QTest::qWait(50);
    CHECK(table.vision() == whole);
    CHECK(table.current() == QStringLiteral("2.0")); // Kept, not the one that was there meanwhile
    CHECK_FALSE(canvas->placeOf(QStringLiteral("2.1")).isEmpty());
    REQUIRE(!said.isEmpty());
    CHECK(said.constLast().at(0).toString() == QStringLiteral("Put back on the table."));
}

TEST_CASE("A source that loses marked words says which, and shows them with their threads", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    QSignalSpy said(table.craft, &qml::VisionCraft::said);
    table.editor->editSource(0);
    table.editor->setProperty("words", QStringLiteral("Nobody waits."));
    const bool isPlaced = GENERATE(true, false);
    CAPTURE(isPlaced);
    if (isPlaced)
        table.editor->takeTyped();
    REQUIRE(table.editor->commit());
    REQUIRE(said.size() == 1);
    CHECK(said.at(0).at(0).toString().startsWith(QStringLiteral("Not in the text any more: “We ring back.” What")));
    qml::SourceList sources;
    sources.setReading(table.craft->reading());
    CHECK(sources.data(sources.index(0), qml::SourceList::LostWordsRole).toStringList()
          == QStringList{QStringLiteral("We ring back.")});
    table.craft->goTo(QStringLiteral("quotes/letter/q1"));
    QTest::qWait(50);
    CHECK(card(table.stage.view().rootObject(), QStringLiteral("LostQuote"), QStringLiteral("0.0")) != nullptr);
    table.stage.keep("vision-lost-quote");
    CHECK(table.stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
}
