// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/directory.h"

#include "core/ledger/sealed.h"
#include "core/organisation/cause_facts.h"
#include "core/organisation/journey_facts.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

#include <algorithm>

namespace ringtrue::organisation {

namespace {

/// The text in a column of sealed bytes; empty, with the reason, where it cannot be read.
std::string openColumn(ledger::Keys &keys, const SQLite::Column &column, Legible &legible)
{
    const auto sealed = ledger::SealedText::fromBytes(storage::bytesOf(column));
    if (!sealed) {
        legible = Legible::NoKey;
        return {};
    }
    auto text = ledger::open(keys, *sealed);
    if (text)
        return std::move(*text);
    legible = text.error() == ledger::OpenError::Erased ? Legible::Erased : Legible::NoKey;
    return {};
}

std::vector<Role> rolesIn(const std::string &words)
{
    std::vector<Role> out;
    for (const auto &text : storage::splitWords(words))
        if (const auto role = roleFromWord(text))
            out.push_back(*role);
    return out;
}

ListedPerson personOf(SQLite::Statement &row, ledger::Keys &keys)
{
    ListedPerson out;
    out.person.id = storage::idOf<PersonId>(row.getColumn(0));
    out.person.name = openColumn(keys, row.getColumn(1), out.legible);
    out.person.externalId = openColumn(keys, row.getColumn(2), out.legible);
    out.person.roles = rolesIn(row.getColumn(3).getString());
    out.person.team = storage::idOrNullOf<TeamId>(row.getColumn(4));
    out.person.languages = storage::splitWords(row.getColumn(5).getString());
    out.person.active = row.getColumn(6).getInt() != 0 && out.legible != Legible::Erased;
    return out;
}

std::vector<ListedPerson> people(storage::Connection &connection, ledger::Keys &keys)
{
    std::vector<ListedPerson> out;
    auto &row = connection.prepared(sql::listPeople);
    while (row.executeStep())
        out.push_back(personOf(row, keys));
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return a.person.name < b.person.name; });
    return out;
}

std::vector<Team> teams(storage::Connection &connection)
{
    std::vector<Team> out;
    auto &row = connection.prepared(sql::listTeams);
    while (row.executeStep())
        out.push_back({.id = storage::idOf<TeamId>(row.getColumn(0)),
                       .name = row.getColumn(1).getString(),
                       .site = row.getColumn(2).getString(),
                       .vendor = row.getColumn(3).getString(),
                       .country = row.getColumn(4).getString(),
                       .languages = storage::splitWords(row.getColumn(5).getString())});
    return out;
}

template <typename Thing>
std::vector<Thing> ownedThings(SQLite::Statement &row)
{
    std::vector<Thing> out;
    while (row.executeStep())
        out.push_back({.id = storage::idOf<decltype(Thing::id)>(row.getColumn(0)),
                       .slug = row.getColumn(1).getString(),
                       .name = row.getColumn(2).getString(),
                       .owners = storage::unpackIds<PersonId>(storage::bytesOf(row.getColumn(3)))});
    return out;
}

std::vector<CustomerJourney> journeys(storage::Connection &connection)
{
    std::vector<CustomerJourney> out;
    auto &row = connection.prepared(sql::listCustomerJourneys);
    while (row.executeStep())
        out.push_back({.id = storage::idOf<CustomerJourneyId>(row.getColumn(0)),
                       .name = row.getColumn(1).getString(),
                       .owners = storage::unpackIds<PersonId>(storage::bytesOf(row.getColumn(2))),
                       .stages = stagesFromBody(ledger::Body::parse(row.getColumn(3).getString(), nullptr, false))
                                     .value_or(std::vector<JourneyStage>{})});
    return out;
}

template <typename Things, typename Match>
auto findIn(const Things &things, Match match) -> decltype(things.data())
{
    const auto found = std::find_if(things.begin(), things.end(), match);
    return found == things.end() ? nullptr : &*found;
}

} // namespace

Result<Directory, storage::StorageFailure> readDirectory(storage::Connection &connection, ledger::Keys &keys)
{
    return storage::read(connection, [&] {
        return Directory{.people = people(connection, keys),
                         .teams = teams(connection),
                         .contactTypes = ownedThings<ContactType>(connection.prepared(sql::listContactTypes)),
                         .jobs = ownedThings<Job>(connection.prepared(sql::listJobs)),
                         .journeys = journeys(connection),
                         .causes = readCauses(connection),
                         .attributions = readAttributions(connection)};
    });
}

Result<std::optional<ListedPerson>, storage::StorageFailure> readPerson(storage::Connection &connection,
                                                                        ledger::Keys &keys, const PersonId &id)
{
    return storage::read(connection, [&]() -> std::optional<ListedPerson> {
        auto &row = connection.prepared(sql::findPerson);
        storage::Binder(row).id(id);
        if (!row.executeStep())
            return std::nullopt;
        return personOf(row, keys);
    });
}

Result<bool, storage::StorageFailure> mayNow(storage::Connection &connection, const PersonId &person, Task task)
{
    return storage::read(connection, [&] {
        auto &row = connection.prepared(sql::findRoles);
        storage::Binder(row).id(person);
        if (!row.executeStep())
            return false;
        Person known;
        known.id = person;
        known.roles = rolesIn(row.getColumn(0).getString());
        known.active = row.getColumn(1).getInt() != 0;
        return may(known, task);
    });
}

bool hasRole(const Person &person, Role role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

const ListedPerson *Directory::person(const PersonId &id) const
{
    return findIn(people, [&](const auto &entry) { return entry.person.id == id; });
}

const ListedPerson *Directory::personByExternalId(std::string_view externalId) const
{
    return findIn(people,
                  [&](const auto &entry) { return !externalId.empty() && entry.person.externalId == externalId; });
}

const Team *Directory::team(const TeamId &id) const
{
    return findIn(teams, [&](const auto &entry) { return entry.id == id; });
}

const ContactType *Directory::contactType(const ContactTypeId &id) const
{
    return findIn(contactTypes, [&](const auto &entry) { return entry.id == id; });
}

const ContactType *Directory::contactTypeBySlug(std::string_view slug) const
{
    return findIn(contactTypes, [&](const auto &entry) { return entry.slug == slug; });
}

} // namespace ringtrue::organisation
