// SPDX-License-Identifier: Apache-2.0
#include "forms/score/compile.h"

#include "forms/model/failing.h"
#include "forms/model/scale_length.h"
#include "forms/model/weights.h"
#include "forms/score/common_denominator.h"
#include "forms/trace/trace.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

constexpr std::uint32_t countOf(std::size_t size)
{
    return static_cast<std::uint32_t>(size);
}

void listTargets(ScoringPlan &plan, const Form &form, const Vision *vision)
{
    if (vision)
        for (const Pillar &pillar : vision->pillars) {
            for (const Behaviour &behaviour : pillar.behaviours)
                if (behaviour.audience == BehaviourAudience::Customers)
                    plan.behaviours.push_back({behaviour.id, countOf(plan.pillars.size())});
            plan.pillars.push_back(pillar.id);
        }
    for (const Obligation &obligation : form.obligations)
        plan.obligations.push_back(obligation.id);
}

std::vector<std::uint32_t> targetsOf(const ScoringPlan &plan, const Question &question)
{
    std::vector<std::uint32_t> out;
    for (const BehaviourSlug &behaviour : question.trace) {
        const auto found = std::ranges::find(plan.behaviours, behaviour, &PlanBehaviour::id);
        if (found != plan.behaviours.end())
            out.push_back(countOf(static_cast<std::size_t>(found - plan.behaviours.begin())));
    }
    for (const ObligationSlug &obligation : question.obligations) {
        const auto found = std::ranges::find(plan.obligations, obligation);
        if (found != plan.obligations.end())
            out.push_back(countOf(plan.behaviours.size() + static_cast<std::size_t>(found - plan.obligations.begin())));
    }
    return out;
}

std::set<std::uint32_t> pillarsOf(const ScoringPlan &plan, const std::vector<std::uint32_t> &targets)
{
    std::set<std::uint32_t> out;
    for (const std::uint32_t target : targets)
        if (target < plan.behaviours.size())
            out.insert(plan.behaviours[target].pillar);
    return out;
}

void addOptions(ScoringPlan &plan, PlanQuestion &out, const Question &question)
{
    out.firstOption = countOf(plan.options.size());
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        const AnswerOption &option = question.answers[i];
        plan.optionErrors.push_back(errorBit(errorUnder(question, plan.policy, i)));
        out.errorClasses |= plan.optionErrors.back();
        const Exact points = out.multiple ? option.points : earnedBy(question, plan.policy, i).earned;
        plan.options.push_back({option.id, points, option.from, option.exclusive});
    }
    out.optionCount = countOf(plan.options.size()) - out.firstOption;
    if (!out.multiple || question.answers.empty())
        return;
    out.fewest = std::ranges::min_element(question.answers, {}, &AnswerOption::points)->points;
    if (plan.policy.failsQuestion != FailsQuestion::MarkedOption)
        out.error = question.error;
    out.errorClasses |= errorBit(out.error);
    if (!question.bonus && out.possible.sign() > 0)
        out.errorClasses |= errorBit(ErrorClass::NonCritical);
}

void addLevels(ScoringPlan &plan, PlanQuestion &out, const Question &question)
{
    out.firstLevel = countOf(plan.levels.size());
    if (!out.scale || scaleLength(*question.scale) > mostScaleValues)
        return;
    for (std::int32_t value = out.min; value <= out.max; ++value) {
        plan.levels.push_back(errorBit(errorAt(question, plan.policy, value)));
        out.errorClasses |= plan.levels.back();
    }
    out.levelCount = countOf(plan.levels.size()) - out.firstLevel;
}

void addQuestion(ScoringPlan &plan, const PlacedQuestion &placed, const Exact &weight)
{
    const Question &question = *placed.question;
    PlanQuestion out;
    out.id = question.id;
    out.section = countOf(placed.section);
    out.phase = question.phase;
    out.scored = isScored(question);
    out.type = question.type;
    out.bonus = question.bonus;
    out.weighs = weight.sign() > 0 && !question.bonus;
    out.scale = question.type == QuestionType::Scale && question.scale.has_value();
    out.multiple = question.type == QuestionType::Multiple;
    out.number = question.number;
    out.mayBeNotApplicable = question.notApplicable;
    out.min = question.scale ? question.scale->min : 0;
    out.max = question.scale ? question.scale->max : 0;
    out.possible = possibleUnder(question, plan.policy);
    out.weight = weight;
    addOptions(plan, out, question);
    addLevels(plan, out, question);
    const auto targets = targetsOf(plan, question);
    out.firstTarget = countOf(plan.targets.size());
    out.targetCount = countOf(targets.size());
    plan.targets.insert(plan.targets.end(), targets.begin(), targets.end());
    const auto pillars = pillarsOf(plan, targets);
    out.firstPillar = countOf(plan.pillarsAsked.size());
    out.pillarCount = countOf(pillars.size());
    plan.pillarsAsked.insert(plan.pillarsAsked.end(), pillars.begin(), pillars.end());
    plan.questions.push_back(std::move(out));
}

/// Weight and earnings of each question, in parts of the whole form (1).
void fillExact(ScoringPlan &plan)
{
    auto &numbers = plan.exact;
    numbers.sections.resize(plan.sections.size());
    numbers.reach.resize(plan.sections.size());
    for (const PlanQuestion &question : plan.questions) {
        const Exact targets = std::max<std::uint32_t>(question.targetCount, 1);
        const bool earns = question.weight.sign() > 0 && question.possible.sign() > 0;
        const Exact step = earns ? question.weight / question.possible : Exact{0};
        numbers.weights.push_back({question.weight, question.weight / targets});
        numbers.steps.push_back({step, step / targets});
        for (std::size_t i = 0; i < question.optionCount; ++i) {
            const Exact earned = step * plan.options[question.firstOption + i].points;
            numbers.options.push_back({earned, earned / targets});
        }
        numbers.reach[question.section] += question.weight;
        if (!question.weighs)
            continue;
        numbers.sections[question.section] += question.weight;
        numbers.total += question.weight;
    }
}

Threshold thresholdAt(const Exact &score)
{
    Threshold out{score / 100};
    if (const auto fraction = smallFraction(out.share)) {
        out.numerator = fraction->numerator;
        out.denominator = fraction->denominator;
    }
    return out;
}

} // namespace

ScoringPlan compile(const Form &form, const Vision *vision)
{
    ScoringPlan plan;
    plan.policy = form.scoring;
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        plan.sections.push_back(form.sections[s].id);
        plan.outerSections.push_back(countOf(outerSection(form, s)));
        plan.hasNested = plan.hasNested || plan.outerSections.back() != s;
    }
    listTargets(plan, form, vision);
    const auto questions = questionsOf(form);
    const auto shares = weightShares(form);
    for (std::size_t i = 0; i < questions.size(); ++i)
        addQuestion(plan, questions[i], shares[i] / 100);
    plan.conditions = Conditions{form};
    for (std::size_t i = 0; i < questions.size(); ++i)
        plan.hasCondition.push_back(plan.conditions.has(i));
    fillExact(plan);
    plan.integers = inIntegers(plan.exact);
    if (form.scoring.passMark)
        plan.passMark = thresholdAt(*form.scoring.passMark);
    for (const Band &band : form.scoring.bands)
        plan.bands.push_back(thresholdAt(band.from));
    return plan;
}

} // namespace ringtrue::forms
