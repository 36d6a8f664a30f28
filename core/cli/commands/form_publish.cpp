// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"

namespace ringtrue::cli {

void addFormPublish(Frame &frame)
{
    auto options = std::make_shared<PublishOptions>();
    Parser command = frame.add(
        "form", "publish", "Freeze a form file as the next numbered version",
        [options](const Context &context) { return publishFile(*options, context, "form", forms::publishForm); });
    addWorkspaceOptions(command, options->workspace);
    command.option("file", options->file, "A *.form.yaml file").required().check(someName);
}

} // namespace ringtrue::cli
