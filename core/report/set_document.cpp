// SPDX-License-Identifier: Apache-2.0
#include "core/report/set_document.h"

#include "core/report/block_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace ringtrue::report {

namespace {

/// What pages begin with that a part goes on to.
Row goesOn(const std::string &title, const Strip &strip, const std::string &continued)
{
    auto rows = rowsOf(fmt::format(fmt::runtime(continued), title), textStyle(9, Tone::Caption), strip);
    rows.resize(std::min<std::size_t>(rows.size(), 1)); // one line says which
    rows.push_back({.height = 8});
    return running(rows);
}

} // namespace

Scene setDocument(const Document &document, const Frame &frame, const TextLayout &layout, const std::string &continued)
{
    const Strip strip{layout, 0, frame.innerWidth()};
    auto nothingGoesOn = running({});
    nothingGoesOn.keep = Keep::Free; // a page that the next part begins does not name this one
    std::vector<Row> rows;
    for (const auto &block : document.blocks) {
        const auto *const title = std::get_if<Title>(&block.of);
        if (title != nullptr && title->level <= 2)
            rows.push_back(nothingGoesOn);
        append(rows, rowsOf(block, strip));
        if (title != nullptr && title->level == 2)
            rows.push_back(goesOn(title->text, strip, continued));
        if (title == nullptr)
            rows.push_back(gap(3));
    }
    return {.title = document.title, .language = document.language, .pages = flow(rows, frame)};
}

} // namespace ringtrue::report
