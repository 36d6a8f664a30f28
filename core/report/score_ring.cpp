// SPDX-License-Identifier: Apache-2.0
#include "core/report/score_ring.h"

#include "core/report/palette.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ringtrue::report {

namespace {

constexpr double margin = 4; ///< for the mark, which stands outside the ring
constexpr double thickness = 7;

/// The place at @p turn (0..1, clockwise from the top) on a circle.
Point onCircle(Point centre, double radius, double turn)
{
    const double angle = turn * 2 * std::numbers::pi;
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

/// An arc of the circle from the top, in pieces of an eighth at most, each one cubic curve.
Path arc(Point centre, double radius, double share)
{
    Path out{.steps = {{StepKind::Move, {onCircle(centre, radius, 0)}}},
             .paint = {.stroke = Stroke{palette::ink, thickness}}};
    const int pieces = std::max(1, static_cast<int>(std::ceil(share * 8)));
    const double turn = share / pieces, angle = turn * 2 * std::numbers::pi;
    const double pull = radius * 4 / 3 * std::tan(angle / 4); // of a cubic curve along an arc
    for (int i = 0; i < pieces; ++i) {
        const auto along = [&](double at, double by) {
            const double a = at * 2 * std::numbers::pi;
            const auto from = onCircle(centre, radius, at);
            return Point{from.x + by * std::cos(a), from.y + by * std::sin(a)};
        };
        out.steps.push_back(
            {StepKind::Curve,
             {along(i * turn, pull), along((i + 1) * turn, -pull), onCircle(centre, radius, (i + 1) * turn)}});
    }
    return out;
}

/// A wedge that points at the ring from outside.
Path wedge(Point centre, double radius, double turn)
{
    constexpr double halfWide = 0.02;
    return {.steps = {{StepKind::Move, {onCircle(centre, radius, turn - halfWide)}},
                      {StepKind::Line, {onCircle(centre, radius, turn + halfWide)}},
                      {StepKind::Line, {onCircle(centre, radius - margin - 1, turn)}},
                      {StepKind::Close, {}}},
            .paint = {.fill = palette::text}};
}

} // namespace

Page scoreRing(const ScoreRing &ring, double size)
{
    const Point centre{size / 2, size / 2};
    const double radius = size / 2 - margin - thickness / 2;
    Page page{.width = size, .height = size};
    page.shapes.push_back(Circle{centre, radius, {.stroke = Stroke{palette::sunken, thickness}}});
    if (const double share = std::clamp(ring.share, 0.0, 1.0); share > 0)
        page.shapes.push_back(arc(centre, radius, share));
    if (ring.mark)
        page.shapes.push_back(wedge(centre, size / 2, std::clamp(*ring.mark, 0.0, 1.0)));
    const auto figure = ring.figure.empty() ? std::string("–") : ring.figure;
    const double letters = figure.size() > 5 ? size / 6.5 : size / 4.6;
    page.shapes.push_back(Text{.at = {centre.x, centre.y + letters * 0.35},
                               .text = figure,
                               .style = {.size = letters, .colour = palette::text},
                               .align = Align::Centre,
                               .anchor = Anchor::Baseline});
    return page;
}

} // namespace ringtrue::report
