// SPDX-License-Identifier: Apache-2.0
#include "forms/model/form.h"

#include "core/domain/words.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {
constexpr std::array questionTypes{Word{QuestionType::YesNo, "yes-no"}, Word{QuestionType::Choice, "choice"},
                                   Word{QuestionType::Scale, "scale"}, Word{QuestionType::Text, "text"}};
constexpr std::array requirements{Word{Requirement::None, "none"}, Word{Requirement::Optional, "optional"},
                                  Word{Requirement::OnLostPoints, "on-lost-points"},
                                  Word{Requirement::Required, "required"}};
constexpr std::array obligationKinds{Word{ObligationKind::Law, "law"}, Word{ObligationKind::Regulator, "regulator"},
                                     Word{ObligationKind::Contract, "contract"},
                                     Word{ObligationKind::Policy, "policy"}};
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
    if (question.type == QuestionType::Text)
        return 0;
    if (question.scale)
        return Exact{question.scale->max} - Exact{question.scale->min};
    Exact most = 0;
    for (const AnswerOption &option : question.answers)
        most = std::max(most, option.points);
    return most;
}

bool isScored(const Question &question)
{
    return question.type != QuestionType::Text;
}

std::optional<ErrorClass> worstClass(const Question &question)
{
    std::optional<ErrorClass> worst;
    for (const AnswerOption &option : question.answers)
        worst = std::max(worst, errorOf(question, option));
    return worst;
}

std::optional<ErrorClass> errorOf(const Question &question, const AnswerOption &option)
{
    if (option.error)
        return option.error;
    if (!question.bonus && option.points < possiblePoints(question))
        return ErrorClass::NonCritical;
    return std::nullopt;
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
