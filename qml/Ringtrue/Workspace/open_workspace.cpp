// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/known_people.h"
#include "qml/Ringtrue/Workspace/recent_workspaces.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace ringtrue::qml {

namespace {

using Engine = std::shared_ptr<service::Workspace>;

QString detailOf(const organisation::Directory &directory, const Person &person)
{
    QStringList parts;
    for (const auto role : person.roles)
        parts << roleName(role);
    if (person.team)
        if (const auto *team = directory.team(*person.team))
            parts << shown(team->name);
    return parts.join(QStringLiteral(", "));
}

std::vector<PersonAtDoor> atTheDoor(const organisation::Directory &directory, ledger::Keys &keys)
{
    std::vector<PersonAtDoor> people;
    const auto allowed = keys.people();
    if (!allowed)
        return people;
    for (const auto &id : *allowed) {
        const auto *listed = directory.person(id);
        if (listed == nullptr || listed->legible != organisation::Legible::Yes)
            continue;
        const auto passphrase = keys.hasPassphrase(id);
        people.push_back(
            {id, shown(listed->person.name), detailOf(directory, listed->person), passphrase && *passphrase});
    }
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return people;
}

PersonId newPersonId(const Clock &clock)
{
    UuidSource ids([](std::uint8_t *bytes, std::size_t size) {
        for (auto *byte = bytes; byte != bytes + size; ++byte)
            *byte = std::uint8_t(QRandomGenerator::system()->bounded(256));
    });
    return PersonId{ids.next(clock.now().microseconds / 1000)};
}

bool isMeant(const PersonAtDoor &person, const organisation::Directory &directory, const QString &asked)
{
    const auto *listed = directory.person(person.id);
    return !asked.isEmpty()
           && (person.name.compare(asked, Qt::CaseInsensitive) == 0 || shown(person.id.text()) == asked
               || (listed != nullptr && shown(listed->person.externalId) == asked));
}

} // namespace

struct OpenWorkspace::Opened {
    std::optional<service::WorkspaceFailure> failure;
    Engine engine;
    QString readOnly;
    organisation::Directory directory;
    std::vector<PersonAtDoor> people;
    std::optional<PersonId> signedIn;
};

namespace {

template <typename Opened>
Opened openNow(const service::Opening &opening)
{
    Opened opened;
    auto writing = service::Workspace::openForWriting(opening);
    if (!writing
        && (writing.error().error == service::WorkspaceError::InUse
            || writing.error().error == service::WorkspaceError::ReadOnly)) {
        opened.readOnly = inUseSentence(writing.error());
        writing = service::Workspace::openForReading(opening);
    }
    if (!writing) {
        opened.failure = writing.error();
        return opened;
    }
    opened.engine = std::move(*writing);
    if (opening.signIn)
        opened.signedIn = opening.signIn->person;
    return opened;
}

template <typename Opened>
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
    opened.people = atTheDoor(*directory, opened.engine->keys());
    opened.directory = std::move(*directory);
    return opened;
}

} // namespace

OpenWorkspace::OpenWorkspace(const ledger::Registry &registry, const Clock &clock, QObject *parent)
    : QObject(parent), m_registry(registry), m_clock(clock)
{
}

OpenWorkspace::~OpenWorkspace()
{
    m_reader.reset();
    m_engine.reset();
    QThreadPool::globalInstance()->waitForDone(); // jobs that hold the engine end before registry and clock do
}

QString OpenWorkspace::initials() const
{
    return m_personName.isEmpty() ? QString() : qml::initials(m_personName);
}

void OpenWorkspace::setWaiting(int waiting)
{
    if (waiting == m_waiting)
        return;
    m_waiting = waiting;
    Q_EMIT waitingChanged();
}

service::Opening OpenWorkspace::opening(std::optional<service::SignIn> signIn) const
{
    return {.folder = m_folder.toStdString(),
            .registry = m_registry,
            .clock = m_clock,
            .program = "ringtrue-app",
            .signIn = std::move(signIn)};
}

void OpenWorkspace::start(const QString &folder, State state)
{
    m_folder = QDir(folder).absolutePath();
    m_organisation = QFileInfo(m_folder).fileName();
    m_state = state;
    Q_EMIT stateChanged();
}

void OpenWorkspace::open(const QString &folder, const QString &person)
{
    close();
    m_askedFor = person;
    start(folder, Opening);
    openWith({});
}

void OpenWorkspace::openWith(std::optional<service::SignIn> signIn)
{
    inBackground(
        this, [how = opening(std::move(signIn))] { return withPeople(openNow<Opened>(how)); },
        [this](Opened opened) { take(std::move(opened)); });
}

void OpenWorkspace::create(const QString &folder, const QString &organisation, const QString &person,
                           const QString &passphrase)
{
    close();
    start(folder, Opening);
    service::NewWorkspace workspace{opening({}), organisation.toStdString(), {}};
    workspace.firstPerson.id = newPersonId(m_clock);
    workspace.firstPerson.name = person.toStdString();
    workspace.firstPerson.roles = organisation::founderRoles();
    inBackground(
        this,
        [workspace, passphrase = passphrase.toStdString()] {
            Opened opened;
            auto made = service::Workspace::create(workspace);
            if (!made) {
                opened.failure = made.error();
                return opened;
            }
            opened.engine = std::move(*made);
            opened.signedIn = workspace.firstPerson.id;
            if (!passphrase.empty())
                if (const auto set = opened.engine->keys().setPassphrase(workspace.firstPerson.id, {}, passphrase);
                    !set)
                    opened.failure = service::workspaceFailure(set.error());
            return withPeople(std::move(opened));
        },
        [this](Opened opened) { take(std::move(opened)); });
}

void OpenWorkspace::take(Opened opened)
{
    if (opened.failure) {
        fail(*opened.failure);
        return;
    }
    auto reading = opened.engine->readFacts();
    if (!reading) {
        fail(reading.error());
        return;
    }
    m_reader = std::make_unique<storage::WriterThread>(std::move(*reading));
    m_engine = std::move(opened.engine);
    m_directory = std::move(opened.directory);
    m_readOnlyText = opened.readOnly;
    m_people.set(std::move(opened.people));
    RecentWorkspaces::remember(m_folder);
    rememberAtDoor(m_folder, m_people.people());
    const auto &people = m_people.people();
    for (const auto &person : people)
        if ((opened.signedIn && *opened.signedIn == person.id)
            || (!person.hasPassphrase && (people.size() == 1 || isMeant(person, m_directory, m_askedFor)))) {
            enter(person.id);
            return;
        }
    ask();
}

void OpenWorkspace::ask()
{
    m_state = Locked;
    Q_EMIT stateChanged();
}

void OpenWorkspace::enter(const PersonId &person)
{
    m_person = person;
    m_personName = nameOf(person);
    setSignInProblem({});
    m_state = Open;
    Q_EMIT personChanged();
    Q_EMIT stateChanged();
}

void OpenWorkspace::signIn(int row, const QString &passphrase)
{
    if (m_state != Locked || row < 0 || row >= m_people.rowCount())
        return;
    const auto person = m_people.people()[std::size_t(row)];
    if (m_engine && !person.hasPassphrase) {
        enter(person.id);
        return;
    }
    setSignInProblem(tr("Checking"));
    if (!m_engine) { // everybody has a passphrase: it opens the keys, too
        openWith(service::SignIn{person.id, passphrase.toStdString()});
        return;
    }
    inBackground(
        this,
        [engine = m_engine, id = person.id, passphrase = passphrase.toStdString()] {
            return bool(engine->keys().verifyPassphrase(id, passphrase));
        },
        [this, id = person.id](bool right) {
            if (right)
                enter(id);
            else
                setSignInProblem(tr("That is not the passphrase."));
        });
}

void OpenWorkspace::setSignInProblem(const QString &problem)
{
    m_signInProblem = problem;
    Q_EMIT signInProblemChanged();
}

void OpenWorkspace::lock()
{
    if (m_state != Open)
        return;
    refreshDoor();
    m_person = {};
    m_personName.clear();
    m_state = Locked;
    Q_EMIT personChanged();
    Q_EMIT stateChanged();
}

void OpenWorkspace::close()
{
    m_reader.reset();
    m_engine.reset();
    m_directory = {};
    m_people.set({});
    m_person = {};
    m_personName.clear();
    m_readOnlyText.clear();
    m_state = Closed;
    Q_EMIT personChanged();
    Q_EMIT stateChanged();
}

void OpenWorkspace::fail(const service::WorkspaceFailure &failure)
{
    using service::WorkspaceError;
    if (failure.error == WorkspaceError::WrongPassphrase && m_state == Locked) {
        setSignInProblem(tr("That is not the passphrase."));
        return;
    }
    if (failure.error == WorkspaceError::Locked) {
        m_people.set(knownAtDoor(m_folder));
        if (m_people.rowCount() > 0) {
            ask();
            return;
        }
    }
    const auto sentences = sentencesOf(failure, QDir::toNativeSeparators(m_folder));
    m_failureHeading = sentences.heading;
    m_failureText = failure.error == service::WorkspaceError::InUse ? inUseSentence(failure) : sentences.text;
    m_state = Failed;
    Q_EMIT stateChanged();
}

bool OpenWorkspace::may(organisation::Task task) const
{
    const auto *listed = m_directory.person(m_person);
    return m_engine && m_engine->canWrite() && listed != nullptr && organisation::may(listed->person, task);
}

QString OpenWorkspace::nameOf(const PersonId &person) const
{
    const auto *listed = m_directory.person(person);
    if (listed == nullptr)
        return tr("unknown");
    switch (listed->legible) {
    case organisation::Legible::Yes:
        return shown(listed->person.name);
    case organisation::Legible::Erased:
        return tr("erased");
    case organisation::Legible::NoKey:
        return tr("name not readable here");
    }
    return {};
}

QString OpenWorkspace::contactTypeName(const std::optional<ContactTypeId> &contactType) const
{
    const auto *found = contactType ? m_directory.contactType(*contactType) : nullptr;
    return found != nullptr ? shown(found->name) : QString();
}

void OpenWorkspace::refreshDirectory()
{
    auto engine = m_engine;
    read(
        this,
        [engine](storage::Connection &connection) { return organisation::readDirectory(connection, engine->keys()); },
        [this](auto directory) {
            if (!directory)
                return;
            m_directory = std::move(*directory);
            Q_EMIT directoryChanged();
        });
}

void OpenWorkspace::refreshDoor()
{
    m_people.set(atTheDoor(m_directory, m_engine->keys()));
    rememberAtDoor(m_folder, m_people.people());
}

} // namespace ringtrue::qml
