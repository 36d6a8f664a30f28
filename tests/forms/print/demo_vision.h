// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/parse/parse.h"
#include "tests/places.h"
#include "tests/printed.h"

namespace ringtrue::tests {

/// The vision of the demo: three pillars, three or four promises, behaviours on calls and chats.
inline Vision demoVision()
{
    const auto parsed =
        forms::parseVision(bytesOf(sourceFolder() / "packaging/demo/ollensay.vision.yaml"), "ollensay.vision.yaml");
    REQUIRE(parsed.vision);
    return *parsed.vision;
}

/// The demo's vision with @p count pillars that are called differently.
inline Vision visionOf(std::size_t count)
{
    auto vision = demoVision();
    const auto pillars = vision.pillars;
    vision.pillars.clear();
    for (std::size_t i = 0; i < count; ++i) {
        vision.pillars.push_back(pillars[i % pillars.size()]);
        vision.pillars.back().name = "Pillar " + std::to_string(i + 1);
    }
    return vision;
}

/// @p text said again and again, each time numbered, until it has @p size bytes.
inline std::string repeated(const std::string &text, std::size_t size)
{
    std::string out;
    for (int i = 1; out.size() < size; ++i)
        out += text + ' ' + std::to_string(i) + ". ";
    return out;
}

} // namespace ringtrue::tests
