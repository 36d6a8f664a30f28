// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/owned_list.h"

namespace ringtrue::cli {

void addJobList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command =
        frame.add("job", "list", "List the jobs to be done and their owners", [options](const Context &context) {
            return listOwned(*options, context, "jobs", &organisation::Directory::jobs,
                             "None yet. Import them with: ringtrue job import FILE.csv\n");
        });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
