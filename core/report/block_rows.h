// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/document.h"
#include "core/report/flow.h"
#include "core/report/text_layout.h"

#include <span>
#include <string>
#include <vector>

/// The blocks of a document as rows of pages; for the .cpp files of this folder.
namespace ringtrue::report {

/// Where rows are set.
struct Strip {
    const TextLayout &layout;
    double left = 0;
    double width = 0;
    double right() const { return left + width; }
    Strip part(double from, double wide) const { return {layout, left + from, wide}; }
    Strip inset(double by) const { return part(by, width - by); }
};

inline constexpr double small = 8.5; ///< of captions
inline constexpr double markSize = 11, markSpace = 16;

Colour colourOf(Tone tone);
TextStyle textStyle(double size, Tone tone = Tone::Plain, Weight weight = Weight::Regular);
/// @p text as rows; none where it is empty.
std::vector<Row> rowsOf(const std::string &text, const TextStyle &style, const Strip &strip,
                        Heading heading = Heading::None);
/// Puts @p shapes before the texts of the first of @p rows, so that they are read first.
void addBefore(std::vector<Row> &rows, std::vector<Shape> shapes);
/// Draws @p ground behind all of @p rows, row by row, and @p edge at its left.
void addGround(std::vector<Row> &rows, const Strip &strip, Colour ground, Colour edge);

std::vector<Row> rowsOf(const Table &table, const Strip &strip);
std::vector<Row> rowsOf(const Quotation &quotation, const Strip &strip);
std::vector<Row> rowsOf(const Bars &bars, const Strip &strip);
std::vector<Row> rowsOf(const Figure &figure, const Strip &strip);
inline std::vector<Row> rowsOf(const Sound & /*sound*/, const Strip & /*strip*/)
{
    return {};
}
/// The rows of @p block; of what paper cannot hold, such as sounds, none.
std::vector<Row> rowsOf(const Block &block, const Strip &strip);
std::vector<Row> rowsOf(const std::vector<Block> &blocks, const Strip &strip);

} // namespace ringtrue::report
