// SPDX-License-Identifier: Apache-2.0
#include "core/service/erase_person.h"

#include "core/organisation/administrators.h"
#include "core/organisation/interactions.h"
#include "core/service/prune_backups.h"

namespace ringtrue::service {

namespace {

/// The interactions that go with @p person, who must not be the last administrator.
Result<std::vector<InteractionId>, PeopleFailure> goesWith(storage::Connection &connection, ledger::Keys &keys,
                                                           const PersonId &person)
{
    const auto locksOut = organisation::takesLastAdministrator(connection, keys, {.people = {}, .erased = person});
    if (!locksOut)
        return Failure{peopleFailure(locksOut.error())};
    if (*locksOut)
        return Failure{PeopleFailure{.error = PeopleError::LastAdministrator}};
    auto found = organisation::interactionsOf(connection, person);
    if (!found)
        return Failure{peopleFailure(found.error())};
    return std::move(*found);
}

Result<ledger::FactId, PeopleFailure> bury(ledger::Ledger &ledger, const PersonId &author, const Erasure &erasure,
                                           const std::vector<InteractionId> &interactions)
{
    ledger::Tombstone stone{
        .subjects = {ledger::subjectOf(erasure.person)}, .reason = erasure.reason, .authority = erasure.authority};
    for (const auto &interaction : interactions)
        stone.subjects.push_back(ledger::subjectOf(interaction));
    const auto erased = ledger.erase(author, stone);
    if (!erased)
        return Failure{peopleFailure(erased.error())};
    return *erased;
}

} // namespace

Result<Erased, PeopleFailure> erasePerson(Workspace &workspace, const PersonId &author, const Erasure &erasure)
{
    std::vector<InteractionId> interactions;
    const auto erase = [&](ledger::Ledger &ledger,
                           storage::Connection &connection) -> Result<ledger::FactId, PeopleFailure> {
        auto found = goesWith(connection, workspace.keys(), erasure.person);
        if (!found)
            return Failure{found.error()};
        interactions = std::move(*found);
        return bury(ledger, author, erasure, interactions);
    };
    const auto tombstone = workspace.submit(erase).get();
    if (!tombstone)
        return Failure{tombstone.error()};
    removeUselessBlobs(workspace.paths().backups() / "blobs", workspace.keys());
    for (const auto &interaction : interactions) {
        const auto removed = workspace.drafts().removeOf(interaction).get();
        if (!removed)
            return Failure{peopleFailure(removed.error().storage)};
    }
    return Erased{.tombstone = *tombstone, .interactions = interactions.size()};
}

} // namespace ringtrue::service
