// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/facts/recall_facts.h"
#include "forms/service/rings_true_sheet.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// What one person can say of the vision; an empty text says nothing, which counts. It is nobody's.
struct RecallAnswer {
    std::array<std::string, recallQuestionCount> texts;
    bool operator==(const RecallAnswer &) const = default;
};

/// One answer as JSON: `{"service": "..", "pillars": "..", "example": ".."}`; what is left out was not known.
Result<RecallAnswer, std::vector<SheetFinding>> recallAnswerFromJson(std::string_view json);

/// Answers as CSV, a row each, with the columns `service`, `pillars` and `example`. All or none are taken.
Result<std::vector<RecallAnswer>, SheetRefusal> recallAnswersFromCsv(std::string_view csv);

/// Codes as CSV with the columns `question`, `number` (of the text, from 1) and `code`, a row each, in any order;
/// `text`, `first` and `second`, as we write them, are passed over. Nothing stands where no row codes a text. Each text
/// is coded once at most; all or none are taken.
/// @param counts  how many texts each question has
using SomeRecallCodes = std::array<std::vector<std::optional<RecallCode>>, recallQuestionCount>;
Result<SomeRecallCodes, SheetRefusal> recallCodesFromCsv(std::string_view csv,
                                                         const std::array<std::size_t, recallQuestionCount> &counts);

/// The first row of recallAnswersFromCsv(), to fill in.
std::string emptyRecallCsv();
/// The texts of a closed round with their questions and numbers and an empty column `code`, to fill in.
std::string recallTextsCsv(const RecallClosed &closed);

/// @p answer as it waits in drafts.db; the second reads it back, or nothing.
std::string textOf(const RecallAnswer &answer);
std::optional<RecallAnswer> recallAnswerFromText(std::string_view text);

} // namespace ringtrue::forms
