// SPDX-License-Identifier: Apache-2.0
#include "forms/score/explain_question.h"

#include "forms/trace/trace.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

TracedPromise tracedPromise(const PromiseLine &line)
{
    TracedPromise out{line.promise->id, line.promise->text, {}};
    for (const auto &[source, quote] : line.backing)
        out.quotes.push_back({{source->id, quote->id}, quote->text, source->title, source->kind});
    return out;
}

std::vector<TracedBehaviour> tracedBehaviours(const ExplainedEvaluation &evaluation, const Question &question)
{
    std::vector<TracedBehaviour> out;
    if (!evaluation.vision)
        return out;
    for (const BehaviourLine &line : lineOfSight(evaluation.form, *evaluation.vision, question).behaviours) {
        if (line.behaviour->audience != BehaviourAudience::Customers)
            continue;
        TracedBehaviour traced{line.behaviour->id, line.behaviour->text, line.pillar->id, line.pillar->name, {}};
        for (const PromiseLine &promise : line.promises)
            traced.promises.push_back(tracedPromise(promise));
        out.push_back(std::move(traced));
    }
    return out;
}

std::vector<TracedObligation> tracedObligations(const Form &form, const Question &question)
{
    std::vector<TracedObligation> out;
    for (const ObligationSlug &id : question.obligations)
        if (const Obligation *found = findObligation(form, id))
            out.push_back({found->id, found->kind, found->text});
    return out;
}

ExplainedAnswer explainedAnswer(const Question &question, const Answer *answer, TermState state)
{
    ExplainedAnswer out;
    if (!answer || state == TermState::NotAsked)
        return out;
    out.value = answer->value;
    const auto add = [&](const std::optional<std::size_t> &option) {
        if (option)
            out.optionTexts.push_back(question.answers[*option].text);
    };
    if (const auto *picked = std::get_if<PickedOption>(&answer->value))
        add(indexOf(question, picked->option));
    else if (const auto *several = std::get_if<PickedOptions>(&answer->value))
        for (const AnswerOptionSlug &id : several->options)
            add(indexOf(question, id));
    else if (const auto *number = std::get_if<NumberValue>(&answer->value))
        add(rangeOf(question, number->value));
    return out;
}

Sentence notApplicableSentence(const ExplainedEvaluation &evaluation, std::size_t number, const Exact &weight)
{
    switch (evaluation.plan.policy.notApplicable) {
    case NotApplicablePolicy::FullPoints:
        return {SentenceCode::CountsAsFullyMet, {}, {weight}};
    case NotApplicablePolicy::RedistributeSection:
        return {evaluation.score.section(evaluation.plan.questions[number].section).possible.sign() > 0
                    ? SentenceCode::WeightInSection
                    : SentenceCode::WeightToOtherSections,
                {},
                {weight}};
    case NotApplicablePolicy::RedistributeForm:
        break;
    }
    return {SentenceCode::WeightToAllOthers, {}, {weight}};
}

/// What became of the question's weight; nothing where it stays as defined.
std::optional<Sentence> weightSentence(const ExplainedEvaluation &evaluation, std::size_t number, const ScoreTerm &term)
{
    const PlanQuestion &question = evaluation.plan.questions[number];
    if (!question.scored)
        return std::nullopt;
    if (term.bonus)
        return Sentence{SentenceCode::OnTop, {}, {term.weightApplied * 100}};
    if (!question.weighs)
        return Sentence{SentenceCode::WeighsNothing, {}, {}};
    if (term.state == TermState::NotAsked)
        return Sentence{SentenceCode::NotAskedHere, {}, {term.weightDefined}};
    if (term.state == TermState::Unanswered)
        return Sentence{SentenceCode::NotAnsweredYet, {}, {term.weightDefined}};
    if (evaluation.score.scoreless() || evaluation.score.isByPolicy())
        return std::nullopt;
    if (term.state == TermState::NotApplicable)
        return notApplicableSentence(evaluation, number, term.weightDefined);
    if (term.weightApplied != term.weightDefined)
        return Sentence{SentenceCode::WeightRaised, {}, {term.weightDefined, term.weightApplied}};
    return std::nullopt;
}

} // namespace

ExplainedQuestion explainQuestion(const ExplainedEvaluation &evaluation, const PlacedQuestion &placed,
                                  std::size_t number)
{
    const Question &question = *placed.question;
    const auto answer = std::ranges::find(evaluation.answers, question.id, &Answer::question);
    ExplainedQuestion out;
    out.number = number;
    out.section = placed.section;
    out.id = question.id;
    out.text = question.text;
    out.phase = question.phase;
    out.term = evaluation.score.term(evaluation.plan, number);
    const bool answered = answer != evaluation.answers.end();
    out.answer = explainedAnswer(question, answered ? &*answer : nullptr, out.term.state);
    if (answered) {
        out.comment = answer->comment;
        out.evidence = answer->evidence;
        out.cause = answer->cause;
        out.attribution = answer->attribution;
    }
    if (auto sentence = weightSentence(evaluation, number, out.term))
        out.sentences.push_back(std::move(*sentence));
    if (out.term.error && isCritical(*out.term.error))
        out.sentences.push_back({SentenceCode::CriticalError, {std::string{word(*out.term.error)}}, {}});
    out.behaviours = tracedBehaviours(evaluation, question);
    out.obligations = tracedObligations(evaluation.form, question);
    return out;
}

} // namespace ringtrue::forms
