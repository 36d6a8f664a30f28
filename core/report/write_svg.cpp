// SPDX-License-Identifier: Apache-2.0
#include "core/report/write_svg.h"

#include "core/report/markup.h"
#include "core/report/pango_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace ringtrue::report {

namespace {

constexpr double betweenPages = 16;

/// To a hundredth of a point, without zeros at the end; 0 for what is no number.
std::string number(double value)
{
    if (!std::isfinite(value))
        return "0";
    auto text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string paintOf(const Paint &paint)
{
    auto out = fmt::format(" fill=\"{}\"", paint.fill ? hex(*paint.fill) : "none");
    if (paint.stroke)
        out +=
            fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", hex(paint.stroke->colour), number(paint.stroke->width));
    return out;
}

/// Elements of SVG, one a line.
class Elements {
public:
    explicit Elements(const TextLayout &layout) : m_layout(layout) {}

    void add(const Line &line)
    {
        m_out +=
            fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>\n", number(line.from.x), number(line.from.y),
                        number(line.to.x), number(line.to.y), paintOf({.stroke = line.stroke}));
    }

    void add(const Rectangle &rectangle)
    {
        m_out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}{}/>\n", number(rectangle.at.x),
                             number(rectangle.at.y), number(rectangle.width), number(rectangle.height),
                             rectangle.corner > 0 ? fmt::format(" rx=\"{}\"", number(rectangle.corner)) : "",
                             paintOf(rectangle.paint));
    }

    void add(const Circle &circle)
    {
        m_out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>\n", number(circle.centre.x),
                             number(circle.centre.y), number(circle.radius), paintOf(circle.paint));
    }

    void add(const Path &path)
    {
        std::string steps;
        const auto point = [](const Point &p) { return number(p.x) + ' ' + number(p.y); };
        for (const auto &[kind, points] : path.steps) {
            steps += kind == StepKind::Move ? 'M' : kind == StepKind::Line ? 'L' : kind == StepKind::Curve ? 'C' : 'Z';
            if (kind != StepKind::Close)
                steps += point(points[0]);
            if (kind == StepKind::Curve)
                steps += ' ' + point(points[1]) + ' ' + point(points[2]);
        }
        m_out += fmt::format("<path d=\"{}\"{}/>\n", steps, paintOf(path.paint));
    }

    void add(const Text &text)
    {
        const auto style =
            fmt::format("font-family=\"{}\" font-size=\"{}\"{} fill=\"{}\"",
                        text.style.typeface == Typeface::Serif ? "'Noto Serif', serif" : "Roboto, sans-serif",
                        number(text.style.size), weight(text.style.weight), hex(text.style.colour));
        for (const auto &line : m_layout.set(text).lines)
            if (!line.text.empty())
                m_out += fmt::format("<text x=\"{}\" y=\"{}\" {}{} textLength=\"{}\" "
                                     "lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">{}</text>\n",
                                     number(line.left), number(line.baseline), style, way(line.direction),
                                     number(line.width), escaped(line.text));
    }

    void addRaw(std::string_view text) { m_out += text; }
    std::string take() { return std::move(m_out); }

private:
    static std::string weight(Weight weight)
    {
        return weight == Weight::Regular ? "" : fmt::format(" font-weight=\"{}\"", static_cast<int>(weight));
    }

    /// A text from right to left ends at its left end.
    static std::string_view way(Direction direction)
    {
        return direction == Direction::RightToLeft ? " direction=\"rtl\" text-anchor=\"end\"" : "";
    }

    const TextLayout &m_layout;
    std::string m_out;
};

} // namespace

std::string writeSvg(const Scene &scene, const TextLayout &layout)
{
    Elements elements(layout);
    double width = 0, height = 0;
    for (const auto &page : scene.pages) {
        if (height > 0)
            height += betweenPages;
        elements.addRaw(height > 0 ? fmt::format("<g transform=\"translate(0 {})\">\n", number(height)) : "<g>\n");
        elements.add(Rectangle{.width = page.width, .height = page.height, .paint = {.fill = page.ground}});
        for (const auto &shape : page.shapes)
            std::visit([&elements](const auto &one) { elements.add(one); }, shape);
        elements.addRaw("</g>\n");
        width = std::max(width, page.width);
        height += page.height;
    }
    const auto language =
        scene.language.empty() ? "" : fmt::format(" xml:lang=\"{}\"", escaped(printable(scene.language)));
    return fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{0}pt\" height=\"{1}pt\" "
                       "viewBox=\"0 0 {0} {1}\"{2} role=\"img\">\n<title>{3}</title>\n{4}</svg>\n",
                       number(width), number(height), language, escaped(printable(scene.title)), elements.take());
}

} // namespace ringtrue::report
