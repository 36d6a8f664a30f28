// SPDX-License-Identifier: Apache-2.0
#include "forms/service/visions_in_force.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

namespace ringtrue::forms {

namespace {

/// The newest version of the vision above @p vision; nothing where it names none, or that one cannot be read here.
Result<std::optional<Vision>, VersionError> visionAbove(storage::Connection &connection, const Vision &vision)
{
    if (!vision.derivedFrom || *vision.derivedFrom == vision.id)
        return std::optional<Vision>{};
    auto above = loadNewestVision(connection, vision.derivedFrom);
    if (!above && above.error() == VersionError::Store)
        return Failure{above.error()};
    return above ? std::optional{std::move(above->vision)} : std::nullopt;
}

} // namespace

Result<std::vector<Finding>, VersionError> lastingFindings(storage::Connection &connection, const LoadedVision &loaded,
                                                           const LintedOn &on)
{
    const auto above = visionAbove(connection, loaded.vision);
    if (!above)
        return Failure{above.error()};
    const std::string file = fmt::format("{}, version {}", loaded.version.vision.text(), loaded.version.number);
    auto findings = checkVision(loaded.version.text, file, *above ? &**above : nullptr, on).findings;
    std::erase_if(findings, [](const Finding &finding) { return finding.severity == Severity::Hint; });
    return findings;
}

Result<std::vector<CheckedVision>, VersionError> checkVisionsInForce(storage::Connection &connection,
                                                                     const LintedOn &on)
{
    const auto versions = visionVersions(connection); // by vision, the newest first
    if (!versions)
        return Failure{VersionError::Store};
    std::vector<CheckedVision> out;
    std::optional<VisionSlug> before;
    for (const VisionVersion &version : *versions) {
        if (std::exchange(before, version.vision) == version.vision)
            continue;
        const auto loaded = loadVision(connection, version.hash);
        if (!loaded && loaded.error() == VersionError::Unreadable)
            continue;
        if (!loaded)
            return Failure{loaded.error()};
        auto findings = lastingFindings(connection, *loaded, on);
        if (!findings)
            return Failure{findings.error()};
        if (!findings->empty())
            out.push_back({loaded->version, std::move(*findings)});
    }
    return out;
}

} // namespace ringtrue::forms
