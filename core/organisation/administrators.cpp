// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/administrators.h"

#include "core/ledger/sealed.h"
#include "core/organisation/directory.h"
#include "core/organisation/sql.h"
#include "core/storage/row.h"

#include <algorithm>
#include <set>

namespace ringtrue::organisation {

namespace {

bool isErased(const SQLite::Column &name, ledger::Keys &keys)
{
    const auto sealed = ledger::SealedText::fromBytes(storage::bytesOf(name));
    if (!sealed)
        return false;
    const auto text = ledger::open(keys, *sealed);
    return !text && text.error() == ledger::OpenError::Erased;
}

std::set<PersonId> administratorsIn(storage::Connection &connection, ledger::Keys &keys)
{
    std::set<PersonId> administrators;
    auto &row = connection.prepared(sql::listAdministrators);
    while (row.executeStep())
        if (!isErased(row.getColumn(1), keys))
            administrators.insert(storage::idOf<PersonId>(row.getColumn(0)));
    return administrators;
}

bool isAdministrator(const Person &person)
{
    return person.active && hasRole(person, Role::WorkspaceAdministrator);
}

} // namespace

Result<bool, storage::StorageFailure> takesLastAdministrator(storage::Connection &connection, ledger::Keys &keys,
                                                             const PeopleChange &change)
{
    return storage::read(connection, [&] {
        auto administrators = administratorsIn(connection, keys);
        const bool wereThere = !administrators.empty();
        for (const auto &person : change.people)
            if (isAdministrator(person))
                administrators.insert(person.id);
            else
                administrators.erase(person.id);
        if (change.erased)
            administrators.erase(*change.erased);
        return wereThere && administrators.empty();
    });
}

Result<bool, storage::StorageFailure> needsAdministrator(storage::Connection &connection, ledger::Keys &keys,
                                                         const PersonId &author, std::span<const Person> people)
{
    return storage::read(connection, [&] {
        const auto administrators = administratorsIn(connection, keys);
        return !administrators.empty() && !administrators.contains(author)
               && std::ranges::any_of(people, [&](const Person &person) {
                      return isAdministrator(person) != administrators.contains(person.id);
                  });
    });
}

} // namespace ringtrue::organisation
