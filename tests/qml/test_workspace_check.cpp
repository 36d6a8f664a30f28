// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/workspace_check.h"

#include "tests/qml/app_window.h"

#include <QSignalSpy>

using namespace ringtrue;
using ringtrue::tests::AppWindow;
using ringtrue::tests::eventually;

namespace {

/// What a program that was killed leaves behind, seen by the next one.
void leaveUnclean(const tests::DeskSample &desk)
{
    tests::writeBytes(service::WorkspacePaths{desk.folder()}.unchecked(), {});
}

/// A row that its table does not allow, in a table that opening does not read.
void damage(const tests::DeskSample &desk)
{
    auto connection = storage::Connection::openWriter(service::WorkspacePaths{desk.folder()}.facts());
    REQUIRE(connection);
    connection->database().exec("PRAGMA ignore_check_constraints = 1");
    REQUIRE(storage::write(*connection, [&] {
        connection->database().exec("INSERT INTO erasure VALUES (x'00', x'00', 'policy', x'00', 0, 0, 0, x'00')");
    }));
}

bool isUnchecked(const tests::DeskSample &desk)
{
    return std::filesystem::exists(service::WorkspacePaths{desk.folder()}.unchecked());
}

} // namespace

TEST_CASE("A workspace that was closed in order is not checked", "[check]")
{
    tests::DeskSample desk(0);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::WorkspaceCheck check;
    check.setWorkspace(&workspace);
    CHECK(check.state() == qml::WorkspaceCheck::Unknown);
    check.begin();
    CHECK(check.state() == qml::WorkspaceCheck::NotNeeded);
    CHECK(check.text().isEmpty());
}

TEST_CASE("After an unclean end the workspace is read through beside the work", "[check]")
{
    tests::DeskSample desk(0);
    leaveUnclean(desk);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::WorkspaceCheck check;
    check.setWorkspace(&workspace);
    check.begin();
    CHECK(check.state() == qml::WorkspaceCheck::Running);
    CHECK(check.text().startsWith(QStringLiteral("Ringtrue did not end by itself last time")));
    CHECK(workspace.state() == qml::OpenWorkspace::Open);
    REQUIRE(eventually([&] { return check.state() != qml::WorkspaceCheck::Running; }));
    CHECK(check.state() == qml::WorkspaceCheck::Sound);
    CHECK(check.text().isEmpty());
    CHECK_FALSE(isUnchecked(desk));
    workspace.close();
    CHECK(check.state() == qml::WorkspaceCheck::Unknown);
}

TEST_CASE("Damage found by the check is a sentence that stays, and the check is due again", "[check]")
{
    tests::DeskSample desk(3);
    leaveUnclean(desk);
    damage(desk);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::WorkspaceCheck check;
    check.setWorkspace(&workspace);
    check.begin();
    REQUIRE(eventually([&] { return check.state() != qml::WorkspaceCheck::Running; }));
    CHECK(check.state() == qml::WorkspaceCheck::Damaged);
    CHECK(check.text().startsWith(QStringLiteral("workspace.db is damaged")));
    CHECK(isUnchecked(desk));
}

TEST_CASE("The window begins the check once it shows something, and goes on meanwhile", "[check][pages]")
{
    tests::DeskSample desk(3);
    leaveUnclean(desk);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    CHECK(isUnchecked(desk));
    AppWindow shown(workspace, QStringLiteral("settings"));
    CHECK(shown.settles());
    CHECK(eventually([&] { return !isUnchecked(desk); }));
    CHECK(shown.complaints().join(QStringLiteral("\n")).toStdString() == "");
}
