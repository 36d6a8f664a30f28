// SPDX-License-Identifier: Apache-2.0
#include "core/service/erase_person.h"

#include "core/base/text_flaw.h"
#include "core/organisation/administrators.h"
#include "core/organisation/interactions.h"
#include "core/service/comment_phrases.h"
#include "core/service/erased_drafts.h"
#include "core/service/prune_backups.h"
#include "core/service/sign_ins.h"

namespace ringtrue::service {

namespace {

/// What an erasure takes with it.
struct Scope {
    std::vector<InteractionId> interactions;
    bool ofInteraction = false; ///< the subject is the one interaction
};

/// @p subject must not be the last administrator.
Result<Scope, PeopleFailure> scopeOf(storage::Connection &connection, ledger::Keys &keys, const PersonId &subject)
{
    const InteractionId asInteraction{subject.uuid()};
    const auto interaction = organisation::readInteraction(connection, asInteraction);
    if (!interaction)
        return Failure{peopleFailure(interaction.error())};
    if (*interaction)
        return Scope{.interactions = {asInteraction}, .ofInteraction = true};
    const auto locksOut = organisation::takesLastAdministrator(connection, keys, {.people = {}, .erased = subject});
    if (!locksOut)
        return Failure{peopleFailure(locksOut.error())};
    if (*locksOut)
        return Failure{PeopleFailure{.error = PeopleError::LastAdministrator}};
    auto found = organisation::interactionsOf(connection, subject);
    if (!found)
        return Failure{peopleFailure(found.error())};
    return Scope{.interactions = std::move(*found), .ofInteraction = false};
}

std::vector<ledger::SubjectId> subjectsOf(const Scope &scope, const PersonId &person)
{
    std::vector<ledger::SubjectId> out;
    if (!scope.ofInteraction)
        out.push_back(ledger::subjectOf(person));
    for (const auto &interaction : scope.interactions)
        out.push_back(ledger::subjectOf(interaction));
    return out;
}

Result<bool, PeopleFailure> areErased(ledger::Keys &keys, const std::vector<ledger::SubjectId> &subjects)
{
    for (const auto &subject : subjects) {
        const auto erased = keys.isErased(subject);
        if (!erased)
            return Failure{PeopleFailure{.error = PeopleError::Ledger,
                                         .ledger = {.error = ledger::LedgerError::Keys,
                                                    .draft = 0,
                                                    .keys = erased.error().error,
                                                    .storage = erased.error().storage}}};
        if (!*erased)
            return false;
    }
    return true;
}

Result<ledger::FactId, PeopleFailure> bury(ledger::Ledger &ledger, ledger::Keys &keys, const PersonId &author,
                                           const Erasure &erasure, const Scope &scope)
{
    ledger::Tombstone stone{
        .subjects = subjectsOf(scope, erasure.person), .reason = erasure.reason, .authority = erasure.authority};
    const auto before = areErased(keys, stone.subjects);
    if (!before)
        return Failure{before.error()};
    if (*before && ledger.undestroyed()) // it was written down, and a key or file of it is still here
        return Failure{peopleFailure(*ledger.undestroyed())};
    if (*before)
        return Failure{PeopleFailure{.error = PeopleError::AlreadyErased}};
    const auto erased = ledger.erase(author, stone);
    if (!erased)
        return Failure{peopleFailure(erased.error())};
    return *erased;
}

} // namespace

Result<Erased, PeopleFailure> erasePerson(Workspace &workspace, const PersonId &author, const Erasure &erasure)
{
    if (isBlank(erasure.reason))
        return Failure{PeopleFailure{.error = PeopleError::NoReason}};
    Scope scope;
    const auto erase = [&](ledger::Ledger &ledger,
                           storage::Connection &connection) -> Result<ledger::FactId, PeopleFailure> {
        auto found = scopeOf(connection, workspace.keys(), erasure.person);
        if (!found)
            return Failure{found.error()};
        scope = std::move(*found);
        return bury(ledger, workspace.keys(), author, erasure, scope);
    };
    const auto tombstone = workspace.submit(erase).get();
    const bool stored = tombstone || tombstone.error().ledger.error == ledger::LedgerError::Undestroyed;
    if (!stored)
        return Failure{tombstone.error()};
    removeUselessBlobs(workspace.paths().backups() / "blobs", workspace.keys());
    const auto drafts = removeErasedDrafts(workspace.drafts(), workspace.keys());
    const auto phrases = removeErasedPhrases(workspace.drafts(), workspace.keys());
    const auto settled = workspace
                             .submit([&](ledger::Ledger &, storage::Connection &facts) {
                                 return settleSignIns(facts, workspace.keys());
                             })
                             .get();
    if (!tombstone)
        return Failure{tombstone.error()};
    return Erased{.tombstone = *tombstone,
                  .interactions = scope.interactions.size(),
                  .ofInteraction = scope.ofInteraction,
                  .leftovers = !drafts || !phrases || !settled};
}

} // namespace ringtrue::service
