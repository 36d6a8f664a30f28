// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/lint_owners.h"

#include <set>

namespace ringtrue::organisation {

namespace {

bool isHere(const Directory &directory, const PersonId &owner)
{
    const auto *const person = directory.person(owner);
    return person != nullptr && person->person.active && person->legible != Legible::Erased;
}

template <typename Things>
void lint(const Directory &directory, const Things &things, OwnedThing kind, std::vector<OwnerFinding> &findings)
{
    for (const auto &thing : things) {
        const auto count = std::set(thing.owners.begin(), thing.owners.end()).size();
        if (count == 0)
            findings.push_back({kind, thing.name, OwnerProblem::None, count});
        else if (count > 1)
            findings.push_back({kind, thing.name, OwnerProblem::Several, count});
        else if (!isHere(directory, thing.owners.front()))
            findings.push_back({kind, thing.name, OwnerProblem::Gone, count});
    }
}

} // namespace

std::vector<OwnerFinding> lintOwners(const Directory &directory)
{
    std::vector<OwnerFinding> findings;
    lint(directory, directory.contactTypes, OwnedThing::ContactType, findings);
    lint(directory, directory.jobs, OwnedThing::Job, findings);
    lint(directory, directory.journeys, OwnedThing::CustomerJourney, findings);
    return findings;
}

} // namespace ringtrue::organisation
