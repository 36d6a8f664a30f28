// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/person_editor.h"

#include "core/organisation/check_person.h"
#include "core/service/add_people.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Workspace/new_id.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <algorithm>
#include <array>

namespace ringtrue::qml {

namespace {

constexpr std::array allRoles{Role::Evaluator,       Role::Lead,   Role::Facilitator, Role::ProgrammeOwner,
                              Role::Shopper,         Role::Editor, Role::Agent,       Role::Trainer,
                              Role::ExperienceOwner, Role::Client, Role::Auditor,     Role::WorkspaceAdministrator};

bool has(const Person &person, Role role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

/// Nothing but the name would tell @p person from somebody who is here; files of people are refused so, too.
bool hasNamesake(const Person &person, const organisation::Directory &directory)
{
    return person.externalId.empty() && !person.name.empty()
           && std::ranges::any_of(directory.people, [&](const auto &listed) {
                  return listed.person.id != person.id && listed.person.name == person.name;
              });
}

} // namespace

QString PersonEditor::sentenceOf(service::PeopleError error)
{
    switch (error) {
    case service::PeopleError::LastAdministrator:
        return tr("Nobody would be workspace administrator any more. Give the role to somebody else first.");
    case service::PeopleError::NotAdministrator:
        return tr("Only a workspace administrator makes somebody workspace administrator, or takes that role away.");
    case service::PeopleError::NotLetIn:
        return tr("It was stored, but who may sign in could not be settled. Store it once more.");
    case service::PeopleError::NoReason: // only an erasure is refused so
    case service::PeopleError::AlreadyErased:
    case service::PeopleError::Ledger:
        break;
    }
    return tr("The workspace could not be written. Nothing was changed.");
}

QString PersonEditor::person() const
{
    return m_isNew ? QString() : shown(m_stored.id.text());
}

bool PersonEditor::you() const
{
    return !m_isNew && m_workspace != nullptr && m_stored.id == m_workspace->person();
}

QString PersonEditor::name() const
{
    return shown(m_edited.name);
}

void PersonEditor::setName(const QString &name)
{
    m_edited.name = name.toStdString();
    Q_EMIT edited();
}

QString PersonEditor::externalId() const
{
    return shown(m_edited.externalId);
}

void PersonEditor::setExternalId(const QString &externalId)
{
    m_edited.externalId = externalId.toStdString();
    Q_EMIT edited();
}

void PersonEditor::setLanguages(const QString &languages)
{
    m_languages = languages;
    m_edited.languages = organisation::languagesFromText(languages.toStdString());
    Q_EMIT edited();
}

void PersonEditor::setActive(bool active)
{
    m_edited.active = active;
    Q_EMIT edited();
}

int PersonEditor::team() const
{
    if (m_workspace == nullptr || !m_edited.team)
        return 0;
    const auto &teams = m_workspace->directory().teams;
    const auto found =
        std::find_if(teams.begin(), teams.end(), [&](const Team &entry) { return entry.id == *m_edited.team; });
    return found == teams.end() ? 0 : int(found - teams.begin()) + 1;
}

void PersonEditor::setTeam(int team)
{
    const auto &teams = m_workspace->directory().teams;
    m_edited.team.reset();
    if (team > 0 && std::size_t(team) <= teams.size())
        m_edited.team = teams[std::size_t(team) - 1].id;
    Q_EMIT edited();
}

QStringList PersonEditor::roleNames() const
{
    QStringList names;
    for (const auto role : allRoles)
        names << roleName(role);
    return names;
}

QList<bool> PersonEditor::chosenRoles() const
{
    QList<bool> chosen;
    for (const auto role : allRoles)
        chosen << has(m_edited, role);
    return chosen;
}

QStringList PersonEditor::teamNames() const
{
    QStringList names{tr("No team")};
    if (m_workspace != nullptr)
        for (const auto &team : m_workspace->directory().teams)
            names << shown(team.name);
    return names;
}

void PersonEditor::show(const QString &person)
{
    const auto id = PersonId::parse(person.toStdString());
    const auto *const listed = id && m_workspace != nullptr ? m_workspace->directory().person(*id) : nullptr;
    if (listed == nullptr)
        return;
    m_isNew = false;
    m_erased = listed->legible != organisation::Legible::Yes;
    start(listed->person);
}

void PersonEditor::begin()
{
    m_isNew = true;
    m_erased = false;
    Person person;
    if (m_workspace != nullptr)
        person.id = PersonId{newId(m_workspace->clock())};
    start(person);
}

void PersonEditor::start(const Person &person)
{
    ++m_sheet;
    m_stored = person;
    m_edited = person;
    QStringList words;
    for (const auto &language : person.languages)
        words << shown(language);
    m_languages = words.join(QStringLiteral(", "));
    clearProblems();
    Q_EMIT changed();
    Q_EMIT edited();
}

void PersonEditor::setRole(int place, bool chosen)
{
    if (place < 0 || std::size_t(place) >= allRoles.size())
        return;
    std::vector<Role> roles;
    for (std::size_t i = 0; i < allRoles.size(); ++i)
        if (i == std::size_t(place) ? chosen : has(m_edited, allRoles[i]))
            roles.push_back(allRoles[i]);
    m_edited.roles = std::move(roles);
    Q_EMIT edited();
}

void PersonEditor::clearProblems()
{
    m_nameProblem.clear();
    m_rolesProblem.clear();
    m_languagesProblem.clear();
    m_externalIdProblem.clear();
    m_problem.clear();
    Q_EMIT problemsChanged();
}

bool PersonEditor::check()
{
    clearProblems();
    using organisation::PersonProblem;
    const auto problems = organisation::checkPerson(m_edited, m_workspace->directory());
    for (const auto problem : problems)
        switch (problem) {
        case PersonProblem::NoName:
            m_nameProblem = tr("A person needs a name.");
            break;
        case PersonProblem::BadName:
            m_nameProblem = tr("The name holds a character that cannot be seen. Type it anew.");
            break;
        case PersonProblem::NoRole:
            m_rolesProblem = tr("Choose at least one role.");
            break;
        case PersonProblem::BadLanguage:
            m_languagesProblem = tr("Languages are tags such as en or de-AT, with commas between them.");
            break;
        case PersonProblem::UnknownTeam:
            m_problem = tr("That team is not here any more. Choose another one.");
            break;
        case PersonProblem::ExternalIdTaken:
            m_externalIdProblem = tr("Somebody else has this id.");
            break;
        case PersonProblem::BadExternalId:
            m_externalIdProblem = tr("The id holds a character that cannot be seen. Type it anew.");
            break;
        }
    const bool isDouble = m_isNew && hasNamesake(m_edited, m_workspace->directory());
    if (isDouble && m_externalIdProblem.isEmpty())
        m_externalIdProblem = tr("Somebody is called that already. Give an id, which tells them apart.");
    Q_EMIT problemsChanged();
    return problems.empty() && !isDouble;
}

void PersonEditor::save()
{
    if (m_busy || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_edited.externalId = QString::fromStdString(m_edited.externalId).trimmed().toStdString();
    if (check())
        write();
}

QString PersonEditor::store(service::Workspace &workspace, const PersonId &author, const Person &person)
{
    const auto added = service::addPeople(workspace, author, {person});
    return added ? QString() : sentenceOf(added.error().error);
}

void PersonEditor::write()
{
    m_busy = true;
    m_sent = m_edited;
    Q_EMIT changed();
    inBackground(
        m_workspace, // what is written is known everywhere, also where the page is gone
        [engine = m_workspace->sharedEngine(), author = m_workspace->person(), person = m_edited] {
            return store(*engine, author, person);
        },
        [self = QPointer<PersonEditor>(this), workspace = m_workspace, seat = m_workspace->seat(),
         written = Written{m_edited, m_isNew, m_sheet}](const QString &problem) {
            if (problem.isEmpty())
                workspace->refreshDirectory();
            if (self)
                self->take(written, problem);
            else if (!problem.isEmpty())
                workspace->tell(seat, tr("%1: %2").arg(shown(written.person.name), problem));
        });
}

void PersonEditor::take(const Written &written, const QString &problem)
{
    m_busy = false;
    const bool isShown = written.sheet == m_sheet;
    if (isShown && problem.isEmpty()) {
        m_stored = written.person;
        m_isNew = false;
    } else if (isShown) {
        m_problem = problem;
        Q_EMIT problemsChanged();
    }
    Q_EMIT changed();
    Q_EMIT edited();
    const auto name = shown(written.person.name);
    if (problem.isEmpty())
        Q_EMIT saved(shown(written.person.id.text()),
                     (written.isNew ? tr("%1 was added.") : tr("%1 was changed.")).arg(name));
    else if (!isShown)
        Q_EMIT refused(tr("%1: %2").arg(name, problem));
}

void PersonEditor::setAside(const QString &part)
{
    const AsideValues<Person> values{m_stored, m_sent, m_edited, m_languages};
    m_workspace->setAside({.page = sheetsPage, .argument = part, .content = values});
}

bool PersonEditor::takeUp(const QString &part)
{
    const auto sheet = m_workspace->takeAside(sheetsPage, part);
    const auto *const aside = sheet ? std::any_cast<AsideValues<Person>>(&sheet->content) : nullptr;
    if (aside == nullptr)
        return false;
    const auto *const listed = m_workspace->directory().person(aside->edited.id);
    const bool isNew = listed == nullptr;
    if (!isNew && listed->legible != organisation::Legible::Yes) {
        m_workspace->sayLater(waitedInVainSentence(shown(aside->edited.name)));
        return false;
    }
    m_isNew = isNew;
    m_erased = false;
    start(isNew ? aside->stored : listed->person);
    m_edited = aside->edited;
    m_sent = aside->sent;
    m_languages = aside->languages;
    if (m_stored != aside->stored && m_stored != aside->sent)
        m_problem = changedMeanwhileSentence(shown(m_stored.name));
    Q_EMIT edited();
    Q_EMIT problemsChanged();
    return different();
}

} // namespace ringtrue::qml
