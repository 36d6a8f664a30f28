// SPDX-License-Identifier: Apache-2.0
#include "core/service/add_people.h"

#include "core/organisation/administrators.h"
#include "core/organisation/people_facts.h"
#include "core/service/log_words.h"

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
    std::vector<ledger::FactDraft> drafts;
    for (const auto &person : people)
        drafts.push_back(organisation::personFact(person));
    auto stored = ledger.append(author, drafts);
    if (!stored)
        return Failure{peopleFailure(stored.error())};
    return std::move(*stored);
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
    for (const auto &person : people) {
        if (!person.active)
            continue;
        const auto allowed = workspace.keys().allow(person.id);
        if (!allowed)
            return Failure{peopleFailure(ledger::LedgerFailure{.error = ledger::LedgerError::Keys,
                                                               .draft = 0,
                                                               .keys = allowed.error().error,
                                                               .storage = allowed.error().storage})};
    }
    return stored;
}

} // namespace ringtrue::service
