// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/organisation_tables.h"
#include "core/organisation/cause_facts.h"
#include "core/organisation/import_causes.h"

namespace ringtrue::cli {

void addAttributionImport(Frame &frame)
{
    struct Options {
        WorkspaceOptions workspace;
        std::string file;
    };
    auto options = std::make_shared<Options>();
    CLI::App &command =
        frame.add("attribution", "import", "Add or change attributions: slug, words, in_use, translations",
                  [options](const Context &context) {
                      return importTable(options->workspace, options->file, context, "attribution", "attributions",
                                         organisation::importAttributions, organisation::attributionFact);
                  });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("file", options->file, "The CSV file")->required()->check(someName);
}

} // namespace ringtrue::cli
