// SPDX-License-Identifier: Apache-2.0
#include "forms/print/answer_words.h"

#include "core/domain/answer_texts.h"
#include "forms/print/number_words.h"
#include "forms/print/phrases.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ringtrue::forms {

namespace {

std::string feltWords(const EmotionValue &felt, std::string_view language)
{
    const auto words = [language](const std::optional<std::int32_t> &value) {
        return value ? phrase(Phrase::PartOf, language, *value, highestEmotion)
                     : std::string(phrase(Phrase::CouldNotBeTold, language));
    };
    return phrase(Phrase::FeltStartAndEnd, language, words(felt.start), words(felt.end));
}

/// That there is no answer, and why.
std::string_view withoutAnswer(const ExplainedQuestion &question, std::string_view language)
{
    if (question.term.state == TermState::NotAsked)
        return phrase(Phrase::NotAsked, language);
    const bool isApplicable = !std::holds_alternative<NotApplicable>(question.answer.value);
    return phrase(isApplicable ? Phrase::NotAnswered : Phrase::NotApplicable, language);
}

} // namespace

std::string answerWords(const ExplainedQuestion &question, std::string_view language)
{
    const auto &value = question.answer.value;
    if (std::holds_alternative<PickedOption>(value) || std::holds_alternative<PickedOptions>(value))
        return fmt::format("{}", fmt::join(question.answer.optionTexts, "; "));
    if (const auto *const number = std::get_if<NumberValue>(&value)) {
        const auto words = numberWords(number->value, language);
        return question.answer.optionTexts.empty() ? words
                                                   : fmt::format("{} ({})", words, question.answer.optionTexts.front());
    }
    if (const auto *const date = std::get_if<DateValue>(&value))
        return dateText(date->date);
    if (const auto *const time = std::get_if<TimeValue>(&value))
        return timeText(*time);
    if (const auto *const felt = std::get_if<EmotionValue>(&value))
        return feltWords(*felt, language);
    if (const auto *const attached = std::get_if<AttachedFiles>(&value))
        return attached->files.size() == 1 ? std::string(phrase(Phrase::OneFile, language))
                                           : phrase(Phrase::Files, language, attached->files.size());
    if (const auto *const point = std::get_if<ScaleValue>(&value))
        return std::to_string(point->value);
    if (const auto *const text = std::get_if<WrittenText>(&value))
        return text->text;
    return std::string(withoutAnswer(question, language));
}

std::string evidenceWords(const Evidence &evidence, std::string_view language)
{
    const auto *const range = std::get_if<MessageRange>(&evidence);
    if (range == nullptr) {
        constexpr std::int64_t second = 1000;
        const auto &[start, end] = std::get<TimeSpan>(evidence);
        return timeWords(start) + "–" + timeWords((end + second - 1) / second * second);
    }
    return range->first == range->last ? phrase(Phrase::MessageNumber, language, range->first + 1)
                                       : phrase(Phrase::MessagesFromTo, language, range->first + 1, range->last + 1);
}

std::string momentWords(Instant instant)
{
    auto text = rfc3339(instant).substr(0, 16);
    text[10] = ' ';
    return text;
}

std::string timeWords(std::int64_t milliseconds)
{
    const auto seconds = milliseconds / 1000;
    return seconds >= 3600 ? fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
                           : fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

} // namespace ringtrue::forms
