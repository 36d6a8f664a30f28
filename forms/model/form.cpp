// SPDX-License-Identifier: Apache-2.0
#include "forms/model/form.h"

#include "core/domain/words.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {
constexpr std::array questionTypes{Word{QuestionType::YesNo, "yes-no"},      Word{QuestionType::Choice, "choice"},
                                   Word{QuestionType::Scale, "scale"},       Word{QuestionType::Text, "text"},
                                   Word{QuestionType::Multiple, "multiple"}, Word{QuestionType::Number, "number"},
                                   Word{QuestionType::Date, "date"},         Word{QuestionType::Time, "time"},
                                   Word{QuestionType::File, "file"},         Word{QuestionType::Emotion, "emotion"}};
constexpr std::array requirements{Word{Requirement::None, "none"}, Word{Requirement::Optional, "optional"},
                                  Word{Requirement::OnLostPoints, "on-lost-points"},
                                  Word{Requirement::OnCriticalError, "on-critical-error"},
                                  Word{Requirement::Required, "required"}};
constexpr std::array obligationKinds{Word{ObligationKind::Law, "law"}, Word{ObligationKind::Regulator, "regulator"},
                                     Word{ObligationKind::Contract, "contract"},
                                     Word{ObligationKind::Policy, "policy"}};
constexpr std::array formUses{Word{FormUse::Quality, "quality"}, Word{FormUse::MysteryShopping, "mystery-shopping"},
                              Word{FormUse::SelfEvaluation, "self-evaluation"},
                              Word{FormUse::Compliance, "compliance"}};

/// All options that are not picked alone, or the best of those that are.
Exact mostOfSeveral(const std::vector<AnswerOption> &options)
{
    Exact together = 0, alone = 0;
    for (const AnswerOption &option : options)
        if (option.exclusive)
            alone = std::max(alone, option.points);
        else
            together += option.points;
    return std::max(together, alone);
}
} // namespace

std::vector<PlacedQuestion> questionsOf(const Form &form)
{
    std::vector<PlacedQuestion> out;
    out.reserve(questionCount(form));
    for (std::size_t section = 0; section < form.sections.size(); ++section)
        for (std::size_t index = 0; index < form.sections[section].questions.size(); ++index)
            out.push_back({&form.sections[section].questions[index], section, index});
    return out;
}

std::size_t questionCount(const Form &form)
{
    std::size_t count = 0;
    for (const Section &section : form.sections)
        count += section.questions.size();
    return count;
}

std::optional<std::size_t> indexOf(const Form &form, const QuestionSlug &question)
{
    std::size_t index = 0;
    for (const Section &section : form.sections)
        for (const Question &candidate : section.questions) {
            if (candidate.id == question)
                return index;
            ++index;
        }
    return std::nullopt;
}

std::optional<std::size_t> indexOf(const Question &question, const AnswerOptionSlug &option)
{
    const auto found = std::ranges::find(question.answers, option, &AnswerOption::id);
    if (found == question.answers.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - question.answers.begin());
}

Exact possiblePoints(const Question &question)
{
    if (!isScored(question))
        return 0;
    if (question.scale)
        return Exact{question.scale->max} - Exact{question.scale->min};
    if (question.type == QuestionType::Multiple)
        return mostOfSeveral(question.answers);
    Exact most = 0;
    for (const AnswerOption &option : question.answers)
        most = std::max(most, option.points);
    return most;
}

bool isScored(const Question &question)
{
    switch (question.type) {
    case QuestionType::YesNo:
    case QuestionType::Choice:
    case QuestionType::Scale:
    case QuestionType::Multiple:
        return question.scored;
    case QuestionType::Number:
        return question.scored && !question.answers.empty();
    case QuestionType::Text:
    case QuestionType::Date:
    case QuestionType::Time:
    case QuestionType::File:
    case QuestionType::Emotion:
        break;
    }
    return false;
}

bool takesOptions(QuestionType type)
{
    return type == QuestionType::YesNo || type == QuestionType::Choice || type == QuestionType::Multiple
           || type == QuestionType::Number;
}

std::optional<std::size_t> rangeOf(const Question &question, const Exact &value)
{
    std::optional<std::size_t> out;
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        if (question.answers[i].from.value_or(Exact{}) <= value)
            out = i;
    return out;
}

std::optional<ErrorClass> worstClass(const Question &question)
{
    std::optional<ErrorClass> worst;
    for (const AnswerOption &option : question.answers)
        worst = std::max(worst, errorOf(question, option));
    if (question.scale)
        for (const ScaleLevel &level : question.scale->levels)
            worst = std::max(worst, level.error);
    const bool mayLose = question.type == QuestionType::Scale || question.type == QuestionType::Multiple;
    if (mayLose && isScored(question) && !question.bonus && possiblePoints(question).sign() > 0)
        worst = std::max(worst, std::optional{ErrorClass::NonCritical});
    return std::max(worst, question.error);
}

std::optional<ErrorClass> errorOf(const Question &question, const AnswerOption &option)
{
    if (option.error)
        return option.error;
    if (!question.bonus && question.type != QuestionType::Multiple && option.points < possiblePoints(question))
        return ErrorClass::NonCritical;
    return std::nullopt;
}

Requirement causeRequirement(const Form &form, const Question &question)
{
    return question.cause.value_or(isScored(question) && !question.bonus ? form.cause : Requirement::None);
}

std::size_t outerSection(const Form &form, std::size_t section)
{
    while (section > 0 && form.sections[section].isNested)
        --section;
    return section;
}

std::string_view word(QuestionType type)
{
    return wordOf(questionTypes, type);
}
std::string_view word(Requirement requirement)
{
    return wordOf(requirements, requirement);
}
std::string_view word(ObligationKind kind)
{
    return wordOf(obligationKinds, kind);
}
std::string_view word(FormUse use)
{
    return wordOf(formUses, use);
}
std::optional<FormUse> formUseFromWord(std::string_view word)
{
    return valueOf(formUses, word);
}
std::optional<QuestionType> questionTypeFromWord(std::string_view word)
{
    return valueOf(questionTypes, word);
}
std::optional<Requirement> requirementFromWord(std::string_view word)
{
    return valueOf(requirements, word);
}
std::optional<ObligationKind> obligationKindFromWord(std::string_view word)
{
    return valueOf(obligationKinds, word);
}

} // namespace ringtrue::forms
