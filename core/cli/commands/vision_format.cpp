// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/commands/format_file.h"

namespace ringtrue::cli {

void addVisionFormat(Frame &frame)
{
    auto file = std::make_shared<std::string>();
    Parser command = frame.add(
        "vision", "format", "Print a vision file as Ringtrue writes it, without its comments",
        [file](const Context &) { return formatFile(*file, forms::parseVision, &forms::ParsedVision::vision); });
    command.option("file", *file, "A *.vision.yaml file").required().check(someName);
}

} // namespace ringtrue::cli
