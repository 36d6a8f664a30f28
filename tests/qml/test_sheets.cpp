// SPDX-License-Identifier: Apache-2.0
// The sheets of the page Organisation in the whole window, by keys.
#include "core/organisation/journey_facts.h"
#include "tests/qml/app_window.h"

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

const QString question = QStringLiteral("Leave the changes to Noor behind?");

struct Sheet {
    tests::DeskSample sample{0};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    std::optional<AppWindow> app;

    /// Opens a sheet for something new on one part of the page.
    Sheet(const char *part, const char *button)
    {
        sample.open(workspace);
        app.emplace(workspace, QStringLiteral("organisation"), QString::fromLatin1(part));
        REQUIRE(app->settles());
        press(button);
        REQUIRE(eventually([&] { return shows("Close"); }));
    }
    bool shows(const char *name) { return app->shows(QString::fromLatin1(name)); }
    void press(const char *name) { app->click(QString::fromLatin1(name)); }
    bool asks()
    {
        return eventually([&] { return app->names().contains(question); });
    }
};

} // namespace

TEST_CASE("Esc closes the sheet of a contact type, as its button says", "[pages][keys]")
{
    Sheet sheet("owners", "Add a contact type");
    sheet.app->press(Qt::Key_Escape);
    CHECK(eventually([&] { return !sheet.shows("Close"); }));
    CHECK(sheet.app->complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("Ctrl+Return writes a new team down", "[pages][keys]")
{
    Sheet sheet("teams", "Add a team");
    sheet.app->type(QStringLiteral("Terhaven"));
    sheet.app->press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(eventually([&] { return sheet.workspace.directory().teams.size() == 1; }));
}

SCENARIO("A sheet with something new in it is left", "[pages][keys]")
{
    GIVEN("a name that is not written down")
    {
        Sheet sheet("people", "Add a person");
        sheet.app->type(QStringLiteral("Noor"));
        WHEN("another part of the page is chosen")
        {
            sheet.press("Teams");
            THEN("it asks first")
            {
                REQUIRE(sheet.asks());
                sheet.press("Leave the changes");
                CHECK(eventually([&] { return sheet.shows("Add a team"); }));
            }
        }
        WHEN("another page is chosen in the rail")
        {
            sheet.app->press(Qt::Key_1, Qt::AltModifier);
            THEN("it asks first, and goes there once it may")
            {
                REQUIRE(sheet.asks());
                CHECK(sheet.shows("Add a person"));
                sheet.press("Leave the changes");
                CHECK(eventually([&] { return sheet.app->focusIsIn(QStringLiteral("TodayPage")); }));
            }
        }
    }
}

TEST_CASE("Return in the search of people opens the sheet of who was found", "[pages][keys]")
{
    Sheet sheet("people", "Add a person");
    sheet.app->press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !sheet.shows("Close"); }));
    sheet.app->press(Qt::Key_Slash);
    sheet.app->type(QStringLiteral("Bo"));
    sheet.app->press(Qt::Key_Return);
    REQUIRE(eventually([&] { return sheet.shows("Close"); }));
    CHECK(sheet.app->find(QStringLiteral("Name"))->property("text").toString() == QStringLiteral("Bo Agent"));
}

TEST_CASE("The head of a list without rows does not lie below its card", "[pages]")
{
    Sheet sheet("owners", "Add a job");
    const auto *words = sheet.app->find(QStringLiteral("What customers want to get done, across contacts"));
    const auto *card = sheet.app->find(QStringLiteral("Jobs to be done"));
    REQUIRE(words != nullptr);
    REQUIRE(card != nullptr);
    REQUIRE(eventually([&] { return card->height() > 0 && card->height() < 200; }));
    CHECK(words->mapToScene({0, words->height()}).y() + 8 <= card->mapToScene({0, 0}).y());
}

TEST_CASE("A journey of many stages goes on in another line", "[pages]")
{
    CustomerJourney journey;
    journey.id = CustomerJourneyId{*Uuid::parse("018f0000-0000-7000-8000-00000000000a")};
    journey.name = "Across";
    for (int i = 1; i <= 12; ++i)
        journey.stages.push_back({"Stage " + std::to_string(i), {{"Counter", true}}});
    tests::DeskSample sample(0);
    qml::OpenWorkspace workspace(sample.registry(), sample.clock());
    sample.open(workspace);
    REQUIRE(workspace.engine().append(tests::deskEvaluator, {organisation::customerJourneyFact(journey)}).get());
    workspace.refreshDirectory();
    REQUIRE(eventually([&] { return workspace.directory().journeys.size() == 1; }));
    AppWindow app(workspace, QStringLiteral("organisation"), QStringLiteral("journeys"));
    REQUIRE(app.settles());
    const auto top = [&](const char *name) { return app.find(QString::fromLatin1(name))->mapToScene({0, 0}).y(); };
    REQUIRE(eventually([&] { return app.shows(QStringLiteral("Stage 12")); }));
    CHECK(eventually([&] { return top("Stage 12") > top("Stage 1"); }));
    CHECK(app.find(QStringLiteral("Stage 1"))->width() >= 132);
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("The row of the person whose sheet is open changes nothing in it", "[pages][keys]")
{
    Sheet sheet("people", "Add a person");
    sheet.app->press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return !sheet.shows("Close"); }));
    sheet.app->press(Qt::Key_Return); // the first row
    REQUIRE(eventually([&] { return sheet.shows("Close"); }));
    sheet.press("Evaluator"); // one of her roles
    REQUIRE(eventually([&] { return sheet.shows("Not written down yet"); }));
    const auto *list = sheet.app->find(QStringLiteral("People"));
    REQUIRE(list != nullptr);
    QTest::mouseClick(&sheet.app->window(), Qt::LeftButton, {}, list->mapToScene({60, 20}).toPoint());
    QCoreApplication::processEvents();
    CHECK(sheet.shows("Not written down yet"));
}
