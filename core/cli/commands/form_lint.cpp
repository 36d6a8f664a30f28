// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/lint/lint.h"
#include "forms/parse/source_text.h"

namespace ringtrue::cli {

namespace {

struct Options {
    std::string file;
    std::string vision;
};

Reply run(const Options &options)
{
    const auto text = readFile(options.file, forms::largestSource);
    if (!text)
        return text.error();
    if (options.vision.empty())
        return lintReply(options.file, forms::checkForm(*text, options.file, nullptr).findings);
    const auto visionText = readFile(options.vision, forms::largestSource);
    if (!visionText)
        return visionText.error();
    const auto vision = forms::checkVision(*visionText, options.vision);
    if (!vision.vision)
        return lintReply(options.vision, vision.findings);
    return lintReply(options.file, forms::checkForm(*text, options.file, &*vision.vision).findings);
}

} // namespace

void addFormLint(Frame &frame)
{
    auto options = std::make_shared<Options>();
    CLI::App &command =
        frame.add("form", "lint", "Check a form file", [options](const Context &) { return run(*options); });
    command.add_option("file", options->file, "A *.form.yaml file")->required()->check(someName);
    command.add_option("--vision", options->vision, "The vision file it traces to")->check(someName);
}

} // namespace ringtrue::cli
