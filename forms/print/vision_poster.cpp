// SPDX-License-Identifier: Apache-2.0
#include "forms/print/vision_poster.h"

#include "core/domain/vision_texts.h"
#include "forms/print/design.h"
#include "forms/print/foot.h"
#include "forms/print/phrases.h"
#include "forms/print/pillar_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace ringtrue::forms {

namespace {

using design::Column;
using report::Row;
namespace palette = report::palette;

/// From the largest letters that still look calm down to the smallest one reads from a step away.
constexpr std::array posterScales{1.3, 1.24, 1.18, 1.12, 1.06, 1.0, 0.94, 0.88, 0.82, 0.76, 0.7};
constexpr double bodySize = 14.5;    ///< of behaviours at scale 1, on A3
constexpr double smallestBody = 7.1; ///< pt
constexpr double flowingScale = 0.88;
constexpr double widest = 560; ///< of a column that is easy to read
constexpr double widthOfA3 = 841.89;

/// One sheet's parts, each as rows, before they are placed.
struct Parts {
    std::vector<Row> head;
    std::vector<Row> statement;
    std::vector<Row> grid; ///< a line of pillars each
    std::vector<Row> foot; ///< purpose, whom we serve, our role
};

class Poster {
public:
    Poster(const Vision &vision, const report::TextLayout &layout, const PosterOptions &options, std::string language)
        : m_vision(vision), m_language(std::move(language)),
          m_frame(sheet(options.paper, 66 * sheet(options.paper, 0).width / widthOfA3)),
          m_unit(m_frame.width / widthOfA3), m_all(layout, 0, m_frame.innerWidth())
    {
        m_frame.bottom += 18 * m_unit; // the foot of the page
    }

    const report::Frame &frame() const { return m_frame; }
    double unit() const { return m_unit; }

    std::vector<report::Page> pages() const
    {
        for (const std::size_t behaviours : {3, 2})
            for (const double scale : posterScales) {
                if (scale * m_unit * bodySize < smallestBody)
                    break;
                const auto parts = partsAt(scale, behaviours);
                const double free = m_frame.innerHeight() - heightOf(parts, scale);
                if (free >= 0)
                    return onOneSheet(parts, scale, free);
            }
        return report::flow(flowing(), m_frame);
    }

private:
    std::size_t columns() const
    {
        const auto count = m_vision.pillars.size();
        return count <= 3 ? std::max<std::size_t>(count, 1) : count == 4 ? 2 : count <= 6 ? 3 : 4;
    }

    double gutter() const { return 34 * m_unit; }

    Column columnOf(std::size_t place, std::size_t count) const
    {
        const double width = (m_all.width() - gutter() * static_cast<double>(count - 1)) / static_cast<double>(count);
        return m_all.part(static_cast<double>(place) * (width + gutter()), width);
    }

    std::vector<Row> head() const
    {
        auto who = m_vision.organisation;
        for (const auto &part : {m_vision.function, m_vision.centre})
            if (!part.empty())
                who += " · " + part;
        return m_all.rows(who, design::sans(16 * m_unit, palette::text2));
    }

    /// The statement, and where there is none the title: as large as a third of the sheet allows.
    std::vector<Row> statement(double scale) const
    {
        const auto text = design::tidy(m_vision.statement.empty() ? m_vision.title : m_vision.statement);
        const double smallest = 26 * m_unit;
        std::vector<Row> rows;
        for (double size = 50 * m_unit * std::min(scale, 1.1); rows.empty() || size > smallest; size *= 0.92) {
            auto style = design::serif(std::max(size, smallest));
            style.leading = 1.32;
            rows = m_all.rows(text, style);
            if (text.empty() || report::heightOf(rows) < m_frame.innerHeight() * 0.28)
                return balanced(text, style, rows.size());
        }
        return rows;
    }

    /// @p text in @p lines lines that are about as long as each other.
    std::vector<Row> balanced(const std::string &text, const report::TextStyle &style, std::size_t lines) const
    {
        auto rows = m_all.rows(text, style);
        for (double width = m_all.width() * 0.98; width > m_all.width() / 2; width -= m_all.width() * 0.02) {
            auto narrower = m_all.part(0, width).rows(text, style);
            if (narrower.size() != lines)
                break;
            rows = std::move(narrower);
        }
        return rows;
    }

    double betweenParts(double scale) const { return 24 * scale * m_unit; }

    /// The pillars side by side, in lines of columns(): each a strip.
    std::vector<Row> grid(double scale, std::size_t behaviours) const
    {
        std::vector<Row> lines;
        for (std::size_t first = 0; first < m_vision.pillars.size(); first += columns())
            lines.push_back(gridLine(first, std::min(first + columns(), m_vision.pillars.size()), scale, behaviours));
        return lines;
    }

    /// Pillars @p first to before @p end: their parts begin at the same height.
    Row gridLine(std::size_t first, std::size_t end, double scale, std::size_t behaviours) const
    {
        std::vector<Row> heads, promises, lived;
        for (std::size_t i = first; i < end; ++i) {
            const auto rows =
                pillarRows(m_vision, i, columnOf(i - first, columns()), {scale * m_unit, behaviours, m_language});
            heads.push_back(report::strip(rows.head));
            promises.push_back(report::strip(rows.promises));
            lived.push_back(report::strip(rows.behaviours));
        }
        std::vector<Row> parts{report::overlaid(heads)};
        for (const auto *const line : {&promises, &lived})
            if (auto part = report::overlaid(*line); part.height > 0) {
                parts.push_back({.height = betweenParts(scale)});
                parts.push_back(std::move(part));
            }
        return report::strip(parts);
    }

    std::vector<Row> purposeRows(const Column &column, Phrase caption, const std::string &text, double scale) const
    {
        auto rows =
            column.rows(std::string(phrase(caption, m_language)), design::sans(12.5 * scale * m_unit, palette::text3));
        rows.push_back({.height = 4 * scale * m_unit});
        for (auto &row : rows)
            row.keep = report::Keep::WithNext;
        report::append(rows, column.rows(design::tidy(text), design::serif(13.5 * scale * m_unit, palette::text2)));
        return rows;
    }

    std::vector<Row> foot(double scale) const
    {
        std::vector<std::pair<Phrase, const std::string *>> told;
        for (const auto &[caption, text] :
             {std::pair{Phrase::OurPurpose, &m_vision.purpose}, std::pair{Phrase::WhomWeServe, &m_vision.serves},
              std::pair{Phrase::OurRole, &m_vision.role}})
            if (!design::tidy(*text).empty())
                told.emplace_back(caption, text);
        if (told.empty())
            return {};
        std::vector<Row> rows;
        for (std::size_t i = 0; i < told.size(); ++i)
            rows.push_back(report::strip(purposeRows(columnOf(i, told.size()), told[i].first, *told[i].second, scale)));
        Row line{.height = 20 * scale * m_unit,
                 .shapes = {design::hairline(0, m_all.width(), 0)},
                 .keep = report::Keep::WithNext};
        return {std::move(line), report::overlaid(rows)};
    }

    Parts partsAt(double scale, std::size_t behaviours) const
    {
        return {head(), statement(scale), grid(scale, behaviours), foot(scale)};
    }

    double afterHead(double scale) const { return 44 * scale * m_unit; }
    double afterStatement(double scale) const { return 56 * scale * m_unit; }
    double betweenLines(double scale) const { return 44 * scale * m_unit; }

    double heightOf(const Parts &parts, double scale) const
    {
        double height =
            report::heightOf(parts.head) + afterHead(scale) + report::heightOf(parts.statement) + afterStatement(scale);
        for (const auto &line : parts.grid)
            height += line.height + betweenLines(scale);
        return height + report::heightOf(parts.foot);
    }

    /// What is free lies above and below the statement, and between the pillars and the foot.
    std::vector<report::Page> onOneSheet(const Parts &parts, double scale, double free) const
    {
        std::vector<Row> rows = parts.head;
        const double share = std::min(free * 0.3, 70 * m_unit);
        rows.push_back({.height = afterHead(scale) + share});
        report::append(rows, parts.statement);
        rows.push_back({.height = afterStatement(scale) + share});
        for (const auto &line : parts.grid) {
            rows.push_back(line);
            rows.push_back({.height = betweenLines(scale)});
        }
        rows.push_back({.height = free - 2 * share});
        report::append(rows, parts.foot);
        return report::flow(rows, m_frame);
    }

    /// Too much for one sheet: lines of pillars are kept whole as long as a sheet holds one, else all runs in one
    /// column.
    std::vector<Row> flowing() const
    {
        const auto parts = partsAt(flowingScale, 3);
        auto rows = parts.head;
        rows.push_back(report::gap(afterHead(flowingScale)));
        report::append(rows, parts.statement);
        rows.push_back(report::gap(afterStatement(flowingScale)));
        const bool fits =
            std::ranges::all_of(parts.grid, [this](const Row &line) { return line.height <= m_frame.innerHeight(); });
        report::append(rows, fits ? spaced(parts.grid) : inOneColumn());
        const bool footFits = report::heightOf(parts.foot) <= m_frame.innerHeight();
        report::append(rows, footFits ? parts.foot : flowingFoot());
        return rows;
    }

    std::vector<Row> spaced(const std::vector<Row> &lines) const
    {
        std::vector<Row> rows;
        for (const auto &line : lines) {
            rows.push_back(line);
            rows.push_back(report::gap(betweenLines(flowingScale)));
        }
        return rows;
    }

    std::vector<Row> inOneColumn() const
    {
        std::vector<Row> rows;
        for (std::size_t i = 0; i < m_vision.pillars.size(); ++i) {
            auto parts = pillarRows(m_vision, i, m_all.part(0, std::min(m_all.width(), widest * m_unit)),
                                    {flowingScale * m_unit, 3, m_language});
            for (auto *const part : {&parts.head, &parts.promises, &parts.behaviours})
                if (!part->empty()) {
                    report::append(rows, std::move(*part));
                    rows.push_back(report::gap(betweenParts(flowingScale)));
                }
            rows.push_back(report::gap(betweenParts(flowingScale)));
        }
        return rows;
    }

    std::vector<Row> flowingFoot() const
    {
        std::vector<Row> rows;
        for (const auto &[caption, text] :
             {std::pair{Phrase::OurPurpose, &m_vision.purpose}, std::pair{Phrase::WhomWeServe, &m_vision.serves},
              std::pair{Phrase::OurRole, &m_vision.role}})
            if (!design::tidy(*text).empty()) {
                report::append(rows, purposeRows(m_all, caption, *text, flowingScale));
                rows.push_back(report::gap(16 * m_unit));
            }
        return rows;
    }

    const Vision &m_vision;
    std::string m_language;
    report::Frame m_frame;
    double m_unit; ///< 1 on A3: other sheets are the same, smaller
    Column m_all;
};

} // namespace

report::Scene visionPoster(const Vision &vision, const report::TextLayout &layout, const PosterOptions &options)
{
    const auto told = options.language.empty() ? vision : inLanguage(vision, options.language);
    const auto language = options.language.empty() ? told.language : options.language;
    const Poster poster(told, layout, options, language);
    report::Scene scene{.title = told.title, .language = language, .pages = poster.pages()};
    addFoot(scene, poster.frame(), layout,
            {.left = told.title,
             .version = options.version,
             .language = language,
             .size = 11 * poster.unit(),
             .below = 34 * poster.unit()});
    return scene;
}

} // namespace ringtrue::forms
