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

/// What is shown of the workspace while it is followed.
struct Followed {
    std::int64_t version = -1; ///< of the facts that were read
    Person reader;             ///< as the open pages know them
    std::vector<PersonAtDoor> door;
};

bool hasLeft(const OpenWorkspace &workspace)
{
    const auto *listed = workspace.directory().person(workspace.person());
    return listed != nullptr && (!listed->person.active || listed->legible == organisation::Legible::Erased);
}

/// Of who is signed in: who has left is shown the door, and whose roles changed is shown what they allow now.
void followReader(OpenWorkspace &workspace, Followed &followed)
{
    if (workspace.state() != OpenWorkspace::Open)
        return;
    if (hasLeft(workspace)) {
        workspace.lock();
        return;
    }
    const bool isOther = followed.reader.id == workspace.person() && followed.reader != workspace.reader();
    followed.reader = workspace.reader();
    if (isOther)
        Q_EMIT workspace.contentChanged();
}

/// Of who may sign in. The door begins anew only where they are others: somebody may be writing there.
void followDoor(OpenWorkspace &workspace, Followed &followed)
{
    if (workspace.state() != OpenWorkspace::Locked || workspace.signingIn())
        return;
    auto now = atTheDoor(workspace.directory(), workspace.engine().keys());
    if (now == followed.door)
        return;
    followed.door = std::move(now);
    workspace.people()->set(followed.door);
    Q_EMIT workspace.stateChanged();
}

void follow(OpenWorkspace &workspace, Followed &followed)
{
    if (!workspace.directoryProblem().isEmpty())
        followed.version = -1; // tried again at the next look
    followReader(workspace, followed);
    followDoor(workspace, followed);
}

void look(OpenWorkspace &workspace, QTimer &timer, const std::shared_ptr<Followed> &followed)
{
    if (workspace.signingIn())
        return; // somebody is at the door now
    workspace.read(&timer, readDataVersion, [&workspace, followed](const auto &version) {
        if (!version || *version == followed->version)
            return;
        followed->version = *version;
        workspace.refreshDirectory();
    });
}

} // namespace

void followWriter(OpenWorkspace &workspace)
{
    auto *timer = new QTimer(&workspace);
    const auto followed = std::make_shared<Followed>();
    followed->door = atTheDoor(workspace.directory(), workspace.engine().keys());
    QObject::connect(timer, &QTimer::timeout, timer,
                     [&workspace, timer, followed] { look(workspace, *timer, followed); });
    QObject::connect(&workspace, &OpenWorkspace::directoryChanged, timer,
                     [&workspace, followed] { follow(workspace, *followed); });
    QObject::connect(&workspace, &OpenWorkspace::personChanged, timer,
                     [&workspace, followed] { followReader(workspace, *followed); }); // may have left meanwhile
    QObject::connect(&workspace, &OpenWorkspace::stateChanged, timer, [&workspace, timer] {
        if (workspace.state() == OpenWorkspace::Closed)
            timer->deleteLater();
    });
    timer->start(betweenLooks);
}

} // namespace ringtrue::qml
