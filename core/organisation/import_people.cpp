// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_people.h"

#include <algorithm>
#include <map>

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

/// Whoever has the id in the row, where one stands there. Who was erased is nobody.
const ListedPerson *knownById(TableRow &row, const Directory &directory)
{
    const auto text = row.text("id");
    const auto id = PersonId::parse(text);
    const auto *const known = id ? directory.person(*id) : nullptr;
    if (known != nullptr && known->legible != Legible::Erased)
        return known;
    row.refuse(RowProblem::NobodysId, "id", text);
    return nullptr;
}

/// Whom the row is about. An external id beside an id is the same person's, or new to one who has none.
const ListedPerson *knownBy(TableRow &row, const Directory &directory, const std::string &externalId)
{
    const auto *const other = directory.personByExternalId(externalId);
    if (row.text("id").empty())
        return other;
    const auto *const known = knownById(row, directory);
    if (known == nullptr || externalId.empty())
        return known;
    const bool agree = other == known || (other == nullptr && known->person.externalId.empty());
    if (!agree)
        row.refuse(RowProblem::OtherPerson, "external_id", externalId);
    return known;
}

Person personOf(TableRow &row, const Directory &directory, const NewId &newId)
{
    const auto externalId = row.text("external_id");
    const auto *const known = knownBy(row, directory, externalId);
    Person out;
    if (known != nullptr)
        out = known->person;
    else
        out.id = PersonId{newId()};
    if (!externalId.empty())
        out.externalId = externalId;
    out.name = row.required("name");
    out.roles = roles(row);
    if (row.has("team"))
        out.team = team(row, directory);
    if (row.has("languages"))
        out.languages = row.languages("languages");
    out.active = row.yesNo("active").value_or(out.active);
    return out;
}

/// Finds the person whose id stands in two rows. Where both have the same external id that is found by it.
class SameIds {
public:
    void check(TableRow &row, const Person &person)
    {
        const auto [earlier, isFirst] = m_rows.try_emplace(person.id, Row{row.line(), person.externalId});
        const bool sameExternalId = !person.externalId.empty() && earlier->second.externalId == person.externalId;
        if (!isFirst && !sameExternalId)
            row.refuse(RowProblem::Repeated, "id", person.id.text(), earlier->second.line);
    }

private:
    struct Row {
        std::size_t line = 0;
        std::string externalId;
    };
    std::map<PersonId, Row> m_rows;
};

/// Finds people without an external id who would become doubles: nothing but the name tells who they are.
class Namesakes {
public:
    explicit Namesakes(const Directory &directory) : m_directory(directory) {}
    void check(TableRow &row, const Person &person)
    {
        if (person.name.empty())
            return;
        const bool hasId = !person.externalId.empty() || !row.text("id").empty();
        const auto [earlier, isFirst] = m_rows.try_emplace(person.name, Row{row.line(), hasId});
        if (!isFirst && (!hasId || !earlier->second.hasId))
            row.refuse(RowProblem::SameName, "name", person.name, earlier->second.line);
        else if (!hasId && isKnown(person.name))
            row.refuse(RowProblem::SameName, "name", person.name);
    }

private:
    struct Row {
        std::size_t line = 0;
        bool hasId = false;
    };
    bool isKnown(const std::string &name) const
    {
        return std::ranges::any_of(m_directory.people, [&](const auto &entry) { return entry.person.name == name; });
    }

    const Directory &m_directory;
    std::map<std::string, Row> m_rows;
};

Team teamOf(TableRow &row, const Directory &directory, const NewId &newId)
{
    const auto name = row.required("name");
    const auto known = std::ranges::find(directory.teams, name, &Team::name);
    Team out;
    if (known != directory.teams.end())
        out = *known;
    else
        out.id = TeamId{newId()};
    out.name = name;
    if (row.has("site"))
        out.site = row.text("site");
    if (row.has("vendor"))
        out.vendor = row.text("vendor");
    if (row.has("languages"))
        out.languages = row.languages("languages");
    if (row.has("country"))
        out.country = row.text("country");
    if (row.has("country") && !out.country.empty() && !isCountry(out.country))
        row.refuse(RowProblem::BadCountry, "country", out.country);
    return out;
}

} // namespace

Result<std::vector<Person>, TableRefusal> importPeople(std::string_view csv, const Directory &directory,
                                                       const NewId &newId)
{
    Namesakes namesakes(directory);
    SameIds sameIds;
    return readTable<Person>(
        csv, {.required = {"name", "roles"}, .optional = {"external_id", "team", "languages", "active", "id"}},
        "external_id",
        [&](TableRow &row) {
            auto person = personOf(row, directory, newId);
            namesakes.check(row, person);
            sameIds.check(row, person);
            return person;
        },
        [](const Person &person) { return person.externalId; });
}

Result<std::vector<Team>, TableRefusal> importTeams(std::string_view csv, const Directory &directory,
                                                    const NewId &newId)
{
    return readTable<Team>(
        csv, {.required = {"name"}, .optional = {"site", "vendor", "country", "languages"}}, "name",
        [&](TableRow &row) { return teamOf(row, directory, newId); }, [](const Team &team) { return team.name; });
}

} // namespace ringtrue::organisation
