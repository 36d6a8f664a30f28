// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_journeys.h"

#include <algorithm>

namespace ringtrue::organisation {

namespace {

template <typename Thing>
Thing ownedThing(TableRow &row, const Directory &directory, const std::vector<Thing> &known, const NewId &newId)
{
    const auto slug = row.slug("slug");
    const auto found = std::ranges::find(known, slug, &Thing::slug);
    Thing out;
    if (found != known.end())
        out = *found;
    else
        out.id = decltype(out.id){newId()};
    out.slug = slug;
    out.name = row.required("name");
    if (row.has("owners"))
        out.owners = row.people("owners", directory);
    return out;
}

const TableColumns ownedColumns{.required = {"slug", "name"}, .optional = {"owners"}};

/// One row of a file of journeys.
struct TouchpointRow {
    std::string journey;
    std::string stage;
    Touchpoint touchpoint;
};

const CustomerJourney *knownJourney(const Directory &directory, const std::string &name)
{
    const auto found = std::ranges::find(directory.journeys, name, &CustomerJourney::name);
    return found == directory.journeys.end() ? nullptr : &*found;
}

/// Where that touchpoint is as far as is known; outside where it is new.
bool isInside(const CustomerJourney *journey, const std::string &stage, const std::string &touchpoint)
{
    if (journey == nullptr)
        return false;
    for (const auto &each : journey->stages)
        if (each.name == stage)
            for (const auto &point : each.touchpoints)
                if (point.name == touchpoint)
                    return point.insideCentre;
    return false;
}

TouchpointRow touchpointRow(TableRow &row, const Directory &directory)
{
    TouchpointRow out{.journey = row.required("journey"),
                      .stage = row.required("stage"),
                      .touchpoint = {.name = row.required("touchpoint"), .insideCentre = false}};
    out.touchpoint.insideCentre = row.yesNo("inside_centre").value_or(false);
    if (!row.has("inside_centre"))
        out.touchpoint.insideCentre = isInside(knownJourney(directory, out.journey), out.stage, out.touchpoint.name);
    return out;
}

/// Who owns the journeys of a file, as the first row that says so has it; refuses rows that say otherwise.
class JourneyOwners {
public:
    explicit JourneyOwners(const Directory &directory) : m_directory(directory) {}
    void read(TableRow &row, const std::string &journey)
    {
        m_isSaid = row.has("owners");
        auto owners = row.people("owners", m_directory);
        std::ranges::sort(owners);
        if (owners.empty())
            return;
        const auto [earlier, isFirst] = m_said.try_emplace(journey, Said{row.line(), owners});
        if (!isFirst && earlier->second.owners != owners)
            row.refuse(RowProblem::Contradicts, "owners", row.text("owners"), earlier->second.line);
    }
    std::vector<PersonId> of(const std::string &journey) const
    {
        const auto *const known = knownJourney(m_directory, journey);
        if (!m_isSaid && known != nullptr)
            return known->owners;
        const auto said = m_said.find(journey);
        return said == m_said.end() ? std::vector<PersonId>{} : said->second.owners;
    }

private:
    struct Said {
        std::size_t line = 0;
        std::vector<PersonId> owners;
    };
    const Directory &m_directory;
    bool m_isSaid = false;
    std::map<std::string, Said> m_said;
};

template <typename Things, typename Make>
auto &findOrAdd(Things &things, const std::string &name, Make make)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto &entry) { return entry.name == name; });
    if (found != things.end())
        return *found;
    things.push_back(make());
    return things.back();
}

} // namespace

Result<std::vector<ContactType>, TableRefusal> importContactTypes(std::string_view csv, const Directory &directory,
                                                                  const NewId &newId)
{
    return readTable<ContactType>(
        csv, ownedColumns, "slug",
        [&](TableRow &row) { return ownedThing(row, directory, directory.contactTypes, newId); },
        [](const ContactType &type) { return type.slug; });
}

Result<std::vector<Job>, TableRefusal> importJobs(std::string_view csv, const Directory &directory, const NewId &newId)
{
    return readTable<Job>(
        csv, ownedColumns, "slug", [&](TableRow &row) { return ownedThing(row, directory, directory.jobs, newId); },
        [](const Job &job) { return job.slug; });
}

Result<std::vector<CustomerJourney>, TableRefusal> importJourneys(std::string_view csv, const Directory &directory,
                                                                  const NewId &newId)
{
    JourneyOwners owners(directory);
    const auto rows = readTable<TouchpointRow>(
        csv, {.required = {"journey", "stage", "touchpoint"}, .optional = {"inside_centre", "owners"}}, "touchpoint",
        [&](TableRow &row) {
            auto out = touchpointRow(row, directory);
            owners.read(row, out.journey);
            return out;
        },
        [](const TouchpointRow &row) { return row.journey + " / " + row.stage + " / " + row.touchpoint.name; });
    if (!rows)
        return Failure{rows.error()};
    std::vector<CustomerJourney> out;
    for (const auto &row : *rows) {
        auto &journey = findOrAdd(out, row.journey, [&] {
            const auto *const known = knownJourney(directory, row.journey);
            const auto id = known != nullptr ? known->id : CustomerJourneyId{newId()};
            return CustomerJourney{.id = id, .name = row.journey, .owners = owners.of(row.journey), .stages = {}};
        });
        findOrAdd(journey.stages, row.stage, [&] {
            return JourneyStage{.name = row.stage, .touchpoints = {}};
        }).touchpoints.push_back(row.touchpoint);
    }
    return out;
}

} // namespace ringtrue::organisation
