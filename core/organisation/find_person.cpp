// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/find_person.h"

#include "core/base/text_flaw.h"

namespace ringtrue::organisation {

namespace {

template <typename Match>
std::vector<const ListedPerson *> everybody(const Directory &directory, Match match)
{
    std::vector<const ListedPerson *> out;
    for (const auto &entry : directory.people)
        if (match(entry.person))
            out.push_back(&entry);
    return out;
}

} // namespace

Result<const ListedPerson *, WhoFailure> findPerson(const Directory &directory, std::string_view who)
{
    if (isBlank(who))
        return Failure{WhoFailure{WhoError::Blank}};
    if (const auto id = PersonId::parse(who))
        if (const auto *const found = directory.person(*id))
            return found;
    auto found = everybody(directory, [&](const Person &person) { return person.externalId == who; });
    if (found.empty())
        found = everybody(directory, [&](const Person &person) { return person.name == who; });
    if (found.empty())
        return Failure{WhoFailure{WhoError::Nobody}};
    if (found.size() > 1)
        return Failure{WhoFailure{WhoError::Several, std::move(found)}};
    return found.front();
}

} // namespace ringtrue::organisation
