// SPDX-License-Identifier: Apache-2.0
// The whole vision beside a form.
#include "forms/trace/trace.h"
#include "qml/Ringtrue/Evaluate/evaluation_vision.h"
#include "qml/Ringtrue/Forms/editor_vision.h"
#include "qml/Ringtrue/Forms/form_shelf.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "tests/qml/app_window.h"
#include "tests/qml/fill_form.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

struct VisionAtHandDesk {
    tests::DeskSample sample{1};
    qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
    QString chat;

    VisionAtHandDesk()
    {
        sample.open(workspace);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 1; }));
        chat = list.idAt(0);
    }
};

int rowsOf(const qml::VisionAtHand &vision, qml::VisionAtHand::Kind kind)
{
    int out = 0;
    for (int row = 0; row < vision.rowCount(); ++row)
        out += vision.index(row, 0).data(qml::VisionAtHand::KindRole).toInt() == kind ? 1 : 0;
    return out;
}

int behavioursOn(const Vision &vision, Channel channel)
{
    int out = 0;
    for (const auto &pillar : vision.pillars)
        for (const auto &behaviour : pillar.behaviours)
            out += forms::isOnChannels(behaviour, {channel}) ? 1 : 0;
    return out;
}

} // namespace

TEST_CASE("Beside an evaluation stands its vision with the behaviours of the channel", "[evaluate][vision]")
{
    VisionAtHandDesk desk;
    qml::Evaluation evaluation;
    evaluation.setWorkspace(&desk.workspace);
    evaluation.setInteraction(desk.chat);
    REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
    qml::EvaluationVision vision;
    QAbstractItemModelTester tester(&vision, QAbstractItemModelTester::FailureReportingMode::Fatal);
    vision.setEvaluation(&evaluation);
    REQUIRE(vision.available());
    const auto &read = *evaluation.form()->vision;
    CHECK(vision.title().toStdString() == read.title);
    CHECK(rowsOf(vision, qml::VisionAtHand::Statement) == 1);
    CHECK(rowsOf(vision, qml::VisionAtHand::Pillar) == int(read.pillars.size()));
    CHECK(rowsOf(vision, qml::VisionAtHand::Behaviour) == behavioursOn(read, Channel::Chat));
    CHECK(rowsOf(vision, qml::VisionAtHand::Promise) > 0);
    qml::EvaluationVision nothing;
    nothing.setEvaluation(nullptr);
    CHECK_FALSE(nothing.available());
    CHECK(nothing.count() == 0);
}

TEST_CASE("A key opens the vision beside the form, answers go on, Escape closes it", "[evaluate][vision][keys]")
{
    VisionAtHandDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    app.press(Qt::Key_B);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("VisionBeside")); }));
    app.press(Qt::Key_Down); // walks in it, not through the questions
    CHECK(app.focusIsIn(QStringLiteral("VisionBeside")));
    app.press(Qt::Key_Y);
    CHECK(app.names().filter(QRegularExpression(QStringLiteral("^Question 1, .*: Yes$"))).size() == 1);
    app.keep(QStringLiteral("evaluate-vision-at-hand"));
    QString title;
    for (const auto *const panel : app.window().findChildren<QQuickItem *>())
        if (QString::fromLatin1(panel->metaObject()->className()).startsWith(QStringLiteral("VisionBeside_")))
            for (const auto *const item : panel->childItems())
                if (item->inherits("QQuickText")) {
                    title = item->property("text").toString();
                    CHECK_FALSE(item->property("truncated").toBool()); // all of it can be read
                }
    CHECK_FALSE(title.isEmpty());
    app.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    app.press(Qt::Key_F4);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("VisionBeside")); }));
    app.press(Qt::Key_F4);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}

TEST_CASE("Escape leaves the page where the vision that was open is none of the form's", "[evaluate][vision][keys]")
{
    VisionAtHandDesk desk;
    AppWindow app(desk.workspace, QStringLiteral("evaluate"), desk.chat);
    REQUIRE(app.settles());
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("FormPane")); }));
    app.press(Qt::Key_B);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("VisionBeside")); }));
    auto *const vision = app.window().findChild<qml::EvaluationVision *>();
    REQUIRE(vision != nullptr);
    vision->setEvaluation(nullptr); // as where the next form names no vision
    REQUIRE_FALSE(vision->available());
    app.press(Qt::Key_Escape);
    const auto *const navigation = app.window().findChild<qml::Navigation *>();
    REQUIRE(navigation != nullptr);
    CHECK(eventually([&] { return navigation->page() != QStringLiteral("evaluate"); }));
}

TEST_CASE("The vision stands beside a form that is being written, too", "[forms][vision][keys]")
{
    VisionAtHandDesk desk;
    qml::FormShelf shelf;
    QString target;
    QObject::connect(&shelf, &qml::FormShelf::opened, &shelf, [&](const QString &opened) { target = opened; });
    shelf.setWorkspace(&desk.workspace);
    REQUIRE(eventually([&] { return shelf.count() == 1; }));
    CHECK(shelf.targetAt(0) == QStringLiteral("form:first-steps-contact"));
    CHECK(shelf.targetAt(7).isEmpty());
    shelf.open(0);
    REQUIRE(eventually([&] { return !target.isEmpty(); }));
    AppWindow app(desk.workspace, QStringLiteral("forms"), target);
    REQUIRE(app.settles());
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("OutlinePane")); }));
    app.press(Qt::Key_B);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("VisionPanel")); }));
    app.press(Qt::Key_Escape);
    REQUIRE(eventually([&] { return app.focusIsIn(QStringLiteral("OutlinePane")); }));
    CHECK(app.complaints().join(QStringLiteral("\n")).toStdString() == "");
}
