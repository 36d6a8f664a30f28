// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/lint_files.h"

namespace ringtrue::cli {

void addVisionLint(Frame &frame)
{
    auto options = std::make_shared<LintOptions>();
    Parser command =
        frame.add("vision", "lint", "Check vision files, with those that they are derived from",
                  [options](const Context &context) { return lintFiles(*options, GivenKind::Vision, context); });
    command.option("file", options->files, "*.vision.yaml files, and *.form.yaml files that trace to them")
        .required()
        .check(someName);
}

} // namespace ringtrue::cli
