// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/coverage_options.h"

namespace ringtrue::cli {

void addVisionCoverage(Frame &frame)
{
    auto options = std::make_shared<CoverageOptions>();
    Parser command = frame.add("vision", "coverage", "Say how much of a vision forms ask about, and what nobody asks",
                               [options](const Context &context) { return coverageReply(*options, context); });
    command.option("vision", options->vision, "A *.vision.yaml file; with --workspace its id").required();
    command.option("form", options->forms,
                   "*.form.yaml files; with --workspace ids, and without them all forms in force");
    addWorkspaceChoice(command, options->workspace);
}

} // namespace ringtrue::cli
