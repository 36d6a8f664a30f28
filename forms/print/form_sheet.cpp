// SPDX-License-Identifier: Apache-2.0
#include "forms/print/form_sheet.h"

#include "core/domain/vision_texts.h"
#include "forms/model/form_texts.h"
#include "forms/model/weights.h"
#include "forms/print/condition_words.h"
#include "forms/print/foot.h"
#include "forms/print/number_words.h"
#include "forms/print/sheet_parts.h"

#include <fmt/format.h>

#include <array>
#include <span>
#include <utility>

namespace ringtrue::forms {

namespace {

using report::Row;
namespace palette = report::palette;

constexpr double formMargin = 54;
constexpr double highestWholeQuestion = 300; ///< of a question that stays on one page

/// Captions with lines to write on: which interaction, when, who.
Row fieldsRow(const Sheet &sheet)
{
    constexpr double height = 30, baseline = 20, between = 16;
    constexpr std::array fields{Phrase::Interaction, Phrase::Date, Phrase::Name};
    const double width = (sheet.all.width() - between * 2) / 3;
    Row row{.height = height};
    double left = sheet.all.left();
    for (const auto field : fields) {
        report::Text text{.at = {left, baseline},
                          .text = sheet.said(field),
                          .style = design::sans(8.5, palette::text3),
                          .anchor = report::Anchor::Baseline};
        const double begin = left + sheet.all.layout().width(text) + 6;
        row.shapes.push_back(std::move(text));
        row.shapes.push_back(design::writingLine(begin, left + width, baseline + 1.5));
        left += width + between;
    }
    return row;
}

std::vector<Row> headRows(const Sheet &sheet)
{
    auto out = sheet.all.rows(design::tidy(sheet.form.title), design::sans(22, palette::text, report::Weight::Medium));
    if (sheet.vision) {
        out.push_back({.height = 6});
        report::append(out, sheet.all.rows(design::tidy(sheet.vision->statement), design::serif(12, palette::text2)));
        report::append(out, sheet.all.rows(design::tidy(sheet.vision->title), design::sans(8.5, palette::text3)));
    }
    if (sheet.showsPoints && sheet.form.scoring.passMark) {
        out.push_back({.height = 6});
        report::append(out, sheet.all.rows(phrase(Phrase::PassMark, sheet.language,
                                                  exactWords(*sheet.form.scoring.passMark, sheet.language)),
                                           design::sans(9, palette::text2)));
    }
    out.push_back(fieldsRow(sheet));
    return out;
}

std::string titleOf(const Section &section)
{
    auto title = design::tidy(section.title);
    return title.empty() ? section.id.text() : title;
}

/// Title, what it weighs, when it is asked; stays with the first question.
std::vector<Row> sectionHead(const Sheet &sheet, const Section &section, const Exact &share)
{
    auto rows =
        sheet.all.part(0, sheet.all.width() - pointsWidth - 8)
            .rows(titleOf(section), design::sans(section.isNested ? 12 : 15, palette::text, report::Weight::Medium),
                  section.isNested ? report::Heading::Second : report::Heading::First);
    if (sheet.showsPoints && share > Exact{0})
        addAtRight(rows, sheet, phrase(Phrase::OfHundred, sheet.language, numberWords(share, sheet.language, 2)));
    if (section.when)
        report::append(rows, sheet.all.rows(phrase(Phrase::OnlyIf, sheet.language,
                                                   conditionWords(*section.when, sheet.form, sheet.language)),
                                            design::sans(8.5, palette::text2)));
    rows.push_back({.height = 6});
    for (auto &row : rows)
        row.keep = report::Keep::WithNext;
    return rows;
}

/// The name of a part, for the pages onto which it goes on.
Row goesOn(const Sheet &sheet, const std::string &title)
{
    report::Text text{.at = {sheet.all.left(), 0}, .style = design::sans(9, palette::text3)};
    text.text = phrase(Phrase::Continued, sheet.language, title);
    text.text = shortened(sheet.all.layout(), text, sheet.all.width());
    const double height = sheet.all.layout().set(text).height;
    return report::running({{.height = height, .shapes = {std::move(text)}}, {.height = 8}});
}

Exact shareOf(const Section &section, std::span<const Exact> shares)
{
    Exact sum;
    for (std::size_t i = 0; i < section.questions.size(); ++i)
        if (!section.questions[i].bonus)
            sum += shares[i];
    return sum;
}

std::vector<Row> sectionRows(const Sheet &sheet, const Section &section, std::size_t firstNumber,
                             std::span<const Exact> shares)
{
    std::vector<Row> out{report::gap(section.isNested ? 18 : 26)};
    report::append(out, sectionHead(sheet, section, shareOf(section, shares)));
    out.push_back(goesOn(sheet, titleOf(section)));
    for (std::size_t i = 0; i < section.questions.size(); ++i) {
        auto rows = questionRows(sheet, section.questions[i], firstNumber + i, shares[i]);
        report::keepTogether(rows, highestWholeQuestion);
        Row line{.height = 8,
                 .shapes = {design::hairline(sheet.all.left(), sheet.all.right(), 0)},
                 .keep = report::Keep::WithNext};
        out.push_back(std::move(line));
        report::append(out, std::move(rows));
        out.push_back(report::gap(10));
    }
    out.push_back(report::running({}));
    return out;
}

Phrase phraseOf(ObligationKind kind)
{
    switch (kind) {
    case ObligationKind::Law:
        return Phrase::Law;
    case ObligationKind::Regulator:
        return Phrase::Regulator;
    case ObligationKind::Contract:
        return Phrase::Contract;
    case ObligationKind::Policy:
        break;
    }
    return Phrase::Policy;
}

std::vector<Row> obligationRows(const Sheet &sheet)
{
    std::vector<Row> out;
    if (sheet.reader == SheetFor::Shoppers || sheet.form.obligations.empty())
        return out;
    out.push_back(report::gap(26));
    report::append(out,
                   sheet.all.rows(sheet.said(Phrase::Obligations),
                                  design::sans(15, palette::text, report::Weight::Medium), report::Heading::First));
    report::keepWithNext(out);
    out.push_back(goesOn(sheet, sheet.said(Phrase::Obligations)));
    std::size_t number = 0;
    for (const auto &obligation : sheet.form.obligations) {
        auto kind = sheet.said(phraseOf(obligation.kind));
        if (obligation.since)
            kind += ", "
                    + phrase(Phrase::Since, sheet.language,
                             fmt::format("{:04}-{:02}-{:02}", static_cast<int>(obligation.since->year()),
                                         static_cast<unsigned>(obligation.since->month()),
                                         static_cast<unsigned>(obligation.since->day())));
        const auto column = sheet.all.narrower(sheetIndent);
        auto rows = column.rows(design::tidy(obligation.text), design::sans(9.5));
        report::append(rows, column.rows(kind, design::sans(8.5, palette::text3)));
        addToFirst(rows, report::Text{.at = {sheet.all.left(), 0},
                                      .text = std::to_string(++number),
                                      .style = design::sans(9.5, palette::text3)});
        report::keepTogether(rows, highestWholeQuestion);
        out.push_back({.height = 5, .keep = report::Keep::WithNext});
        report::append(out, std::move(rows));
    }
    return out;
}

std::vector<Row> allRows(const Sheet &sheet)
{
    auto out = headRows(sheet);
    const auto shares = weightShares(sheet.form);
    std::size_t at = 0;
    for (const auto &section : sheet.form.sections) {
        const auto count = section.questions.size();
        report::append(out, sectionRows(sheet, section, at + 1, std::span(shares).subspan(at, count)));
        at += count;
    }
    report::append(out, obligationRows(sheet));
    return out;
}

} // namespace

report::Scene formSheet(const Form &form, const Vision *vision, const report::TextLayout &layout,
                        const SheetOptions &options)
{
    const bool isForShoppers = options.reader == SheetFor::Shoppers;
    const auto told = options.language.empty() ? form : inLanguage(form, options.language);
    const auto language = options.language.empty() ? form.language : options.language;
    std::optional<Vision> toldVision;
    if (vision && !isForShoppers)
        toldVision = inLanguage(*vision, language);
    auto frame = sheet(options.paper, formMargin);
    frame.bottom += 10;
    const design::Column column(layout, 0, frame.innerWidth());
    const Sheet parts{.form = told,
                      .vision = toldVision ? &*toldVision : nullptr,
                      .all = column,
                      .language = language,
                      .reader = options.reader,
                      .showsPoints = !isForShoppers && options.points == PrintedPoints::Shown};
    report::Scene scene{.title = told.title, .language = language, .pages = report::flow(allRows(parts), frame)};
    addFoot(scene, frame, layout,
            {.left = told.title, .version = options.version, .language = language, .size = 8, .below = 26});
    return scene;
}

} // namespace ringtrue::forms
