// SPDX-License-Identifier: Apache-2.0
#include "core/report/scene.h"

namespace ringtrue::report {

namespace {

void move(Point &point, Point by)
{
    point.x += by.x;
    point.y += by.y;
}

void moveEach(Line &line, Point by)
{
    move(line.from, by);
    move(line.to, by);
}

void moveEach(Rectangle &rectangle, Point by)
{
    move(rectangle.at, by);
}

void moveEach(Circle &circle, Point by)
{
    move(circle.centre, by);
}

void moveEach(Path &path, Point by)
{
    for (auto &step : path.steps)
        for (auto &point : step.points)
            move(point, by);
}

void moveEach(Text &text, Point by)
{
    move(text.at, by);
}

} // namespace

Shape moved(Shape shape, Point by)
{
    std::visit([by](auto &one) { moveEach(one, by); }, shape);
    return shape;
}

} // namespace ringtrue::report
