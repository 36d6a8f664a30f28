// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"

namespace ringtrue::cli {

void addVisionList(Frame &frame)
{
    auto options = std::make_shared<WorkspaceOptions>();
    Parser command = frame.add("vision", "list", "List the published visions", [options](const Context &context) {
        return listPublished(*options, context, "vision", forms::visionVersions);
    });
    addWorkspaceOptions(command, *options);
}

} // namespace ringtrue::cli
