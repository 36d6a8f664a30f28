// SPDX-License-Identifier: Apache-2.0
// What agents and mystery shoppers are shown.
#include "qml/Ringtrue/Evaluate/evaluation.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Shell/go_to_list.h"
#include "qml/Ringtrue/Today/work_list.h"
#include "qml/Ringtrue/Vision/vision_reading.h"
#include "tests/qml/app_window.h"

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// Three chats of Bo Agent; a colleague and a mystery shopper.
struct Desk {
    tests::DeskSample sample;
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;

    explicit Desk(const char *who)
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
        workspace.close();
        workspace.open(QString::fromStdString(sample.folder().string()), QString::fromLatin1(who));
        REQUIRE(eventually([this] { return workspace.state() == qml::OpenWorkspace::Open; }));
    }
    int listed()
    {
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return !list.loading(); }));
        return list.count();
    }
    int foundByNumber()
    {
        qml::GoToList list;
        list.setProperty("workspace", QVariant::fromValue(&workspace));
        list.setWords(QStringLiteral("88"));
        QTest::qWait(300);
        return list.rowCount();
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
        Desk desk("a-1");
        CHECK(desk.listed() == 3);
        CHECK(desk.foundByNumber() == 3);
        CHECK(desk.heading().isEmpty());
    }
    SECTION("a colleague's")
    {
        Desk desk("a-7");
        CHECK(desk.listed() == 0);
        CHECK(desk.foundByNumber() == 0);
        CHECK(desk.heading() == notShown);
    }
}

TEST_CASE("A mystery shopper is shown neither the centre's interactions nor what is looked for", "[pages]")
{
    Desk desk("s-8");
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
