// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/answering.h"

#include "forms/model/answer_ranges.h"
#include "forms/model/failing.h"
#include "forms/model/scale_length.h"
#include "forms/print/number_words.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

bool isYesAndNo(const std::vector<AnswerOption> &answers)
{
    return answers.size() == 2
           && std::ranges::all_of(answers, [](const auto &a) { return a.id.text() == "yes" || a.id.text() == "no"; });
}

void lintOptionCount(const Question &question, const std::string &path, Collected &out)
{
    const std::string id = question.id.text();
    const bool several = question.type == QuestionType::Choice || question.type == QuestionType::Multiple;
    if (!takesOptions(question.type) && !question.answers.empty())
        out.error(FindingCode::OptionsNotAllowed, path + "/answers", {id, std::string{word(question.type)}});
    if (several && question.answers.size() < 2)
        out.error(FindingCode::TooFewOptions, path + "/answers", {id});
    if (question.type == QuestionType::YesNo && !isYesAndNo(question.answers))
        out.error(FindingCode::YesNoOptions, path + "/answers", {id});
    if (question.type == QuestionType::Multiple && question.answers.size() > mostMultipleOptions)
        out.error(FindingCode::TooManyOptions, path + "/answers",
                  {id, std::to_string(question.answers.size()), std::to_string(mostMultipleOptions)});
}

void lintLevels(const Question &question, const std::string &path, Collected &out)
{
    const Scale &scale = *question.scale;
    for (std::size_t i = 0; i < scale.levels.size(); ++i) {
        const std::string at = itemPath(path + "/levels", i) + "/at";
        const std::string value = std::to_string(scale.levels[i].at);
        if (scale.levels[i].at < scale.min || scale.levels[i].at > scale.max)
            out.error(FindingCode::LevelOutsideScale, at, {question.id.text(), value});
        if (i > 0 && scale.levels[i].at <= scale.levels[i - 1].at)
            out.error(FindingCode::LevelsNotRising, at, {question.id.text(), value});
    }
}

void lintScale(const Question &question, const std::string &path, Collected &out)
{
    const std::string id = question.id.text();
    if (question.type == QuestionType::Scale && !question.scale)
        out.error(FindingCode::ScaleMissing, path, {id});
    if (!question.scale)
        return;
    const Scale &scale = *question.scale;
    if (question.type != QuestionType::Scale)
        out.error(FindingCode::ScaleNotAllowed, path + "/scale", {id});
    if (scale.max <= scale.min)
        out.error(FindingCode::ScaleBounds, path + "/scale",
                  {id, std::to_string(scale.min), std::to_string(scale.max)});
    if (scaleLength(scale) > mostScaleValues)
        out.error(FindingCode::ScaleTooLong, path + "/scale",
                  {id, std::to_string(scaleLength(scale)), std::to_string(mostScaleValues)});
    lintLevels(question, path + "/scale", out);
}

/// Whether a number that can be answered falls into the range @p index, which ends where the next one begins.
bool isReached(const Question &question, const NumberRange &number, std::size_t index)
{
    const Exact from = std::max(*question.answers[index].from, number.min);
    Exact step = 1; // between two numbers that can be answered
    for (int i = 0; i < number.decimals; ++i)
        step = step / 10;
    Exact first = from.rounded(number.decimals);
    if (first < from)
        first += step;
    const auto next = index + 1 < question.answers.size() ? question.answers[index + 1].from : std::optional<Exact>{};
    return first <= number.max && (!next || *next <= *question.answers[index].from || first < *next);
}

void lintRanges(const Question &question, const NumberRange &number, const std::string &path, Collected &out)
{
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const AnswerOption &option = question.answers[i];
        const std::string at = itemPath(path + "/answers", i);
        if (!option.from)
            out.error(FindingCode::RangeWithoutFrom, at, {option.id.text()});
        else if (i == 0 && *option.from > number.min)
            out.error(FindingCode::RangeBelowNumber, at + "/from",
                      {option.id.text(), numberWords(*option.from, "en"), numberWords(number.min, "en")});
        else if (i > 0 && option.from <= question.answers[i - 1].from)
            out.error(FindingCode::RangesNotRising, at + "/from", {option.id.text()});
        if (option.from && number.max > number.min && !isReached(question, number, i))
            out.caution(FindingCode::RangeNeverReached, at + "/from",
                        {option.id.text(), numberWords(*option.from, "en")});
    }
}

void lintNumber(const Question &question, const std::string &path, Collected &out)
{
    const std::string id = question.id.text();
    if (question.type != QuestionType::Number) {
        if (question.number)
            out.error(FindingCode::NumberNotAllowed, path + "/number", {id});
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            if (question.answers[i].from)
                out.error(FindingCode::FromNotAllowed, itemPath(path + "/answers", i) + "/from",
                          {question.answers[i].id.text()});
        return;
    }
    const NumberRange number = question.number.value_or(NumberRange{});
    if (number.max <= number.min)
        out.error(FindingCode::NumberBounds, path + "/number",
                  {id, numberWords(number.min, "en"), numberWords(number.max, "en")});
    lintRanges(question, number, path, out);
}

void lintOptions(const Question &question, const std::string &path, Collected &out)
{
    const Exact possible = possiblePoints(question);
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const AnswerOption &option = question.answers[i];
        const std::string at = itemPath(path + "/answers", i);
        if (option.exclusive && question.type != QuestionType::Multiple)
            out.error(FindingCode::ExclusiveNotAllowed, at + "/exclusive", {option.id.text()});
        if (option.error && !isScored(question))
            out.error(FindingCode::ErrorNotScored, at + "/error", {question.id.text()});
        else if (option.error && isCritical(*option.error) && possible.sign() > 0 && option.points == possible)
            out.caution(FindingCode::ErrorEarnsFullPoints, at, {option.id.text()});
    }
}

void lintOwnError(const Form &form, const Question &question, const std::string &path, Collected &out)
{
    if (!question.error)
        return;
    if (!isScored(question))
        out.error(FindingCode::ErrorNotScored, path + "/error", {question.id.text()});
    else if (form.scoring.failsQuestion == FailsQuestion::MarkedOption)
        out.error(FindingCode::ErrorWithoutRule, path + "/error", {question.id.text()});
}

void lintDefault(const Question &question, const std::string &path, Collected &out)
{
    const std::string id = question.id.text();
    if (question.defaultAnswer.empty())
        return;
    const auto worst = worstClass(question);
    const bool takesOne = takesOptions(question.type) || question.type == QuestionType::Scale;
    if (!takesOne)
        out.error(FindingCode::DefaultNotAllowed, path + "/default", {id, std::string{word(question.type)}});
    else if (!defaultValue(question))
        out.error(FindingCode::DefaultUnknown, path + "/default", {question.defaultAnswer, id});
    if (worst && isCritical(*worst))
        out.error(FindingCode::DefaultOnCritical, path + "/default", {id});
}

} // namespace

void lintAnswering(const Form &form, const Question &question, const std::string &path, Collected &out)
{
    lintOptionCount(question, path, out);
    lintScale(question, path, out);
    lintNumber(question, path, out);
    if (question.file && question.type != QuestionType::File)
        out.error(FindingCode::FileNotAllowed, path + "/file", {question.id.text()});
    lintOptions(question, path, out);
    lintOwnError(form, question, path, out);
    lintDefault(question, path, out);
    if (question.cause && *question.cause != Requirement::None && !isScored(question))
        out.caution(FindingCode::CauseNotScored, path + "/cause", {question.id.text()});
    const auto worst = worstClass(question);
    if (question.notApplicable && worst && isCritical(*worst) && question.comment == Requirement::None)
        out.error(FindingCode::ReasonNotPossible, path + "/comment", {question.id.text()});
}

} // namespace ringtrue::forms
