// SPDX-License-Identifier: Apache-2.0
#include "core/report/block_rows.h"

#include "core/report/hallmark.h"
#include "core/report/palette.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ringtrue::report {

namespace {

constexpr double body = 9.5;
constexpr double highestWhole = 320; ///< of a group that stays on one page

TextStyle styleOf(const Words &words)
{
    auto style = textStyle(words.tone == Tone::Caption ? small : body, words.tone,
                           words.isStrong ? Weight::Medium : Weight::Regular);
    style.typeface = words.voice;
    if (words.voice == Typeface::Serif)
        style.leading = 1.45;
    return style;
}

void addMark(std::vector<Row> &rows, const Mark &mark, double left)
{
    if (!rows.empty())
        addBefore(rows, hallmark(mark.pillar, mark.letter, {left, (rows[0].height - markSize) / 2}, markSize));
}

Text atRight(const std::string &text, const Strip &strip, double rowHeight)
{
    const auto style = textStyle(small, Tone::Caption);
    return {.at = {strip.right(), (rowHeight - style.size * style.leading) / 2},
            .text = text,
            .style = style,
            .align = Align::End};
}

std::vector<Row> rowsOf(const Title &title, const Strip &strip)
{
    constexpr std::array sizes{20.0, 14.0, 11.0, 10.0};
    constexpr std::array spaces{0.0, 20.0, 12.0, 4.0};
    constexpr double between = 10;
    const auto level = static_cast<std::size_t>(std::clamp(title.level, 1, 4) - 1);
    const auto style = textStyle(sizes[level], Tone::Plain, Weight::Medium);
    const double number = title.number.empty() ? 0 : 20, mark = title.mark ? markSpace + 2 : 0;
    const double aside =
        title.aside.empty() ? 0 : strip.layout.width({.text = title.aside, .style = textStyle(small)}) + between;
    const double wide = std::max(strip.width - number - mark - aside, strip.width / 2);
    auto out = rowsOf(title.text.empty() ? " " : title.text, style, strip.part(number + mark, wide),
                      level == 1   ? Heading::First
                      : level == 2 ? Heading::Second
                                   : Heading::None);
    if (title.mark)
        addMark(out, *title.mark, strip.left + number);
    if (number > 0)
        addBefore(out,
                  {Text{.at = {strip.left, 0}, .text = title.number, .style = textStyle(style.size, Tone::Caption)}});
    if (aside > 0)
        out.front().shapes.emplace_back(atRight(title.aside, strip, out.front().height));
    out.push_back({.height = 3});
    for (auto &row : out)
        row.keep = Keep::WithNext;
    out.insert(out.begin(), gap(spaces[level]));
    out.front().keep = Keep::WithNext;
    return out;
}

std::vector<Row> rowsOf(const Paragraph &paragraph, const Strip &strip)
{
    const auto style = styleOf(paragraph.words);
    if (!paragraph.mark)
        return rowsOf(paragraph.words.text, style, strip);
    auto out = rowsOf(paragraph.words.text, style, strip.inset(markSpace));
    addMark(out, *paragraph.mark, strip.left);
    return out;
}

std::vector<Row> rowsOf(const List &list, const Strip &strip)
{
    constexpr double indent = 12;
    std::vector<Row> out;
    for (const auto &item : list.items) {
        auto one = rowsOf(item.text, styleOf(item), strip.inset(indent));
        if (!one.empty())
            addBefore(one, {Circle{{strip.left + 4, one[0].height / 2}, 1.4, {.fill = palette::text3}}});
        append(out, std::move(one));
    }
    return out;
}

std::vector<Row> factRows(std::span<const Facts::Fact> facts, const Strip &strip)
{
    constexpr double between = 10;
    double names = 40;
    for (const auto &fact : facts)
        names = std::max(names, strip.layout.width({.text = fact.name, .style = textStyle(small)}));
    names = std::min(names, strip.width * 0.4);
    std::vector<Row> out;
    for (const auto &fact : facts) {
        if (fact.words.text.empty())
            continue;
        auto name = rowsOf(fact.name, textStyle(small, Tone::Caption), strip.part(0, names));
        auto words = rowsOf(fact.words.text, styleOf(fact.words), strip.inset(names + between));
        if (!name.empty() && !words.empty()) { // both on one line
            const auto lineOf = [](const Row &row) { return std::get<Text>(row.shapes.front()).at.y; };
            const double down = lineOf(words.front()) - lineOf(name.front());
            for (auto &row : name)
                row.shapes.front() = moved(row.shapes.front(), {0, down});
        }
        append(out, beside(std::move(name), words));
    }
    return out;
}

std::vector<Row> rowsOf(const Facts &facts, const Strip &strip)
{
    const std::span all(facts.facts);
    if (!facts.inTwoColumns || all.size() < 2)
        return factRows(all, strip);
    constexpr double between = 18;
    const double wide = (strip.width - between) / 2;
    const auto half = (all.size() + 1) / 2;
    return beside(factRows(all.first(half), strip.part(0, wide)),
                  factRows(all.subspan(half), strip.part(wide + between, wide)));
}

std::vector<Row> rowsOf(const Notice &notice, const Strip &strip)
{
    const auto ground = notice.tone == Tone::Bad    ? palette::negativeTint
                        : notice.tone == Tone::Good ? palette::positiveTint
                                                    : palette::cautionTint;
    std::vector<Row> out{{.height = 4, .keep = Keep::WithNext}};
    append(out, rowsOf(notice.text, textStyle(body), strip.part(10, strip.width - 20)));
    keepWithNext(out);
    out.push_back({.height = 4});
    addGround(out, strip, ground, colourOf(notice.tone));
    out.push_back(gap(6));
    return out;
}

std::vector<Row> rowsOf(const WritingLines &lines, const Strip &strip)
{
    constexpr double between = 16, room = 34;
    const double wide = (strip.width - between * (static_cast<double>(lines.names.size()) - 1))
                        / static_cast<double>(std::max<std::size_t>(lines.names.size(), 1));
    std::vector<Row> out{{.height = room, .keep = Keep::WithNext}};
    std::vector<Row> names;
    double left = 0;
    for (const auto &name : lines.names) {
        auto one = rowsOf(name, textStyle(small, Tone::Caption), strip.part(left, wide));
        if (!one.empty())
            one.front().shapes.emplace_back(
                Line{{strip.left + left, -1}, {strip.left + left + wide, -1}, {palette::borderStrong, 0.6}});
        names = beside(std::move(names), one);
        left += wide + between;
    }
    append(out, std::move(names));
    return out;
}

std::vector<Row> rowsOf(const Group &group, const Strip &strip)
{
    auto inner = rowsOf(group.blocks, strip);
    if (!inner.empty() && inner.front().kind == RowKind::Gap)
        inner.erase(inner.begin());
    keepTogether(inner, highestWhole);
    std::vector<Row> out{{.height = 6, .keep = Keep::WithNext, .kind = RowKind::Gap},
                         {.height = 8,
                          .shapes = {Line{{strip.left, 0}, {strip.right(), 0}, {palette::border, 0.75}}},
                          .keep = Keep::WithNext}};
    append(out, std::move(inner));
    return out;
}

} // namespace

Colour colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Second:
        return palette::text2;
    case Tone::Caption:
        return palette::text3;
    case Tone::Good:
        return palette::positive;
    case Tone::Caution:
        return palette::caution;
    case Tone::Bad:
        return palette::negative;
    }
    return palette::text;
}

void addBefore(std::vector<Row> &rows, std::vector<Shape> shapes)
{
    if (!rows.empty())
        rows.front().shapes.insert(rows.front().shapes.begin(), shapes.begin(), shapes.end());
}

void addGround(std::vector<Row> &rows, const Strip &strip, Colour ground, Colour edge)
{
    constexpr double edgeWide = 2.5;
    for (auto &row : rows)
        row.shapes.insert(row.shapes.begin(), {Rectangle{{strip.left, 0}, strip.width, row.height, 0, {.fill = ground}},
                                               Rectangle{{strip.left, 0}, edgeWide, row.height, 0, {.fill = edge}}});
}

TextStyle textStyle(double size, Tone tone, Weight weight)
{
    return {.size = size, .weight = weight, .colour = colourOf(tone)};
}

std::vector<Row> rowsOf(const std::string &text, const TextStyle &style, const Strip &strip, Heading heading)
{
    if (text.empty())
        return {};
    return textRows(strip.layout,
                    {.at = {strip.left, 0}, .text = text, .style = style, .width = strip.width, .heading = heading});
}

std::vector<Row> rowsOf(const Block &block, const Strip &strip)
{
    return std::visit([&strip](const auto &one) { return rowsOf(one, strip); }, block.of);
}

std::vector<Row> rowsOf(const std::vector<Block> &blocks, const Strip &strip)
{
    std::vector<Row> out;
    for (const auto &block : blocks) {
        append(out, rowsOf(block, strip));
        if (!std::holds_alternative<Title>(block.of))
            out.push_back(gap(3));
    }
    return out;
}

} // namespace ringtrue::report
