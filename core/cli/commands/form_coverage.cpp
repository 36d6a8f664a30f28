// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/coverage_options.h"

namespace ringtrue::cli {

void addFormCoverage(Frame &frame)
{
    auto options = std::make_shared<CoverageOptions>();
    Parser command = frame.add("form", "coverage", "Say how much of their vision forms ask about",
                               [options](const Context &context) { return coverageReply(*options, context); });
    command.option("form", options->forms,
                   "*.form.yaml files; with --workspace ids of forms in force, without any all of them");
    command.option("--vision", options->vision, "The *.vision.yaml file that they trace to; with --workspace its id")
        .check(someName);
    addWorkspaceChoice(command, options->workspace);
}

} // namespace ringtrue::cli
