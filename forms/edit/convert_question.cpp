// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/convert_question.h"

#include "forms/edit/part_ids.h"
#include "forms/edit/read_number.h"
#include "forms/model/scale_length.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

bool isEverScored(QuestionType type)
{
    return takesOptions(type) || type == QuestionType::Scale;
}

AnswerOption plainOption(AnswerOptionSlug id, std::string text, Exact points)
{
    return {.id = std::move(id), .text = std::move(text), .points = std::move(points), .error = {}};
}

/// Two options without words, for whoever writes them.
void addTwoOptions(Question &question)
{
    question.answers.push_back(plainOption(newOptionId(question, {}), {}, 1));
    question.answers.push_back(plainOption(newOptionId(question, {}), {}, 0));
}

/// The described values of the scale as options, the best first; they earn what they did.
void optionsFromScale(Question &question)
{
    const Scale scale = *question.scale;
    for (auto level = scale.levels.rbegin(); level != scale.levels.rend(); ++level) {
        AnswerOption option =
            plainOption(newOptionId(question, level->text), level->text, Exact{level->at} - Exact{scale.min});
        option.error = level->error;
        option.guidance = level->guidance;
        option.example = level->example;
        question.answers.push_back(std::move(option));
    }
}

/// 0 to one less than there are options, each value described by an option, by rising points.
Scale scaleFromOptions(std::vector<AnswerOption> options)
{
    std::stable_sort(options.begin(), options.end(),
                     [](const AnswerOption &one, const AnswerOption &other) { return one.points < other.points; });
    Scale scale{.min = 0, .max = std::int32_t(options.size()) - 1, .minText = {}, .maxText = {}};
    for (std::size_t i = 0; i < options.size(); ++i)
        scale.levels.push_back({.at = std::int32_t(i),
                                .text = options[i].text,
                                .error = options[i].error,
                                .guidance = options[i].guidance,
                                .example = options[i].example});
    return scale;
}

void toYesNo(Question &question, const StartingWords &words)
{
    auto both = yesAndNo(words);
    if (question.answers.size() >= 2) {
        const AnswerOption first = question.answers.front(), last = question.answers.back();
        const auto &yes = first.points < last.points ? last : first;
        const auto &no = first.points < last.points ? first : last;
        for (const auto &[to, from] : {std::pair{&both[0], &yes}, std::pair{&both[1], &no}}) {
            to->points = from->points;
            to->error = from->error;
            to->guidance = from->guidance;
            to->example = from->example;
        }
    }
    question.answers = std::move(both);
}

void toOptions(Question &question)
{
    if (question.answers.empty() && question.scale)
        optionsFromScale(question);
    if (question.answers.size() < 2) {
        question.answers.clear();
        addTwoOptions(question);
    }
}

void toScale(Question &question)
{
    if (question.scale)
        return;
    question.scale =
        question.answers.size() > 2 ? scaleFromOptions(question.answers) : Scale{.minText = {}, .maxText = {}};
}

void dropWhatIsScored(Question &question)
{
    question.weight.reset();
    question.bonus = false;
    question.error.reset();
    question.cause.reset();
    question.scored = true; // said by the type
}

} // namespace

std::vector<AnswerOption> yesAndNo(const StartingWords &words)
{
    return {plainOption(AnswerOptionSlug{"yes"}, words.yes, 1), plainOption(AnswerOptionSlug{"no"}, words.no, 0)};
}

Question converted(Question question, QuestionType type, const StartingWords &words)
{
    if (question.type == type)
        return question;
    const QuestionType before = question.type;
    question.type = type;
    question.defaultAnswer.clear();
    if (before == QuestionType::Number)
        question.answers.clear();
    for (AnswerOption &option : question.answers)
        option.exclusive = option.exclusive && type == QuestionType::Multiple;
    if (type == QuestionType::YesNo)
        toYesNo(question, words);
    else if (type == QuestionType::Choice || type == QuestionType::Multiple)
        toOptions(question);
    else if (type == QuestionType::Scale)
        toScale(question);
    if (!takesOptions(type) || type == QuestionType::Number)
        question.answers.clear();
    if (type != QuestionType::Scale)
        question.scale.reset();
    question.number = type == QuestionType::Number ? std::optional(NumberRange{.unit = {}}) : std::nullopt;
    question.file = type == QuestionType::File ? std::optional(FileRange{}) : std::nullopt;
    question.required = type != QuestionType::Text;
    if (!isEverScored(type))
        dropWhatIsScored(question);
    else if (!isEverScored(before))
        question.weight = 10;
    return question;
}

bool makesSense(const Question &question, Condition &comparison)
{
    switch (comparison.kind) {
    case ConditionKind::NotApplicable:
        return question.notApplicable;
    case ConditionKind::AtLeast:
    case ConditionKind::Below:
        return question.type == QuestionType::Scale || question.type == QuestionType::Number;
    default:
        break;
    }
    std::erase_if(comparison.answers, [&](const std::string &answer) {
        if (!question.scale)
            return !indexOf(question, AnswerOptionSlug{answer});
        return !readWholeNumber(answer, question.scale->min, question.scale->max);
    });
    return !comparison.answers.empty();
}

} // namespace ringtrue::forms
