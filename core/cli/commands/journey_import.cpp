// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/journey_facts.h"

namespace ringtrue::cli {

void addJourneyImport(Frame &frame)
{
    struct Options {
        WorkspaceOptions workspace;
        std::string file;
    };
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add(
        "journey", "import", "Add or change customer journeys: journey, stage, touchpoint, inside_centre, owners",
        [options](const Context &context) {
            return importTable(options->workspace, options->file, context, "customer journey", "customer journeys",
                               organisation::importJourneys, organisation::customerJourneyFact);
        });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("file", options->file, "The CSV file")->required()->check(someName);
}

} // namespace ringtrue::cli
