// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/flow.h"
#include "forms/print/design.h"
#include "forms/print/form_sheet.h"
#include "forms/print/phrases.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the sheet of a form is made of; for the .cpp files of this folder.
namespace ringtrue::forms {

/// What all parts of a sheet know: texts are in its language already.
struct Sheet {
    const Form &form;
    const Vision *vision = nullptr; ///< nullptr for shoppers, too
    const design::Column &all;
    std::string language;
    SheetFor reader = SheetFor::Evaluators;
    bool showsPoints = true;

    std::string said(Phrase which) const { return std::string(phrase(which, language)); }
};

inline constexpr double sheetIndent = 26; ///< from the number of a question to its text
inline constexpr double pointsWidth = 66; ///< of what stands at the right edge

/// @p text at the right edge of the sheet, in the first of @p rows; nothing where it is empty.
void addAtRight(std::vector<report::Row> &rows, const Sheet &sheet, const std::string &text);
/// The tag of an error class, before what stands at the right edge.
void addTag(std::vector<report::Row> &rows, const Sheet &sheet, const std::optional<ErrorClass> &error);
/// Puts @p shape into the first of @p rows: in one line behind what is there, before a text of several lines, which
/// whoever reads aloud, searches or copies then has in one piece.
void addToFirst(std::vector<report::Row> &rows, report::Shape shape);
/// Whether @p question counts for the score.
bool weighs(const Question &question);
/// `2 points`; empty where none are shown.
std::string pointsWords(const Sheet &sheet, const Exact &points);

/// What one ticks or writes to answer @p question.
std::vector<report::Row> answerRows(const Sheet &sheet, const Question &question);
/// Lines for comment, evidence, cause and whose it was: those that the question asks for.
std::vector<report::Row> remarkRows(const Sheet &sheet, const Question &question);
/// The whole question. @param share  what it weighs, of 100
std::vector<report::Row> questionRows(const Sheet &sheet, const Question &question, std::size_t number,
                                      const Exact &share);

} // namespace ringtrue::forms
