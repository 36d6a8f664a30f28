// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_options.h"

#include "forms/edit/convert_question.h"
#include "forms/edit/edit_conditions.h"
#include "forms/edit/find_part.h"
#include "forms/edit/part_ids.h"
#include "forms/edit/read_number.h"
#include "forms/model/scale_length.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

constexpr int widestScaleEnd = 1000;

struct Found {
    Question *question = nullptr;
    AnswerOption *option = nullptr;
};
Result<Found, EditError> find(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option)
{
    Question *const inForm = findQuestion(form, question);
    if (inForm == nullptr)
        return Failure{EditError::NoSuchQuestion};
    AnswerOption *const inQuestion = findOption(*inForm, option);
    if (inQuestion == nullptr)
        return Failure{EditError::NoSuchOption};
    return Found{inForm, inQuestion};
}

std::string optionPath(const QuestionSlug &question, const AnswerOptionSlug &option)
{
    return "questions/" + question.text() + "/answers/" + option.text();
}

} // namespace

Result<AnswerOptionSlug, EditError> addOption(Form &form, const QuestionSlug &question)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    if (!takesOptions(found->type))
        return Failure{EditError::OtherType};
    if (found->type == QuestionType::YesNo)
        return Failure{EditError::FixedOptions};
    AnswerOption option{.id = newOptionId(*found, {}), .text = {}, .points = 0, .error = {}};
    if (found->type == QuestionType::Number) {
        const Exact least = found->number ? found->number->min : Exact{0};
        option.from = found->answers.empty() ? least : found->answers.back().from.value_or(least) + Exact{1};
    }
    found->answers.push_back(option);
    return option.id;
}

Result<Edited, EditError> removeOption(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option)
{
    const auto found = find(form, question, option);
    if (!found)
        return Failure{found.error()};
    Question &of = *found->question;
    if (of.type == QuestionType::YesNo)
        return Failure{EditError::FixedOptions};
    const QuestionSlug id = of.id;
    const AnswerOptionSlug gone = option; // the caller's may be the one in the form
    of.answers.erase(of.answers.begin() + (found->option - of.answers.data()));
    if (of.defaultAnswer == gone.text())
        of.defaultAnswer.clear();
    dropTranslations(form, optionPath(id, gone));
    return Edited{takeComparisons(form, [&](Condition &one) {
        if (one.question != id || one.kind != ConditionKind::Answers)
            return false;
        std::erase(one.answers, gone.text());
        return one.answers.empty();
    })};
}

EditResult moveOption(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, Direction direction)
{
    const auto found = find(form, question, option);
    if (!found)
        return Failure{found.error()};
    auto &options = found->question->answers;
    const auto at = options.begin() + (found->option - options.data());
    if (direction == Direction::Up ? at == options.begin() : at + 1 == options.end())
        return Failure{EditError::AtTheEnd};
    std::iter_swap(at, direction == Direction::Up ? at - 1 : at + 1);
    return Done{};
}

EditResult setPoints(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, std::string_view points)
{
    const auto found = find(form, question, option);
    const auto number = readNumber(points);
    if (!found || !number)
        return Failure{found ? number.error() : found.error()};
    found->option->points = *number;
    return Done{};
}

EditResult setFrom(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, std::string_view from)
{
    const auto found = find(form, question, option);
    if (!found)
        return Failure{found.error()};
    if (found->question->type != QuestionType::Number)
        return Failure{EditError::OtherType};
    const auto number = readNumber(from, NumberSign::Any);
    if (!number)
        return Failure{number.error()};
    found->option->from = *number;
    return Done{};
}

EditResult setExclusive(Form &form, const QuestionSlug &question, const AnswerOptionSlug &option, bool exclusive)
{
    const auto found = find(form, question, option);
    if (!found)
        return Failure{found.error()};
    if (found->question->type != QuestionType::Multiple)
        return Failure{EditError::OtherType};
    found->option->exclusive = exclusive;
    return Done{};
}

Result<Edited, EditError> setScaleEnds(Form &form, const QuestionSlug &question, std::string_view least,
                                       std::string_view most)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    if (found->type != QuestionType::Scale || !found->scale)
        return Failure{EditError::OtherType};
    const auto min = readWholeNumber(least, -widestScaleEnd, widestScaleEnd);
    const auto max = readWholeNumber(most, -widestScaleEnd, widestScaleEnd);
    if (!min || !max)
        return Failure{min ? max.error() : min.error()};
    if (*max <= *min || std::int64_t(*max) - *min + 1 > mostScaleValues)
        return Failure{EditError::OutOfRange};
    found->scale->min = *min;
    found->scale->max = *max;
    std::erase_if(found->scale->levels, [&](const ScaleLevel &level) { return level.at < *min || level.at > *max; });
    const Question now = *found;
    return Edited{
        takeComparisons(form, [&](Condition &one) { return one.question == now.id && !makesSense(now, one); })};
}

ScaleLevel *levelToChange(Form &form, const QuestionSlug &question, std::int32_t at)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr || !found->scale || at < found->scale->min || at > found->scale->max)
        return nullptr;
    auto &levels = found->scale->levels;
    const auto place = std::lower_bound(levels.begin(), levels.end(), at,
                                        [](const ScaleLevel &level, std::int32_t value) { return level.at < value; });
    if (place != levels.end() && place->at == at)
        return &*place;
    return &*levels.insert(place, ScaleLevel{.at = at, .text = {}});
}

EditResult dropEmptyLevels(Form &form, const QuestionSlug &question)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    if (!found->scale)
        return Failure{EditError::OtherType};
    std::erase_if(found->scale->levels,
                  [](const ScaleLevel &level) { return level == ScaleLevel{.at = level.at, .text = {}}; });
    return Done{};
}

} // namespace ringtrue::forms
