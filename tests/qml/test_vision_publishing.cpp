// SPDX-License-Identifier: Apache-2.0
// What is asked before the vision on the table is published, and what is said where that cannot be known.
#include "forms/edit/vision_edit.h"
#include "qml/Ringtrue/Keys/key_map.h"
#include "qml/Ringtrue/Vision/publish_question.h"
#include "tests/qml/reading_desk.h"
#include "tests/qml/vision_table.h"

#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString dialog = QStringLiteral("PublishQuestionDialog");

/// The buttons of that name that are shown.
QList<QQuickItem *> buttons(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return {};
    QList<QQuickItem *> found;
    if (item->inherits("QQuickAbstractButton") && PageStage::nameOf(item) == name)
        found << item;
    for (auto *const child : item->childItems())
        found << buttons(child, name);
    return found;
}

/// The version that is read, as a draft on the table.
void takeUpPublished(Table &table)
{
    auto *const reading = table.stage.view().rootObject()->findChild<qml::VisionReading *>();
    REQUIRE(waitFor([&] { return reading->state() == qml::VisionReading::Shown; }));
    table.craft->editPublished(reading);
    REQUIRE(waitFor([&] { return table.craft->isOpen(); }));
}

} // namespace

TEST_CASE("Beside what was found on the table stands a tick while it is hints at most", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    REQUIRE(waitFor([&] { return table.craft->saveText().startsWith(QStringLiteral("Saved ")); })); // and is checked
    const auto icon = [&](std::vector<qml::CraftFindings::Row> rows) {
        const auto name = QStringLiteral("Findings %1").arg(rows.size());
        table.craft->findings()->set(std::move(rows));
        const auto shown = buttons(table.stage.view().contentItem(), name);
        REQUIRE(shown.size() == 1);
        return shown.front()->property("contentItem").value<QQuickItem *>()->property("iconName").toString();
    };
    const auto found = [](int severity) {
        qml::CraftFindings::Row row;
        row.severity = severity;
        return row;
    };
    CHECK(icon({}) == QStringLiteral("dialog-ok-apply"));
    CHECK(icon({found(2)}) == QStringLiteral("dialog-ok-apply"));
    CHECK(icon({found(2), found(1)}) == QStringLiteral("data-warning"));
    CHECK(icon({found(0)}) == QStringLiteral("data-warning"));
}

TEST_CASE("What is found in a vision stands in the order of how grave it is", "[qml][vision]")
{
    const auto found = [](int severity, const char *path) {
        qml::CraftFindings::Row row;
        row.severity = severity;
        row.path = QString::fromLatin1(path);
        return row;
    };
    qml::CraftFindings findings;
    findings.set({found(2, "a"), found(1, "b"), found(0, "c"), found(1, "d")});
    QStringList paths;
    for (int row = 0; row < findings.rowCount(); ++row)
        paths << findings.index(row).data(qml::CraftFindings::PathRole).toString();
    CHECK(paths.join(u' ').toStdString() == "c b d a"); // alike: as the file has them
}

TEST_CASE("Before a vision is published it is asked, and said which forms are written on it", "[qml][vision][keys]")
{
    PageDesk desk;
    publishLantern(desk);
    Table table(desk);
    CHECK_FALSE(table.isOpen(dialog)); // nobody asked for it
    takeUpPublished(table);
    CHECK_FALSE(table.isOpen(dialog));
    REQUIRE(table.craft->take(forms::setWords(table.vision(), forms::HeadWords::Statement, "We ring back")));
    QSignalSpy published(table.publisher, &qml::VisionPublisher::published);
    table.craft->askPublish();
    REQUIRE(waitFor([&] { return table.isOpen(dialog); }));
    auto *const keys =
        table.stage.view().engine()->singletonInstance<qml::KeyMap *>(qmlTypeId("Ringtrue.Keys", 1, 0, "KeyMap"));
    REQUIRE(keys->assign(QStringLiteral("sheet.save"), QStringLiteral("F9")).isEmpty()); // of sheets, not of questions
    const auto publishes = buttons(table.stage.view().contentItem(), QStringLiteral("Publish version 2"));
    CHECK(std::any_of(publishes.begin(), publishes.end(), [](const QQuickItem *button) {
        return button->property("keys").toString() == QStringLiteral("Ctrl ↵");
    }));
    table.press(Qt::Key_F9);
    CHECK(table.isOpen(dialog));
    keys->resetAll();
    CHECK(table.focusName().contains(QStringLiteral("never changed")));
    CHECK(table.focusName().contains(QStringLiteral("“Inbound calls” (version 1)")));
    CHECK(table.stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    table.stage.keep("vision-publish-asked");
    table.press(Qt::Key_Escape);
    QTest::qWait(50);
    CHECK(published.isEmpty());
    CHECK(table.craft->isOpen());
    table.publish();
    REQUIRE(waitFor([&] { return !published.isEmpty(); }));
    CHECK(published.at(0).at(0).toString() == QStringLiteral("Version 2 is published"));
}

TEST_CASE("What was found in a vision is told after it is published as it was before", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    const auto told = [](const QAbstractItemModel &findings, int thing, int words, int suggestion) {
        QStringList out;
        for (int row = 0; row < findings.rowCount(); ++row)
            out << findings.index(row, 0).data(thing).toString() + QStringLiteral(": ")
                       + findings.index(row, 0).data(words).toString() + QLatin1Char(' ')
                       + findings.index(row, 0).data(suggestion).toString();
        out.sort();
        return out.join(QLatin1Char('\n')).toStdString();
    };
    QSignalSpy published(table.publisher, &qml::VisionPublisher::published);
    table.craft->askPublish(); // it is checked
    const auto before = told(*table.craft->findings(), qml::CraftFindings::ThingRole, qml::CraftFindings::BriefRole,
                             qml::CraftFindings::SuggestionRole);
    CHECK(before.find("Names the day: It says nowhere what it sounds like. ") != std::string::npos);
    REQUIRE(waitFor([&] { return table.isOpen(dialog); }));
    table.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !published.isEmpty(); }));
    CHECK(told(*table.publisher->findings(), qml::PublishFindings::PlaceRole, qml::PublishFindings::MessageRole,
               qml::PublishFindings::SuggestionRole)
          == before);
}

TEST_CASE("While a version is being published no key asks for another one", "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    QSignalSpy settling(table.craft, &qml::VisionCraft::settling); // what asking begins with
    table.publisher->publish(demoFile("ollensay.vision.yaml"));
    REQUIRE(table.publisher->busy());
    table.stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(settling.isEmpty());
    REQUIRE(waitFor([&] { return !table.publisher->busy(); }));
    CHECK_FALSE(table.isOpen(dialog));
}

TEST_CASE("A vision with errors is not published, and the question says so", "[qml][vision][keys]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    table.craft->goTo(QStringLiteral("pillars/kept"));
    table.press(Qt::Key_L); // the thread to its promise goes
    table.press(Qt::Key_Left);
    table.press(Qt::Key_L);
    REQUIRE(table.vision().pillars.front().promises.empty());
    QSignalSpy published(table.publisher, &qml::VisionPublisher::published);
    table.craft->askPublish();
    REQUIRE(waitFor([&] { return table.isOpen(dialog); }));
    CHECK(table.focusName().contains(QStringLiteral("No form is written on it yet.")));
    REQUIRE(table.craft->findings()->errors() > 0);
    table.stage.keep("vision-publish-errors");
    table.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    CHECK(published.isEmpty());
    CHECK(table.isOpen(dialog));
}

TEST_CASE("Where nobody can read what is published, nothing is said of it, and nothing is published", "[qml][vision]")
{
    PageDesk desk;
    Table table(desk);
    table.begin();
    craftByKeys(table);
    CHECK(table.craft->draftWords() == QStringLiteral("not published yet"));
    desk.workspace.engine()
        .submit([](ledger::Ledger &, storage::Connection &connection) {
            connection.database().exec("ALTER TABLE vision_version RENAME TO gone");
        })
        .get();
    QSignalSpy said(table.craft, &qml::VisionCraft::said);
    table.craft->askPublish();
    REQUIRE(waitFor([&] { return !said.isEmpty(); }));
    CHECK(said.constLast().at(0).toString().startsWith(QStringLiteral("What is published could not be read.")));
    CHECK(table.craft->draftWords() == QStringLiteral("what is published could not be read"));
    CHECK_FALSE(table.isOpen(dialog));
}

namespace {

struct Writer : QObject {
    int listeners() const { return receivers(SIGNAL(destroyed(QObject *))); }
};

} // namespace

TEST_CASE("Who holds words again and again is listened to once", "[qml][vision]")
{
    qml::VisionCraft craft;
    Writer writer;
    const int before = writer.listeners();
    for (int i = 0; i < 5; ++i) {
        craft.hold(&writer, true);
        craft.hold(&writer, false);
    }
    CHECK(writer.listeners() == before);
    craft.hold(&writer, true);
    craft.hold(&writer, true);
    CHECK(writer.listeners() == before + 1);
}

TEST_CASE("What no writer can take is said to be kept", "[qml][vision]")
{
    PageDesk desk;
    qml::OpenWorkspace beside{pageRegistry(), desk.clock};
    beside.open(desk.workspace.folder(), {});
    REQUIRE(waitFor([&] { return beside.state() != qml::OpenWorkspace::Opening; }));
    if (beside.state() == qml::OpenWorkspace::Locked)
        beside.signIn(0, {});
    REQUIRE(waitFor([&] { return beside.state() == qml::OpenWorkspace::Open; }));
    REQUIRE_FALSE(beside.engine().canWrite());
    {
        qml::VisionReading reading;
        qml::VisionCraft craft;
        craft.setProperty("reading", QVariant::fromValue(&reading));
        craft.setWorkspace(&beside);
        Vision vision;
        vision.id = VisionSlug("help");
        vision.organisation = "Ollensay Line";
        vision.function = "Help desk";
        vision.title = "Help desk";
        craft.begin(vision, {});
        REQUIRE(waitFor([&] { return craft.hasSaveFailed(); }));
        CHECK(craft.saveText() == QStringLiteral("Kept while Ringtrue runs: another program writes here"));
        CHECK_FALSE(craft.isSaving());
    }
    beside.close();
}
