// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/import_journeys.h"
#include "core/organisation/journey_facts.h"

namespace ringtrue::cli {

void addJobImport(Frame &frame)
{
    struct Options {
        WorkspaceOptions workspace;
        std::string file;
    };
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add(
        "job", "import", "Add or change jobs to be done: slug, name, owners", [options](const Context &context) {
            return importTable(options->workspace, options->file, context, "job to be done", "jobs to be done",
                               organisation::importJobs, organisation::jobFact);
        });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("file", options->file, "The CSV file")->required()->check(someName);
}

} // namespace ringtrue::cli
