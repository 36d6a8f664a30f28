// SPDX-License-Identifier: Apache-2.0
#include "forms/print/pillar_rows.h"

#include "core/report/hallmark.h"
#include "forms/print/phrases.h"

#include <algorithm>
#include <iterator>

namespace ringtrue::forms {

namespace {

using design::Column;
using report::Row;
namespace palette = report::palette;

/// What the pillar's column is made of.
struct Maker {
    const Vision &vision;
    const Pillar &pillar;
    std::size_t number;
    const Column &column;
    const PillarStyle &style;
    double scale = style.scale;

    Row hallmarkRow() const
    {
        const double size = 46 * scale;
        return {.height = size,
                .shapes = report::hallmark(number, report::hallmarkLetter(pillar.name), {column.left(), 0}, size)};
    }

    std::vector<Row> head() const
    {
        std::vector<Row> out{hallmarkRow(), {.height = 12 * scale}};
        report::append(out, column.rows(pillar.name, design::serif(28 * scale), report::Heading::First));
        for (auto &row : out)
            row.keep = report::Keep::WithNext;
        if (design::tidy(pillar.text).empty())
            return out;
        out.push_back({.height = 6 * scale, .keep = report::Keep::WithNext});
        report::append(out, column.rows(design::tidy(pillar.text), design::serif(16 * scale, palette::text2)));
        return out;
    }

    std::vector<Row> caption(Phrase which) const
    {
        auto rows = column.rows(std::string(phrase(which, style.language)), ours());
        rows.push_back({.height = 5 * scale});
        for (auto &row : rows)
            row.keep = report::Keep::WithNext;
        return rows;
    }

    /// One promise, with a bar beside it in the pillar's colour.
    std::vector<Row> promiseRows(const Promise &promise) const
    {
        auto rows = column.narrower(13 * scale).rows(design::tidy(promise.text), design::serif(14.5 * scale));
        for (auto &row : rows)
            row.shapes.insert(row.shapes.begin(),
                              report::Rectangle{.at = {column.left(), 0},
                                                .width = 2.5 * scale,
                                                .height = row.height,
                                                .paint = {.fill = palette::pillars[palette::pillarPlace(number)]}});
        return rows;
    }

    std::vector<Row> promises() const
    {
        std::vector<Row> out;
        for (const auto &slug : pillar.promises) {
            const auto found = std::ranges::find(vision.promises, slug, &Promise::id);
            if (found == vision.promises.end())
                continue;
            report::append(out, out.empty() ? caption(Phrase::WePromise) : std::vector{report::gap(8 * scale)});
            report::append(out, promiseRows(*found));
        }
        return out;
    }

    std::vector<Row> behaviourRows(const Behaviour &behaviour) const
    {
        constexpr double markSize = 8;
        auto text = design::tidy(behaviour.text);
        auto letters = design::sans(14.5 * scale);
        letters.leading = 1.4;
        auto rows = column.narrower(18 * scale).rows(std::move(text), letters);
        if (!rows.empty()) {
            auto mark = report::hallmark(number, "", {column.left(), rows[0].height / 2 - markSize * scale / 2},
                                         markSize * scale);
            rows[0].shapes.push_back(std::move(mark.front()));
        }
        if (behaviour.audience == BehaviourAudience::Colleagues)
            report::append(
                rows,
                column.narrower(18 * scale).rows(std::string(phrase(Phrase::AmongColleagues, style.language)), ours()));
        return rows;
    }

    std::vector<Row> behaviours() const
    {
        std::vector<const Behaviour *> shown;
        for (const auto audience : {BehaviourAudience::Customers, BehaviourAudience::Colleagues})
            for (const auto &behaviour : pillar.behaviours)
                if (behaviour.audience == audience && shown.size() < style.behaviours)
                    shown.push_back(&behaviour);
        std::vector<Row> out;
        for (const auto *const behaviour : shown) {
            report::append(out, out.empty() ? caption(Phrase::SeenAndHeard) : std::vector{report::gap(9 * scale)});
            report::append(out, behaviourRows(*behaviour));
        }
        if (const auto more = pillar.behaviours.size() - shown.size(); more > 0 && !shown.empty()) {
            report::append(out, std::vector{report::gap(9 * scale)});
            report::append(out, column.narrower(18 * scale).rows(moreWords(more), ours()));
        }
        return out;
    }

    /// What says that not all are shown.
    std::string moreWords(std::size_t more) const
    {
        return more == 1 ? std::string(phrase(Phrase::AndOneMore, style.language))
                         : phrase(Phrase::AndMore, style.language, more);
    }

    report::TextStyle ours() const { return design::sans(12.5 * scale, palette::text3); }
};

} // namespace

PillarRows pillarRows(const Vision &vision, std::size_t number, const Column &column, const PillarStyle &style)
{
    const Maker make{vision, vision.pillars[number], number, column, style};
    return {.head = make.head(), .promises = make.promises(), .behaviours = make.behaviours()};
}

} // namespace ringtrue::forms
