// SPDX-License-Identifier: Apache-2.0
#include "forms/print/vision_poster.h"
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
#include "core/cli/page_file.h"
#include "core/cli/readable.h"
#include "core/cli/session.h"
#include "core/domain/translated.h"
#include "forms/print/vision_card.h"

#include <fmt/format.h>

namespace ringtrue::cli {

namespace {

struct VisionPosterOptions {
    WorkspaceOptions workspace;
    PageFileOptions page;
    std::string file;
    std::string vision;
    std::string channel;
    std::string paper = "a3";
    std::string language;
};

/// A vision, and its number where it was published.
struct PrintedVision {
    Vision vision;
    std::optional<std::int64_t> version;
};

Result<PrintedVision, Reply> fromFile(const std::string &file)
{
    auto vision = givenVision(file);
    if (!vision)
        return Failure{vision.error()};
    return PrintedVision{std::move(*vision), std::nullopt};
}

Result<PrintedVision, Reply> fromWorkspace(const VisionPosterOptions &options, const Context &context)
{
    const auto workspace = orInEnvironment(options.workspace);
    if (workspace.folder.empty())
        return Failure{
            refusal("nothing-to-show", "No vision is named. Name a file, or give --workspace and --vision.")};
    auto session = openForReadingScores(workspace, context);
    if (!session)
        return Failure{session.error()};
    if (auto refused = refuseScoring(*session))
        return Failure{std::move(*refused)};
    const auto slug = options.vision.empty() ? std::nullopt : std::optional{VisionSlug(options.vision)};
    auto loaded = forms::loadNewestVision(session->reader, slug);
    if (!loaded)
        return Failure{refusalOf(loaded.error(),
                                 options.vision.empty() ? "A vision" : fmt::format("The vision “{}”", options.vision))};
    return PrintedVision{std::move(loaded->vision), loaded->version.number};
}

Reply visionPosterReply(const VisionPosterOptions &options, const Context &context)
{
    const auto shown = options.file.empty() ? fromWorkspace(options, context) : fromFile(options.file);
    if (!shown)
        return shown.error();
    const auto channel = channelFromWord(options.channel);
    auto reply = writePages(options.page, [&](const report::TextLayout &layout) {
        if (channel)
            return forms::visionCard(shown->vision, *channel, layout, {options.language, shown->version});
        const auto paper = forms::paperFromWord(options.paper).value_or(forms::Paper::A3);
        return forms::visionPoster(shown->vision, layout, {paper, options.language, shown->version});
    });
    warnOfLanguage(reply, options.language, shown->vision.language,
                   findTranslation(shown->vision.translations, options.language) != nullptr);
    return reply;
}

} // namespace

void addVisionPoster(Frame &frame)
{
    auto options = std::make_shared<VisionPosterOptions>();
    Parser command = frame.add("vision", "poster", "Print a vision: a poster, or a card for one channel",
                               [options](const Context &context) { return visionPosterReply(*options, context); });
    const auto file = command.option("file", options->file, "A *.vision.yaml file").check(someName);
    addPageFileOptions(command, options->page);
    const auto card =
        command
            .option("--card", options->channel, "A card (A5) with the behaviours on this channel, in place of a poster")
            .oneOf({"call", "chat", "mail", "visit", "web"});
    command.option("--paper", options->paper, "The poster's sheet; a3 where it is not given")
        .oneOf({"a3", "a4"})
        .excludes(card);
    command.option("--language", options->language, "A language that the vision is translated into: de")
        .check(someName);
    command.option("--vision", options->vision, "The id of a published vision; without it, the one published last")
        .check(someName)
        .excludes(file);
    addWorkspaceChoice(command, options->workspace);
}

} // namespace ringtrue::cli
