// SPDX-License-Identifier: Apache-2.0
#include "core/organisation/import_journeys.h"

#include <algorithm>

namespace ringtrue::organisation {

namespace {

template <typename Thing>
Thing ownedThing(TableRow &row, const Directory &directory, const std::vector<Thing> &known, const NewId &newId)
{
    Thing out;
    out.slug = row.slug("slug");
    out.name = row.required("name");
    out.owners = row.people("owners", directory);
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto &entry) { return entry.slug == out.slug; });
    out.id = found != known.end() ? found->id : decltype(out.id){newId()};
    return out;
}

/// One row of a file of journeys.
struct TouchpointRow {
    std::string journey;
    std::string stage;
    Touchpoint touchpoint;
    std::vector<PersonId> owners;
};

TouchpointRow touchpointRow(TableRow &row, const Directory &directory)
{
    const auto inside = row.text("inside_centre");
    if (inside != "" && inside != "yes" && inside != "no")
        row.refuse(RowProblem::BadYesNo, "inside_centre", inside);
    return {.journey = row.required("journey"),
            .stage = row.required("stage"),
            .touchpoint = {row.required("touchpoint"), inside == "yes"},
            .owners = row.people("owners", directory)};
}

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
        csv, {"slug", "name"}, "slug",
        [&](TableRow &row) { return ownedThing(row, directory, directory.contactTypes, newId); },
        [](const ContactType &type) { return type.slug; });
}

Result<std::vector<Job>, TableRefusal> importJobs(std::string_view csv, const Directory &directory, const NewId &newId)
{
    return readTable<Job>(
        csv, {"slug", "name"}, "slug", [&](TableRow &row) { return ownedThing(row, directory, directory.jobs, newId); },
        [](const Job &job) { return job.slug; });
}

Result<std::vector<CustomerJourney>, TableRefusal> importJourneys(std::string_view csv, const Directory &directory,
                                                                  const NewId &newId)
{
    const auto rows = readTable<TouchpointRow>(
        csv, {"journey", "stage", "touchpoint"}, "touchpoint",
        [&](TableRow &row) { return touchpointRow(row, directory); },
        [](const TouchpointRow &row) { return row.journey + '\n' + row.stage + '\n' + row.touchpoint.name; });
    if (!rows)
        return Failure{rows.error()};
    std::vector<CustomerJourney> out;
    for (const auto &row : *rows) {
        auto &journey = findOrAdd(out, row.journey, [&] {
            const auto known = std::find_if(directory.journeys.begin(), directory.journeys.end(),
                                            [&](const auto &entry) { return entry.name == row.journey; });
            const auto id = known != directory.journeys.end() ? known->id : CustomerJourneyId{newId()};
            return CustomerJourney{.id = id, .name = row.journey, .owners = row.owners, .stages = {}};
        });
        findOrAdd(journey.stages, row.stage, [&] {
            return JourneyStage{.name = row.stage, .touchpoints = {}};
        }).touchpoints.push_back(row.touchpoint);
    }
    return out;
}

} // namespace ringtrue::organisation
