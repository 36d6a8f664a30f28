// SPDX-License-Identifier: Apache-2.0
#include "forms/model/answer_ranges.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

using Flaw = std::optional<AnswerFlaw>;

Flaw outsideUnless(bool inside)
{
    return inside ? std::nullopt : Flaw{AnswerFlaw::OutsideRange};
}

bool isEmotion(const std::optional<std::int32_t> &value)
{
    return !value || (*value >= lowestEmotion && *value <= highestEmotion);
}

Flaw valueFlaw(const Question &, const Unanswered &)
{
    return std::nullopt;
}
Flaw valueFlaw(const Question &, const NotApplicable &)
{
    return std::nullopt;
}

Flaw valueFlaw(const Question &question, const PickedOption &picked)
{
    if (question.type != QuestionType::YesNo && question.type != QuestionType::Choice)
        return AnswerFlaw::OtherType;
    return indexOf(question, picked.option) ? std::nullopt : Flaw{AnswerFlaw::UnknownOption};
}

Flaw valueFlaw(const Question &question, const PickedOptions &picked)
{
    if (question.type != QuestionType::Multiple)
        return AnswerFlaw::OtherType;
    if (picked.options.empty())
        return AnswerFlaw::NotTogether;
    for (std::size_t i = 0; i < picked.options.size(); ++i) {
        const auto option = indexOf(question, picked.options[i]);
        if (!option)
            return AnswerFlaw::UnknownOption;
        const bool twice = std::count(picked.options.begin(), picked.options.end(), picked.options[i]) > 1;
        if (twice || (question.answers[*option].exclusive && picked.options.size() > 1))
            return AnswerFlaw::NotTogether;
    }
    return std::nullopt;
}

Flaw valueFlaw(const Question &question, const ScaleValue &scale)
{
    if (question.type != QuestionType::Scale || !question.scale)
        return AnswerFlaw::OtherType;
    return outsideUnless(scale.value >= question.scale->min && scale.value <= question.scale->max);
}

Flaw valueFlaw(const Question &question, const NumberValue &number)
{
    if (question.type != QuestionType::Number)
        return AnswerFlaw::OtherType;
    const bool inRange = question.answers.empty() || rangeOf(question, number.value);
    return outsideUnless(inRange && isWithin(question.number.value_or(NumberRange{}), number.value));
}

Flaw valueFlaw(const Question &question, const WrittenText &)
{
    return question.type == QuestionType::Text ? std::nullopt : Flaw{AnswerFlaw::OtherType};
}

Flaw valueFlaw(const Question &question, const DateValue &date)
{
    if (question.type != QuestionType::Date)
        return AnswerFlaw::OtherType;
    return outsideUnless(date.date.ok() && static_cast<int>(date.date.year()) >= 0
                         && static_cast<int>(date.date.year()) <= 9999);
}

Flaw valueFlaw(const Question &question, const TimeValue &time)
{
    if (question.type != QuestionType::Time)
        return AnswerFlaw::OtherType;
    return outsideUnless(time.minute >= 0 && time.minute < 24 * 60);
}

Flaw valueFlaw(const Question &question, const EmotionValue &emotion)
{
    if (question.type != QuestionType::Emotion)
        return AnswerFlaw::OtherType;
    return outsideUnless(isEmotion(emotion.start) && isEmotion(emotion.end) && (emotion.start || emotion.end));
}

Flaw valueFlaw(const Question &question, const AttachedFiles &attached)
{
    if (question.type != QuestionType::File)
        return AnswerFlaw::OtherType;
    const int most = question.file.value_or(FileRange{}).most;
    return outsideUnless(!attached.files.empty() && attached.files.size() <= static_cast<std::size_t>(most));
}

} // namespace

bool isWithin(const NumberRange &range, const Exact &value)
{
    return value >= range.min && value <= range.max && value.rounded(range.decimals) == value;
}

std::optional<AnswerValue> defaultValue(const Question &question)
{
    const std::string &text = question.defaultAnswer;
    if (text.empty())
        return std::nullopt;
    std::optional<AnswerValue> out;
    const auto number = Exact::parse(text);
    if (question.type == QuestionType::YesNo || question.type == QuestionType::Choice)
        out = PickedOption{AnswerOptionSlug{text}};
    else if (question.type == QuestionType::Multiple)
        out = PickedOptions{{AnswerOptionSlug{text}}};
    else if (question.type == QuestionType::Number && number)
        out = NumberValue{*number};
    else if (question.type == QuestionType::Scale && number && question.scale && number->isInteger()
             && *number >= Exact{question.scale->min} && *number <= Exact{question.scale->max})
        out = ScaleValue{static_cast<std::int32_t>(std::stol(number->text()))};
    return out && !flawOf(question, *out) ? out : std::nullopt;
}

std::optional<AnswerFlaw> flawOf(const Question &question, const AnswerValue &value)
{
    return std::visit([&](const auto &given) { return valueFlaw(question, given); }, value);
}

} // namespace ringtrue::forms
