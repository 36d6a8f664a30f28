// SPDX-License-Identifier: Apache-2.0
#include "forms/service/visions_in_force.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>

namespace ringtrue::forms {

Result<std::vector<Finding>, VersionError> lastingFindings(storage::Connection &connection, const LoadedVision &loaded,
                                                           const LintedOn &on)
{
    const auto above = visionAbove(connection, loaded.vision);
    if (!above && above.error() == VersionError::Store)
        return Failure{above.error()};
    const Vision *const served = above && *above ? &(*above)->vision : nullptr;
    const std::string file = fmt::format("{}, version {}", loaded.version.vision.text(), loaded.version.number);
    auto findings = checkVision(loaded.version.text, file, served, on).findings;
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

Result<std::vector<CheckedVision>, VersionError> checkVisionsBelow(storage::Connection &connection,
                                                                   const VisionSlug &above, const LintedOn &on)
{
    auto visions = checkVisionsInForce(connection, on);
    if (!visions)
        return visions;
    for (CheckedVision &vision : *visions)
        std::erase_if(vision.findings, [&](const Finding &finding) {
            return finding.code != FindingCode::UnknownCxPillar || finding.parameters.at(1) != above.text();
        });
    std::erase_if(*visions, [](const CheckedVision &vision) { return vision.findings.empty(); });
    return visions;
}

} // namespace ringtrue::forms
