// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/published.h"

namespace ringtrue::cli {

void addVisionPublish(Frame &frame)
{
    auto options = std::make_shared<PublishOptions>();
    CLI::App &command = frame.add(
        "vision", "publish", "Freeze a vision file as the next numbered version",
        [options](const Context &context) { return publishFile(*options, context, "vision", forms::publishVision); });
    addWorkspaceOptions(command, options->workspace);
    command.add_option("file", options->file, "A *.vision.yaml file")->required()->check(someName);
}

} // namespace ringtrue::cli
