// SPDX-License-Identifier: Apache-2.0
#include "core/report/hallmark.h"

#include "core/report/palette.h"

#include <algorithm>
#include <initializer_list>

namespace ringtrue::report {

namespace {

using Steps = std::vector<PathStep>;

/// How far the handles of a cubic curve reach for a quarter of a circle, in radii: 4/3 (sqrt(2) - 1).
constexpr double quarter = 0.5522847498307936;

PathStep to(Point point)
{
    return {StepKind::Line, {point}};
}

PathStep curve(Point first, Point second, Point end)
{
    return {StepKind::Curve, {first, second, end}};
}

Steps polygon(std::initializer_list<Point> points)
{
    Steps steps;
    for (const auto &point : points)
        steps.push_back({steps.empty() ? StepKind::Move : StepKind::Line, {point}});
    steps.push_back({StepKind::Close, {}});
    return steps;
}

Steps circle()
{
    constexpr double near = 1, far = 23, middle = 12;
    constexpr double low = middle - 11 * quarter, high = middle + 11 * quarter;
    return {{StepKind::Move, {Point{far, middle}}},          curve({far, high}, {high, far}, {middle, far}),
            curve({low, far}, {near, high}, {near, middle}), curve({near, low}, {low, near}, {middle, near}),
            curve({high, near}, {far, low}, {far, middle}),  {StepKind::Close, {}}};
}

Steps square()
{
    constexpr double near = 2, far = 22, corner = 3, pull = corner * (1 - quarter);
    return {{StepKind::Move, {Point{near + corner, near}}},
            to({far - corner, near}),
            curve({far - pull, near}, {far, near + pull}, {far, near + corner}),
            to({far, far - corner}),
            curve({far, far - pull}, {far - pull, far}, {far - corner, far}),
            to({near + corner, far}),
            curve({near + pull, far}, {near, far - pull}, {near, far - corner}),
            to({near, near + corner}),
            curve({near, near + pull}, {near + pull, near}, {near + corner, near}),
            {StepKind::Close, {}}};
}

Steps shield()
{
    return {{StepKind::Move, {Point{3, 2}}},
            to({21, 2}),
            to({21, 13}),
            curve({21, 18.5}, {16.5, 21.5}, {12, 23.2}),
            curve({7.5, 21.5}, {3, 18.5}, {3, 13}),
            {StepKind::Close, {}}};
}

Steps arch()
{
    constexpr double pull = 9 * quarter;
    return {{StepKind::Move, {Point{3, 22}}},
            to({3, 10}),
            curve({3, 10 - pull}, {12 - pull, 1}, {12, 1}),
            curve({12 + pull, 1}, {21, 10 - pull}, {21, 10}),
            to({21, 22}),
            {StepKind::Close, {}}};
}

} // namespace

std::vector<PathStep> hallmarkOutline(std::size_t number)
{
    switch (number) {
    case 0:
        return circle();
    case 1:
        return square();
    case 2:
        return polygon({{12, 0.6}, {21.9, 6.3}, {21.9, 17.7}, {12, 23.4}, {2.1, 17.7}, {2.1, 6.3}});
    case 3:
        return polygon({{12, 0.2}, {23.8, 12}, {12, 23.8}, {0.2, 12}});
    case 4:
        return shield();
    case 5:
        return polygon(
            {{7.4, 1.5}, {16.6, 1.5}, {22.5, 7.4}, {22.5, 16.6}, {16.6, 22.5}, {7.4, 22.5}, {1.5, 16.6}, {1.5, 7.4}});
    default:
        return arch();
    }
}

std::vector<Shape> hallmark(std::size_t number, const std::string &letter, Point at, double size)
{
    const auto place = palette::pillarPlace(number);
    Path path{.steps = hallmarkOutline(number), .paint = {.fill = palette::pillars[place]}};
    for (auto &step : path.steps)
        for (auto &point : step.points)
            point = {at.x + point.x * size / hallmarkSide, at.y + point.y * size / hallmarkSide};
    const double letterSize = size * 0.58;
    constexpr double capitalHeight = 0.711; // of Roboto, in sizes
    return {std::move(path),
            Text{.at = {at.x + size / 2, at.y + size / 2 + letterSize * capitalHeight / 2},
                 .text = letter,
                 .style = {.size = letterSize, .weight = Weight::Bold, .colour = palette::pillarInks[place]},
                 .align = Align::Centre,
                 .anchor = Anchor::Baseline}};
}

std::string hallmarkLetter(const std::string &name)
{
    const auto isRest = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
    const auto end = name.empty() ? name.end() : std::find_if_not(name.begin() + 1, name.end(), isRest);
    return {name.begin(), end};
}

} // namespace ringtrue::report
