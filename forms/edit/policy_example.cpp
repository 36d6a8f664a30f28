// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/policy_example.h"

#include "forms/model/failing.h"
#include "forms/model/weights.h"
#include "forms/run/form_run.h"
#include "forms/score/compile.h"
#include "forms/score/pick.h"
#include "forms/score/told_outcome.h"

#include <algorithm>
#include <memory>

namespace ringtrue::forms {

namespace {

/// The answer that earns most, or least; of least ones rather no critical error. Unanswered where it earns nothing.
AnswerValue extreme(const Question &question, bool most)
{
    if (!isScored(question))
        return Unanswered{};
    if (question.scale)
        return ScaleValue{most ? question.scale->max : question.scale->min};
    const auto isBetter = [&](const AnswerOption &one, const AnswerOption &other) {
        if (one.points != other.points)
            return most ? one.points > other.points : one.points < other.points;
        return !(one.error && isCritical(*one.error)) && other.error && isCritical(*other.error);
    };
    const auto found = std::min_element(question.answers.begin(), question.answers.end(), isBetter);
    if (found == question.answers.end())
        return Unanswered{};
    if (question.type == QuestionType::Number)
        return NumberValue{found->from.value_or(question.number ? question.number->min : Exact{0})};
    if (question.type != QuestionType::Multiple)
        return PickedOption{found->id};
    PickedOptions all;
    for (const AnswerOption &option : question.answers)
        if (most && !option.exclusive && option.points.sign() > 0)
            all.options.push_back(option.id);
    return all.options.empty() ? AnswerValue{PickedOptions{{found->id}}} : AnswerValue{all};
}

/// An answer that is a critical error; nothing where the question has none.
std::optional<AnswerValue> criticalAnswer(const Question &question, const ScoringPolicy &policy)
{
    if (question.type == QuestionType::Number || question.scale)
        return std::nullopt;
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (const auto error = errorUnder(question, policy, i); error && isCritical(*error))
            return question.type == QuestionType::Multiple ? AnswerValue{PickedOptions{{question.answers[i].id}}}
                                                           : AnswerValue{PickedOption{question.answers[i].id}};
    return std::nullopt;
}

/// Scores the best answers, but @p other to @p question, and the least to @p worst.
PolicyExample scored(const std::shared_ptr<const Form> &form, const ScoringPlan &plan, ExampleCase what,
                     std::optional<std::size_t> question, const AnswerValue &other,
                     std::optional<std::size_t> worst = std::nullopt)
{
    FormRun run(form);
    for (int round = 0; round < 2; ++round) // once more for what is asked by then
        for (std::size_t i = 0; i < run.count(); ++i)
            if (run.isAsked(i))
                static_cast<void>(run.setValue(i, i == question ? other : extreme(run.question(i), i != worst)));
    PolicyExample out{what, question, worst, {}, {}, Outcome::None};
    const auto answers = run.submission();
    const auto picks = picksOf(plan, answers);
    if (!picks)
        return out;
    const Score result = score(plan, *picks);
    out.raw = result.raw();
    out.final = result.final();
    out.outcome = toldOutcome(plan, result);
    return out;
}

/// The heaviest question beside @p question that can be answered worst without a critical error, rather one of its
/// section; nothing where there is none.
std::optional<std::size_t> worstBeside(const Form &form, const std::vector<PlacedQuestion> &placed,
                                       const std::vector<Exact> &weights, std::size_t question)
{
    std::optional<std::size_t> out;
    const auto isNear = [&](std::size_t i) { return placed[i].section == placed[question].section; };
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Question &one = *placed[i].question;
        if (i == question || one.when || one.bonus || weights[i].sign() == 0 || criticalAnswer(one, form.scoring))
            continue;
        if (!out || (isNear(i) && !isNear(*out)) || (isNear(i) == isNear(*out) && weights[i] > weights[*out]))
            out = i;
    }
    return out;
}

} // namespace

std::vector<PolicyExample> policyExamples(const Form &form)
{
    const auto shared = std::make_shared<const Form>(form);
    const auto weights = baseWeights(*shared);
    const auto placed = questionsOf(*shared);
    std::optional<std::size_t> heaviest, heaviestWithout, critical;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const Question &question = *placed[i].question;
        if (question.when || question.bonus || weights[i].sign() == 0)
            continue;
        if (!heaviest || weights[i] > weights[*heaviest])
            heaviest = i;
        if (question.notApplicable && (!heaviestWithout || weights[i] > weights[*heaviestWithout]))
            heaviestWithout = i;
        if (!critical && criticalAnswer(question, shared->scoring))
            critical = i;
    }
    std::vector<PolicyExample> out;
    if (!heaviest)
        return out;
    const ScoringPlan plan = compile(*shared, nullptr);
    out.push_back(scored(shared, plan, ExampleCase::AllBest, std::nullopt, Unanswered{}));
    out.push_back(scored(shared, plan, ExampleCase::OneWorst, heaviest, extreme(*placed[*heaviest].question, false)));
    if (heaviestWithout)
        out.push_back(scored(shared, plan, ExampleCase::OneNotApplicable, heaviestWithout, NotApplicable{},
                             worstBeside(*shared, placed, weights, *heaviestWithout)));
    if (critical)
        out.push_back(scored(shared, plan, ExampleCase::OneCriticalError, critical,
                             *criticalAnswer(*placed[*critical].question, shared->scoring)));
    return out;
}

} // namespace ringtrue::forms
