// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/format_file.h"

namespace ringtrue::cli {

void addFormFormat(Frame &frame)
{
    auto file = std::make_shared<std::string>();
    Parser command =
        frame.add("form", "format", "Print a form file as Ringtrue writes it, without its comments",
                  [file](const Context &) { return formatFile(*file, forms::parseForm, &forms::ParsedForm::form); });
    command.option("file", *file, "A *.form.yaml file").required().check(someName);
}

} // namespace ringtrue::cli
