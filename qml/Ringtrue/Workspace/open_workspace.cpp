// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include "core/organisation/may_read.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/follow_writer.h"
#include "qml/Ringtrue/Workspace/new_id.h"
#include "qml/Ringtrue/Workspace/recent_workspaces.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

namespace ringtrue::qml {

OpenWorkspace::OpenWorkspace(const ledger::Registry &registry, const Clock &clock, QObject *parent)
    : QObject(parent), m_registry(registry), m_clock(clock)
{
}

OpenWorkspace::~OpenWorkspace()
{
    if (m_stops)
        *m_stops = true;
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

// Of the turn that inTurn() begins next.
service::Opening OpenWorkspace::opening()
{
    m_stops = std::make_shared<std::atomic_bool>(false);
    const QPointer<QObject> self(this);
    QElapsedTimer since;
    since.start();
    auto progress = [this, self, since, stops = m_stops, turn = m_turn + 1](std::uint64_t done, std::uint64_t total) {
        backOnGui(self, OpeningProgress{done, total, std::chrono::milliseconds(since.elapsed())},
                  [this, turn](const OpeningProgress &far) { showOpening(turn, far); });
        return *stops ? ledger::Go::Stop : ledger::Go::On;
    };
    return {.folder = m_folder.toStdString(),
            .registry = m_registry,
            .clock = m_clock,
            .program = "ringtrue-app",
            .signIn = {},
            .progress = std::move(progress)};
}

void OpenWorkspace::showOpening(int turn, const OpeningProgress &progress)
{
    if (turn != m_turn)
        return;
    m_opening = progress;
    Q_EMIT openingChanged();
    if (m_state == Opening)
        return;
    m_state = Opening; // a passphrase was somebody's; what takes long is something else
    Q_EMIT stateChanged();
}

void OpenWorkspace::cancelOpening()
{
    if (m_state != Opening || !m_stops)
        return;
    *m_stops = true;
    Q_EMIT openingChanged();
}

void OpenWorkspace::endOpening()
{
    m_stops.reset();
    m_opening = {};
    Q_EMIT openingChanged();
}

QString OpenWorkspace::readOnlyText() const
{
    return m_readOnly ? inUseSentence(*m_readOnly)
                      : QString(); // when it is asked for: the language may be another by now
}

void OpenWorkspace::start(const QString &folder, State state)
{
    m_folder = QDir(folder).absolutePath();
    m_organisation = RecentWorkspaces::nameOf(m_folder);
    m_state = state;
    Q_EMIT stateChanged();
}

void OpenWorkspace::open(const QString &folder, const QString &person)
{
    close();
    setMaking(false, {});
    m_askedFor = person;
    start(folder, Opening);
    inTurn([how = opening()] { return openNow(how); }, [this](Opened opened) { take(std::move(opened)); });
}

// What is opened or made is taken only if nothing else was opened, made or closed since.
void OpenWorkspace::inTurn(std::function<Opened()> work, std::function<void(Opened)> taken)
{
    inBackground(this, std::move(work), [this, turn = ++m_turn, taken = std::move(taken)](Opened opened) {
        if (turn == m_turn)
            taken(std::move(opened));
    });
}

void OpenWorkspace::create(const QString &folder, const QString &organisation, const QString &person,
                           const QString &passphrase)
{
    if (m_making)
        return;
    if (m_state != Closed)
        close();
    m_folder = QDir(folder).absolutePath();
    setMaking(true, {});
    service::NewWorkspace workspace{opening(), organisation.trimmed().toStdString(), {}};
    workspace.firstPerson.id = PersonId{newId(m_clock)};
    workspace.firstPerson.name = person.trimmed().toStdString();
    workspace.firstPerson.roles = organisation::founderRoles();
    inTurn([workspace, passphrase = passphrase.toStdString()] { return makeNow(workspace, passphrase); },
           [this](Opened opened) {
               if (opened.isOpenToAll) {
                   RecentWorkspaces::remember(m_folder, m_organisation = opened.organisation);
                   setMaking(false,
                             tr("The workspace was made, but its passphrase could not be written: anybody at this "
                                "computer can work in it. Open it and set the passphrase in the settings."));
                   return;
               }
               if (opened.failure) {
                   const auto sentences = sentencesOf(*opened.failure, QDir::toNativeSeparators(m_folder));
                   setMaking(false, sentences.heading + QStringLiteral(". ") + sentences.text);
                   return;
               }
               setMaking(false, {});
               take(std::move(opened));
           });
}

void OpenWorkspace::setMaking(bool making, const QString &problem)
{
    m_making = making;
    m_makeProblem = problem;
    Q_EMIT makeChanged();
}

void OpenWorkspace::take(Opened opened)
{
    if (openingStops()) { // also where it was done before it heard of it
        opened = {};
        close();
        return;
    }
    endOpening();
    if (!opened.organisation.isEmpty())
        m_organisation = opened.organisation;
    m_onlyOne = opened.onlyOne;
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
    m_readOnly = opened.readOnly;
    m_people.set(std::move(opened.people));
    RecentWorkspaces::remember(m_folder, m_organisation);
    if (m_readOnly)
        followWriter(*this);
    if (const auto person = whoEnters(opened.signedIn))
        enter(*person);
    else
        askInstead();
}

// Somebody was named at the start whom nobody here is, or more than one.
void OpenWorkspace::askInstead()
{
    const auto &people = m_people.people();
    const auto meant = std::count_if(people.begin(), people.end(), [&](const PersonAtDoor &person) {
        return isMeant(person, m_directory, m_askedFor);
    });
    ask();
    if (m_askedFor.isEmpty() || meant == 1)
        return;
    setSignIn(false, meant == 0 ? tr("Nobody who works here is called “%1”. Choose who you are.").arg(m_askedFor)
                                : tr("Several people are called “%1”. Choose who you are.").arg(m_askedFor));
}

// Who signed in, or who needs no passphrase: the one who was asked for by a name that nobody else has, or the only one.
std::optional<PersonId> OpenWorkspace::whoEnters(const std::optional<PersonId> &signedIn) const
{
    std::vector<PersonAtDoor> meant;
    for (const auto &person : m_people.people())
        if (signedIn == person.id)
            return signedIn;
        else if (isMeant(person, m_directory, m_askedFor) || (m_askedFor.isEmpty() && m_people.people().size() == 1))
            meant.push_back(person);
    return meant.size() == 1 && !meant.front().hasPassphrase ? std::optional{meant.front().id} : std::nullopt;
}

bool OpenWorkspace::mayEnd()
{
    if (!answersWait() && !draftsWait())
        return true;
    m_unsavedDrafts.saveAgain();
    inBackground(
        this,
        [engine = m_engine, person = m_person] {
            if (engine && engine->canWrite())
                engine->drafts().list(person).wait(); // after all that is on its way to the disk
            return true;
        },
        [this](bool) {
            m_unsavedDrafts.whenAnswered([this] { Q_EMIT answersSettled(answersWait() || draftsWait()); });
        });
    return false;
}

void OpenWorkspace::close()
{
    ++m_turn;
    if (m_stops)
        *m_stops = true; // nobody waits for it any more
    endOpening();
    m_reader.reset();
    m_engine.reset();
    m_directory = {};
    m_directoryProblem.clear();
    m_people.set({});
    m_person = {};
    m_lastPerson = {};
    m_personName.clear();
    m_readOnly.reset();
    setWaiting(0);
    setSignIn(false, {});
    m_state = Closed;
    Q_EMIT personChanged();
    Q_EMIT stateChanged();
}

void OpenWorkspace::fail(const service::WorkspaceFailure &failure)
{
    using service::WorkspaceError;
    if (failure.error == WorkspaceError::WrongPassphrase && (m_state == Locked || m_signingIn)) {
        if (m_state != Locked)
            ask(); // the views were made anew meanwhile: the passphrase was somebody's, the name is not theirs
        refuseSignIn();
        return;
    }
    if (failure.error == WorkspaceError::Locked) {
        m_people.set({});
        ask();
        return;
    }
    setSignIn(false, {});
    const auto sentences = sentencesOf(failure, QDir::toNativeSeparators(m_folder));
    m_failureHeading = sentences.heading;
    m_failureText = failure.error == service::WorkspaceError::InUse ? inUseSentence(failure) : sentences.text;
    m_state = Failed;
    Q_EMIT stateChanged();
}

void OpenWorkspace::log(service::LogWord event, std::initializer_list<service::LogField> fields)
{
    if (m_engine && m_engine->canWrite())
        m_engine->log().write(event, fields);
}

bool OpenWorkspace::may(organisation::Task task) const
{
    return m_engine && m_engine->canWrite() && isAllowed(task);
}

bool OpenWorkspace::isAllowed(organisation::Task task) const
{
    const auto *listed = m_directory.person(m_person);
    return listed != nullptr && organisation::may(listed->person, task);
}

Person OpenWorkspace::reader() const
{
    if (const auto *listed = m_directory.person(m_person))
        return listed->person;
    Person unknown;
    unknown.id = m_person;
    unknown.active = false;
    return unknown;
}

bool OpenWorkspace::isGivenWork() const
{
    return isAllowed(organisation::Task::Evaluate) && organisation::mayReadAllInteractions(reader());
}

bool OpenWorkspace::showsScore(const PersonId &evaluator, const PersonId &agent, organisation::Released released) const
{
    const auto *listed = m_directory.person(m_person);
    return listed != nullptr && organisation::mayReadEvaluation(listed->person, evaluator, agent, released);
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
        [this, turn = m_turn](auto directory) {
            if (turn != m_turn)
                return; // of a workspace that was closed meanwhile
            if (directory)
                m_directory = std::move(*directory);
            if (m_state == Open && m_personName != nameOf(m_person)) {
                m_personName = nameOf(m_person); // her own sheet may have changed it
                Q_EMIT personChanged();
            }
            m_directoryProblem =
                directory ? QString() : tr("The organisation could not be read. What you see may be older than it is.");
            Q_EMIT directoryChanged();
        });
}

void OpenWorkspace::refreshDoor()
{
    if (m_engine)
        m_people.set(atTheDoor(m_directory, m_engine->keys()));
}

} // namespace ringtrue::qml
