// SPDX-License-Identifier: Apache-2.0
#include "core/service/add_people.h"

#include "core/organisation/people_facts.h"
#include "core/service/log_words.h"

namespace ringtrue::service {

Result<std::vector<ledger::FactId>, ledger::LedgerFailure> addPeople(Workspace &workspace, const PersonId &author,
                                                                     const std::vector<Person> &people)
{
    std::vector<ledger::FactDraft> drafts;
    for (const auto &person : people)
        drafts.push_back(organisation::personFact(person));
    auto stored =
        workspace.submit([&](ledger::Ledger &ledger, storage::Connection &) { return ledger.append(author, drafts); })
            .get();
    if (!stored) {
        logNotWritten(workspace, "people", stored.error());
        return stored;
    }
    workspace.log().write("written", {{"what", "people"}, {"facts", std::int64_t(people.size())}});
    for (const auto &person : people) {
        if (!person.active)
            continue;
        const auto allowed = workspace.keys().allow(person.id);
        if (!allowed)
            return Failure{ledger::LedgerFailure{.error = ledger::LedgerError::Keys,
                                                 .draft = 0,
                                                 .keys = allowed.error().error,
                                                 .storage = allowed.error().storage}};
    }
    return stored;
}

} // namespace ringtrue::service
