// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/new_file.h"
#include "core/cli/starting_texts.h"
#include "forms/edit/start_vision.h"
#include "forms/exchange/write_readable.h"
#include "forms/lint/lint.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct VisionProposeOptions {
    std::string file;
    std::string title;
    std::string out;
};

Reply proposalRefusal(forms::VisionEditError error, const VisionProposeOptions &options)
{
    if (error == forms::VisionEditError::DoNotMeet)
        return refusal("is-cx-already",
                       fmt::format("“{}” is a CX vision already. Give the vision of a function.", options.file));
    return refusal("not-proposed",
                   fmt::format("“{}” cannot be proposed under this title. Give --title another, shorter "
                               "one.",
                               options.file));
}

Reply visionProposeReply(const VisionProposeOptions &options)
{
    auto vision = givenVision(options.file);
    if (!vision)
        return vision.error();
    const auto title =
        options.title.empty() ? startingTextsFor(vision->language).cxVision + vision->organisation : options.title;
    const auto proposed = forms::proposedAsCx(std::move(*vision), title, {});
    if (!proposed)
        return proposalRefusal(proposed.error(), options);
    const auto text = forms::writeReadable(*proposed, options.out);
    if (!text)
        return lintReply(options.out, text.error());
    const auto findings = forms::checkVision(*text, options.out).findings;
    if (auto refused = writeNewFile(options.out, *text))
        return std::move(*refused);
    return {.json = {{"file", options.out},
                     {"vision", proposed->id.text()},
                     {"kind", word(proposed->kind)},
                     {"findings", findingsJson(findings)}},
            .words = fmt::format("“{}” proposes “{}” as the CX vision of {}: crafted from the ground, with the same "
                                 "sources, promises and pillars.\n{}",
                                 options.out, proposed->title, proposed->organisation, findingsWords(findings))};
}

} // namespace

void addVisionPropose(Frame &frame)
{
    auto options = std::make_shared<VisionProposeOptions>();
    Parser command = frame.add("vision", "propose", "Propose a service vision as the organisation's CX vision",
                               [options](const Context &) { return visionProposeReply(*options); });
    command.option("file", options->file, "The *.vision.yaml file of a service vision").required().check(someName);
    command.option("--out", options->out, "The file to write; it must not be there yet").required().check(someName);
    command.option("--title", options->title, "What the CX vision is called; without it, after the organisation");
}

} // namespace ringtrue::cli
