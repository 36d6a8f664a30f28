// SPDX-License-Identifier: Apache-2.0
#include "core/cli/pins.h"

#include "core/base/hex.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

std::string visionWords(const Pins &pins)
{
    if (!pins.visionVersion)
        return "no vision";
    return pins.vision ? fmt::format("version {} of the vision “{}”", pins.vision->number, pins.vision->vision.text())
                       : "a version of a vision that is not here";
}

std::string policyWords(const Pins &pins)
{
    return pins.policy ? "the scoring policy " + hex(view(*pins.policy)) : "no scoring policy";
}

/// ` (SHA-256 ..)`, or nothing.
std::string hashWords(const std::optional<Hash> &hash)
{
    return hash ? fmt::format(" (SHA-256 {})", hex(view(*hash))) : std::string();
}

} // namespace

Pins pinsOf(const forms::FormVersion &version, const std::vector<forms::VisionVersion> &visions)
{
    Pins out{.visionVersion = version.visionVersion, .policy = version.policy};
    if (!version.visionVersion)
        return out;
    const auto found = std::ranges::find(visions, *version.visionVersion, &forms::VisionVersion::hash);
    if (found != visions.end())
        out.vision = *found;
    return out;
}

Pins pinsOf(const forms::LoadedForm &form)
{
    return pinsOf(form.version,
                  form.visionVersion ? std::vector{*form.visionVersion} : std::vector<forms::VisionVersion>{});
}

nlohmann::json pinsJson(const Pins &pins)
{
    nlohmann::json out{{"vision", nullptr}, {"policy", nullptr}};
    if (pins.visionVersion)
        out["vision"] = {{"vision", nullptr}, {"number", nullptr}, {"hash", hex(view(*pins.visionVersion))}};
    if (pins.vision) {
        out["vision"]["vision"] = pins.vision->vision.text();
        out["vision"]["number"] = pins.vision->number;
    }
    if (pins.policy)
        out["policy"] = hex(view(*pins.policy));
    return out;
}

std::string pinsWords(const Pins &pins)
{
    return fmt::format("pins {}{}\npins {}\n", visionWords(pins), hashWords(pins.visionVersion),
                       pins.policy ? "its scoring policy" + hashWords(pins.policy) : policyWords(pins));
}

nlohmann::json pinChanges(const Pins &before, const Pins &after)
{
    auto out = nlohmann::json::array();
    const auto was = pinsJson(before), is = pinsJson(after);
    const auto add = [&](const char *pin, const std::string &first, const std::string &second) {
        out.push_back({{"pin", pin},
                       {"before", was[pin]},
                       {"after", is[pin]},
                       {"message", fmt::format("The version before pins {}, the later one {}.", first, second)}});
    };
    if (before.visionVersion != after.visionVersion)
        add("vision", visionWords(before), visionWords(after));
    if (before.policy != after.policy)
        add("policy", policyWords(before), policyWords(after));
    return out;
}

} // namespace ringtrue::cli
