// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Pictures and pages as plain values: what is to be drawn, not how. Lengths are points (1/72 inch); x grows to the
/// right, y downwards.
namespace ringtrue::report {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    bool operator==(const Colour &) const = default;
};

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

struct Stroke {
    Colour colour{};
    double width = 1; ///< > 0
    bool operator==(const Stroke &) const = default;
};

/// What is inside, and what is on the edge. Neither: nothing is seen.
struct Paint {
    std::optional<Colour> fill{};
    std::optional<Stroke> stroke{};
    bool operator==(const Paint &) const = default;
};

struct Line {
    Point from{};
    Point to{};
    Stroke stroke{};
    bool operator==(const Line &) const = default;
};

struct Rectangle {
    Point at{}; ///< its upper left corner
    double width = 0;
    double height = 0;
    double corner = 0; ///< radius of its corners
    Paint paint{};
    bool operator==(const Rectangle &) const = default;
};

struct Circle {
    Point centre{};
    double radius = 0;
    Paint paint{};
    bool operator==(const Circle &) const = default;
};

enum class StepKind {
    Move,  ///< begins at points[0]
    Line,  ///< straight to points[0]
    Curve, ///< cubic: points[0] and points[1] pull, points[2] is where it ends
    Close
};

struct PathStep {
    StepKind kind = StepKind::Close;
    std::array<Point, 3> points{};
    bool operator==(const PathStep &) const = default;
};

/// A figure of straight lines and cubic curves; it begins with a Move.
struct Path {
    std::vector<PathStep> steps{};
    Paint paint{};
    bool operator==(const Path &) const = default;
};

/// Sans is ours, Serif what customers, agents, shoppers or the company said or wrote.
enum class Typeface { Sans, Serif };
enum class Weight { Regular = 400, Medium = 500, Bold = 700 };

struct TextStyle {
    Typeface typeface = Typeface::Sans;
    double size = 10; ///< of the letters, > 0
    Weight weight = Weight::Regular;
    Colour colour{};
    double leading = 1.35; ///< from line to line, in sizes
    bool operator==(const TextStyle &) const = default;
};

/// Start is left, in a paragraph that is written from right to left right; End the other side.
enum class Align { Start, Centre, End };
/// Which way a paragraph is written. Auto: as its first letter that has a way.
enum class Direction { Auto, LeftToRight, RightToLeft };
/// What Text::at is: the upper edge of its first line, or the line its letters stand on.
enum class Anchor { Top, Baseline };
/// First and Second are titles: they stand in the outline of a PDF.
enum class Heading { None, First, Second };

/// Words. With a width they are wrapped to it, within a word where there is no other way; without one only where the
/// text breaks its lines itself, and @p align says which end of the line is at @p at.
struct Text {
    Point at{};
    std::string text{}; ///< UTF-8; shown literally
    TextStyle style{};
    std::optional<double> width{};
    Align align = Align::Start;
    Anchor anchor = Anchor::Top;
    Direction direction = Direction::Auto;
    Heading heading = Heading::None;
    bool operator==(const Text &) const = default;
};

using Shape = std::variant<Line, Rectangle, Circle, Path, Text>;

struct Page {
    double width = 0;
    double height = 0;
    Colour ground{255, 255, 255};
    std::vector<Shape> shapes{}; ///< later ones cover earlier ones
    bool operator==(const Page &) const = default;
};

struct Scene {
    std::string title{};
    std::string language{}; ///< BCP 47; empty: not said
    std::vector<Page> pages{};
    bool operator==(const Scene &) const = default;
};

/// @p shape, @p by further to the right and down.
Shape moved(Shape shape, Point by);

} // namespace ringtrue::report
