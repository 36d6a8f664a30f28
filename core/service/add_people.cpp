// SPDX-License-Identifier: Apache-2.0
#include "core/service/add_people.h"

#include "core/organisation/administrators.h"
#include "core/organisation/people_facts.h"
#include "core/service/log_words.h"
#include "core/service/sign_ins.h"

namespace ringtrue::service {

namespace {

using Stored = Result<std::vector<ledger::FactId>, PeopleFailure>;

Stored append(ledger::Ledger &ledger, storage::Connection &connection, ledger::Keys &keys, const PersonId &author,
              const std::vector<Person> &people)
{
    const auto locksOut = organisation::takesLastAdministrator(connection, keys, {.people = people});
    if (!locksOut)
        return Failure{peopleFailure(locksOut.error())};
    if (*locksOut)
        return Failure{PeopleFailure{.error = PeopleError::LastAdministrator}};
    const auto forbidden = organisation::needsAdministrator(connection, keys, author, people);
    if (!forbidden)
        return Failure{peopleFailure(forbidden.error())};
    if (*forbidden)
        return Failure{PeopleFailure{.error = PeopleError::NotAdministrator}};
    std::vector<ledger::FactDraft> drafts;
    for (const auto &person : people)
        drafts.push_back(organisation::personFact(person));
    auto stored = ledger.append(author, drafts);
    if (!stored)
        return Failure{peopleFailure(stored.error())};
    return std::move(*stored);
}

PeopleFailure notLetIn(const ledger::KeyFailure &failure)
{
    return {
        .error = PeopleError::NotLetIn,
        .ledger = {.error = ledger::LedgerError::Keys, .draft = 0, .keys = failure.error, .storage = failure.storage}};
}

} // namespace

Stored addPeople(Workspace &workspace, const PersonId &author, const std::vector<Person> &people)
{
    auto stored = workspace
                      .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                          return append(ledger, connection, workspace.keys(), author, people);
                      })
                      .get();
    if (!stored) {
        if (stored.error().error == PeopleError::Ledger)
            logNotWritten(workspace, "people", stored.error().ledger);
        return stored;
    }
    workspace.log().write("written", {{"what", "people"}, {"facts", std::int64_t(people.size())}});
    const auto settled = workspace
                             .submit([&](ledger::Ledger &, storage::Connection &facts) {
                                 return letIn(facts, workspace.keys(), people);
                             })
                             .get();
    if (!settled)
        return Failure{notLetIn(settled.error())};
    return stored;
}

} // namespace ringtrue::service
