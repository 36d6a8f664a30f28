// SPDX-License-Identifier: Apache-2.0
#include "core/service/erase_person.h"

#include "core/organisation/interactions.h"

namespace ringtrue::service {

namespace {

ledger::LedgerFailure storeFailure(const storage::StorageFailure &failure)
{
    return {.error = ledger::LedgerError::Store, .draft = 0, .keys = {}, .storage = failure};
}

} // namespace

Result<Erased, ledger::LedgerFailure> erasePerson(Workspace &workspace, const PersonId &author, const Erasure &erasure)
{
    std::vector<InteractionId> interactions;
    const auto tombstone =
        workspace
            .submit([&](ledger::Ledger &ledger,
                        storage::Connection &connection) -> Result<ledger::FactId, ledger::LedgerFailure> {
                auto found = organisation::interactionsOf(connection, erasure.person);
                if (!found)
                    return Failure{storeFailure(found.error())};
                interactions = std::move(*found);
                ledger::Tombstone stone{.subjects = {ledger::subjectOf(erasure.person)},
                                        .reason = erasure.reason,
                                        .authority = erasure.authority};
                for (const auto &interaction : interactions)
                    stone.subjects.push_back(ledger::subjectOf(interaction));
                return ledger.erase(author, stone);
            })
            .get();
    if (!tombstone)
        return Failure{tombstone.error()};
    for (const auto &interaction : interactions) {
        const auto removed = workspace.drafts().removeOf(interaction).get();
        if (!removed)
            return Failure{storeFailure(removed.error().storage)};
    }
    return Erased{.tombstone = *tombstone, .interactions = interactions.size()};
}

} // namespace ringtrue::service
