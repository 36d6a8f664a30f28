// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/lint/lint.h"
#include "forms/parse/source_text.h"

namespace ringtrue::cli {

void addVisionLint(Frame &frame)
{
    auto file = std::make_shared<std::string>();
    CLI::App &command = frame.add("vision", "lint", "Check a vision file", [file](const Context &) -> Reply {
        const auto text = readFile(*file, forms::largestSource);
        if (!text)
            return text.error();
        return lintReply(*file, forms::checkVision(*text, *file).findings);
    });
    command.add_option("file", *file, "A *.vision.yaml file")->required()->check(someName);
}

} // namespace ringtrue::cli
