// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"
#include "core/report/text_layout.h"

#include <vector>

namespace ringtrue::report {

/// Whether a page may end below a row.
enum class Keep { Free, WithNext };
/// A Gap is left out where a page begins or ends with it. A Running row is not drawn where it stands: the pages that
/// begin after it, up to the next one, begin with it; one without shapes ends that.
enum class RowKind { Content, Gap, Running };

/// A strip of a page that is never cut. Its shapes count from its upper left corner.
struct Row {
    double height = 0;
    std::vector<Shape> shapes{};
    Keep keep = Keep::Free;
    RowKind kind = RowKind::Content;
    bool operator==(const Row &) const = default;
};

/// The page that rows flow onto, and its edges.
struct Frame {
    double width = 0;
    double height = 0;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double innerWidth() const { return width - left - right; }
    double innerHeight() const { return height - top - bottom; }
};

/// @p rows, one below the other on as many pages as they need; at least one. Rows that keep with the next one are on
/// one page with it, unless that page could not hold them. A row higher than a page has one of its own.
std::vector<Page> flow(const std::vector<Row> &rows, const Frame &frame);

double heightOf(const std::vector<Row> &rows);
/// An empty strip.
Row gap(double height);
/// What pages begin with that begin after it: @p rows, as one strip; none: nothing any more. It parts no rows that keep
/// together.
Row running(const std::vector<Row> &rows);

/// @p text as a row a line, so that it can break over pages; Text::at is its place in the first row. Of three lines or
/// more neither the first nor the last stands alone.
std::vector<Row> textRows(const TextLayout &layout, const Text &text);

/// @p rows one below the other as one that is never cut.
Row strip(const std::vector<Row> &rows);
/// @p rows one over the other: side by side, where they stand in columns.
Row overlaid(const std::vector<Row> &rows);

/// @p rows side by side with @p others, each from the first one on; as many rows as the longer of both.
std::vector<Row> beside(std::vector<Row> rows, const std::vector<Row> &others);

/// Keeps all of @p rows together, if they are at most @p highest; else the first three, and the last two.
void keepTogether(std::vector<Row> &rows, double highest);

/// Keeps the last of @p rows with what follows them.
void keepWithNext(std::vector<Row> &rows);

void append(std::vector<Row> &rows, std::vector<Row> more);

} // namespace ringtrue::report
