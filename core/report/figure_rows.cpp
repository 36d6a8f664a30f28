// SPDX-License-Identifier: Apache-2.0
#include "core/report/block_rows.h"

#include "core/report/hallmark.h"
#include "core/report/palette.h"

#include <algorithm>
#include <utility>

namespace ringtrue::report {

namespace {

/// The columns of a table: the first has what the others leave.
std::vector<Strip> columnsOf(const Table &table, const Strip &strip)
{
    constexpr double between = 10, widest = 90;
    std::vector<double> wide(table.heads.size(), 0);
    const auto measure = [&](std::size_t i, const std::string &text) {
        wide[i] = std::clamp(strip.layout.width({.text = text, .style = textStyle(small, Tone::Plain, Weight::Bold)}),
                             wide[i], widest);
    };
    for (std::size_t i = 1; i < wide.size(); ++i) {
        measure(i, table.heads[i]);
        for (const auto &line : table.lines)
            if (i < line.cells.size())
                measure(i, line.cells[i]);
    }
    double left = strip.width;
    for (std::size_t i = 1; i < wide.size(); ++i)
        left -= wide[i] + between;
    std::vector<Strip> out;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        out.push_back(i == 0 ? strip.part(0, std::max(left, strip.width / 4)) : strip.part(left + between, wide[i]));
        left += i == 0 ? 0 : wide[i] + between;
    }
    return out;
}

std::vector<Row> cellRows(const std::string &text, const TextStyle &style, const Strip &column, Align align)
{
    if (text.empty())
        return {};
    return textRows(column.layout,
                    {.at = {column.left, 0}, .text = text, .style = style, .width = column.width, .align = align});
}

std::vector<Row> lineRows(const std::vector<std::string> &cells, const std::vector<Strip> &columns,
                          const TextStyle &style)
{
    std::vector<Row> out;
    for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
        out = beside(std::move(out), cellRows(cells[i], style, columns[i], i == 0 ? Align::Start : Align::End));
    return out;
}

} // namespace

std::vector<Row> rowsOf(const Table &table, const Strip &strip)
{
    constexpr double above = 3, below = 3;
    const auto columns = columnsOf(table, strip);
    auto head = lineRows(table.heads, columns, textStyle(8, Tone::Caption));
    head.push_back({.height = below});
    for (auto &row : head)
        row.keep = Keep::WithNext;
    auto out = head;
    out.push_back(running(head));
    for (const auto &line : table.lines) {
        auto one =
            lineRows(line.cells, columns, textStyle(small, Tone::Plain, line.isSum ? Weight::Bold : Weight::Regular));
        if (!line.note.empty() && !columns.empty())
            append(one, rowsOf(line.note, textStyle(8, Tone::Second), columns.front()));
        one.push_back({.height = below});
        keepTogether(one, 200);
        const auto edge = line.isSum ? palette::borderStrong : palette::border;
        out.push_back({.height = above,
                       .shapes = {Line{{strip.left, 0}, {strip.right(), 0}, {edge, 0.6}}},
                       .keep = Keep::WithNext});
        append(out, std::move(one));
    }
    out.push_back(running({}));
    keepTogether(out, 220);
    out.push_back(gap(4));
    return out;
}

std::vector<Row> rowsOf(const Quotation &quotation, const Strip &strip)
{
    constexpr double indent = 10, whenWide = 34, whoWide = 58;
    std::vector<Row> out{{.height = 3, .keep = Keep::WithNext}};
    append(out, rowsOf(quotation.when, textStyle(small), strip.inset(indent)));
    if (!quotation.said.empty())
        keepWithNext(out);
    for (const auto &said : quotation.said) {
        const double when = said.when.empty() ? 0 : whenWide;
        auto words = rowsOf(said.text.empty() ? " " : said.text,
                            {.typeface = Typeface::Serif, .size = 9, .colour = palette::text, .leading = 1.45},
                            strip.inset(indent + when + whoWide));
        const double down = std::get<Text>(words.front().shapes.front()).at.y;
        const auto put = [&](const std::string &text, double left, Weight weight) {
            words.front().shapes.insert(words.front().shapes.begin(),
                                        Text{.at = {strip.left + left, down},
                                             .text = text,
                                             .style = textStyle(small, Tone::Plain, weight),
                                             .anchor = Anchor::Baseline});
        };
        put(said.who, indent + when + 6, Weight::Medium);
        if (when > 0)
            put(said.when, indent, Weight::Regular);
        const auto side = said.side == Quotation::Side::Agent      ? palette::agent
                          : said.side == Quotation::Side::Customer ? palette::customer
                                                                   : palette::text3;
        addBefore(words, {Rectangle{{strip.left + indent + when, 2}, 2, words.front().height - 4, 0, {.fill = side}}});
        append(out, std::move(words));
    }
    out.push_back({.height = 3});
    if (out.size() > 2)
        out[out.size() - 2].keep = Keep::WithNext;
    addGround(out, strip, palette::evidence, palette::evidenceEdge);
    out.push_back(gap(4));
    return out;
}

std::vector<Row> rowsOf(const Bars &bars, const Strip &strip)
{
    constexpr double names = 90, figures = 44, thick = 5, high = 16;
    std::vector<Row> out;
    for (const auto &bar : bars.bars) {
        auto one = rowsOf(bar.name.empty() ? " " : bar.name, textStyle(9), strip.part(markSpace, names));
        auto &row = one.front();
        row.height = std::max(row.height, high);
        const double left = strip.left + markSpace + names + 8, wide = strip.right() - figures - left;
        const double top = (row.height - thick) / 2 - 1;
        const auto band = [&](double to, Colour fill) {
            return Rectangle{{left, top}, to, thick, thick / 2, {.fill = fill}};
        };
        row.shapes.emplace_back(band(wide, palette::sunken));
        if (bar.share > 0)
            row.shapes.emplace_back(band(wide * std::clamp(bar.share, 0.0, 1.0), palette::ink));
        row.shapes.emplace_back(Text{
            .at = {strip.right(), 0}, .text = bar.figure, .style = textStyle(9, Tone::Second), .align = Align::End});
        addBefore(one, hallmark(bar.mark.pillar, bar.mark.letter, {strip.left, 0.5}, markSize));
        append(out, std::move(one));
    }
    return out;
}

std::vector<Row> rowsOf(const Figure &figure, const Strip &strip)
{
    constexpr double between = 18;
    Row picture{.height = figure.picture.height};
    for (const auto &shape : figure.picture.shapes)
        picture.shapes.push_back(moved(shape, {strip.left, 0}));
    auto rows = rowsOf(figure.beside, strip.inset(figure.picture.width + between));
    if (constexpr double highest = 400; heightOf(rows) > highest) { // it flows by itself, below the picture
        rows.insert(rows.begin(), std::move(picture));
        return rows;
    }
    auto words = report::strip(rows);
    const double down = std::max(0.0, (picture.height - words.height) / 2);
    auto beneath = report::strip({{.height = down}, std::move(words)});
    return {overlaid({std::move(picture), std::move(beneath)}), gap(4)};
}

} // namespace ringtrue::report
