// SPDX-License-Identifier: Apache-2.0
#include "core/report/flow.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <utility>

namespace ringtrue::report {

namespace {

using Rows = std::span<const Row>;

constexpr double rounding = 0.001; ///< of sums of heights, in points

double heightOfAll(Rows rows)
{
    double height = 0;
    for (const auto &row : rows)
        height += row.kind == RowKind::Running ? 0 : row.height;
    return height;
}

/// The rows at the front of @p rows that belong on one page.
Rows firstGroup(Rows rows)
{
    const auto last = std::ranges::find_if(rows, [](const Row &row) { return row.keep == Keep::Free; });
    const auto count = last == rows.end() ? rows.size() : static_cast<std::size_t>(last - rows.begin()) + 1;
    return rows.first(count);
}

class Pages {
public:
    explicit Pages(const Frame &frame) : m_frame(frame) { begin(); }

    void addGroup(Rows rows)
    {
        const double height = heightOfAll(rows);
        const bool isTooHigh = height > m_frame.innerHeight() - m_running.height + rounding;
        const bool isContent = std::ranges::any_of(
            rows, [](const Row &row) { return row.kind == RowKind::Content; }); // else no page begins
        if (isContent && m_used > m_top && height > left() && (!isTooHigh || left() < m_frame.innerHeight() / 3))
            begin();
        for (const auto &row : rows)
            add(row);
    }

    std::vector<Page> take() { return std::move(m_pages); }

private:
    double left() const { return m_frame.innerHeight() - m_used + rounding; }

    void begin()
    {
        m_pages.push_back({.width = m_frame.width, .height = m_frame.height});
        m_used = 0;
        draw(m_running);
        m_top = m_used;
    }

    void draw(const Row &row)
    {
        for (const auto &shape : row.shapes)
            m_pages.back().shapes.push_back(moved(shape, {m_frame.left, m_frame.top + m_used}));
        m_used += row.height;
    }

    void add(const Row &row)
    {
        if (row.kind == RowKind::Running) {
            m_running = row;
            return;
        }
        if (row.kind == RowKind::Gap) { // at the end of a page it fills it; nothing may follow
            m_used = m_used > m_top ? std::min(m_used + row.height, std::max(m_used, m_frame.innerHeight())) : m_used;
            return;
        }
        if (row.height > left() && m_used > m_top)
            begin();
        draw(row);
    }

    const Frame &m_frame;
    std::vector<Page> m_pages;
    double m_used = 0;
    double m_top = 0; ///< below what runs on from the page before
    Row m_running{};
};

} // namespace

std::vector<Page> flow(const std::vector<Row> &rows, const Frame &frame)
{
    Pages pages(frame);
    for (Rows rest = rows; !rest.empty();) {
        const auto group = firstGroup(rest);
        pages.addGroup(group);
        rest = rest.subspan(group.size());
    }
    return pages.take();
}

double heightOf(const std::vector<Row> &rows)
{
    return heightOfAll(rows);
}

Row gap(double height)
{
    return {.height = height, .kind = RowKind::Gap};
}

Row running(const std::vector<Row> &rows)
{
    Row out = strip(rows);
    out.kind = RowKind::Running;
    out.keep = Keep::WithNext;
    return out;
}

std::vector<Row> textRows(const TextLayout &layout, const Text &text)
{
    const auto set = layout.set(text);
    const double height = set.height / static_cast<double>(set.lines.size());
    std::vector<Row> rows;
    for (std::size_t i = 0; i < set.lines.size(); ++i) {
        const auto &line = set.lines[i];
        Text one = text;
        one.at = {line.left, line.baseline - static_cast<double>(i) * height};
        one.text = line.text;
        one.width.reset();
        one.align = Align::Start;
        one.anchor = Anchor::Baseline;
        one.direction = line.direction;
        if (i > 0)
            one.heading = Heading::None;
        const bool endsOrBegins = set.lines.size() > 1 && (i == 0 || i + 2 == set.lines.size());
        rows.push_back(
            {.height = height, .shapes = {std::move(one)}, .keep = endsOrBegins ? Keep::WithNext : Keep::Free});
    }
    return rows;
}

Row strip(const std::vector<Row> &rows)
{
    Row out;
    for (const auto &row : rows) {
        for (const auto &shape : row.shapes)
            out.shapes.push_back(moved(shape, {0, out.height}));
        out.height += row.height;
    }
    return out;
}

Row overlaid(const std::vector<Row> &rows)
{
    Row out;
    for (const auto &row : rows) {
        out.height = std::max(out.height, row.height);
        std::ranges::copy(row.shapes, std::back_inserter(out.shapes));
    }
    return out;
}

std::vector<Row> beside(std::vector<Row> rows, const std::vector<Row> &others)
{
    rows.resize(std::max(rows.size(), others.size()));
    for (std::size_t i = 0; i < others.size(); ++i) {
        rows[i].height = std::max(rows[i].height, others[i].height);
        std::ranges::copy(others[i].shapes, std::back_inserter(rows[i].shapes));
        if (others[i].keep == Keep::WithNext && i + 1 < rows.size())
            rows[i].keep = Keep::WithNext;
    }
    return rows;
}

void keepTogether(std::vector<Row> &rows, double highest)
{
    const bool isShort = heightOf(rows) <= highest;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        if (isShort || i < 2 || i + 2 == rows.size())
            rows[i].keep = Keep::WithNext;
}

void keepWithNext(std::vector<Row> &rows)
{
    if (!rows.empty())
        rows.back().keep = Keep::WithNext;
}

void append(std::vector<Row> &rows, std::vector<Row> more)
{
    std::ranges::move(more, std::back_inserter(rows));
}

} // namespace ringtrue::report
