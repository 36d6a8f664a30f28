// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recall_sheet.h"

#include "core/base/strict_json.h"
#include "core/base/text_flaw.h"
#include "core/organisation/import_table.h"

#include <charconv>

namespace ringtrue::forms {

namespace {

using Findings = std::vector<SheetFinding>;
using organisation::RowFinding;
using organisation::TableRow;

std::string keyOf(std::size_t question)
{
    return std::string(word(allRecallQuestions[question]));
}

/// Takes @p text as the answer to @p question, or says what is wrong with it.
void take(RecallAnswer &answer, std::size_t question, std::string_view text, std::size_t line, Findings &findings)
{
    if (auto flaw = flawOf(text, keyOf(question), line))
        findings.push_back(std::move(*flaw));
    else if (!isBlank(text))
        answer.texts[question] = text;
}

/// The table in @p text where its columns are as they should be.
Result<Csv, SheetRefusal> tableOf(std::string_view text, const organisation::TableColumns &columns)
{
    auto csv = parseCsv(text);
    if (!csv)
        return Failure{SheetRefusal{csv.error()}};
    auto wrong = organisation::checkColumns(*csv, columns);
    if (wrong.empty() && csv->rows.empty())
        wrong.push_back({organisation::RowProblem::NoRows, 1, {}, {}});
    if (!wrong.empty())
        return Failure{SheetRefusal{std::move(wrong)}};
    return std::move(*csv);
}

/// A number from 1 to @p most, from 0.
std::optional<std::size_t> placeOf(const std::string &text, std::size_t most)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > most)
        return std::nullopt;
    return number - 1;
}

void readCode(const TableRow &row, SomeRecallCodes &codes, Findings &findings)
{
    const auto refuse = [&](SheetProblem problem, const char *where, const std::string &text) {
        findings.push_back({problem, row.line(), where, text});
    };
    const auto question = recallQuestionFromWord(row.text("question"));
    const auto code = recallCodeFromWord(row.text("code"));
    if (!question)
        return refuse(SheetProblem::UnknownKey, "question", row.text("question"));
    auto &of = codes[static_cast<std::size_t>(*question)];
    const auto place = placeOf(row.text("number"), of.size());
    if (!place || of[*place])
        return refuse(SheetProblem::WrongRow, "number", row.text("number"));
    if (!code)
        return refuse(SheetProblem::UnknownCode, "code", row.text("code"));
    of[*place] = code;
}

} // namespace

Result<RecallAnswer, Findings> recallAnswerFromJson(std::string_view text)
{
    const auto json = parseStrictJson(text);
    if (!json || !json->is_object())
        return Failure{Findings{{SheetProblem::NotJson, json ? 1 : json.error().line, {}, {}}}};
    Findings findings;
    RecallAnswer answer;
    for (const auto &[key, value] : json->items()) {
        const auto question = recallQuestionFromWord(key);
        if (!question)
            findings.push_back({SheetProblem::UnknownKey, 0, key, {}});
        else if (!value.is_string())
            findings.push_back({SheetProblem::WrongType, 0, key, {}});
        else
            take(answer, static_cast<std::size_t>(*question), value.get<std::string>(), 0, findings);
    }
    if (!findings.empty())
        return Failure{std::move(findings)};
    return answer;
}

Result<std::vector<RecallAnswer>, SheetRefusal> recallAnswersFromCsv(std::string_view text)
{
    const auto csv = tableOf(text, {.required = {"service", "pillars", "example"}, .optional = {}});
    if (!csv)
        return Failure{csv.error()};
    Findings findings;
    std::vector<RowFinding> unused; // TableRow's own checks are not asked for
    std::vector<RecallAnswer> answers;
    for (const auto &row : csv->rows) {
        const TableRow cells(*csv, row, unused);
        auto &answer = answers.emplace_back();
        for (std::size_t i = 0; i < recallQuestionCount; ++i)
            take(answer, i, cells.text(keyOf(i)), row.line, findings);
    }
    if (!findings.empty())
        return Failure{SheetRefusal{std::move(findings)}};
    return answers;
}

Result<SomeRecallCodes, SheetRefusal> recallCodesFromCsv(std::string_view text,
                                                         const std::array<std::size_t, recallQuestionCount> &counts)
{
    const auto csv =
        tableOf(text, {.required = {"question", "number", "code"}, .optional = {"text", "first", "second"}});
    if (!csv)
        return Failure{csv.error()};
    SomeRecallCodes codes;
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        codes[i].resize(counts[i]);
    Findings findings;
    std::vector<RowFinding> unused;
    for (const auto &row : csv->rows)
        readCode(TableRow(*csv, row, unused), codes, findings);
    if (!findings.empty())
        return Failure{SheetRefusal{std::move(findings)}};
    return codes;
}

std::string emptyRecallCsv()
{
    std::string out;
    appendCsvRow(out, {keyOf(0), keyOf(1), keyOf(2)});
    return out;
}

std::string recallTextsCsv(const RecallClosed &closed)
{
    std::string out;
    appendCsvRow(out, {"question", "number", "code", "text"});
    for (std::size_t i = 0; i < recallQuestionCount; ++i)
        for (std::size_t place = 0; place < closed.texts[i].size(); ++place)
            appendCsvRow(out, {keyOf(i), static_cast<std::int64_t>(place + 1), "", closed.texts[i][place]});
    return out;
}

std::string textOf(const RecallAnswer &answer)
{
    return nlohmann::json(answer.texts).dump();
}

std::optional<RecallAnswer> recallAnswerFromText(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array() || json.size() != recallQuestionCount)
        return std::nullopt;
    RecallAnswer out;
    for (std::size_t i = 0; i < recallQuestionCount; ++i) {
        if (!json[i].is_string())
            return std::nullopt;
        out.texts[i] = json[i].get<std::string>();
    }
    return out;
}

} // namespace ringtrue::forms
