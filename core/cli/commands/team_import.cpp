// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/import_people.h"
#include "core/organisation/people_facts.h"

namespace ringtrue::cli {

void addTeamImport(Frame &frame)
{
    struct Options {
        WorkspaceOptions workspace;
        std::string file;
    };
    auto options = std::make_shared<Options>();
    CLI::App &command = frame.add("team", "import", "Add or change teams: name, site, vendor, country, languages",
                                  [options](const Context &context) {
                                      return importTable(options->workspace, options->file, context, "team", "teams",
                                                         organisation::importTeams, organisation::teamFact);
                                  });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("file", options->file, "The CSV file")->required()->check(someName);
}

} // namespace ringtrue::cli
