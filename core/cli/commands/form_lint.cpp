// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/lint_files.h"

namespace ringtrue::cli {

void addFormLint(Frame &frame)
{
    auto options = std::make_shared<LintOptions>();
    Parser command =
        frame.add("form", "lint", "Check form files, with the visions given beside them",
                  [options](const Context &context) { return lintFiles(*options, GivenKind::Form, context); });
    command.option("file", options->files, "*.form.yaml files, and *.vision.yaml files that they trace to")
        .required()
        .check(someName);
    command.option("--vision", options->vision, "The vision file they trace to; it is not checked itself")
        .check(someName);
    command.option("--against", options->against, "The version before of a form: asks whether questions are the same")
        .check(someName);
}

} // namespace ringtrue::cli
