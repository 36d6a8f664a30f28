// SPDX-License-Identifier: Apache-2.0
// What agents and mystery shoppers are shown.
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Evaluate/journey_list.h"
#include "qml/Ringtrue/Interactions/interaction_detail.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Shell/go_to_list.h"
#include "qml/Ringtrue/Shell/rehearsal.h"
#include "qml/Ringtrue/Shell/waiting_count.h"
#include "qml/Ringtrue/Today/work_list.h"
#include "qml/Ringtrue/Vision/vision_reading.h"
#include "tests/qml/app_window.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// Three chats of Bo Agent; a colleague and a mystery shopper.
struct WhoReadsDesk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;
    QString alone; ///< what the journey said when it had one stop

    explicit WhoReadsDesk(const char *who)
    {
        prepare();
        become(who);
    }
    /// Opens it anew. What still works in the background on the workspace that was open holds it for a moment, in which
    /// it opens for reading only: then once more.
    void become(const char *who)
    {
        for (int tries = 0; tries < 100; ++tries) {
            workspace.close();
            workspace.open(QString::fromStdString(sample.folder().string()), QString::fromLatin1(who));
            REQUIRE(eventually([this] { return workspace.state() == qml::OpenWorkspace::Open; }));
            if (workspace.engine().canWrite())
                return;
            QTest::qWait(20);
        }
        FAIL("it opens for reading only");
    }
    void prepare()
    {
        sample.open(workspace);
        const auto add = [this](const char *id, const char *name, Role role) {
            REQUIRE(service::addPeople(
                workspace.engine(), tests::deskEvaluator,
                {{.id = PersonId(*Uuid::parse("018f0000-0000-7000-8000-00000000000" + std::string(id + 2))),
                  .name = name,
                  .externalId = id,
                  .roles = {role},
                  .team = {},
                  .languages = {}}}));
        };
        add("a-7", "Cleo Agent", Role::Agent);
        add("s-8", "Sam Shopper", Role::Shopper);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        chat = list.idAt(0);
    }
    int listed()
    {
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return !list.loading(); }));
        return list.count();
    }
    /// Until all that is asked of the reading thread now has been answered.
    void settle()
    {
        bool done = false;
        workspace.read(
            &workspace, [](storage::Connection &) { return true; }, [&done](bool) { done = true; });
        REQUIRE(eventually([&] { return done; }));
    }
    int foundByNumber()
    {
        qml::GoToList list;
        list.setProperty("workspace", QVariant::fromValue(&workspace));
        list.setWords(QStringLiteral("88"));
        settle();
        return list.rowCount();
    }
    /// A chat of the one customer whom this desk knows.
    QString importChat(int number, const PersonId &servedBy)
    {
        media::NewChat fresh;
        fresh.about.reference = std::to_string(number);
        fresh.about.startedAt = {sample.clock().now().microseconds - (1000 - number) * 3'600'000'000LL, 60};
        fresh.about.customer = media::CustomerName{.key = "c-1", .name = "Jo Customer"};
        fresh.about.segments = {{.agent = servedBy, .startMs = 0, .endMs = {}}};
        fresh.transcript = tests::deskChat(number);
        const auto imported = media::importChat(workspace.engine(), tests::deskEvaluator, std::move(fresh));
        REQUIRE(imported);
        return QString::fromStdString(imported->interaction.id.text());
    }
    /// How many other interactions of the customer are told beside @p id and around it.
    std::pair<int, int> othersOf(const QString &id)
    {
        qml::InteractionDetail detail;
        detail.setWorkspace(&workspace);
        detail.setInteraction(id);
        REQUIRE(eventually([&] { return !detail.loading(); }));
        qml::Evaluation evaluation;
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(id);
        REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
        qml::JourneyList journey;
        journey.setProperty("workspace", QVariant::fromValue(&workspace));
        journey.setEvaluation(&evaluation);
        REQUIRE(eventually([&] { return !journey.loading(); }));
        alone = journey.alone();
        return {int(detail.contacts().size() / 2), journey.rowCount() - 1};
    }
    QString heading()
    {
        qml::Evaluation evaluation;
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(chat);
        REQUIRE(eventually([&] { return evaluation.state() != qml::Evaluation::Loading; }));
        return evaluation.problemHeading();
    }
};

const auto notShown = QStringLiteral("This interaction is not shown to you");

} // namespace

TEST_CASE("An agent is shown what they served, and nothing of a colleague", "[pages]")
{
    SECTION("their own")
    {
        WhoReadsDesk desk("a-1");
        CHECK(desk.listed() == 3);
        CHECK(desk.foundByNumber() == 3);
        CHECK(desk.heading().isEmpty());
    }
    SECTION("a colleague's")
    {
        WhoReadsDesk desk("a-7");
        CHECK(desk.listed() == 0);
        CHECK(desk.foundByNumber() == 0);
        CHECK(desk.heading() == notShown);
    }
}

TEST_CASE("Of a customer's other interactions an agent is told those they served", "[pages][rights]")
{
    WhoReadsDesk desk("q-1");
    const PersonId colleague{*Uuid::parse("018f0000-0000-7000-8000-000000000007")};
    desk.importChat(891, tests::deskAgent);
    const auto own = desk.importChat(892, colleague);
    CHECK(desk.othersOf(own) == std::pair(1, 1)); // an evaluator is told
    desk.become("a-7");
    CHECK(desk.othersOf(own) == std::pair(0, 0));
    CHECK(desk.alone == QStringLiteral("You served no other interaction of this customer"));
    desk.become("q-1");
    const auto later = desk.importChat(893, colleague);
    desk.become("a-7");
    CHECK(desk.othersOf(later) == std::pair(1, 1));
}

TEST_CASE("To whom nothing is theirs to read an empty list says that", "[pages][rights]")
{
    const auto *const who = GENERATE("a-7", "s-8");
    WhoReadsDesk desk(who);
    AppWindow app(desk.workspace, QStringLiteral("interactions"));
    REQUIRE(app.settles());
    CHECK(eventually([&] { return app.shows(QStringLiteral("Nothing here is yours to read")); }));
    CHECK_FALSE(app.shows(QStringLiteral("No interactions yet")));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
    app.press(Qt::Key_1, Qt::AltModifier);
    CHECK(eventually([&] { return app.shows(QStringLiteral("Nothing waits for you")); }));
    CHECK(app.names().filter(QStringLiteral("that nobody has evaluated yet show up here")).isEmpty());
}

TEST_CASE("A mystery shopper is not told how many interactions of the centre wait, nor are any opened for them",
          "[pages][rights]")
{
    const auto *const who = GENERATE("q-1", "s-8");
    WhoReadsDesk desk(who);
    const bool isShopper = desk.workspace.personName() == QStringLiteral("Sam Shopper");
    qml::WaitingCount count;
    count.setWorkspace(&desk.workspace);
    count.setActive(true);
    qml::Rehearsal rehearsal;
    rehearsal.setProperty("workspace", QVariant::fromValue(&desk.workspace));
    rehearsal.begin();
    desk.settle();
    CHECK(desk.workspace.waiting() == (isShopper ? 0 : 3));
    CHECK(rehearsal.running() == !isShopper);
}

TEST_CASE("Somebody of whom the directory knows nothing any more is shown nothing", "[pages][rights]")
{
    WhoReadsDesk desk("q-1");
    {
        SQLite::Database database((desk.sample.folder() / "workspace.db").string(), SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM person WHERE person = x'018f0000000070008000000000000001'");
        REQUIRE(database.getChanges() == 1);
    }
    desk.workspace.refreshDirectory();
    REQUIRE(eventually([&] { return desk.workspace.directory().person(desk.workspace.person()) == nullptr; }));
    CHECK(desk.listed() == 0);
    CHECK(desk.foundByNumber() == 0);
    CHECK(desk.heading() == notShown);
    qml::VisionReading vision;
    vision.setWorkspace(&desk.workspace);
    CHECK(eventually([&] { return vision.state() == qml::VisionReading::NotForReader; }));
}

TEST_CASE("A mystery shopper is shown neither the centre's interactions nor what is looked for", "[pages]")
{
    WhoReadsDesk desk("s-8");
    CHECK(desk.listed() == 0);
    CHECK(desk.foundByNumber() == 0);
    CHECK(desk.heading() == notShown);
    qml::WorkList work;
    work.setWorkspace(&desk.workspace);
    REQUIRE(eventually([&] { return !work.loading(); }));
    CHECK_FALSE(work.hasNext());
    qml::VisionReading vision;
    vision.setWorkspace(&desk.workspace);
    CHECK(eventually([&] { return vision.state() == qml::VisionReading::NotForReader; }));
    AppWindow app(desk.workspace, QStringLiteral("vision"));
    REQUIRE(app.settles());
    CHECK(app.shows(QStringLiteral("The vision is not shown to you")));
    app.keep(QStringLiteral("shopper-vision"));
}
