// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_people.h"

#include <algorithm>

namespace ringtrue::organisation {

namespace {

std::vector<Role> roles(TableRow &row)
{
    std::vector<Role> out;
    const auto words = row.list("roles");
    for (const auto &word : words)
        if (const auto role = roleFromWord(word))
            out.push_back(*role);
        else
            row.refuse(RowProblem::UnknownRole, "roles", word);
    if (words.empty())
        row.refuse(RowProblem::MissingValue, "roles", {});
    return out;
}

std::optional<TeamId> team(TableRow &row, const Directory &directory)
{
    const auto name = row.text("team");
    if (name.empty())
        return std::nullopt;
    const auto found = std::find_if(directory.teams.begin(), directory.teams.end(),
                                    [&](const auto &entry) { return entry.name == name; });
    if (found == directory.teams.end()) {
        row.refuse(RowProblem::UnknownTeam, "team", name);
        return std::nullopt;
    }
    return found->id;
}

bool active(TableRow &row)
{
    const auto word = row.text("active");
    if (word != "" && word != "yes" && word != "no")
        row.refuse(RowProblem::BadYesNo, "active", word);
    return word != "no";
}

Person personOf(TableRow &row, const Directory &directory, const NewId &newId)
{
    Person out;
    out.name = row.required("name");
    out.externalId = row.text("external_id");
    if (out.externalId.empty())
        out.externalId = row.text("id");
    out.roles = roles(row);
    out.team = team(row, directory);
    out.languages = row.languages("languages");
    out.active = active(row);
    const auto *const known = directory.personByExternalId(out.externalId);
    out.id = known != nullptr ? known->person.id : PersonId{newId()};
    return out;
}

Team teamOf(TableRow &row, const Directory &directory, const NewId &newId)
{
    Team out;
    out.name = row.required("name");
    out.site = row.text("site");
    out.vendor = row.text("vendor");
    out.country = row.text("country");
    out.languages = row.languages("languages");
    if (!out.country.empty() && !isCountry(out.country))
        row.refuse(RowProblem::BadCountry, "country", out.country);
    const auto known = std::find_if(directory.teams.begin(), directory.teams.end(),
                                    [&](const auto &entry) { return entry.name == out.name; });
    out.id = known != directory.teams.end() ? known->id : TeamId{newId()};
    return out;
}

} // namespace

Result<std::vector<Person>, TableRefusal> importPeople(std::string_view csv, const Directory &directory,
                                                       const NewId &newId)
{
    return readTable<Person>(
        csv, {"name", "roles"}, "external_id", [&](TableRow &row) { return personOf(row, directory, newId); },
        [](const Person &person) { return person.externalId; });
}

Result<std::vector<Team>, TableRefusal> importTeams(std::string_view csv, const Directory &directory,
                                                    const NewId &newId)
{
    return readTable<Team>(
        csv, {"name"}, "name", [&](TableRow &row) { return teamOf(row, directory, newId); },
        [](const Team &team) { return team.name; });
}

} // namespace ringtrue::organisation
