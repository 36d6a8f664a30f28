// SPDX-License-Identifier: Apache-2.0
#include "forms/compare/score_trend.h"

#include "forms/model/conditions.h"
#include "forms/model/failing.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace ringtrue::forms {

namespace {

/// The questions of a version, found by their ids.
class TrendQuestions {
public:
    explicit TrendQuestions(const Form &form) : m_questions(questionsOf(form)), m_numbers(questionNumbers(m_questions))
    {
    }

    const std::vector<PlacedQuestion> &all() const { return m_questions; }
    /// Nothing where there is none of this id.
    const Question *find(const QuestionSlug &id) const
    {
        const auto found = m_numbers.find(id.text());
        return found == m_numbers.end() ? nullptr : m_questions[found->second].question;
    }
    bool hasScored(const QuestionSlug &id) const
    {
        const Question *const question = find(id);
        return question && isScored(*question);
    }

private:
    std::vector<PlacedQuestion> m_questions;
    std::map<std::string_view, std::size_t> m_numbers;
};

bool isCriticalClass(const std::optional<ErrorClass> &error)
{
    return error && isCritical(*error);
}

/// The answers to @p question that are critical errors under @p policy: options by their ids, values of a scale, and
/// an empty id where the points of an answer decide.
std::set<std::string> criticalAnswers(const Question &question, const ScoringPolicy &policy)
{
    std::set<std::string> out;
    if (!isScored(question))
        return out;
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (isCriticalClass(errorUnder(question, policy, i)))
            out.insert(question.answers[i].id.text());
    if (question.scale)
        for (const ScaleLevel &level : question.scale->levels)
            if (isCriticalClass(level.error))
                out.insert(std::to_string(level.at));
    const bool isBySum = question.type == QuestionType::Scale || question.type == QuestionType::Multiple;
    if (isBySum && isCriticalClass(question.error) && policy.failsQuestion != FailsQuestion::MarkedOption)
        out.insert(std::string{});
    return out;
}

/// The ids of the questions of @p form that earn points, where @p other has none of that id.
std::vector<QuestionSlug> scoredOnlyIn(const TrendQuestions &form, const TrendQuestions &other)
{
    std::vector<QuestionSlug> out;
    for (const PlacedQuestion &placed : form.all())
        if (isScored(*placed.question) && !other.find(placed.question->id))
            out.push_back(placed.question->id);
    return out;
}

} // namespace

ScoreTrend scoreTrend(const Form &previous, const Form &form, TrendOf of)
{
    const TrendQuestions before(previous), after(form);
    ScoreTrend out;
    for (TrendBreak &question : trendsBreak(previous, form))
        if (before.hasScored(question.question) || after.hasScored(question.question))
            out.questions.push_back(std::move(question));
    out.weights = weightBreaks(previous, form);
    const bool fails = of == TrendOf::Final
                       && (previous.scoring.failLevel != FailLevel::None || form.scoring.failLevel != FailLevel::None);
    for (const std::string_view key : scoringBreaks(previous.scoring, form.scoring))
        if (key != "scoring/pass_mark" && (fails || (key != "scoring/fail_level" && key != "scoring/fails_question")))
            out.scoring.push_back(key);
    for (const PlacedQuestion &placed : after.all()) {
        const Question *const was = before.find(placed.question->id);
        if (fails && was && differences(*was, *placed.question).empty()
            && criticalAnswers(*was, previous.scoring) != criticalAnswers(*placed.question, form.scoring))
            out.critical.push_back(placed.question->id);
    }
    out.came = scoredOnlyIn(after, before);
    out.went = scoredOnlyIn(before, after);
    return out;
}

} // namespace ringtrue::forms
