// SPDX-License-Identifier: Apache-2.0
#include "forms/model/format.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

/// The first of some names that is needed; empty where none is.
class FirstOf {
public:
    void operator()(bool needed, std::string_view what)
    {
        if (needed && m_what.empty())
            m_what = what;
    }
    FormatNeeded take() const { return m_what.empty() ? FormatNeeded{} : FormatNeeded{2, m_what}; }

private:
    std::string_view m_what;
};

void look(const Condition &when, FirstOf &needs)
{
    switch (when.kind) {
    case ConditionKind::Answers:
        break;
    case ConditionKind::AtLeast:
        return needs(true, "at_least");
    case ConditionKind::Below:
        return needs(true, "below");
    case ConditionKind::NotApplicable:
        return needs(true, "when: not_applicable");
    case ConditionKind::All:
        return needs(true, "all");
    case ConditionKind::Any:
        return needs(true, "any");
    case ConditionKind::Not:
        return needs(true, "not");
    }
}

void look(const AnswerOption &option, FirstOf &needs)
{
    needs(option.from.has_value(), "from");
    needs(option.exclusive, "exclusive");
    needs(!option.guidance.empty(), "answers: guidance");
    needs(!option.example.empty(), "example");
}

bool isNew(Requirement requirement)
{
    return requirement == Requirement::OnCriticalError;
}

void look(const Question &question, FirstOf &needs)
{
    needs(question.type > QuestionType::Text, word(question.type));
    needs(question.obligations.size() > 1, "obligations");
    needs(!question.scored, "scored");
    needs(question.error.has_value(), "error");
    needs(question.cause.has_value(), "cause");
    needs(!question.defaultAnswer.empty(), "default");
    needs(question.number.has_value(), "number");
    needs(question.file.has_value(), "file");
    needs(question.scale && !question.scale->levels.empty(), "levels");
    needs(isNew(question.comment) || isNew(question.evidence), "on-critical-error");
    for (const AnswerOption &option : question.answers)
        look(option, needs);
    if (question.when)
        look(*question.when, needs);
}

} // namespace

FormatNeeded formatNeeded(const Form &form)
{
    FirstOf needs;
    needs(form.use != FormUse::Quality, "use");
    needs(form.cause != Requirement::None, "cause");
    needs(form.scoring.answerWorth != AnswerWorth::OfPossible, "answer_worth");
    needs(form.scoring.failsQuestion != FailsQuestion::MarkedOption, "fails_question");
    needs(!form.translations.empty(), "translations");
    for (const Section &section : form.sections) {
        needs(section.isNested, "sections");
        needs(section.when.has_value(), "when");
        for (const Question &question : section.questions)
            look(question, needs);
    }
    return needs.take();
}

FormatNeeded formatNeeded(const Vision &vision)
{
    FirstOf needs;
    needs(!vision.centre.empty(), "centre");
    needs(vision.derivedFrom.has_value(), "derived_from");
    needs(!vision.journeys.empty(), "journeys");
    needs(!vision.language.empty(), "language");
    needs(!vision.translations.empty(), "translations");
    needs(std::ranges::any_of(vision.sources, [](const Source &source) { return source.date.has_value(); }), "date");
    return needs.take();
}

} // namespace ringtrue::forms
