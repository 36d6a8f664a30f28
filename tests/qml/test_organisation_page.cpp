// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/cause_list.h"
#include "qml/Ringtrue/Organisation/owned_list.h"
#include "qml/Ringtrue/Organisation/people_list.h"
#include "qml/Ringtrue/Organisation/person_editor.h"
#include "qml/Ringtrue/Organisation/stage_list.h"
#include "qml/Ringtrue/Organisation/table_import.h"
#include "qml/Ringtrue/Organisation/team_list.h"
#include "qml/Ringtrue/Settings/passphrase.h"
#include "qml/Ringtrue/Workspace/permission.h"
#include "tests/qml/page_stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ringtrue;
using namespace ringtrue::tests;

namespace {

const QString organisationPagePage = QStringLiteral("Organisation/OrganisationPage.qml");

QString take(PageDesk &desk, qml::TableImport::Table table, const QUrl &file)
{
    qml::TableImport import;
    import.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    QSignalSpy taken(&import, &qml::TableImport::taken);
    QSignalSpy directory(&desk.workspace, &qml::OpenWorkspace::directoryChanged);
    import.take(table, file);
    REQUIRE(waitFor([&] { return !import.busy(); }));
    if (taken.isEmpty())
        return import.heading();
    REQUIRE(waitFor([&] { return !directory.isEmpty(); }));
    return taken.constFirst().constFirst().toString();
}

void takeDemo(PageDesk &desk)
{
    take(desk, qml::TableImport::Teams, demoFile("teams.csv"));
    take(desk, qml::TableImport::People, demoFile("people.csv"));
    take(desk, qml::TableImport::ContactTypes, demoFile("contact_types.csv"));
    take(desk, qml::TableImport::Jobs, demoFile("jobs.csv"));
    take(desk, qml::TableImport::Journeys, demoFile("journeys.csv"));
}

QUrl written(const PageDesk &desk, const char *name, const std::string &text)
{
    const auto file = desk.folder / name;
    writeBytes(file, text);
    return QUrl::fromLocalFile(QString::fromStdString(file.string()));
}

} // namespace

TEST_CASE("People, teams, contact types, jobs and journeys come from CSV files", "[qml][organisation]")
{
    PageDesk desk;
    CHECK(take(desk, qml::TableImport::Teams, demoFile("teams.csv")) == QStringLiteral("Taken. Teams in the file: 2"));
    takeDemo(desk);
    qml::PeopleList people;
    QAbstractItemModelTester tester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    people.setWorkspace(&desk.workspace);
    compareGolden("people.json", rolesOf(people, {"person"}));
    qml::TeamList teams;
    QAbstractItemModelTester teamTester(&teams, QAbstractItemModelTester::FailureReportingMode::Fatal);
    teams.setWorkspace(&desk.workspace);
    compareGolden("teams.json", rolesOf(teams, {"team"}));
    qml::OwnedList contactTypes;
    QAbstractItemModelTester ownedTester(&contactTypes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    contactTypes.setWorkspace(&desk.workspace);
    compareGolden("contact_types.json", rolesOf(contactTypes, {"thing"}));
    qml::StageList stages;
    QAbstractItemModelTester stageTester(&stages, QAbstractItemModelTester::FailureReportingMode::Fatal);
    stages.setWorkspace(&desk.workspace);
    stages.setJourney(0);
    compareGolden("stages.json", rolesOf(stages));
}

TEST_CASE("A file with wrong rows is refused row by row, and nothing is taken", "[qml][organisation]")
{
    PageDesk desk;
    qml::TableImport import;
    import.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    QAbstractItemModelTester tester(import.findings(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto file = written(desk, "people.csv", "name,roles,languages\n<b>Bo</b>,juggler,en\nCy,agent,d%1!\n");
    import.take(qml::TableImport::People, file);
    REQUIRE(waitFor([&] { return !import.busy(); }));
    CHECK(import.heading() == QStringLiteral("Nothing was taken from “people.csv”"));
    compareGolden("refused_people.json", rolesOf(*import.findings()));
    qml::PeopleList people;
    people.setWorkspace(&desk.workspace);
    CHECK(people.total() == 1);
}

TEST_CASE("A file that is not there, or no CSV, is a sentence", "[qml][organisation]")
{
    PageDesk desk;
    CHECK(take(desk, qml::TableImport::Teams, QUrl::fromLocalFile(QStringLiteral("/nowhere/x.csv")))
          == QStringLiteral("“x.csv” could not be read. Nothing was taken."));
    CHECK(take(desk, qml::TableImport::Teams, written(desk, "t.csv", "name\n\"open"))
          == QStringLiteral("Nothing was taken from “t.csv”"));
}

TEST_CASE("A contact type without exactly one owner carries a caution", "[qml][organisation]")
{
    PageDesk desk;
    take(desk, qml::TableImport::People,
         written(desk, "p.csv", "external_id,name,roles\nx-1,Bo,experience-owner\nx-2,Cy,experience-owner\n"));
    take(desk, qml::TableImport::ContactTypes,
         written(desk, "c.csv", "slug,name,owners\na,A,x-1\nb,B,\nc,C,x-1;x-2\n"));
    qml::OwnedList owned;
    owned.setWorkspace(&desk.workspace);
    REQUIRE(owned.rowCount() == 3);
    CHECK(owned.cautions() == 2);
    const auto caution = [&](int row) {
        return owned.data(owned.index(row, 0), qml::OwnedList::CautionRole).toString();
    };
    CHECK(caution(0).isEmpty());
    CHECK(caution(1).startsWith(QStringLiteral("Nobody is accountable")));
    CHECK(caution(2).startsWith(QStringLiteral("2 owners")));
}

TEST_CASE("Somebody is added by hand, then changed", "[qml][organisation]")
{
    PageDesk desk;
    qml::PersonEditor editor;
    editor.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    QSignalSpy saved(&editor, &qml::PersonEditor::saved);
    editor.begin();
    editor.save();
    CHECK(editor.nameProblem() == QStringLiteral("A person needs a name."));
    CHECK(editor.rolesProblem() == QStringLiteral("Choose at least one role."));
    editor.setName(QStringLiteral("Bo Example"));
    editor.setRole(6, true);
    editor.setLanguages(QStringLiteral("en, x!"));
    editor.save();
    CHECK_FALSE(editor.languagesProblem().isEmpty());
    editor.setLanguages(QStringLiteral("en, de-AT"));
    editor.save();
    REQUIRE(waitFor([&] { return saved.size() == 1; }));
    CHECK(saved.constFirst().at(1).toString() == QStringLiteral("Bo Example was added."));
    qml::PeopleList people;
    people.setWorkspace(&desk.workspace);
    REQUIRE(waitFor([&] { return people.total() == 2; }));
    editor.show(saved.constFirst().at(0).toString());
    CHECK_FALSE(editor.different());
    CHECK(editor.languages() == QStringLiteral("en, de-AT"));
    editor.setActive(false);
    CHECK(editor.different());
    editor.save();
    REQUIRE(waitFor([&] { return saved.size() == 2; }));
    REQUIRE(waitFor([&] { return !people.data(people.index(1, 0), qml::PeopleList::ActiveRole).toBool(); }));
}

TEST_CASE("Somebody new of a known name needs an id, by hand as by file", "[qml][organisation]")
{
    PageDesk desk;
    qml::PersonEditor editor;
    editor.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    QSignalSpy saved(&editor, &qml::PersonEditor::saved);
    const auto people = [&] { return desk.workspace.directory().people.size(); };
    REQUIRE(people() == 1);
    editor.begin();
    editor.setName(QStringLiteral("Ada Example"));
    editor.setRole(6, true);
    editor.save();
    CHECK_FALSE(editor.busy());
    CHECK(editor.externalIdProblem().startsWith(QStringLiteral("Somebody is called that already.")));
    editor.setExternalId(QStringLiteral("a-2"));
    editor.save();
    REQUIRE(waitFor([&] { return saved.size() == 1; }));
    REQUIRE(waitFor([&] { return people() == 2; }));
    CHECK(editor.externalIdProblem().isEmpty());
    editor.show(QString::fromStdString(desk.workspace.person().text())); // who is here already is no double
    editor.setLanguages(QStringLiteral("en"));
    editor.save();
    CHECK(waitFor([&] { return saved.size() == 2; }));
}

TEST_CASE("The last workspace administrator keeps the role, by hand and by file", "[qml][organisation]")
{
    PageDesk desk;
    qml::PersonEditor editor;
    editor.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    editor.show(QString::fromStdString(desk.workspace.person().text()));
    editor.setActive(false);
    editor.save();
    REQUIRE(waitFor([&] { return !editor.busy(); }));
    CHECK(editor.problem().startsWith(QStringLiteral("Nobody would be workspace administrator any more.")));
    CHECK(desk.workspace.directory().person(desk.workspace.person())->person.active);
    editor.setName(QStringLiteral("Ada\u200B Example"));
    editor.save();
    CHECK(editor.nameProblem().startsWith(QStringLiteral("The name holds a character")));
    editor.show(QString::fromStdString(desk.workspace.person().text()));
    editor.setExternalId(QStringLiteral("q-1"));
    editor.save();
    REQUIRE(waitFor(
        [&] { return desk.workspace.directory().person(desk.workspace.person())->person.externalId == "q-1"; }));
    CHECK(take(desk, qml::TableImport::People, written(desk, "p.csv", "external_id,name,roles\nq-1,Ada,agent\n"))
              .startsWith(QStringLiteral("Nobody would be workspace administrator any more.")));
}

TEST_CASE("The table of people is searched and sorted", "[qml][organisation]")
{
    PageDesk desk;
    takeDemo(desk);
    qml::PeopleList people;
    people.setWorkspace(&desk.workspace);
    const int total = people.total();
    people.setSearch(QStringLiteral("terhaven agent"));
    CHECK(people.count() > 0);
    CHECK(people.count() < total);
    people.setSearch({});
    const auto first = people.data(people.index(0, 0), qml::PeopleList::NameRole);
    people.sortBy(qml::PeopleList::Name);
    CHECK(people.descending());
    CHECK(people.data(people.index(total - 1, 0), qml::PeopleList::NameRole) == first);
}

TEST_CASE("An agent may not change the organisation, and is told why", "[qml][organisation]")
{
    PageDesk desk;
    qml::Permission permission;
    permission.setTask(qml::Permission::ChangeOrganisation);
    permission.setWorkspace(&desk.workspace);
    CHECK(permission.allowed());
    take(desk, qml::TableImport::People,
         written(desk, "p.csv", "external_id,name,roles\nh-1,Bea,workspace-administrator\n"));
    qml::PersonEditor editor;
    editor.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    editor.show(QString::fromStdString(desk.workspace.person().text()));
    for (int role = 0; role < editor.roleNames().size(); ++role)
        editor.setRole(role, role == 6);
    editor.save();
    REQUIRE(waitFor([&] { return !permission.allowed(); }));
    CHECK(permission.reason().startsWith(QStringLiteral("Your roles here do not change")));
}

TEST_CASE("The page of the organisation shows each of its parts", "[qml][organisation]")
{
    PageDesk desk;
    takeDemo(desk);
    const auto part = GENERATE(as<std::string>{}, "people", "teams", "owners", "journeys");
    const auto wide = GENERATE(true, false);
    const auto dark = GENERATE(false, true);
    PageStage stage(desk, organisationPagePage, QString::fromStdString(part), wide ? QSize(1212, 800) : QSize(976, 700),
                    dark ? qml::Appearance::Dark : qml::Appearance::Light);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep(("organisation-" + part + (wide ? "" : "-small") + (dark ? "-dark" : "-light")).c_str());
}

TEST_CASE("A person is opened by keyboard and closed by Esc", "[qml][organisation]")
{
    PageDesk desk;
    takeDemo(desk);
    PageStage stage(desk, organisationPagePage, QStringLiteral("people"), {1212, 800});
    stage.press(Qt::Key_J);
    stage.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("PersonPanel")) != nullptr; }));
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("organisation-person-light");
    stage.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return stage.find(QStringLiteral("PersonPanel")) == nullptr; }));
}

TEST_CASE("The row at hand is that of the person who was added", "[qml][organisation]")
{
    PageDesk desk;
    takeDemo(desk);
    PageStage stage(desk, organisationPagePage, QStringLiteral("people"), {1212, 800});
    auto *const editor = stage.view().rootObject()->findChild<qml::PersonEditor *>();
    auto *const view = stage.find(QStringLiteral("PeopleView"));
    REQUIRE((editor != nullptr && view != nullptr));
    editor->begin();
    view->setProperty("sheetOpen", true);
    editor->setName(QStringLiteral("Moira Example"));
    editor->setRole(6, true);
    editor->save();
    auto *const list = PageStage::findInside(view, QStringLiteral("QQuickListView"));
    REQUIRE(list != nullptr);
    const auto atHand = [&] {
        auto *const row = list->property("currentItem").value<QQuickItem *>();
        return row == nullptr ? QString() : row->property("name").toString();
    };
    CHECK(waitFor([&] { return atHand() == QStringLiteral("Moira Example"); }));
}

TEST_CASE("That names are by convention is said until all who write have a passphrase", "[qml][organisation]")
{
    PageDesk desk;
    const auto role = GENERATE(as<std::string>{}, "", "agent", "evaluator");
    CAPTURE(role);
    const bool alone = role != "evaluator"; // in writing
    if (!role.empty())
        take(desk, qml::TableImport::People, written(desk, "p.csv", "external_id,name,roles\nq-2,Bo," + role + "\n"));
    qml::PeopleList people;
    people.setWorkspace(&desk.workspace);
    REQUIRE(people.total() == (role.empty() ? 1 : 2));
    CHECK(people.byConvention());
    CHECK_FALSE(people.hasPassphrases());
    qml::Passphrase own;
    own.setWorkspace(&desk.workspace);
    own.set({}, QStringLiteral("tide table"));
    REQUIRE(waitFor([&] { return !own.busy(); }));
    REQUIRE(own.isSet());
    people.refresh();
    CHECK(people.byConvention() != alone);
    CHECK(people.hasPassphrases());
    PageStage stage(desk, organisationPagePage, QStringLiteral("people"), {1212, 800});
    CHECK((stage.find(QStringLiteral("Banner")) == nullptr) == alone);
}

TEST_CASE("What a file was refused for is shown row by row over the page", "[qml][organisation]")
{
    PageDesk desk;
    PageStage stage(desk, organisationPagePage, QStringLiteral("people"), {1212, 800},
                    GENERATE(qml::Appearance::Light, qml::Appearance::Dark));
    auto *const import = stage.find(QStringLiteral("ImportFile"))->findChild<qml::TableImport *>();
    REQUIRE(import != nullptr);
    import->take(qml::TableImport::People,
                 written(desk, "people.csv", "name,roles,languages\n<b>Bo</b>,juggler,en\nCy,agent,d%1!\n,agent,en\n"));
    REQUIRE(waitFor([&] { return stage.find(QStringLiteral("RefusedRow")) != nullptr; }));
    CHECK(import->findings()->count() == 3);
    CHECK(stage.nameless().join(QStringLiteral(", ")).toStdString() == "");
    stage.keep("organisation-refused");
    stage.press(Qt::Key_Escape);
    CHECK(waitFor([&] { return stage.find(QStringLiteral("RefusedRow")) == nullptr; }));
}

TEST_CASE("The lists of why answers fell short are changed on the page, and none is taken away", "[qml][organisation]")
{
    PageDesk desk;
    qml::CauseList causes;
    QAbstractItemModelTester tester(&causes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    causes.setWorkspace(&desk.workspace);
    REQUIRE(causes.rowCount() == 7);
    const auto at = [&](int row, int role) { return causes.index(row, 0).data(role); };
    QSignalSpy told(&causes, &qml::CauseList::told);
    const auto said = [&] {
        REQUIRE(waitFor([&] { return !told.isEmpty() && !causes.busy(); }));
        return told.takeFirst().constFirst().toString();
    };
    causes.rename(0, QStringLiteral("  Did not know "));
    CHECK(said() == QStringLiteral("Did not know was changed."));
    REQUIRE(waitFor([&] { return at(0, qml::CauseList::WordsRole).toString() == QStringLiteral("Did not know"); }));
    CHECK(at(0, qml::CauseList::SlugRole).toString() == QStringLiteral("knowledge"));
    CHECK(at(0, qml::CauseList::TranslationsRole).toString() == QStringLiteral("de: Wissen"));
    causes.setInUse(0, false);
    CHECK(said() == QStringLiteral("Did not know is offered no more."));
    REQUIRE(waitFor([&] { return !at(0, qml::CauseList::InUseRole).toBool(); }));
    causes.add(QStringLiteral("Lärm im Raum"));
    CHECK(said() == QStringLiteral("Lärm im Raum was added."));
    REQUIRE(waitFor([&] { return causes.rowCount() == 8; }));
    CHECK(at(7, qml::CauseList::SlugRole).toString() == QStringLiteral("larm-im-raum"));
    causes.setInUse(0, true);
    causes.rename(0, QStringLiteral("Knowledge")); // while the other is being written
    causes.setInUse(1, false);
    CHECK(at(0, qml::CauseList::InUseRole).toBool());
    CHECK(at(0, qml::CauseList::WordsRole).toString() == QStringLiteral("Knowledge"));
    REQUIRE(waitFor([&] { return told.size() == 3 && !causes.busy(); }));
    told.clear();
    const auto &kept = desk.workspace.directory().causes;
    const auto knows = [&] { return kept[0].words == "Knowledge" && kept[0].isInUse && !kept[1].isInUse; };
    CHECK(waitFor(knows));
    CHECK(at(0, qml::CauseList::WordsRole).toString() == QStringLiteral("Knowledge"));
    causes.add(QStringLiteral("Skill"));
    CHECK(said() == QStringLiteral("Another one is called “Skill”."));
    causes.rename(1, QStringLiteral(" "));
    CHECK(said() == QStringLiteral("Write what it is called."));
    CHECK(causes.rowCount() == 8);

    CHECK(take(desk, qml::TableImport::Attributions, written(desk, "a.csv", "slug,words\nsupplier,Supplier\n"))
          == QStringLiteral("Taken. Attributions in the file: 1"));
    causes.setAttributions(true);
    CHECK(waitFor([&] { return causes.rowCount() == 4; })); // once the directory was read again
    PageStage stage(desk, organisationPagePage, QStringLiteral("owners"), {1280, 900});
    CHECK(stage.nameless().join(QLatin1Char(' ')).toStdString() == "");
    CHECK(stage.find(QStringLiteral("CauseRow")) != nullptr);
}
