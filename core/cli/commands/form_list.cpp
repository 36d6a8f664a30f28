// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"

namespace ringtrue::cli {

void addFormList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add("form", "list", "List the published forms", [options](const Context &context) {
        return listPublished(*options, context, "form", forms::formVersions);
    });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
