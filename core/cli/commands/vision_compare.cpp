// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/compare_words.h"
#include "core/cli/findings.h"
#include "core/cli/given_files.h"
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

Result<Vision, Reply> publishedVision(Session &session, const std::string &vision, std::int64_t number)
{
    const auto loaded = forms::loadVisionVersion(session.reader, VisionSlug(vision), number);
    if (!loaded)
        return Failure{refusalOf(loaded.error(), fmt::format("Version {} of the vision “{}”", number, vision))};
    return loaded->vision;
}

} // namespace

void addVisionCompare(Frame &frame)
{
    auto options = std::make_shared<CompareOptions>();
    Parser command = frame.add("vision", "compare", "Say what changed from one version of a vision to another",
                               [options](const Context &context) {
                                   return compareReply(*options, context, givenVision, publishedVision, compared);
                               });
    addCompareOptions(command, *options, "vision");
}

} // namespace ringtrue::cli
