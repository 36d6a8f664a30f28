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

/// Spoils the page of a table that opening does not read.
void damage(const tests::DeskSample &desk)
{
    const auto file = service::WorkspacePaths{desk.folder()}.facts();
    std::int64_t page = 0;
    std::int64_t size = 0;
    {
        auto connection = storage::Connection::openReader(file);
        REQUIRE(connection);
        auto &database = connection->database();
        page = database.execAndGet("SELECT rootpage FROM sqlite_master WHERE name = 'evaluation'").getInt64();
        size = database.execAndGet("PRAGMA page_size").getInt64();
    }
    auto bytes = tests::bytesOf(file);
    std::fill_n(bytes.begin() + (page - 1) * size, 64, '\x5a');
    tests::writeBytes(file, bytes);
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
