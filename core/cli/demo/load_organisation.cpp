// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"
#include "core/cli/demo/demo_load.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/import_people.h"
#include "core/organisation/journey_facts.h"
#include "core/organisation/people_facts.h"
#include "core/service/add_people.h"
#include "forms/service/publish.h"

#include <algorithm>

namespace ringtrue::cli::demo {

void DemoLoad::makeWorkspace()
{
    const auto people = organisation::importPeople(withoutTeams(text("people.csv")), {}, newIds(m_clock));
    if (!fine())
        return;
    if (!people)
        return refuse(refusalOf(people.error(), "people.csv"));
    const auto founder = std::find_if(people->begin(), people->end(), [](const Person &entry) {
        return organisation::hasRole(entry, Role::WorkspaceAdministrator);
    });
    if (founder == people->end())
        return refuse(refusal("demo", "people.csv names no workspace administrator."));
    m_founder = founder->id;
    auto made = service::Workspace::create(
        {.opening = {.folder = m_options.folder, .registry = registry(), .clock = m_clock, .program = "ringtrue demo"},
         .organisation = "Ollensay Line",
         .firstPerson = *founder});
    if (!made)
        return refuse(refusalOf(made.error(), m_options.folder));
    m_workspace = std::move(*made);
    readDirectory();
}

std::string DemoLoad::withoutTeams(const std::string &people)
{
    auto csv = parseCsv(people);
    if (!csv)
        return people;
    std::string out;
    std::vector<CsvCell> head(csv->header.begin(), csv->header.end());
    appendCsvRow(out, head);
    const auto team = csv->column("team");
    for (auto &row : csv->rows) {
        if (team)
            row.fields[*team].clear();
        appendCsvRow(out, std::vector<CsvCell>(row.fields.begin(), row.fields.end()));
    }
    return out;
}

void DemoLoad::importOrganisation()
{
    if (!fine())
        return;
    importTable("teams.csv", organisation::importTeams, organisation::teamFact);
    if (!fine())
        return;
    const auto people =
        take(organisation::importPeople(text("people.csv"), m_directory, newIds(m_clock)), std::string("people.csv"));
    if (fine())
        take(service::addPeople(*m_workspace, m_founder, people), "The people could not be written");
    m_counts.people = people.size();
    if (!fine())
        return;
    readDirectory();
    importTable("contact_types.csv", organisation::importContactTypes, organisation::contactTypeFact);
    importTable("jobs.csv", organisation::importJobs, organisation::jobFact);
    importTable("journeys.csv", organisation::importJourneys, organisation::customerJourneyFact);
}

void DemoLoad::publishAll()
{
    const auto vision = text("ollensay.vision.yaml");
    if (fine())
        take(onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
                 return forms::publishVision(ledger, on, m_founder, vision, "ollensay.vision.yaml");
             }),
             std::string("ollensay.vision.yaml"));
    m_callForm = publish("ollensay-call.form.yaml");
    m_chatForm = publish("ollensay-chat.form.yaml");
}

std::shared_ptr<const forms::LoadedForm> DemoLoad::publish(const std::string &file)
{
    const auto form = text(file);
    if (!fine())
        return nullptr;
    const auto published = take(onLedger([&](ledger::Ledger &ledger, storage::Connection &on) {
                                    return forms::publishForm(ledger, on, m_founder, form, file);
                                }),
                                file);
    return fine() ? take(forms::loadForm(*m_reader, published.version.hash), file) : nullptr;
}

} // namespace ringtrue::cli::demo
