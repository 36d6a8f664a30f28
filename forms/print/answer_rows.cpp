// SPDX-License-Identifier: Apache-2.0
#include "forms/print/number_words.h"
#include "forms/print/sheet_parts.h"

#include <algorithm>
#include <utility>

namespace ringtrue::forms {

namespace {

using design::Column;
using report::Row;
namespace palette = report::palette;

constexpr double boxSize = 9;
constexpr double boxSpace = 16; ///< from the left edge of a box to its text
constexpr double tagsWidth = 104;
constexpr double optionSize = 9.5;
constexpr double circleStep = 27;       ///< from a point of a scale to the next
constexpr std::int32_t mostPoints = 11; ///< of a scale that is ticked, not written

/// Round where one answer is picked, square where several may be.
enum class Box { Round, Square, None };

report::Shape boxShape(Box box, double x, double middle)
{
    const report::Paint edge{.stroke = report::Stroke{palette::borderStrong, 0.9}};
    if (box == Box::Round)
        return report::Circle{{x + boxSize / 2, middle}, boxSize / 2, edge};
    return report::Rectangle{{x, middle - boxSize / 2}, boxSize, boxSize, 1.5, edge};
}

/// The texts below an option: what counts as it, and what it sounds like.
std::vector<Row> explanation(const Column &column, const std::string &guidance, const std::string &example)
{
    auto rows = column.rows(design::tidy(guidance), design::sans(8.5, palette::text2));
    report::append(rows, column.rows(design::tidy(example), design::serif(8.5, palette::text2)));
    return rows;
}

/// What is picked, with what stands beside and below it.
struct Pick {
    Box box = Box::Round;
    std::string text{};
    std::string points{};
    std::optional<ErrorClass> error{};
    std::string guidance{};
    std::string example{};

    bool isPlain() const { return !error && guidance.empty() && example.empty(); }
};

std::vector<Row> pickRows(const Sheet &sheet, const Pick &pick)
{
    const auto column = sheet.all.narrower(sheetIndent);
    const double reserved = sheet.showsPoints ? pointsWidth + tagsWidth : 0;
    const auto texts = column.part(boxSpace, column.width() - boxSpace - reserved);
    auto rows = texts.rows(pick.text.empty() ? " " : pick.text, design::sans(optionSize));
    if (pick.box != Box::None)
        rows.front().shapes.push_back(boxShape(pick.box, column.left(), rows.front().height / 2));
    addAtRight(rows, sheet, pick.points);
    addTag(rows, sheet, pick.error);
    report::append(rows,
                   explanation(column.part(boxSpace, column.width() - boxSpace - (sheet.showsPoints ? pointsWidth : 0)),
                               pick.guidance, pick.example));
    report::keepTogether(rows, 80);
    rows.push_back(report::gap(2));
    return rows;
}

/// All of @p picks in one line, where they are short and say no more than their texts.
std::optional<Row> inOneLine(const Sheet &sheet, const std::vector<Pick> &picks)
{
    constexpr double between = 18;
    const auto column = sheet.all.narrower(sheetIndent);
    Row row;
    double x = column.left();
    for (const auto &pick : picks) {
        if (!pick.isPlain() || pick.text.find('\n') != std::string::npos)
            return std::nullopt;
        const auto label = pick.points.empty() ? pick.text : pick.text + "  (" + pick.points + ')';
        const double space = pick.box == Box::None ? 0 : boxSpace;
        report::Text text{.at = {x + space, 0}, .text = label, .style = design::sans(optionSize)};
        const auto set = sheet.all.layout().set(text);
        row.height = set.height;
        if (pick.box != Box::None)
            row.shapes.push_back(boxShape(pick.box, x, set.height / 2));
        row.shapes.push_back(std::move(text));
        x += space + set.width + between;
    }
    if (picks.empty() || x - between > column.right())
        return std::nullopt;
    return row;
}

std::vector<Row> pickList(const Sheet &sheet, const std::vector<Pick> &picks)
{
    if (auto line = inOneLine(sheet, picks))
        return {std::move(*line)};
    std::vector<Row> out;
    for (const auto &pick : picks)
        report::append(out, pickRows(sheet, pick));
    return out;
}

std::optional<ErrorClass> shownError(const Sheet &sheet, const std::optional<ErrorClass> &error)
{
    return sheet.showsPoints && error && isCritical(*error) ? error : std::nullopt;
}

std::vector<Pick> optionPicks(const Sheet &sheet, const Question &question, Box box)
{
    std::vector<Pick> out;
    for (const auto &option : question.answers) {
        Pick pick{.box = box,
                  .text = design::tidy(option.text),
                  .points = weighs(question) ? pointsWords(sheet, option.points) : "",
                  .error = shownError(sheet, option.error),
                  .guidance = design::tidy(option.guidance),
                  .example = design::tidy(option.example)};
        if (option.exclusive)
            pick.text += " (" + sheet.said(Phrase::TickedAlone) + ')';
        if (option.from) {
            const auto from = phrase(Phrase::From, sheet.language, numberWords(*option.from, sheet.language));
            pick.text = pick.text.empty() ? from : from + ": " + pick.text;
        }
        out.push_back(std::move(pick));
    }
    return out;
}

/// A line to write on, with words before and behind it.
Row writingRow(const Sheet &sheet, const std::string &before, double width, const std::string &behind)
{
    constexpr double height = 20, baseline = 15;
    const auto column = sheet.all.narrower(sheetIndent);
    Row row{.height = height};
    double x = column.left();
    const auto add = [&](const std::string &words, double space) {
        if (words.empty())
            return;
        report::Text text{.at = {x, baseline},
                          .text = words,
                          .style = design::sans(optionSize, palette::text2),
                          .anchor = report::Anchor::Baseline};
        x += sheet.all.layout().width(text) + space;
        row.shapes.push_back(std::move(text));
    };
    add(before, 6);
    const double end = std::max(std::min(x + width, column.right()), x + 60);
    row.shapes.push_back(design::writingLine(x, end, baseline + 1.5));
    x = end + 6;
    add(behind, 0);
    return row;
}

/// The points of a scale in circles, from @p min to @p max.
Row pointsRow(const Sheet &sheet, std::int32_t min, std::int32_t max, double left)
{
    constexpr double diameter = 18;
    Row row{.height = 22};
    for (std::int32_t value = min; value <= max; ++value) {
        const double x = left + diameter / 2 + circleStep * static_cast<double>(value - min);
        row.shapes.push_back(
            report::Circle{{x, 10}, diameter / 2, {.stroke = report::Stroke{palette::borderStrong, 0.9}}});
        row.shapes.push_back(report::Text{.at = {x, 13},
                                          .text = numberWords(value, sheet.language),
                                          .style = design::sans(8.5, palette::text2),
                                          .align = report::Align::Centre,
                                          .anchor = report::Anchor::Baseline});
    }
    row.keep = report::Keep::WithNext;
    return row;
}

/// What both ends of a scale mean, below them.
std::vector<Row> endsRows(const Column &column, const std::string &low, const std::string &high)
{
    const auto style = design::sans(8.5, palette::text2);
    const double half = column.width() / 2 - 6;
    auto rows = column.part(0, half).rows(design::tidy(low), style);
    if (const auto text = design::tidy(high); !text.empty())
        rows = report::beside(std::move(rows), report::textRows(column.layout(), {.at = {column.right() - half, 0},
                                                                                  .text = text,
                                                                                  .style = style,
                                                                                  .width = half,
                                                                                  .align = report::Align::End}));
    return rows;
}

/// The width that @p count circles have, and their ends need.
double circlesWidth(std::int32_t count)
{
    return std::max(circleStep * std::min(count, mostPoints) - 9, 170.0);
}

std::vector<Row> levelRows(const Sheet &sheet, const Scale &scale)
{
    std::vector<Row> out;
    for (const auto &level : scale.levels)
        report::append(out,
                       pickRows(sheet, {.box = Box::None,
                                        .text = numberWords(level.at, sheet.language) + ": " + design::tidy(level.text),
                                        .error = shownError(sheet, level.error),
                                        .guidance = level.guidance,
                                        .example = level.example}));
    return out;
}

std::vector<Row> scaleRows(const Sheet &sheet, const Question &question)
{
    const Scale scale = question.scale.value_or(Scale{});
    const auto column = sheet.all.narrower(sheetIndent);
    std::vector<Row> out;
    if (scale.max - scale.min < mostPoints)
        out.push_back(pointsRow(sheet, scale.min, scale.max, column.left()));
    else
        out.push_back(writingRow(sheet, "", 70,
                                 phrase(Phrase::NumberFromTo, sheet.language, numberWords(scale.min, sheet.language),
                                        numberWords(scale.max, sheet.language))));
    report::append(out,
                   endsRows(column.part(0, circlesWidth(scale.max - scale.min + 1)), scale.minText, scale.maxText));
    report::append(out, levelRows(sheet, scale));
    if (question.notApplicable)
        report::append(out, pickRows(sheet, {.text = sheet.said(Phrase::NotApplicable)}));
    return out;
}

std::vector<Row> numberRows(const Sheet &sheet, const Question &question)
{
    const NumberRange range = question.number.value_or(NumberRange{});
    auto behind = range.unit;
    if (range.max < NumberRange{}.max)
        behind += (behind.empty() ? "" : "   ")
                  + phrase(Phrase::NumberFromTo, sheet.language, numberWords(range.min, sheet.language),
                           numberWords(range.max, sheet.language));
    std::vector<Row> out{writingRow(sheet, "", 90, behind)};
    if (sheet.showsPoints) { // what a range is called says what it earns
        out.push_back({.height = 3});
        report::append(out, pickList(sheet, optionPicks(sheet, question, Box::None)));
    }
    return out;
}

std::vector<Row> emotionRows(const Sheet &sheet)
{
    const auto column = sheet.all.narrower(sheetIndent);
    constexpr double captionWidth = 78, scaleWidth = 145;
    std::vector<Row> out;
    for (const auto which : {Phrase::AtTheStart, Phrase::AtTheEnd}) {
        auto row = pointsRow(sheet, lowestEmotion, highestEmotion, column.left() + captionWidth);
        row.shapes.push_back(report::Text{.at = {column.left(), 13},
                                          .text = sheet.said(which),
                                          .style = design::sans(optionSize),
                                          .anchor = report::Anchor::Baseline});
        out.push_back(std::move(row));
    }
    report::append(out, endsRows(column.part(captionWidth, scaleWidth), sheet.said(Phrase::VeryUnhappy),
                                 sheet.said(Phrase::VeryHappy)));
    return out;
}

std::vector<Row> fileRows(const Sheet &sheet, const Question &question)
{
    const FileRange range = question.file.value_or(FileRange{});
    return {writingRow(
        sheet, phrase(range.photosOnly ? Phrase::PhotosAtMost : Phrase::FilesAtMost, sheet.language, range.most), 140,
        "")};
}

std::vector<Row> writtenRows(const Sheet &sheet, int lines)
{
    std::vector<Row> out;
    for (int i = 0; i < lines; ++i)
        out.push_back(writingRow(sheet, "", sheet.all.width(), ""));
    return out;
}

std::vector<Row> choiceRows(const Sheet &sheet, const Question &question)
{
    const auto box = question.type == QuestionType::Multiple ? Box::Square : Box::Round;
    auto picks = optionPicks(sheet, question, box);
    if (question.notApplicable)
        picks.push_back({.box = box, .text = sheet.said(Phrase::NotApplicable)});
    return pickList(sheet, picks);
}

} // namespace

std::vector<Row> answerRows(const Sheet &sheet, const Question &question)
{
    switch (question.type) {
    case QuestionType::YesNo:
    case QuestionType::Choice:
    case QuestionType::Multiple:
        return choiceRows(sheet, question);
    case QuestionType::Scale:
        return scaleRows(sheet, question);
    case QuestionType::Text:
        return writtenRows(sheet, 3);
    case QuestionType::Number:
        break;
    case QuestionType::Date:
    case QuestionType::Time:
        return {writingRow(sheet, "", 110, "")};
    case QuestionType::File:
        return fileRows(sheet, question);
    case QuestionType::Emotion:
        return emotionRows(sheet);
    }
    auto out = numberRows(sheet, question);
    if (question.notApplicable)
        report::append(out, pickRows(sheet, {.text = sheet.said(Phrase::NotApplicable)}));
    return out;
}

} // namespace ringtrue::forms
