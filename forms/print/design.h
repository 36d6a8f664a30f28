// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/flow.h"
#include "core/report/palette.h"
#include "core/report/scene.h"
#include "core/report/text_layout.h"

#include <string>
#include <utility>
#include <vector>

/// How printed texts look: their words in serif, ours in sans; ink does the work.
namespace ringtrue::forms::design {

inline report::TextStyle sans(double size, report::Colour colour = report::palette::text,
                              report::Weight weight = report::Weight::Regular)
{
    return {.size = size, .weight = weight, .colour = colour};
}

inline report::TextStyle serif(double size, report::Colour colour = report::palette::text)
{
    return {.typeface = report::Typeface::Serif, .size = size, .colour = colour, .leading = 1.45};
}

inline report::Line hairline(double left, double right, double y)
{
    return {{left, y}, {right, y}, {report::palette::border, 0.75}};
}

/// A line to write on.
inline report::Line writingLine(double left, double right, double y)
{
    return {{left, y}, {right, y}, {report::palette::borderStrong, 0.6}};
}

/// Sets texts into a column, as rows one below the other.
class Column {
public:
    Column(const report::TextLayout &layout, double left, double width) : m_layout(layout), m_left(left), m_width(width)
    {
    }

    /// @p text as rows; none where it is empty.
    std::vector<report::Row> rows(std::string text, const report::TextStyle &style,
                                  report::Heading heading = report::Heading::None) const
    {
        if (text.empty())
            return {};
        return report::textRows(
            m_layout,
            {.at = {m_left, 0}, .text = std::move(text), .style = style, .width = m_width, .heading = heading});
    }

    Column narrower(double by) const { return {m_layout, m_left + by, m_width - by}; }
    Column part(double left, double width) const { return {m_layout, m_left + left, width}; }
    const report::TextLayout &layout() const { return m_layout; }
    double left() const { return m_left; }
    double width() const { return m_width; }
    double right() const { return m_left + m_width; }

private:
    const report::TextLayout &m_layout;
    double m_left;
    double m_width;
};

/// @p text without blanks and line ends at its end, as files leave them there.
inline std::string tidy(std::string text)
{
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    return text;
}

} // namespace ringtrue::forms::design
