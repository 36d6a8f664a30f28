// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_edit.h"
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"
#include "forms/service/content_drafts.h"
#include "qml/Ringtrue/Vision/source_list.h"
#include "qml/Ringtrue/Vision/thread_canvas.h"
#include "tests/qml/vision_table.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;
using namespace std::chrono_literals;

namespace {

/// What the keys of the test write.
Vision expected(const Vision &begun)
{
    auto vision = begun;
    vision.sources = {{.id = SourceSlug("letter"),
                       .kind = SourceKind::BusinessStrategy,
                       .title = "Letter",
                       .text = "We ring back. Nobody waits.",
                       .quotes = {{QuoteSlug("q1"), "We ring back."}},
                       .date = {}}};
    vision.promises = {{PromiseSlug("you-get-a-call"),
                        "You get a call",
                        PromiseAudience::Both,
                        {{SourceSlug("letter"), QuoteSlug("q1")}}}};
    Behaviour behaviour;
    behaviour.id = BehaviourSlug("names-the-day");
    behaviour.text = "Names the day";
    Pillar pillar;
    pillar.id = PillarSlug("kept");
    pillar.name = "Kept";
    pillar.promises = {PromiseSlug("you-get-a-call")};
    pillar.behaviours = {behaviour};
    vision.pillars = {pillar};
    return vision;
}

QPoint middleOf(QQuickItem *item)
{
    return item->mapToScene({item->width() / 2, item->height() / 2}).toPoint();
}

/// The card of that type and knot that is shown.
QQuickItem *card(QQuickItem *root, const QString &type, const QString &knot)
{
    for (auto *const item : root->childItems()) {
        const auto name = QString::fromLatin1(item->metaObject()->className());
        if (name.startsWith(type) && item->property("knot").toString() == knot && item->isVisible())
            return item;
        if (auto *const below = card(item, type, knot))
            return below;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A vision is made from nothing by keys alone, kept, and published", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    const auto begun = table.vision();
    CHECK(begun.organisation == "Ollensay Line");
    CHECK(begun.function == "Help desk");
    craftByKeys(table);
    CHECK(table.vision() == expected(begun));
    CHECK(table.craft->text().toStdString() == forms::writeYaml(expected(begun)));

    // It is on the disk as it stands on the table.
    REQUIRE(waitFor([&] { return table.craft->saveText().startsWith(QStringLiteral("Saved ")); }));
    const auto kept = forms::readContentDraft(desk.workspace.engine(), table.craft->draft().id);
    REQUIRE(kept);
    CHECK(kept->text == table.craft->text().toStdString());
    table.stage.keep("vision-craft-light");

    QSignalSpy published(table.publisher, &qml::VisionPublisher::published);
    table.publish();
    REQUIRE(waitFor([&] { return !published.isEmpty(); }));
    CHECK(waitFor([&] { return !table.craft->isOpen(); }));
    CHECK(waitFor([&] { return !forms::readContentDraft(desk.workspace.engine(), kept->id); }));
}

TEST_CASE("Each step on the table is taken back and made again by keys", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    const auto begun = table.vision();
    craftByKeys(table);
    const auto whole = table.vision();
    table.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(table.vision().pillars.front().behaviours.empty());
    while (table.craft->canUndo())
        table.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(table.vision() == begun);
    while (table.craft->canRedo())
        table.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(table.vision() == whole);
}

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

TEST_CASE("The table tells that the review date of its vision has passed", "[qml][vision]")
{
    PageDesk desk; // on 2026-11-18
    Table table(desk);
    table.begin();
    const auto isTold = [&] {
        const auto &findings = *table.craft->findings();
        for (int row = 0; row < findings.rowCount(); ++row)
            if (findings.data(findings.index(row), qml::CraftFindings::MessageRole)
                    .toString()
                    .contains(QStringLiteral("2026-11-")))
                return true;
        return false;
    };
    REQUIRE(table.craft->take(forms::setReviewDate(table.vision(), 2026y / 11 / 17)));
    CHECK(waitFor(isTold));
    REQUIRE(table.craft->take(forms::setReviewDate(table.vision(), 2026y / 11 / 18)));
    CHECK(waitFor([&] { return !isTold(); }));
}

TEST_CASE("A draft that was left is taken up again as it was", "[qml][vision]")
{
    PageDesk desk;
    std::string text;
    {
        Table table(desk);
        table.begin();
        craftByKeys(table);
        text = table.craft->text().toStdString();
        table.craft->leave();
        CHECK_FALSE(table.craft->isOpen());
    }
    Table table(desk);
    REQUIRE(waitFor([&] { return table.craft->drafts().size() == 1; }));
    table.craft->openDraft(0);
    REQUIRE(waitFor([&] { return table.craft->isOpen(); }));
    CHECK(table.craft->text().toStdString() == text);
    CHECK_FALSE(table.craft->canUndo());
    table.craft->discard();
    CHECK(waitFor([&] { return table.craft->drafts().isEmpty(); }));
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

TEST_CASE("A new source is scrolled to", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "We ring back within the day, and nobody waits.\n\n";
    for (const char *title : {"Letter", "Survey", "Panel"})
        REQUIRE(table.craft->take(forms::addSource(
            table.vision(), {.kind = SourceKind::BusinessStrategy, .title = title, .text = text, .date = {}})));
    QTest::qWait(30);
    table.press(Qt::Key_N);
    table.type("Newest");
    table.goTo(QStringLiteral("Text of the source"));
    table.write("It is said here.");
    REQUIRE(table.vision().sources.size() == 4);
    QTest::qWait(100);
    table.stage.keep("vision-new-source");
    auto *const item = table.stage.view().activeFocusItem();
    REQUIRE(table.focusName() == QStringLiteral("It is said here."));
    const auto top = item->mapToScene({0, 0}).y();
    CHECK(top > 100);
    CHECK(top + item->height() < table.stage.view().height());
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

SCENARIO("The table is changed beside an open card", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto whole = table.vision();
    const auto field = [&] { return table.stage.view().activeFocusItem()->property("text").toString(); };
    WHEN("what was typed into it is taken back")
    {
        table.editor->edit(QStringLiteral("1.0"));
        QTest::qWait(30);
        table.type("Nobody waits");
        const bool isPlaced = GENERATE(true, false);
        CAPTURE(isPlaced);
        if (isPlaced)
            table.editor->takeTyped();
        table.craft->undo();
        THEN("only that goes, the card shows it, and it stays so when the card is done")
        {
            CHECK(table.vision() == whole);
            CHECK(field() == QStringLiteral("You get a call"));
            REQUIRE(table.editor->commit());
            CHECK(table.vision() == whole);
            CHECK(table.craft->canRedo());
        }
    }
    WHEN("what was typed into a source is taken back while its date is half written")
    {
        table.editor->editSource(0);
        table.editor->setProperty("words", QStringLiteral("We ring back. Nobody waits long."));
        table.editor->setProperty("date", QStringLiteral("2026-0"));
        const bool isPaused = GENERATE(true, false);
        CAPTURE(isPaused);
        if (isPaused)
            table.editor->takeTyped();
        QSignalSpy writtenOn(table.editor, &qml::PartEditor::writtenOn);
        table.craft->undo();
        THEN("the card shows the text as it is again, keeps the date, and puts nothing back")
        {
            CHECK(table.vision() == whole);
            CHECK(table.editor->property("words").toString() == QStringLiteral("We ring back. Nobody waits."));
            CHECK(table.editor->property("date").toString() == QStringLiteral("2026-0"));
            CHECK(table.editor->isUnplaced());
            CHECK(writtenOn.isEmpty()); // so that no pause is waited for
            table.editor->takeTyped();
            CHECK(table.vision() == whole);
            CHECK(table.craft->canRedo());
            table.craft->redo();
            CHECK(table.editor->property("words").toString() == QStringLiteral("We ring back. Nobody waits long."));
            table.editor->setProperty("date", QStringLiteral("2026-03-01"));
            CHECK(writtenOn.size() == 1);
            REQUIRE(table.editor->commit());
            CHECK(table.vision().sources.front().text == "We ring back. Nobody waits long.");
            CHECK(table.vision().sources.front().date == 2026y / 3 / 1);
        }
    }
    WHEN("a promise is tied to the pillar that is open")
    {
        table.editor->edit(QStringLiteral("2.0"));
        const bool isTyped = GENERATE(true, false);
        CAPTURE(isTyped);
        if (isTyped)
            table.editor->setProperty("words", QStringLiteral("We do what we say"));
        const auto made = forms::promiseFrom(table.vision(), {}, "Nobody is forgotten");
        REQUIRE(made);
        REQUIRE(table.craft->take(made));
        REQUIRE(table.craft->take(
            forms::toggleLink(table.vision(), PromiseSlug("nobody-is-forgotten"), PillarSlug("kept"))));
        THEN("the card shows the thread, and leaves it when it is done")
        {
            CHECK(table.editor->promiseNames().size() == 2);
            CHECK(table.editor->promises() == QList<int>{0, 1});
            REQUIRE(table.editor->commit());
            CHECK(table.vision().pillars.front().promises.size() == 2);
            CHECK(table.vision().pillars.front().text == (isTyped ? "We do what we say" : ""));
        }
    }
    WHEN("what it is about is taken off the table")
    {
        table.editor->edit(QStringLiteral("1.0"));
        QTest::qWait(30);
        table.craft->remove(QStringLiteral("1.0"));
        THEN("the card closes, and the keys are those of the table")
        {
            CHECK(table.editor->kind() == qml::PartEditor::Nothing);
            QTest::qWait(30);
            table.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK(table.vision() == whole);
        }
    }
    WHEN("a promise is taken off it while a pillar is open")
    {
        table.editor->edit(QStringLiteral("2.0"));
        REQUIRE(table.editor->promiseNames().size() == 1);
        table.craft->remove(QStringLiteral("1.0"));
        THEN("the card offers it no more")
        {
            CHECK(table.editor->promiseNames().isEmpty());
            CHECK(table.editor->kind() == qml::PartEditor::PillarWords);
        }
    }
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

TEST_CASE("What was taken off the table is put back by what is said of it", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto whole = table.vision();
    table.craft->remove(QStringLiteral("3.0"));
    REQUIRE(table.vision() != whole);
    Q_EMIT desk.toasts.acted();
    CHECK(table.vision() == whole);
    QTest::qWait(30);
    CHECK(table.focusName().startsWith(QStringLiteral("Names the day"))); // which has the attention
    QSignalSpy passed(&desk.toasts, &qml::Toasts::passed);
    REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Statement, "We ring back")));
    CHECK(passed.count() == 1); // the button would take back another step now
}

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
    CHECK(said.at(0).at(0).toString().startsWith(QStringLiteral("Not in the text any more: “We ring back.”.")));
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

TEST_CASE("Tab goes on from the table to what publishes it", "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    table.goTo(QStringLiteral("Publish version 1")); // past the words of the sheet
    table.craft->goTo(QStringLiteral("pillars/kept"));
    QTest::qWait(30);
    table.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waitFor([&] { return table.isOpen(QStringLiteral("PublishQuestionDialog")); }));
}

TEST_CASE("A new behaviour says which pillar it is for", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    table.press(Qt::Key_B);
    CHECK(table.editor->kind() == qml::PartEditor::BehaviourWords);
    QStringList heads;
    for (const auto *const head : table.stage.findAll(QStringLiteral("Heading")))
        heads << head->property("text").toString();
    CAPTURE(heads.join(QStringLiteral(" | ")).toStdString());
    CHECK(heads.contains(QStringLiteral("A new behaviour for “Kept”")));
    table.stage.keep("vision-new-behaviour");
}

TEST_CASE("The frame around what is written in a card is not cut", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    table.press(Qt::Key_N);
    auto *const editor = table.stage.find(QStringLiteral("CardEditor"));
    REQUIRE(editor != nullptr);
    auto *const cuts = PageStage::findInside(editor, QStringLiteral("QQuickFlickable"));
    auto *const kind = PageStage::findInside(editor, QStringLiteral("QQuickComboBox"));
    REQUIRE(cuts != nullptr);
    REQUIRE(kind != nullptr);
    const auto left = kind->mapToItem(cuts, {0, 0}).x();
    CHECK(left >= 3); // as far as the frame reaches out
    CHECK(left + kind->width() + 3 <= cuts->width());
}

TEST_CASE("A card tells what is found in it without its own words again", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto *const findings = table.craft->findings();
    const auto path = table.craft->pathOf(QStringLiteral("3.0"));
    REQUIRE(waitFor([&] { return !findings->about(path).isEmpty(); }));
    CHECK(findings->about(path).toStdString() == "It says nowhere what it sounds like.");
}

TEST_CASE("The hints say from where a thread is drawn, and what is told at the foot stays off them",
          "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk, {948, 700}); // beside the rail the hints take two lines
    table.begin();
    craftByKeys(table);
    const auto *const hints = table.stage.find(QStringLiteral("CraftHints"));
    REQUIRE(hints != nullptr);
    CHECK(desk.toasts.property("foot").toInt() >= int(hints->height()));
    table.craft->goTo(QStringLiteral("pillars/kept"));
    table.press(Qt::Key_L);
    QStringList words;
    for (const auto *const button : table.stage.findAll(QStringLiteral("Button")))
        words << button->property("text").toString();
    CHECK(words.contains(QStringLiteral("tie “Kept” here")));
    table.stage.keep("vision-thread-begun");
    table.press(Qt::Key_Escape);
    table.craft->leave();
    CHECK(desk.toasts.property("foot").toInt() == 0);
}

TEST_CASE("Findings on the table speak of things by their words and of the table, not of the file", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    auto above = table.vision();
    above.id = VisionSlug("all-of-it");
    above.kind = VisionKind::Cx;
    above.title = "What Ollensay promises";
    above.function.clear();
    auto vision = table.vision();
    vision.derivedFrom = above.id;
    table.craft->begin(vision, above);
    const auto *const findings = table.craft->findings();
    QStringList words;
    REQUIRE(waitFor([&] {
        words.clear();
        for (int row = 0; row < findings->rowCount(); ++row)
            for (const int role : {int(qml::CraftFindings::MessageRole), int(qml::CraftFindings::SuggestionRole)})
                words << findings->data(findings->index(row), role).toString();
        return !words.filter(QStringLiteral("does not say which pillar")).isEmpty();
    }));
    const auto all = words.join(QLatin1Char('\n'));
    CAPTURE(all.toStdString());
    CHECK(words.contains(
        QStringLiteral("The pillar “Kept” does not say which pillar of “What Ollensay promises” it serves.")));
    CHECK(words.contains(QStringLiteral("Choose that pillar on the card of this one.")));
    CHECK_FALSE(all.contains(QStringLiteral("serves:")));
    CHECK_FALSE(all.contains(QStringLiteral("sounds_like")));
}
