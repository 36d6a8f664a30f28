// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/opening_job.h"

#include "core/ledger/schema.h"
#include "core/organisation/organisation_name.h"
#include "core/service/log_words.h"
#include "core/service/sign_ins.h"
#include "core/storage/migrations.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr service::LogWord thisProgram{"ringtrue-app"};

QString nameOfOrganisation(storage::Connection &connection)
{
    const auto name = organisation::readOrganisationName(connection);
    return name && *name ? shown(**name) : QString();
}

/// The name at a door that only a passphrase opens.
QString nameBehindDoor(const service::Opening &opening)
{
    auto connection = storage::openReader(service::WorkspacePaths{opening.folder}.facts(), ledger::workspaceSchema());
    return connection ? nameOfOrganisation(*connection) : QString();
}

Opened openFolder(const service::Opening &opening)
{
    Opened opened;
    auto writing = service::Workspace::openForWriting(opening);
    if (!writing
        && (writing.error().error == service::WorkspaceError::InUse
            || writing.error().error == service::WorkspaceError::ReadOnly)) {
        opened.readOnly = writing.error();
        writing = service::Workspace::openForReading(opening);
    }
    if (!writing) {
        opened.failure = writing.error();
        opened.organisation = nameBehindDoor(opening);
        const auto people = ledger::Keys::countPeople(opening.folder);
        opened.onlyOne = people && *people == 1;
        service::logRefused(opening, thisProgram, writing.error());
        return opened;
    }
    opened.engine = std::move(*writing);
    if (opened.engine->canWrite())
        service::logOpened(*opened.engine, thisProgram);
    if (opening.signIn)
        opened.signedIn = opening.signIn->person;
    return opened;
}

Opened withPeople(Opened opened)
{
    if (opened.failure)
        return opened;
    auto connection = opened.engine->readFacts();
    if (!connection) {
        opened.failure = connection.error();
        return opened;
    }
    auto directory = organisation::readDirectory(*connection, opened.engine->keys());
    if (!directory) {
        opened.failure = service::workspaceFailure(service::WorkspacePart::Facts, directory.error());
        return opened;
    }
    opened.organisation = nameOfOrganisation(*connection);
    opened.people = atTheDoor(*directory, opened.engine->keys());
    opened.directory = std::move(*directory);
    return opened;
}

Opened wrongPassphrase()
{
    Opened opened;
    opened.failure = service::WorkspaceFailure{service::WorkspaceError::WrongPassphrase, service::WorkspacePart::Keys};
    return opened;
}

} // namespace

Opened openNow(const service::Opening &opening)
{
    return withPeople(openFolder(opening));
}

Opened openByName(service::Opening opening, const QString &name, const std::string &passphrase)
{
    opening.signIn = service::SignIn{{}, passphrase};
    auto opened = openNow(opening);
    if (opened.failure)
        return opened;
    if (name.isEmpty() && opened.people.size() == 1) {
        opened.signedIn = opened.people.front().id;
        return opened;
    }
    for (const auto &person : opened.people)
        if (isMeant(person, opened.directory, name) && opened.engine->keys().verifyPassphrase(person.id, passphrase)) {
            opened.signedIn = person.id;
            return opened;
        }
    return wrongPassphrase(); // somebody else's passphrase
}

Opened makeNow(const service::NewWorkspace &workspace, const std::string &passphrase)
{
    Opened opened;
    std::error_code ignored; // what cannot be made is said by create()
    std::filesystem::create_directories(workspace.opening.folder.parent_path(), ignored);
    auto made = service::Workspace::create(workspace);
    if (!made) {
        opened.failure = made.error();
        return opened;
    }
    opened.engine = std::move(*made);
    service::logOpened(*opened.engine, thisProgram);
    opened.signedIn = workspace.firstPerson.id;
    if (!passphrase.empty())
        if (const auto set = opened.engine->keys().setPassphrase(workspace.firstPerson.id, {}, passphrase); !set)
            opened.isOpenToAll = true;
    return withPeople(std::move(opened));
}

std::vector<PersonAtDoor> atTheDoor(const organisation::Directory &directory, ledger::Keys &keys)
{
    std::vector<PersonAtDoor> people;
    const auto allowed = keys.people();
    if (!allowed)
        return people;
    for (const auto &listed : directory.people) {
        const auto &person = listed.person;
        const bool isFree = service::entersFreely(keys, person.id);
        // Who may do nothing here (an agent) signs in as long as anybody can, or by a passphrase of their own.
        const bool letIn = isFree || std::ranges::find(*allowed, person.id) != allowed->end();
        if (!letIn || !person.active || listed.legible != organisation::Legible::Yes)
            continue;
        const auto *const team = person.team ? directory.team(*person.team) : nullptr;
        people.push_back({.id = person.id,
                          .name = shown(person.name),
                          .roles = person.roles,
                          .team = team != nullptr ? shown(team->name) : QString(),
                          .hasPassphrase = !isFree});
    }
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return people;
}

bool isMeant(const PersonAtDoor &person, const organisation::Directory &directory, const QString &asked)
{
    const auto *listed = directory.person(person.id);
    return !asked.isEmpty()
           && (person.name.compare(asked, Qt::CaseInsensitive) == 0 || shown(person.id.text()) == asked
               || (listed != nullptr && shown(listed->person.externalId) == asked));
}

} // namespace ringtrue::qml
