// SPDX-License-Identifier: Apache-2.0
#include "core/report/hallmark.h"
#include "forms/print/condition_words.h"
#include "forms/print/number_words.h"
#include "forms/print/sheet_parts.h"

#include <algorithm>
#include <utility>

namespace ringtrue::forms {

namespace {

using report::Row;
namespace palette = report::palette;

Phrase phraseOf(ErrorClass error)
{
    switch (error) {
    case ErrorClass::BusinessCritical:
        return Phrase::BusinessCritical;
    case ErrorClass::CustomerCritical:
        return Phrase::CustomerCritical;
    case ErrorClass::ComplianceCritical:
        return Phrase::ComplianceCritical;
    case ErrorClass::NonCritical:
        break;
    }
    return Phrase::NonCritical;
}

/// When something is asked for; empty where that would tell shoppers what counts, or where it is just as one likes.
std::string whenWords(const Sheet &sheet, Requirement requirement)
{
    if (requirement == Requirement::Required)
        return sheet.said(Phrase::Always);
    if (!sheet.showsPoints)
        return {};
    if (requirement == Requirement::OnLostPoints)
        return sheet.said(Phrase::WherePointsAreLost);
    return requirement == Requirement::OnCriticalError ? sheet.said(Phrase::AtCriticalErrors) : std::string{};
}

struct Remark {
    Phrase caption;
    Requirement requirement;
};

std::string captionOf(const Sheet &sheet, const Remark &remark)
{
    const auto when = whenWords(sheet, remark.requirement);
    return sheet.said(remark.caption) + (when.empty() ? "" : " (" + when + ')');
}

/// Captions with lines behind them: side by side where that leaves room to write, else one below the other.
std::vector<Row> remarkLines(const Sheet &sheet, const std::vector<Remark> &remarks)
{
    constexpr double height = 20, baseline = 15, between = 14, roomToWrite = 70;
    const auto column = sheet.all.narrower(sheetIndent);
    const auto count = static_cast<double>(remarks.size());
    const double width = (column.width() - between * (count - 1)) / count;
    Row row{.height = height};
    double left = column.left();
    for (const auto &remark : remarks) {
        report::Text text{.at = {left, baseline},
                          .text = captionOf(sheet, remark),
                          .style = design::sans(8, palette::text3),
                          .anchor = report::Anchor::Baseline};
        const double end = left + sheet.all.layout().width(text) + 5;
        if (remarks.size() > 1 && end + roomToWrite > left + width) {
            auto rows = remarkLines(sheet, {remarks.front()});
            report::append(rows, remarkLines(sheet, {remarks.begin() + 1, remarks.end()}));
            return rows;
        }
        row.shapes.push_back(std::move(text));
        row.shapes.push_back(design::writingLine(end, left + width, baseline + 1.5));
        left += width + between;
    }
    return {std::move(row)};
}

/// A small line below the question: what it hangs on, what it serves.
std::vector<Row> noteRows(const Sheet &sheet, std::string text)
{
    const auto column = sheet.all.narrower(sheetIndent);
    return column.part(0, column.width() - pointsWidth).rows(std::move(text), design::sans(8.5, palette::text2));
}

/// The behaviours that a question traces to, each with its pillar's hallmark.
std::vector<Row> traceRows(const Sheet &sheet, const Question &question)
{
    std::vector<Row> out;
    if (!sheet.vision)
        return out;
    constexpr double size = 11, space = 16;
    const auto column = sheet.all.narrower(sheetIndent);
    for (std::size_t p = 0; p < sheet.vision->pillars.size(); ++p)
        for (const auto &behaviour : sheet.vision->pillars[p].behaviours) {
            if (std::ranges::find(question.trace, behaviour.id) == question.trace.end())
                continue;
            auto rows = column.part(space, column.width() - space - pointsWidth)
                            .rows(design::tidy(behaviour.text), design::sans(8.5, palette::text2));
            if (rows.empty())
                continue;
            const auto letter = report::hallmarkLetter(sheet.vision->pillars[p].name);
            for (auto &shape : report::hallmark(p, letter, {column.left(), (rows[0].height - size) / 2}, size))
                rows[0].shapes.push_back(std::move(shape));
            report::append(out, std::move(rows));
        }
    return out;
}

std::vector<Row> obligationNotes(const Sheet &sheet, const Question &question)
{
    std::string words;
    if (sheet.reader == SheetFor::Shoppers)
        return {};
    for (const auto &slug : question.obligations) {
        const auto found = std::ranges::find(sheet.form.obligations, slug, &Obligation::id);
        if (found != sheet.form.obligations.end())
            words += (words.empty() ? "" : ", ")
                     + phrase(Phrase::ObligationNumber, sheet.language, found - sheet.form.obligations.begin() + 1);
    }
    return noteRows(sheet, words);
}

std::string shareWords(const Sheet &sheet, const Question &question, const Exact &share)
{
    if (!sheet.showsPoints)
        return {};
    if (!weighs(question))
        return sheet.said(Phrase::ForInformation);
    return phrase(question.bonus ? Phrase::OnTop : Phrase::OfHundred, sheet.language,
                  numberWords(share, sheet.language, 2));
}

/// Number, text and share, with the class of the question itself.
std::vector<Row> headRows(const Sheet &sheet, const Question &question, std::size_t number, const Exact &share)
{
    const auto column = sheet.all.narrower(sheetIndent);
    auto text = design::tidy(question.text);
    auto rows = column.part(0, column.width() - pointsWidth - 8)
                    .rows(text.empty() ? " " : text, design::sans(10.5, palette::text, report::Weight::Medium));
    addAtRight(rows, sheet, shareWords(sheet, question, share));
    rows.front().shapes.insert(rows.front().shapes.begin(), report::Text{.at = {sheet.all.left(), 0},
                                                                         .text = std::to_string(number),
                                                                         .style = design::sans(10.5, palette::text3)});
    return rows;
}

/// What one must know before one answers.
std::vector<Row> noteRows(const Sheet &sheet, const Question &question)
{
    std::vector<Row> out;
    if (question.when)
        report::append(out, noteRows(sheet, phrase(Phrase::OnlyIf, sheet.language,
                                                   conditionWords(*question.when, sheet.form, sheet.language))));
    if (question.type == QuestionType::Multiple)
        report::append(out, noteRows(sheet, sheet.said(Phrase::SeveralMayBeTicked)));
    if (!question.required)
        report::append(out, noteRows(sheet, sheet.said(Phrase::MayBeLeftOut)));
    report::append(out, traceRows(sheet, question));
    report::append(out, obligationNotes(sheet, question));
    if (sheet.showsPoints && question.error && isCritical(*question.error))
        report::append(out, noteRows(sheet, sheet.said(phraseOf(*question.error))));
    return out;
}

} // namespace

void addToFirst(std::vector<Row> &rows, report::Shape shape)
{
    auto &shapes = rows.front().shapes;
    shapes.insert(rows.size() > 1 ? shapes.begin() : shapes.end(), std::move(shape));
}

void addAtRight(std::vector<Row> &rows, const Sheet &sheet, const std::string &text)
{
    if (text.empty())
        return;
    constexpr double size = 8.5;
    addToFirst(rows, report::Text{.at = {sheet.all.right(), (rows.front().height - size * 1.35) / 2},
                                  .text = text,
                                  .style = design::sans(size, palette::text3),
                                  .align = report::Align::End});
}

void addTag(std::vector<Row> &rows, const Sheet &sheet, const std::optional<ErrorClass> &error)
{
    if (!error)
        return;
    constexpr double size = 7.5, padding = 4, height = 12;
    report::Text text{.text = sheet.said(phraseOf(*error)),
                      .style = design::sans(size, palette::text2, report::Weight::Medium)};
    const double width = sheet.all.layout().width(text) + 2 * padding;
    const double left = sheet.all.right() - pointsWidth + 8 - width;
    const double top = (rows.front().height - height) / 2;
    text.at = {left + padding, top + (height - size * 1.35) / 2};
    addToFirst(rows, report::Rectangle{
                         {left, top}, width, height, 3, {.stroke = report::Stroke{palette::borderStrong, 0.75}}});
    addToFirst(rows, std::move(text));
}

bool weighs(const Question &question)
{
    return isScored(question) && !(question.weight && question.weight->sign() == 0);
}

std::string pointsWords(const Sheet &sheet, const Exact &points)
{
    if (!sheet.showsPoints)
        return {};
    return points == 1 ? sheet.said(Phrase::OnePoint)
                       : phrase(Phrase::Points, sheet.language, numberWords(points, sheet.language));
}

std::vector<Row> remarkRows(const Sheet &sheet, const Question &question)
{
    std::vector<Row> out;
    std::vector<Remark> remarks;
    if (question.comment != Requirement::None)
        remarks.push_back({Phrase::Comment, question.comment});
    if (question.evidence != Requirement::None)
        remarks.push_back({Phrase::Evidence, question.evidence});
    if (!remarks.empty())
        report::append(out, remarkLines(sheet, remarks));
    const auto cause = causeRequirement(sheet.form, question);
    if (sheet.reader == SheetFor::Evaluators && cause != Requirement::None && isScored(question))
        report::append(out, remarkLines(sheet, {{Phrase::Cause, cause}, {Phrase::Attribution, Requirement::Optional}}));
    return out;
}

std::vector<Row> questionRows(const Sheet &sheet, const Question &question, std::size_t number, const Exact &share)
{
    const auto column = sheet.all.narrower(sheetIndent);
    auto out = headRows(sheet, question, number, share);
    report::append(out, noteRows(sheet, question));
    if (auto guidance = column.part(0, column.width() - pointsWidth)
                            .rows(design::tidy(question.guidance), design::sans(8.5, palette::text2));
        !guidance.empty()) {
        out.push_back({.height = 3});
        report::append(out, std::move(guidance));
    }
    out.push_back({.height = 5, .keep = report::Keep::WithNext});
    report::append(out, answerRows(sheet, question));
    report::append(out, remarkRows(sheet, question));
    return out;
}

} // namespace ringtrue::forms
