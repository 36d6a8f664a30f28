// SPDX-License-Identifier: Apache-2.0
#include "core/service/sign_ins.h"

#include "core/organisation/directory.h"
#include "core/organisation/permissions.h"

#include <algorithm>
#include <vector>

namespace ringtrue::service {

namespace {

using ledger::KeyFailure;

/// Whether the row of @p person in keys.db must go.
Result<bool, KeyFailure> isDone(storage::Connection &facts, ledger::Keys &keys, const PersonId &person)
{
    const auto listed = organisation::readPerson(facts, keys, person);
    if (!listed)
        return Failure{KeyFailure{ledger::KeyError::Store, listed.error()}};
    if (!*listed)
        return false;
    if (!(*listed)->person.active || (*listed)->legible == organisation::Legible::Erased)
        return true;
    if (organisation::mayDoAnything((*listed)->person))
        return false;
    const auto has = keys.hasPassphrase(person);
    if (!has)
        return Failure{has.error()};
    return !*has;
}

/// Somebody has no passphrase, or nobody is known who may sign in.
bool isOpenToAll(ledger::Keys &keys)
{
    const auto people = keys.people();
    if (!people)
        return false;
    return people->empty() || std::ranges::any_of(*people, [&](const PersonId &person) {
               const auto has = keys.hasPassphrase(person);
               return has && !*has;
           });
}

} // namespace

Result<Done, KeyFailure> settleSignIns(storage::Connection &facts, ledger::Keys &keys)
{
    const auto people = keys.people();
    if (!people)
        return Failure{people.error()};
    std::vector<PersonId> done;
    for (const auto &person : *people) {
        const auto is = isDone(facts, keys, person);
        if (!is)
            return Failure{is.error()};
        if (*is)
            done.push_back(person);
    }
    return done.empty() ? Result<Done, KeyFailure>(Done{}) : keys.disallow(done);
}

Result<Done, KeyFailure> letIn(storage::Connection &facts, ledger::Keys &keys, std::span<const Person> people)
{
    for (const auto &person : people) {
        if (!organisation::mayDoAnything(person))
            continue;
        const auto allowed = keys.allow(person.id);
        if (!allowed)
            return allowed;
    }
    return settleSignIns(facts, keys);
}

bool entersFreely(ledger::Keys &keys, const PersonId &person)
{
    const auto has = keys.hasPassphrase(person);
    if (has)
        return !*has;
    return has.error().error == ledger::KeyError::UnknownPerson && isOpenToAll(keys);
}

} // namespace ringtrue::service
