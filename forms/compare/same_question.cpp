// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/same_question.h"

#include "core/domain/words.h"
#include "forms/model/conditions.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace ringtrue::forms {

namespace {

constexpr std::array keys{Word{Difference::Type, "type"},       Word{Difference::Scored, "scored"},
                          Word{Difference::Answers, "answers"}, Word{Difference::Points, "points"},
                          Word{Difference::Scale, "scale"},     Word{Difference::Unit, "number"}};

const AnswerOption *find(const Question &question, const AnswerOptionSlug &id)
{
    const auto found = std::ranges::find(question.answers, id, &AnswerOption::id);
    return found == question.answers.end() ? nullptr : &*found;
}

/// True where @p now is worded as another answer was before: somebody changed their ids.
bool tookAnothersWords(const Question &before, const AnswerOption &now)
{
    const AnswerOption *const was = find(before, now.id);
    return was && was->text != now.text
           && std::ranges::find(before.answers, now.text, &AnswerOption::text) != before.answers.end();
}

bool answersDiffer(const Question &before, const Question &after)
{
    if (before.answers.size() != after.answers.size())
        return true;
    return std::ranges::any_of(after.answers, [&](const AnswerOption &now) {
        const AnswerOption *const was = find(before, now.id);
        return !was || was->from != now.from || was->exclusive != now.exclusive || tookAnothersWords(before, now);
    });
}

bool pointsDiffer(const Question &before, const Question &after)
{
    const Exact wasPossible = possiblePoints(before), possible = possiblePoints(after);
    return std::ranges::any_of(after.answers, [&](const AnswerOption &now) {
        const AnswerOption *const was = find(before, now.id);
        return was && was->points * possible != now.points * wasPossible;
    });
}

bool scalesDiffer(const std::optional<Scale> &before, const std::optional<Scale> &after)
{
    if (!before || !after)
        return before.has_value() != after.has_value();
    const bool turned =
        before->minText != before->maxText && before->minText == after->maxText && before->maxText == after->minText;
    return before->min != after->min || before->max != after->max || turned;
}

std::string unitOf(const Question &question)
{
    return question.number ? question.number->unit : std::string{};
}

/// What answering so is, whatever fails the question as a whole.
std::optional<ErrorClass> ownClass(const Question &question, const AnswerOption &option)
{
    return question.scored ? errorOf(question, option) : option.error;
}

std::map<std::int32_t, ErrorClass> levelClasses(const Question &question)
{
    std::map<std::int32_t, ErrorClass> out;
    if (question.scale)
        for (const ScaleLevel &level : question.scale->levels)
            if (level.error)
                out.emplace(level.at, *level.error);
    return out;
}

/// Whether an answer that nobody marked can be an error: a value of a scale, or options that miss some points.
bool losesPoints(const Question &question)
{
    return (question.type == QuestionType::Scale || question.type == QuestionType::Multiple) && isScored(question)
           && !question.bonus && possiblePoints(question).sign() > 0;
}

/// The keys of a question and its answers by which answers to it are of other classes.
std::vector<std::string_view> classKeys(const Question &before, const Question &after)
{
    bool markedOtherwise = before.error != after.error;
    bool losesOtherwise = losesPoints(before) != losesPoints(after);
    for (const AnswerOption &now : after.answers) {
        const AnswerOption *const was = find(before, now.id);
        if (was && ownClass(before, *was) != ownClass(after, now))
            (was->error != now.error ? markedOtherwise : losesOtherwise) = true;
    }
    std::vector<std::string_view> out;
    if (markedOtherwise)
        out.emplace_back("error");
    if (levelClasses(before) != levelClasses(after))
        out.emplace_back("scale/levels");
    if (losesOtherwise)
        out.emplace_back(before.bonus != after.bonus ? "bonus" : "points");
    return out;
}

} // namespace

std::string_view word(Difference difference)
{
    return wordOf(keys, difference);
}

std::vector<Difference> differences(const Question &before, const Question &after)
{
    std::vector<Difference> out;
    const auto note = [&](Difference difference, bool differs) {
        if (differs)
            out.push_back(difference);
    };
    note(Difference::Type, before.type != after.type);
    note(Difference::Scored, before.scored != after.scored);
    note(Difference::Answers, answersDiffer(before, after));
    note(Difference::Points, before.scored && after.scored && pointsDiffer(before, after));
    note(Difference::Scale, scalesDiffer(before.scale, after.scale));
    note(Difference::Unit, unitOf(before) != unitOf(after));
    return out;
}

std::vector<TrendBreak> trendsBreak(const Form &previous, const Form &form)
{
    const auto earlier = questionsOf(previous);
    const auto numbers = questionNumbers(earlier);
    std::vector<TrendBreak> out;
    for (const PlacedQuestion &placed : questionsOf(form)) {
        const auto found = numbers.find(placed.question->id.text());
        if (found == numbers.end())
            continue;
        auto differ = differences(*earlier[found->second].question, *placed.question);
        if (!differ.empty())
            out.push_back({placed.question->id, std::move(differ)});
    }
    return out;
}

std::vector<AccuracyBreak> accuracyBreaks(const Form &previous, const Form &form)
{
    const auto earlier = questionsOf(previous);
    const auto numbers = questionNumbers(earlier);
    const bool failsOtherwise = previous.scoring.failsQuestion != form.scoring.failsQuestion;
    std::vector<AccuracyBreak> out;
    for (const PlacedQuestion &placed : questionsOf(form)) {
        const auto found = numbers.find(placed.question->id.text());
        if (found == numbers.end())
            continue;
        const Question &before = *earlier[found->second].question;
        auto changed = classKeys(before, *placed.question);
        if (failsOtherwise && placed.question->error)
            changed.emplace_back("scoring/fails_question");
        if (!changed.empty() && differences(before, *placed.question).empty())
            out.push_back({placed.question->id, std::move(changed)});
    }
    return out;
}

std::vector<std::string_view> scoringBreaks(const ScoringPolicy &previous, const ScoringPolicy &policy)
{
    std::vector<std::string_view> out;
    const auto note = [&](std::string_view key, bool differs) {
        if (differs)
            out.push_back(key);
    };
    note("scoring/not_applicable", previous.notApplicable != policy.notApplicable);
    note("scoring/fail_level", previous.failLevel != policy.failLevel);
    note("scoring/weights", previous.weights != policy.weights);
    note("scoring/bonus_cap", previous.bonusCap != policy.bonusCap);
    note("scoring/all_not_applicable", previous.allNotApplicable != policy.allNotApplicable);
    note("scoring/answer_worth", previous.answerWorth != policy.answerWorth);
    note("scoring/fails_question", previous.failsQuestion != policy.failsQuestion);
    note("scoring/pass_mark", previous.passMark != policy.passMark);
    return out;
}

} // namespace ringtrue::forms
