// SPDX-License-Identifier: Apache-2.0
#include "core/cli/one_answer.h"

#include "core/base/strict_json.h"
#include "core/cli/evaluation_words.h"
#include "forms/service/answers_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

/// Whether the files write answers of @p type otherwise than as a text.
bool isWrittenAsJson(forms::QuestionType type)
{
    return type == forms::QuestionType::Scale || type == forms::QuestionType::Multiple
           || type == forms::QuestionType::Emotion;
}

nlohmann::json valueOf(const forms::Form &form, const QuestionSlug &question, const std::string &text)
{
    if (!isWrittenAsJson(forms::questionsOf(form)[*forms::indexOf(form, question)].question->type))
        return text;
    auto read = parseStrictJson(text);
    return read && !read->is_null() ? std::move(*read) : nlohmann::json(text);
}

/// The author's words for @p option; its id where the form has none.
std::string optionWords(const forms::Question &question, const AnswerOptionSlug &option)
{
    const auto found = std::ranges::find(question.answers, option, &forms::AnswerOption::id);
    return found == question.answers.end() ? option.text() : found->text;
}

} // namespace

Result<AnswerValue, Reply> answerCalled(const forms::Form &form, const QuestionSlug &question, const std::string &text)
{
    if (!forms::indexOf(form, question))
        return Failure{
            refusal("unknown-question",
                    fmt::format("The form has no question “{}”. `ringtrue form show {}` shows its questions.",
                                question.text(), form.id.text()))};
    forms::AnswersFile file;
    file.answers[question.text()] = {{"answer", valueOf(form, question, text)}};
    const auto answers = forms::readAnswers(file, form);
    if (answers)
        return answers->front().value;
    std::string message = "It is no answer to the question.";
    for (const auto &finding : answers.error())
        message += ' ' + answerSentence(finding);
    return Failure{refusal("wrong-answers", message)};
}

nlohmann::json answerJson(const AnswerValue &value)
{
    const Answer answer{.question = QuestionSlug("it"), .value = value, .comment = {}, .evidence = {}};
    const auto written = nlohmann::json::parse(forms::writeAnswers(std::vector{answer}));
    const auto &entry = written["answers"]["it"];
    return entry.is_object() ? entry["answer"] : entry;
}

std::string answerWords(const forms::Form &form, const QuestionSlug &question, const AnswerValue &value)
{
    const auto number = forms::indexOf(form, question);
    const auto *const asked = number ? forms::questionsOf(form)[*number].question : nullptr;
    if (const auto *const picked = std::get_if<PickedOption>(&value); picked != nullptr && asked != nullptr)
        return optionWords(*asked, picked->option);
    if (const auto *const several = std::get_if<PickedOptions>(&value); several != nullptr && asked != nullptr) {
        std::string out;
        for (const auto &option : several->options)
            out += (out.empty() ? "" : "; ") + optionWords(*asked, option);
        return out;
    }
    if (std::holds_alternative<NotApplicable>(value))
        return "not applicable";
    if (std::holds_alternative<Unanswered>(value))
        return "not answered";
    const auto json = answerJson(value);
    return json.is_string() ? json.get<std::string>() : json.dump();
}

std::string questionName(const forms::Form &form, const QuestionSlug &question)
{
    const auto number = forms::indexOf(form, question);
    if (!number)
        return question.text();
    return fmt::format("{} “{}” ({})", *number + 1, forms::questionsOf(form)[*number].question->text, question.text());
}

} // namespace ringtrue::cli
