// SPDX-License-Identifier: Apache-2.0
// Two pages with every kind of shape, for tests of the writers.
#pragma once

#include "core/report/hallmark.h"
#include "core/report/palette.h"

#include <utility>

namespace ringtrue::report {

inline Scene sampleScene()
{
    Page first{.width = 300, .height = 200, .ground = palette::canvas};
    first.shapes = {
        Rectangle{.at = {10, 10}, .width = 280, .height = 180, .corner = 8, .paint = {.fill = palette::surface}},
        Line{{20, 60}, {280, 60}, {palette::border, 0.75}},
        Circle{{260, 35}, 12.5, {.stroke = Stroke{palette::borderStrong, 1}}},
        Rectangle{.at = {20, 180}},
        Circle{{20, 180}, 0, {.fill = palette::ink}},
        Text{.at = {20, 20},
             .text = "Nobody waits <b>alone</b> & \"we\" say so",
             .style = {.typeface = Typeface::Serif, .size = 14, .colour = palette::text},
             .width = 200,
             .heading = Heading::First},
        Text{.at = {280, 80},
             .text = "72.5",
             .style = {.size = 11, .weight = Weight::Bold, .colour = palette::text2},
             .align = Align::End,
             .anchor = Anchor::Baseline},
        Text{.at = {20, 100},
             .text = "(12)",
             .style = {.size = 11, .colour = palette::text},
             .width = 120,
             .direction = Direction::RightToLeft,
             .heading = Heading::Second},
    };
    for (std::size_t i = 0; i < 7; ++i)
        for (auto &shape : hallmark(i, "E", {20 + 30 * static_cast<double>(i), 130}, 24))
            first.shapes.push_back(std::move(shape));
    Page second{.width = 200, .height = 100};
    second.shapes = {Text{.at = {100, 40}, .text = "Second page", .align = Align::Centre, .heading = Heading::First}};
    return {.title = "A <title> & more", .language = "en", .pages = {std::move(first), std::move(second)}};
}

} // namespace ringtrue::report
