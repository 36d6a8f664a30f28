// SPDX-License-Identifier: Apache-2.0
// What becomes of a vision's draft: published while one writes on, refused by the disk, older than what is published.
#include "forms/edit/vision_edit.h"
#include "forms/exchange/write_yaml.h"
#include "forms/service/content_drafts.h"
#include "forms/service/publish.h"
#include "tests/qml/drafts_disk.h"
#include "tests/qml/vision_table.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

/// Publishes what is on the table, and does @p meanwhile before the answer comes.
void publishAnd(Table &table, const std::function<void()> &meanwhile)
{
    bool done = false;
    const auto guard = QObject::connect(table.publisher, &qml::VisionPublisher::changed, [&] {
        if (table.publisher->busy() && !std::exchange(done, true))
            meanwhile();
    });
    QSignalSpy published(table.publisher, &qml::VisionPublisher::published);
    table.publish();
    REQUIRE(waitFor([&] { return !published.isEmpty(); }));
    CHECK(done);
    QObject::disconnect(guard);
    QTest::qWait(30);
}

bool isStored(PageDesk &desk, const forms::ContentDraftId &id)
{
    return bool(forms::readContentDraft(desk.workspace.engine(), id));
}

/// @p vision as its next version, by somebody beside the page.
Hash publishBeside(PageDesk &desk, const Vision &vision)
{
    Hash out{};
    desk.workspace.engine()
        .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
            const auto published = forms::publishVision(ledger, connection, desk.workspace.person(),
                                                        forms::writeYaml(vision), "v.vision.yaml");
            REQUIRE(published);
            out = published->version.hash;
        })
        .get();
    return out;
}

Vision saying(const Vision &vision, const char *statement)
{
    const auto step = forms::setWords(vision, forms::HeadWords::Statement, statement);
    REQUIRE(step);
    return step->vision;
}

} // namespace

TEST_CASE("A vision's draft that cannot be read is discarded once that was asked", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto id = table.craft->draft().id;
    table.craft->leave();
    REQUIRE(waitFor(
        [&] { return table.craft->drafts().size() == 1 && isStored(desk, id) && !desk.workspace.draftsWait(); }));
    desk.workspace.engine()
        .drafts()
        .thread()
        .submit([](storage::Connection &file) { file.database().exec("UPDATE content_draft SET text = 'vision: 9'"); })
        .get();
    table.craft->openDraft(0);
    REQUIRE(waitFor([&] { return table.isOpen(QStringLiteral("UnreadDraftDialog")); }));
    CHECK_FALSE(table.craft->isOpen());
    table.press(Qt::Key_Escape);
    CHECK(isStored(desk, id)); // it was kept
    table.craft->openDraft(0);
    REQUIRE(waitFor([&] { return table.isOpen(QStringLiteral("UnreadDraftDialog")); }));
    table.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return table.craft->drafts().isEmpty(); }));
    CHECK_FALSE(isStored(desk, id));
}

TEST_CASE("Where nothing is published one goes on with what was begun, by a key that is written there",
          "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    const auto words = [&](const char *type) {
        QStringList out;
        for (const auto *const item : table.stage.findAll(QString::fromLatin1(type)))
            out << item->property("text").toString() + QLatin1Char(' ') + item->property("keys").toString();
        return out;
    };
    CHECK(words("Button").contains(QStringLiteral("New vision N")));
    table.begin();
    craftByKeys(table);
    const auto id = table.craft->draft().id;
    table.craft->leave();
    REQUIRE(waitFor(
        [&] { return table.craft->drafts().size() == 1 && isStored(desk, id) && !desk.workspace.draftsWait(); }));
    QTest::qWait(50);
    const auto shown = words("Button");
    CAPTURE(shown.join(QStringLiteral(", ")).toStdString());
    CHECK(shown.contains(QStringLiteral("Go on with the draft E")));
    CHECK(shown.contains(QStringLiteral("New vision N")));           // there is room in the head
    CHECK(shown.contains(QStringLiteral("Publish a vision file "))); // for words, too
    const auto *const state = table.stage.find(QStringLiteral("EmptyState"));
    REQUIRE(state != nullptr);
    CHECK(state->property("text").toString().contains(table.craft->drafts().front()));
    table.stage.keep("vision-drafts-only");
    table.press(Qt::Key_E);
    REQUIRE(waitFor([&] { return table.craft->isOpen(); }));
    CHECK(table.craft->draft().id == id);
}

TEST_CASE("A CX vision that was proposed is told, and taken back by what is said of it", "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto whole = table.vision();
    const auto id = table.craft->draft().id;
    QSignalSpy offered(&desk.toasts, &qml::Toasts::offered);
    table.press(Qt::Key_X);
    REQUIRE(table.vision().kind == VisionKind::Cx);
    REQUIRE(offered.count() == 1);
    CHECK(offered.at(0).at(0).toString().contains(QString::fromStdString(whole.title)));
    CHECK(offered.at(0).at(1).toString() == QStringLiteral("Undo"));
    CHECK(table.craft->canUndo());
    const bool isKey = GENERATE(true, false);
    if (isKey)
        table.press(Qt::Key_Z, Qt::ControlModifier);
    else
        Q_EMIT desk.toasts.acted();
    CHECK(table.vision() == whole);
    CHECK(table.craft->draft().id == id);
    CHECK_FALSE(table.craft->canUndo());
    CHECK(waitFor([&] { return table.craft->drafts().size() == 1 && !desk.workspace.draftsWait(); }));

    table.craft->proposeAsCx();
    REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Statement, "We ring back")));
    table.craft->undo(); // that step only
    CHECK(table.vision().kind == VisionKind::Cx);
    CHECK_FALSE(table.craft->canUndo());
}

SCENARIO("A vision is published while somebody writes on", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto id = table.craft->draft().id;
    QSignalSpy said(table.craft, &qml::VisionCraft::said);
    WHEN("words were written into the same draft")
    {
        publishAnd(table, [&] {
            REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Statement, "We ring back")));
        });
        THEN("they stay on the table, as a draft on what was published, and that is said")
        {
            REQUIRE(table.craft->isOpen());
            CHECK(table.craft->draft().id == id);
            CHECK(table.vision().statement == "We ring back");
            CHECK(table.craft->draftWords() == QStringLiteral("draft on version 1"));
            CHECK(table.craft->nextNumber() == 2);
            CHECK(table.craft->newerWords().isEmpty());
            REQUIRE(!said.isEmpty());
            CHECK(said.constLast().at(0).toString().contains(QStringLiteral("stays on the table")));
            REQUIRE(waitFor([&] { return table.craft->saveText().startsWith(QStringLiteral("Saved ")); }));
            const auto kept = forms::readContentDraft(desk.workspace.engine(), id);
            REQUIRE(kept);
            CHECK(kept->text == table.craft->text().toStdString());
            CHECK(kept->basedOn.has_value());
        }
    }
    WHEN("a card is open with words that are not on the table")
    {
        publishAnd(table, [&] {
            table.editor->newSource();
            table.editor->setProperty("name", QStringLiteral("Survey"));
        });
        THEN("the draft stays, and the card with it")
        {
            CHECK(table.craft->isOpen());
            CHECK(table.editor->kind() == qml::PartEditor::SourceText);
            CHECK(table.editor->property("name").toString() == QStringLiteral("Survey"));
        }
    }
    WHEN("another draft was put on the table")
    {
        publishAnd(table, [&] {
            auto other = table.vision();
            other.id = VisionSlug("other");
            table.craft->leave();
            table.craft->begin(other, {});
        });
        THEN("it stays there, and the published one's draft is gone")
        {
            CHECK(table.craft->isOpen());
            CHECK(table.vision().id == VisionSlug("other"));
            CHECK(waitFor([&] { return !isStored(desk, id); }));
        }
    }
}

SCENARIO("The disk refuses what is written on the vision's table", "[qml][vision]")
{
    PageDesk desk;
    forms::ContentDraftId id;
    std::string text;
    Vision whole;
    {
        Table table(desk);
        table.begin();
        REQUIRE(waitFor([&] { return table.craft->saveText().startsWith(QStringLiteral("Saved ")); }));
        setDrafts(desk.workspace, refuses);
        REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Statement, "We ring back")));
        id = table.craft->draft().id;
        text = table.craft->text().toStdString();
        whole = table.vision();
        REQUIRE(waitFor([&] { return table.craft->hasSaveFailed(); }));
        const bool leaves = GENERATE(true, false); // else the page goes
        CAPTURE(leaves);
        if (leaves) {
            QSignalSpy told(&desk.workspace, &qml::OpenWorkspace::ended);
            table.craft->leave();
            REQUIRE(waitFor([&] { return !told.isEmpty(); }));
            CHECK(told.at(0).at(0).toString().contains(QStringLiteral("is kept while Ringtrue runs")));
        }
    }
    CHECK_FALSE(desk.workspace.unsavedDrafts().isEmpty());
    QSignalSpy settled(&desk.workspace, &qml::OpenWorkspace::answersSettled);
    CHECK_FALSE(desk.workspace.mayEnd());
    REQUIRE(waitFor([&] { return settled.count() == 1; }));
    CHECK(settled.at(0).at(0).toBool()); // it would be lost
    WHEN("the draft is opened again")
    {
        Table table(desk);
        table.craft->openStored(id);
        REQUIRE(waitFor([&] { return table.craft->isOpen(); }));
        THEN("all is there, and saved once the disk takes it")
        {
            CHECK(table.craft->text().toStdString() == text);
            setDrafts(desk.workspace, takes);
            REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Purpose, "To help")));
            REQUIRE(waitFor([&] { return desk.workspace.unsavedDrafts().isEmpty(); }));
            CHECK(desk.workspace.mayEnd());
        }
    }
    WHEN("the disk takes another draft")
    {
        setDrafts(desk.workspace, takes);
        Table table(desk);
        auto other = whole;
        other.id = VisionSlug("other");
        table.craft->begin(other, {});
        THEN("what it had refused is saved with it")
        {
            REQUIRE(waitFor([&] { return desk.workspace.unsavedDrafts().isEmpty(); }));
            CHECK(forms::readContentDraft(desk.workspace.engine(), id)->text == text);
        }
    }
}

TEST_CASE("A draft that no disk took yet is among the drafts", "[qml][vision]")
{
    PageDesk desk;
    setDrafts(desk.workspace, refuses);
    {
        Table table(desk);
        table.begin();
        table.craft->leave();
    }
    Table table(desk);
    REQUIRE(waitFor([&] { return table.craft->drafts().size() == 1; }));
    table.craft->openDraft(0);
    REQUIRE(waitFor([&] { return table.craft->isOpen(); }));
    CHECK(table.vision().function == "Help desk");
    setDrafts(desk.workspace, takes);
}

TEST_CASE("An open card goes with its draft, and comes with it", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto first = table.craft->draft().id;
    table.editor->newBehaviour(QStringLiteral("2.0"));
    table.editor->setProperty("words", QStringLiteral("Says when"));
    auto other = table.vision();
    other.id = VisionSlug("other");
    table.craft->leave();
    CHECK(table.editor->kind() == qml::PartEditor::Nothing);
    table.craft->begin(other, {});
    CHECK(table.editor->kind() == qml::PartEditor::Nothing);
    CHECK(table.editor->commit()); // there is nothing to put there
    CHECK(table.vision() == other);
    table.craft->openStored(first);
    REQUIRE(waitFor([&] { return table.craft->draft().id == first; }));
    CHECK(table.editor->kind() == qml::PartEditor::BehaviourWords);
    CHECK(table.editor->property("words").toString() == QStringLiteral("Says when"));
    REQUIRE(table.editor->commit());
    CHECK(table.vision().pillars.front().behaviours.back().text == "Says when");
}

TEST_CASE("A source's card that comes back does not tell again of quotes that were lost before", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    auto other = table.vision();
    other.id = VisionSlug("other");
    table.editor->editSource(0);
    table.editor->setProperty("words", QStringLiteral("Nobody waits."));
    REQUIRE(table.editor->commit()); // and it is told
    const auto first = table.craft->draft().id;
    table.editor->editSource(0);
    table.editor->setProperty("date", QStringLiteral("2026-0"));
    table.craft->leave();
    table.craft->begin(other, {});
    table.editor->editSource(0); // of which no quote is lost
    REQUIRE(table.editor->commit());
    table.craft->openStored(first);
    REQUIRE(waitFor([&] { return table.craft->draft().id == first; }));
    REQUIRE(table.editor->kind() == qml::PartEditor::SourceText);
    CHECK(table.editor->property("date").toString() == QStringLiteral("2026-0"));
    QSignalSpy said(table.craft, &qml::VisionCraft::said);
    table.editor->setProperty("date", QString());
    REQUIRE(table.editor->commit());
    CHECK(said.isEmpty());
}

TEST_CASE("A card that waits for its draft holds the page, and its draft is kept for it", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    publishAnd(table, [] {});
    REQUIRE(waitFor([&] { return !table.craft->isOpen(); }));
    auto *const reading = table.stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(waitFor([&] { return reading->state() == qml::VisionReading::Shown; }));
    table.craft->editPublished(reading);
    REQUIRE(waitFor([&] { return table.craft->isOpen(); }));
    const auto first = table.craft->draft().id; // nothing on it is changed
    publishBeside(desk, saying(table.vision(), "Somebody else's"));
    table.craft->askPublish();
    REQUIRE(waitFor([&] { return table.isOpen(QStringLiteral("PublishQuestionDialog")); }));
    table.press(Qt::Key_Escape);
    table.editor->newSource();
    table.editor->setProperty("name", QStringLiteral("Survey"));
    table.craft->startFromNewest();
    REQUIRE(waitFor([&] { return table.craft->draft().id != first; }));
    CHECK(table.editor->kind() == qml::PartEditor::Nothing);
    CHECK(table.editor->waits());
    CHECK(desk.navigation.property("held").toBool());
    CHECK_FALSE(desk.navigation.mayClose());
    CHECK(waitFor([&] { return table.isOpen(QStringLiteral("DiscardDialog")); }));
    table.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return isStored(desk, first); }));
    table.craft->openStored(first);
    REQUIRE(waitFor([&] { return table.craft->draft().id == first; }));
    CHECK(table.editor->property("name").toString() == QStringLiteral("Survey"));
    CHECK_FALSE(table.editor->waits());
}

TEST_CASE("Words in an open card are asked about before the table is left", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto whole = table.vision();
    table.press(Qt::Key_N);
    table.type("Survey");
    CHECK(desk.navigation.property("held").toBool());
    table.press(Qt::Key_Escape);
    CHECK(table.editor->kind() == qml::PartEditor::SourceText); // it is asked
    table.press(Qt::Key_Escape);                                // keep editing
    CHECK(table.editor->property("name").toString() == QStringLiteral("Survey"));
    table.editor->cancel();
    CHECK_FALSE(desk.navigation.property("held").toBool());
    CHECK(table.vision() == whole);
    table.editor->edit(QStringLiteral("1.0")); // one that is there
    QTest::qWait(30);
    table.type("Nobody waits");
    table.press(Qt::Key_Escape); // is taken over without a question
    CHECK(table.editor->kind() == qml::PartEditor::Nothing);
    CHECK(table.vision().promises.front().text == "Nobody waits");
}

TEST_CASE("A date that is none is told at the date, and the rest of the card is kept", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    table.editor->editSource(0);
    table.editor->setProperty("name", QStringLiteral("A letter of 2026"));
    table.editor->setProperty("date", QStringLiteral("soon"));
    CHECK_FALSE(table.editor->commit());
    CHECK(table.editor->dateProblem() == QStringLiteral("A date is written like 2026-03-01."));
    CHECK(table.editor->problem().isEmpty());
    CHECK(table.vision().sources.front().title == "A letter of 2026");
    CHECK_FALSE(table.vision().sources.front().date);
    table.editor->setProperty("date", QStringLiteral("2026-03-01"));
    CHECK(table.editor->dateProblem().isEmpty());
    CHECK(table.editor->commit());
    CHECK(table.vision().sources.front().date.has_value());

    table.editor->newSource();
    table.editor->setProperty("name", QStringLiteral("Survey"));
    table.editor->setProperty("words", QStringLiteral("They waited"));
    table.editor->setProperty("date", QStringLiteral("soon"));
    CHECK_FALSE(table.editor->commit());
    CHECK(table.editor->property("words").toString() == QStringLiteral("They waited"));
    CHECK(table.vision().sources.size() == 1);
}

SCENARIO("A version is published since a draft was begun", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto first = table.vision();
    publishAnd(table, [] {});
    REQUIRE(waitFor([&] { return !table.craft->isOpen(); }));
    auto *const reading = table.stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(waitFor([&] { return reading->state() == qml::VisionReading::Shown && reading->version().number == 1; }));
    table.craft->editPublished(reading);
    REQUIRE(waitFor([&] { return table.craft->isOpen(); }));
    CHECK(table.craft->draftWords() == QStringLiteral("draft on version 1"));
    REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Purpose, "Mine")));
    const auto mine = table.craft->draft().id;
    QSignalSpy newer(table.craft, &qml::VisionCraft::newerAsked);
    QSignalSpy ready(table.craft, &qml::VisionCraft::publishReady);
    const auto hash = publishBeside(desk, saying(first, "Somebody else's"));
    WHEN("the draft is published")
    {
        table.craft->askPublish();
        THEN("it is asked first, and said by whom that version is")
        {
            REQUIRE(waitFor([&] { return newer.count() == 1; }));
            CHECK(newer.at(0).at(0).toBool());
            CHECK(waitFor([&] { return table.isOpen(QStringLiteral("PublishQuestionDialog")); }));
            CHECK(ready.isEmpty());
            CHECK(table.craft->newerWords().startsWith(
                QStringLiteral("Version 2 was published since, by Ada Example on ")));
            CHECK(table.craft->nextNumber() == 3);
            table.stage.keep("vision-newer");
        }
    }
    WHEN("the draft is opened again")
    {
        table.craft->leave();
        table.craft->openStored(mine);
        REQUIRE(waitFor([&] { return newer.count() == 1; }));
        CHECK_FALSE(newer.at(0).at(0).toBool());
        THEN("one can go on with it, or start from the newest, and the older draft is kept")
        {
            CHECK(table.vision().purpose == "Mine");
            table.craft->startFromNewest();
            REQUIRE(waitFor([&] { return table.vision().statement == "Somebody else's"; }));
            CHECK(table.craft->draft().basedOn == hash);
            CHECK(table.craft->newerWords().isEmpty());
            CHECK(waitFor([&] { return isStored(desk, mine); }));
        }
    }
}
