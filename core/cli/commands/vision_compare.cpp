// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/compare_words.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/readable.h"
#include "forms/compare/vision_changes.h"
#include "forms/service/versions.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

Reply compared(const Vision &before, const Vision &after)
{
    auto out = changesReply(forms::visionChanges(before, after));
    out.json["vision"] = after.id.text();
    return out;
}

Result<Vision, Reply> published(Session &session, const std::string &vision, const std::string &number)
{
    const auto version = versionNumber(number);
    if (!version)
        return Failure{version.error()};
    const auto loaded = forms::loadVisionVersion(session.reader, VisionSlug(vision), *version);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("Version {} of the vision “{}”", number, vision))};
    return loaded->vision;
}

Reply run(const CompareOptions &options, const Context &context)
{
    if (options.workspace.folder.empty()) {
        const auto before = givenVision(options.before);
        if (!before)
            return before.error();
        const auto after = givenVision(options.after);
        return after ? compared(*before, *after) : after.error();
    }
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto before = published(*session, options.id, options.before);
    if (!before)
        return before.error();
    const auto after = published(*session, options.id, options.after);
    return after ? compared(*before, *after) : after.error();
}

} // namespace

void addVisionCompare(Frame &frame)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App &command = frame.add("vision", "compare", "Say what changed from one version of a vision to another",
                                  [options](const Context &context) { return run(*options, context); });
    command.add_option("before", options->before, "A *.vision.yaml file; with --workspace, the number of a version")
        ->required()
        ->check(someName);
    command.add_option("after", options->after, "The same of the later one")->required()->check(someName);
    addWorkspaceChoice(command, options->workspace);
    command.add_option("--vision", options->id, "Its id, where versions in a workspace are compared")
        ->check(someName)
        ->needs("--workspace");
    command.get_option("--workspace")->needs("--vision");
}

} // namespace ringtrue::cli
