// SPDX-License-Identifier: Apache-2.0
#include "core/base/today.h"
#include "core/cli/commands/commands.h"
#include "core/cli/failure_words.h"
#include "core/cli/findings.h"
#include "core/cli/readable.h"
#include "core/cli/session.h"
#include "core/cli/vision_words.h"
#include "forms/service/visions_in_force.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

namespace ringtrue::cli {

namespace {

struct VisionShowOptions {
    WorkspaceOptions workspace;
    std::string vision;
};

/// The id of the only vision that is published, or a refusal that names them where there are several.
Result<std::optional<VisionSlug>, Reply> onlyVision(Session &session)
{
    const auto versions = forms::visionVersions(session.reader); // by vision
    if (!versions)
        return Failure{refusalOf(versions.error(), "The visions could not be read")};
    std::vector<std::string> ids;
    for (const auto &version : *versions)
        if (ids.empty() || ids.back() != version.vision.text())
            ids.push_back(version.vision.text());
    if (ids.size() > 1)
        return Failure{refusal("several-visions", fmt::format("Several visions are published here: {}. Give the id of "
                                                              "the one to show.",
                                                              fmt::join(ids, ", ")))};
    return ids.empty() ? std::nullopt : std::optional{VisionSlug(ids.front())};
}

Reply visionShowReply(const VisionShowOptions &options, const Context &context)
{
    auto session = openForReadingScores(options.workspace, context);
    if (!session)
        return session.error();
    if (auto refused = refuseScoring(*session))
        return std::move(*refused);
    const auto slug = options.vision.empty() ? onlyVision(*session)
                                             : Result<std::optional<VisionSlug>, Reply>(VisionSlug(options.vision));
    if (!slug)
        return slug.error();
    auto loaded = forms::loadNewestVision(session->reader, *slug);
    if (!loaded)
        return refusalOf(loaded.error(),
                         options.vision.empty() ? "A vision" : fmt::format("The vision “{}”", options.vision));
    ShownVision shown{.loaded = std::move(*loaded), .today = today(context.clock)};
    auto findings = forms::lastingFindings(session->reader, shown.loaded, {.today = shown.today});
    auto above = forms::visionAbove(session->reader, shown.loaded.vision);
    shown.isAboveUnreadable = !above && above.error() == forms::VersionError::Unreadable;
    if (!findings || (!above && !shown.isAboveUnreadable))
        return refusalOf(findings ? above.error() : findings.error(), "The vision that it is derived from");
    shown.findings = std::move(*findings);
    if (above)
        shown.above = std::move(*above);
    return {.json = visionJson(shown), .words = visionWords(shown)};
}

} // namespace

void addVisionShow(Frame &frame)
{
    auto options = std::make_shared<VisionShowOptions>();
    Parser command = frame.add("vision", "show",
                               "Show a vision: scope, pillars, behaviours, sources, and what stays to be looked at",
                               [options](const Context &context) { return visionShowReply(*options, context); });
    addWorkspaceOptions(command, options->workspace);
    command.option("vision", options->vision, "Its id; without it, the only one");
}

} // namespace ringtrue::cli
