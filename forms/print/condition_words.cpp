// SPDX-License-Identifier: Apache-2.0
#include "forms/print/condition_words.h"

#include "forms/print/number_words.h"
#include "forms/print/phrases.h"

#include <algorithm>
#include <vector>

namespace ringtrue::forms {

namespace {

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string out;
    for (const auto &part : parts)
        out.append(out.empty() ? std::string_view{} : between).append(part);
    return out;
}

const Question *questionAsked(const Form &form, const QuestionSlug &id)
{
    const auto at = indexOf(form, id);
    return at ? questionsOf(form)[*at].question : nullptr;
}

std::string numberOf(const Form &form, const QuestionSlug &id, std::string_view language)
{
    const auto at = indexOf(form, id);
    return at ? std::to_string(*at + 1) : phrase(Phrase::Quoted, language, id.text());
}

/// What the answer @p id is called in @p question: an option's text, or a point of a scale as it is.
std::string answerWords(const Question *question, const std::string &id, std::string_view language)
{
    if (question) {
        const auto option = std::ranges::find(question->answers, AnswerOptionSlug(id), &AnswerOption::id);
        if (option != question->answers.end())
            return phrase(Phrase::Quoted, language, option->text);
        if (question->type == QuestionType::Scale)
            return id;
    }
    return phrase(Phrase::Quoted, language, id);
}

std::string answered(const Condition &condition, const ConditionNames &names, std::string_view language)
{
    std::vector<std::string> answers;
    for (const auto &answer : condition.answers)
        answers.push_back(names.answer(condition.question, answer));
    return phrase(Phrase::AnsweredWith, language, names.question(condition.question),
                  joined(answers, phrase(Phrase::Or, language)));
}

/// What the words stand after. A language may say it again before each part.
enum class Lead { If, That };

std::string wordsAfter(Lead lead, const Condition &condition, const ConditionNames &names, std::string_view language);

/// The parts of @p condition, set apart from each other and from the answers within them; in brackets what has parts
/// of its own or is turned round.
std::string partsAfter(Lead lead, const Condition &condition, const ConditionNames &names, std::string_view language)
{
    const bool ifs = lead == Lead::If;
    const auto between = condition.kind == ConditionKind::Any ? (ifs ? Phrase::OrIf : Phrase::OrThat)
                                                              : (ifs ? Phrase::AndIf : Phrase::AndThat);
    std::vector<std::string> parts;
    for (const auto &part : condition.parts) {
        const auto words = wordsAfter(lead, part, names, language);
        const bool isWhole = condition.parts.size() < 2 || part.parts.empty();
        parts.push_back(isWhole ? words : '(' + words + ')');
    }
    return joined(parts, phrase(between, language));
}

std::string notWords(const Condition &condition, const ConditionNames &names, std::string_view language)
{
    const auto words = partsAfter(Lead::That, condition, names, language);
    const bool isGroup = !condition.parts.empty() && condition.parts.front().parts.size() > 1;
    return phrase(Phrase::Not, language, isGroup ? '(' + words + ')' : words);
}

std::string wordsAfter(Lead lead, const Condition &condition, const ConditionNames &names, std::string_view language)
{
    switch (condition.kind) {
    case ConditionKind::Answers:
        return answered(condition, names, language);
    case ConditionKind::AtLeast:
        return phrase(Phrase::AtLeast, language, names.question(condition.question),
                      numberWords(condition.bound, language));
    case ConditionKind::Below:
        return phrase(Phrase::Below, language, names.question(condition.question),
                      numberWords(condition.bound, language));
    case ConditionKind::NotApplicable:
        return phrase(Phrase::IsNotApplicable, language, names.question(condition.question));
    case ConditionKind::All:
    case ConditionKind::Any:
        return partsAfter(lead, condition, names, language);
    case ConditionKind::Not:
        break;
    }
    return notWords(condition, names, language);
}

} // namespace

std::string conditionWords(const Condition &condition, const Form &form, std::string_view language)
{
    const ConditionNames names{
        .question = [&](const QuestionSlug &question) { return numberOf(form, question, language); },
        .answer =
            [&](const QuestionSlug &question, const std::string &answer) {
                return answerWords(questionAsked(form, question), answer, language);
            },
    };
    return conditionWords(condition, names, language);
}

ConditionNames namesByIds(std::string_view language)
{
    const std::string own{language};
    return {
        .question = [own](const QuestionSlug &question) { return phrase(Phrase::Quoted, own, question.text()); },
        .answer = [own](const QuestionSlug &,
                        const std::string &answer) { return phrase(Phrase::Quoted, own, answer); },
    };
}

std::string conditionWords(const Condition &condition, const ConditionNames &names, std::string_view language)
{
    return wordsAfter(Lead::If, condition, names, language);
}

} // namespace ringtrue::forms
