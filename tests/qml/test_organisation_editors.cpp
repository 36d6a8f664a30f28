// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/journey_facts.h"
#include "qml/Ringtrue/Organisation/journey_editor.h"
#include "qml/Ringtrue/Organisation/owned_editor.h"
#include "qml/Ringtrue/Organisation/person_editor.h"
#include "qml/Ringtrue/Organisation/table_import.h"
#include "qml/Ringtrue/Organisation/team_editor.h"
#include "tests/qml/page_stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

/// Saves and waits until the directory has it.
template <typename Editor>
QString saved(PageDesk &desk, Editor &editor)
{
    QSignalSpy said(&editor, &Editor::saved);
    QSignalSpy directory(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
    editor.save();
    if (!editor.busy())
        return editor.problem();
    REQUIRE(waitFor([&] { return !said.isEmpty() && !directory.isEmpty(); }));
    return said.constFirst().constFirst().toString();
}

template <typename Editor>
void begin(PageDesk &desk, Editor &editor)
{
    editor.setProperty("workspace", QVariant::fromValue(&desk.workspace));
}

QString places(const qml::JourneyRows &rows)
{
    QString out;
    for (const auto &stage : rows.stages()) {
        out += QString::fromStdString(stage.name) + QLatin1Char('(');
        for (const auto &touchpoint : stage.touchpoints)
            out += QString::fromStdString(touchpoint.name) + QLatin1Char(touchpoint.insideCentre ? '+' : '-');
        out += QLatin1Char(')');
    }
    return out;
}

} // namespace

TEST_CASE("A team is written down by hand and changed", "[qml][organisation]")
{
    PageDesk desk;
    qml::TeamEditor editor;
    begin(desk, editor);
    editor.show({});
    CHECK(saved(desk, editor) == QStringLiteral("A name is needed."));
    editor.setName(QStringLiteral(" Terhaven desk "));
    editor.setCountry(QStringLiteral("nl"));
    editor.setLanguages(QStringLiteral("nl, en"));
    CHECK(editor.different());
    CHECK(saved(desk, editor) == QStringLiteral("Terhaven desk was added."));
    CHECK_FALSE(editor.different());
    REQUIRE(desk.workspace.directory().teams.size() == 1);
    const auto team = desk.workspace.directory().teams.front();
    CHECK(team.name == "Terhaven desk");
    CHECK(team.country == "NL");
    editor.show(QString::fromStdString(team.id.text()));
    editor.setSite(QStringLiteral("Terhaven"));
    CHECK(saved(desk, editor) == QStringLiteral("Terhaven desk was changed."));
    REQUIRE(desk.workspace.directory().teams.size() == 1);
    CHECK(desk.workspace.directory().teams.front().id == team.id);
    CHECK(desk.workspace.directory().teams.front().site == "Terhaven");
    editor.show({});
    editor.setName(QStringLiteral("Terhaven desk"));
    CHECK(saved(desk, editor) == QStringLiteral("Another one has that name."));
}

TEST_CASE("What is typed while a sheet is being saved is not taken for saved", "[qml][organisation]")
{
    PageDesk desk;
    SECTION("a team")
    {
        qml::TeamEditor editor;
        begin(desk, editor);
        editor.show({});
        editor.setName(QStringLiteral("Terhaven"));
        editor.save();
        editor.setName(QStringLiteral("Terhaven desk"));
        REQUIRE(waitFor([&] { return !editor.busy() && desk.workspace.directory().teams.size() == 1; }));
        CHECK(editor.different());
        CHECK(editor.name() == QStringLiteral("Terhaven desk"));
        CHECK(saved(desk, editor) == QStringLiteral("Terhaven desk was changed."));
        CHECK(desk.workspace.directory().teams.size() == 1);
    }
    SECTION("a person")
    {
        qml::PersonEditor editor;
        begin(desk, editor);
        editor.begin();
        editor.setName(QStringLiteral("Noor"));
        editor.setRole(0, true);
        editor.save();
        editor.setName(QStringLiteral("Noor Bakker"));
        REQUIRE(waitFor([&] { return !editor.busy() && desk.workspace.directory().people.size() == 2; }));
        CHECK(editor.different());
        CHECK_FALSE(editor.person().isEmpty());
    }
}

TEST_CASE("A sheet that shows another thing by then is not given the id of the saved one", "[qml][organisation]")
{
    PageDesk desk;
    SECTION("teams")
    {
        qml::TeamEditor editor;
        begin(desk, editor);
        editor.show({});
        editor.setName(QStringLiteral("Terhaven"));
        editor.save();
        editor.show({});
        editor.setName(QStringLiteral("Ollensay"));
        REQUIRE(waitFor([&] { return !editor.busy() && desk.workspace.directory().teams.size() == 1; }));
        CHECK(editor.isNew());
        CHECK(saved(desk, editor) == QStringLiteral("Ollensay was added."));
        CHECK(desk.workspace.directory().teams.size() == 2);
    }
    SECTION("people")
    {
        qml::PersonEditor editor;
        begin(desk, editor);
        editor.begin();
        editor.setName(QStringLiteral("Noor"));
        editor.setRole(0, true);
        editor.save();
        editor.show(desk.workspace.personId());
        REQUIRE(waitFor([&] { return !editor.busy() && desk.workspace.directory().people.size() == 2; }));
        CHECK(editor.person() == desk.workspace.personId());
        CHECK(editor.name() == QStringLiteral("Ada Example"));
        CHECK_FALSE(editor.different());
    }
}

TEST_CASE("What was saved is known everywhere, also where its sheet is gone", "[qml][organisation]")
{
    PageDesk desk;
    QSignalSpy directory(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
    {
        qml::TeamEditor editor;
        begin(desk, editor);
        editor.show({});
        editor.setName(QStringLiteral("Terhaven"));
        editor.save();
    }
    REQUIRE(waitFor([&] { return !directory.isEmpty(); }));
    CHECK(desk.workspace.directory().teams.size() == 1);

    QSignalSpy ended(&desk.workspace, &qml::OpenWorkspace::ended);
    {
        qml::TableImport import;
        begin(desk, import);
        import.take(qml::TableImport::Teams, QUrl::fromLocalFile(QStringLiteral("/nowhere/teams.csv")));
    }
    REQUIRE(waitFor([&] { return !ended.isEmpty(); }));
    CHECK(ended.constFirst().constFirst().toString()
          == QStringLiteral("“teams.csv” could not be read. Nothing was taken."));
}

TEST_CASE("A contact type gets its short name from its name, and one accountable owner", "[qml][organisation]")
{
    PageDesk desk;
    qml::OwnedEditor editor;
    begin(desk, editor);
    editor.show(qml::OwnedList::ContactTypes, {});
    editor.setName(QStringLiteral("Späte Fähre, Erstattung"));
    CHECK(editor.slug() == QStringLiteral("spate-fahre-erstattung"));
    editor.setSlug(QStringLiteral("late-ferry"));
    editor.setName(QStringLiteral("Late ferry"));
    CHECK(editor.slug() == QStringLiteral("late-ferry"));
    CHECK(editor.ownerNames() == QStringList{QStringLiteral("Nobody yet"), QStringLiteral("Ada Example")});
    CHECK(saved(desk, editor) == QStringLiteral("Late ferry was added."));
    qml::OwnedList list;
    list.setWorkspace(&desk.workspace);
    REQUIRE(list.count() == 1);
    CHECK(list.cautions() == 1); // nobody is accountable yet
    editor.setOwner(1);
    CHECK(saved(desk, editor) == QStringLiteral("Late ferry was changed."));
    CHECK(list.count() == 1);
    CHECK(list.cautions() == 0);
    editor.show(qml::OwnedList::Jobs, {});
    editor.setName(QStringLiteral("Be there in time"));
    CHECK(saved(desk, editor) == QStringLiteral("Be there in time was added."));
    CHECK(desk.workspace.directory().jobs.size() == 1);
    CHECK(desk.workspace.directory().contactTypes.size() == 1);
}

TEST_CASE("Several owners stay until one is named", "[qml][organisation]")
{
    PageDesk desk;
    const PersonId other{*Uuid::parse("018f0000-0000-7000-8000-000000000009")};
    ContactType shared{.id = ContactTypeId{*Uuid::parse("018f0000-0000-7000-8000-00000000000a")},
                       .slug = "refund",
                       .name = "Refund",
                       .owners = {desk.workspace.person(), other}};
    REQUIRE(desk.workspace.engine().append(desk.workspace.person(), {organisation::contactTypeFact(shared)}).get());
    QSignalSpy directory(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
    desk.workspace.refreshDirectory();
    REQUIRE(waitFor([&] { return !directory.isEmpty(); }));
    qml::OwnedEditor editor;
    begin(desk, editor);
    editor.show(qml::OwnedList::ContactTypes, QString::fromStdString(shared.id.text()));
    CHECK(editor.severalOwners());
    CHECK(editor.owner() == editor.ownerNames().size() - 1);
    editor.setOwner(1);
    CHECK_FALSE(editor.severalOwners());
    CHECK(editor.different());
    editor.setOwner(2);
    CHECK(editor.severalOwners());
    CHECK_FALSE(editor.different());
}

TEST_CASE("Stages and touchpoints are added, moved and taken out", "[qml][organisation]")
{
    qml::JourneyRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rows.set({{"Book", {{"Web", false}, {"Call", true}}}, {"Cross", {{"Gangway", false}}}});
    CHECK(places(rows) == QStringLiteral("Book(Web-Call+)Cross(Gangway-)"));
    CHECK(rows.moveUp(3) == 0); // a stage with all its touchpoints
    CHECK(places(rows) == QStringLiteral("Cross(Gangway-)Book(Web-Call+)"));
    CHECK(rows.moveDown(0) == 3);
    CHECK(places(rows) == QStringLiteral("Book(Web-Call+)Cross(Gangway-)"));
    CHECK(rows.moveDown(2) == 3); // a touchpoint into the next stage
    CHECK(places(rows) == QStringLiteral("Book(Web-)Cross(Call+Gangway-)"));
    CHECK(rows.moveUp(1) == 1); // it cannot rise above its first stage
    CHECK(rows.moveDown(4) == 4);
    const int added = rows.addTouchpoint(3);
    rows.setText(added, QStringLiteral("Chat"));
    CHECK(places(rows) == QStringLiteral("Book(Web-)Cross(Call+Chat+Gangway-)")); // in the centre, as the one above
    rows.setInside(added, false);
    rows.remove(0); // with its touchpoints
    CHECK(places(rows) == QStringLiteral("Cross(Call+Chat-Gangway-)"));
    CHECK(rows.addStage() == 4);
    rows.setText(4, QStringLiteral(" Arrive "));
    rows.tidy();
    CHECK(places(rows) == QStringLiteral("Cross(Call+Chat-Gangway-)Arrive()"));
    rows.remove(4);
    rows.remove(0);
    CHECK(rows.stages().empty());
}

TEST_CASE("A customer journey is written down by hand, outside the centre too", "[qml][organisation]")
{
    PageDesk desk;
    qml::JourneyEditor editor;
    begin(desk, editor);
    editor.show({});
    CHECK_FALSE(editor.different());
    CHECK(saved(desk, editor) == QStringLiteral("A name is needed. Each stage needs a name."));
    editor.setName(QStringLiteral("A crossing"));
    editor.rows()->setText(0, QStringLiteral("Book"));
    editor.rows()->setText(editor.rows()->addTouchpoint(0), QStringLiteral("Web site"));
    editor.setOwner(1);
    CHECK(saved(desk, editor) == QStringLiteral("A crossing was added."));
    REQUIRE(desk.workspace.directory().journeys.size() == 1);
    const auto journey = desk.workspace.directory().journeys.front();
    CHECK(journey.stages == std::vector<JourneyStage>{{"Book", {{"Web site", false}}}});
    CHECK(journey.owners == std::vector<PersonId>{desk.workspace.person()});
    editor.rows()->setText(editor.rows()->addStage(), QStringLiteral("Cross"));
    CHECK(editor.different());
    CHECK(saved(desk, editor) == QStringLiteral("A crossing was changed."));
    CHECK(desk.workspace.directory().journeys.front().stages.size() == 2);
    CHECK_FALSE(editor.different());
}

TEST_CASE("A journey is written by keyboard on the page", "[qml][organisation]")
{
    PageDesk desk;
    PageStage stage(desk, QStringLiteral("Organisation/OrganisationPage.qml"), QStringLiteral("journeys"), {1212, 800});
    const auto write = [&](const char *words) {
        for (const char *at = words; *at != 0; ++at)
            QTest::keyClick(&stage.view(), *at);
    };
    auto *const view = stage.find(QStringLiteral("JourneysView"));
    REQUIRE(view != nullptr);
    QMetaObject::invokeMethod(view, "open", Q_ARG(QString, QStringLiteral("+")));
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("JourneyPanel")) != nullptr; }));
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    write("A crossing");
    auto *const row = stage.find(QStringLiteral("JourneyEditRow"));
    REQUIRE(row != nullptr);
    QMetaObject::invokeMethod(row, "take");
    write("Book");
    stage.press(Qt::Key_Return);
    write("Web site");
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.workspace.directory().journeys.size() == 1; }));
    const auto &journey = desk.workspace.directory().journeys.front();
    CHECK(journey.name == "A crossing");
    CHECK(journey.stages == std::vector<JourneyStage>{{"Book", {{"Web site", false}}}});
    stage.keep("organisation-journey-sheet-light");
}
