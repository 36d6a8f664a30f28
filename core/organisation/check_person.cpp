// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/check_person.h"

#include "core/base/text_flaw.h"
#include "core/organisation/codes.h"

#include <algorithm>

namespace ringtrue::organisation {

std::vector<PersonProblem> checkPerson(const Person &person, const Directory &directory)
{
    std::vector<PersonProblem> out;
    if (isBlank(person.name))
        out.push_back(PersonProblem::NoName);
    else if (findTextFlaw(person.name))
        out.push_back(PersonProblem::BadName);
    if (person.roles.empty())
        out.push_back(PersonProblem::NoRole);
    if (!std::all_of(person.languages.begin(), person.languages.end(), isLanguageTag))
        out.push_back(PersonProblem::BadLanguage);
    if (person.team && directory.team(*person.team) == nullptr)
        out.push_back(PersonProblem::UnknownTeam);
    const auto *const other = directory.personByExternalId(person.externalId);
    if (other != nullptr && other->person.id != person.id)
        out.push_back(PersonProblem::ExternalIdTaken);
    if (findTextFlaw(person.externalId))
        out.push_back(PersonProblem::BadExternalId);
    return out;
}

std::vector<std::string> languagesFromText(std::string_view text)
{
    constexpr std::string_view separators = " ,;\t";
    std::vector<std::string> out;
    auto begin = text.find_first_not_of(separators);
    while (begin != std::string_view::npos) {
        const auto end = std::min(text.find_first_of(separators, begin), text.size());
        out.emplace_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(separators, end);
    }
    return out;
}

} // namespace ringtrue::organisation
