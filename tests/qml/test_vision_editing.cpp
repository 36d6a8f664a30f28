// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/vision_edit.h"
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"
#include "forms/service/content_drafts.h"
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
    CHECK(table.stage.view().rootObject()->property("foot").toInt() >= int(hints->height()));
    table.craft->goTo(QStringLiteral("pillars/kept"));
    table.press(Qt::Key_L);
    QStringList words;
    for (const auto *const button : table.stage.findAll(QStringLiteral("Button")))
        words << button->property("text").toString();
    CHECK(words.contains(QStringLiteral("tie “Kept” here")));
    table.stage.keep("vision-thread-begun");
    table.press(Qt::Key_Escape);
    table.craft->leave();
    CHECK(table.stage.view().rootObject()->property("foot").toInt() == 0);
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
    CHECK(table.stage.view().rootObject()->property("context").toString().endsWith(
        QStringLiteral("Derived from “What Ollensay promises”, CX Vision"))); // its head says so
    const auto all = words.join(QLatin1Char('\n'));
    CAPTURE(all.toStdString());
    CHECK(words.contains(
        QStringLiteral("The pillar “Kept” does not say which pillar of “What Ollensay promises” it serves.")));
    CHECK(words.contains(QStringLiteral("Choose that pillar on the card of this one.")));
    CHECK_FALSE(all.contains(QStringLiteral("serves:")));
    CHECK_FALSE(all.contains(QStringLiteral("sounds_like")));
}
