// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "qml/Ringtrue/Preferences/appearance.h"
#include "qml/Ringtrue/Workspace/navigation.h"
#include "qml/Ringtrue/Workspace/pages.h"
#include "qml/Ringtrue/Workspace/toasts.h"
#include "tests/qml/app_window.h"
#include "tests/qml/desk_sample.h"
#include "tests/qml/fill_form.h"

#include <QQuickItem>

using namespace ringtrue;
using ringtrue::tests::collectNameless;
using ringtrue::tests::eventually;
using Window = ringtrue::tests::AppWindow;

TEST_CASE("Every page loads without a complaint, and all its controls have names", "[pages]")
{
    tests::DeskSample desk;
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::InteractionList list;
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    for (const auto &page : qml::pages()) {
        if (!qml::isThere(page))
            continue;
        CAPTURE(page.id);
        Window shown(workspace, QString::fromLatin1(page.id),
                     qstrcmp(page.id, "evaluate") == 0 ? list.idAt(0) : QString());
        CHECK(shown.settles());
        QStringList nameless;
        collectNameless(*shown.window().contentItem(), nameless);
        CHECK(nameless.join(QStringLiteral(", ")).toStdString() == "");
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
    }
}

TEST_CASE("The first run, the door and a failure are pages too", "[pages]")
{
    tests::DeskSample desk;
    SECTION("nothing is open")
    {
        qml::OpenWorkspace workspace(desk.registry(), desk.clock());
        Window shown(workspace, QStringLiteral("today"));
        CHECK(shown.settles());
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
    }
    SECTION("a folder that is no workspace")
    {
        qml::OpenWorkspace workspace(desk.registry(), desk.clock());
        workspace.open(QStringLiteral("/nowhere/at/all"));
        REQUIRE(eventually([&] { return workspace.state() == qml::OpenWorkspace::Failed; }));
        CHECK(workspace.failureHeading() == QStringLiteral("There is no folder “/nowhere/at/all”"));
        Window shown(workspace, QStringLiteral("today"));
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
    }
    SECTION("the lock screen")
    {
        qml::OpenWorkspace workspace(desk.registry(), desk.clock());
        desk.open(workspace);
        workspace.lock();
        Window shown(workspace, QStringLiteral("today"));
        CHECK(shown.settles());
        CHECK(workspace.people()->rowCount() >= 1);
        CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
        workspace.signIn(0, {});
        CHECK(workspace.state() == qml::OpenWorkspace::Open);
    }
}

TEST_CASE("A submitted evaluation is read on its page, with what was written", "[pages]")
{
    tests::DeskSample desk;
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::InteractionList list;
    list.setWorkspace(&workspace);
    REQUIRE(eventually([&] { return list.count() == 3; }));
    {
        qml::Evaluation evaluation;
        evaluation.setWorkspace(&workspace);
        evaluation.setInteraction(list.idAt(0));
        REQUIRE(eventually([&] { return evaluation.state() == qml::Evaluation::Filling; }));
        evaluation.setComment(QStringLiteral("Named the <b>promise</b>"));
        evaluation.addMessages(1, 1);
        tests::answerAll(evaluation);
        tests::submit(evaluation);
    }
    Window shown(workspace, QStringLiteral("evaluate"), list.idAt(0));
    REQUIRE(shown.settles());
    const auto names = shown.names();
    CHECK(names.contains(QStringLiteral("Comment: Named the <b>promise</b>")));
    CHECK(names.contains(QStringLiteral("Submitted")));
    QStringList nameless;
    collectNameless(*shown.window().contentItem(), nameless);
    CHECK(nameless.join(QStringLiteral(", ")).toStdString() == "");
    CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
}
