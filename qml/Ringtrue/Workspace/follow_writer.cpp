// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/follow_writer.h"

#include <QTimer>

#include <chrono>

namespace ringtrue::qml {

namespace {

constexpr std::chrono::milliseconds betweenLooks{1000};

auto readDataVersion(storage::Connection &connection)
{
    return storage::read(connection, [&] {
        return connection.database().execAndGet("PRAGMA data_version").getInt64(); // rises with what others commit
    });
}

void look(OpenWorkspace &workspace, QTimer &timer, const std::shared_ptr<std::int64_t> &seen)
{
    workspace.read(&timer, readDataVersion, [&workspace, seen](const auto &version) {
        if (!version || *version == *seen)
            return;
        *seen = *version;
        workspace.refreshDirectory();
    });
}

bool isHere(const OpenWorkspace &workspace)
{
    const auto *listed = workspace.directory().person(workspace.person());
    return listed != nullptr && listed->person.active && listed->legible == organisation::Legible::Yes;
}

void showWhoIsHere(OpenWorkspace &workspace)
{
    const auto before = workspace.people()->people();
    workspace.refreshDoor();
    if (workspace.state() == OpenWorkspace::Open && !isHere(workspace))
        workspace.lock();
    else if (workspace.state() == OpenWorkspace::Locked && before != workspace.people()->people())
        Q_EMIT workspace.stateChanged(); // another row may be somebody else's: the door begins anew
}

} // namespace

void followWriter(OpenWorkspace &workspace)
{
    auto *timer = new QTimer(&workspace);
    const auto seen = std::make_shared<std::int64_t>(-1);
    QObject::connect(timer, &QTimer::timeout, timer, [&workspace, timer, seen] { look(workspace, *timer, seen); });
    QObject::connect(&workspace, &OpenWorkspace::directoryChanged, timer, [&workspace] { showWhoIsHere(workspace); });
    QObject::connect(&workspace, &OpenWorkspace::stateChanged, timer, [&workspace, timer] {
        if (workspace.state() == OpenWorkspace::Closed)
            timer->deleteLater();
    });
    timer->start(betweenLooks);
}

} // namespace ringtrue::qml
