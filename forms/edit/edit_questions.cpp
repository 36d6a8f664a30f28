// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/edit_questions.h"

#include "forms/edit/convert_question.h"
#include "forms/edit/edit_conditions.h"
#include "forms/edit/find_part.h"
#include "forms/edit/part_ids.h"
#include "forms/edit/read_number.h"
#include "forms/model/answer_ranges.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

constexpr int firstWeight = 10;
constexpr int mostNumberPlaces = 6;

template <typename Slug>
void put(std::vector<Slug> &list, const Slug &item, bool in)
{
    const auto found = std::find(list.begin(), list.end(), item);
    if (!in && found != list.end())
        list.erase(found);
    else if (in && found == list.end())
        list.push_back(item);
}

std::vector<Question>::iterator at(Form &form, const QuestionPlace &place)
{
    return form.sections[place.section].questions.begin() + std::ptrdiff_t(place.inSection);
}

} // namespace

Result<QuestionSlug, EditError> addQuestion(Form &form, const SectionSlug &section, std::size_t inSection,
                                            const StartingWords &words)
{
    Section *const found = findSection(form, section);
    if (found == nullptr)
        return Failure{EditError::NoSuchSection};
    Question question{.id = newQuestionId(form, {}),
                      .text = {},
                      .weight = Exact{firstWeight},
                      .trace = {},
                      .obligations = {},
                      .guidance = {},
                      .when = {},
                      .answers = yesAndNo(words),
                      .scale = {}};
    const QuestionSlug id = question.id;
    const std::size_t place = std::min(inSection, found->questions.size());
    found->questions.insert(found->questions.begin() + std::ptrdiff_t(place), std::move(question));
    return id;
}

Result<QuestionSlug, EditError> copyQuestion(Form &form, const QuestionSlug &question)
{
    const auto place = placeOf(form, question);
    if (!place)
        return Failure{EditError::NoSuchQuestion};
    Question copy = *at(form, *place);
    copy.id = newQuestionId(form, {});
    const QuestionSlug id = copy.id;
    form.sections[place->section].questions.insert(at(form, *place) + 1, std::move(copy));
    return id;
}

Result<Edited, EditError> removeQuestion(Form &form, const QuestionSlug &question)
{
    const auto place = placeOf(form, question);
    if (!place)
        return Failure{EditError::NoSuchQuestion};
    const QuestionSlug gone = question; // the caller's may be the one in the form
    form.sections[place->section].questions.erase(at(form, *place));
    dropTranslations(form, "questions/" + gone.text());
    return Edited{takeComparisons(form, [&](Condition &one) { return one.question == gone; })};
}

EditResult moveQuestion(Form &form, const QuestionSlug &question, Direction direction)
{
    const auto place = placeOf(form, question);
    if (!place)
        return Failure{EditError::NoSuchQuestion};
    const std::size_t last = form.sections[place->section].questions.size() - 1;
    if (direction == Direction::Up && place->inSection > 0) {
        std::iter_swap(at(form, *place), at(form, *place) - 1);
        return Done{};
    }
    if (direction == Direction::Down && place->inSection < last) {
        std::iter_swap(at(form, *place), at(form, *place) + 1);
        return Done{};
    }
    if (direction == Direction::Up ? place->section == 0 : place->section + 1 == form.sections.size())
        return Failure{EditError::AtTheEnd};
    const Section &beside = form.sections[direction == Direction::Up ? place->section - 1 : place->section + 1];
    const std::size_t to = direction == Direction::Up ? beside.questions.size() : 0;
    return moveQuestionTo(form, question, SectionSlug{beside.id}, to);
}

EditResult moveQuestionTo(Form &form, const QuestionSlug &question, const SectionSlug &section, std::size_t inSection)
{
    const auto place = placeOf(form, question);
    if (!place)
        return Failure{EditError::NoSuchQuestion};
    Section *const target = findSection(form, section);
    if (target == nullptr)
        return Failure{EditError::NoSuchSection};
    Question moved = std::move(*at(form, *place));
    form.sections[place->section].questions.erase(at(form, *place));
    const std::size_t to = std::min(inSection, target->questions.size());
    target->questions.insert(target->questions.begin() + std::ptrdiff_t(to), std::move(moved));
    return Done{};
}

Result<Edited, EditError> setType(Form &form, const QuestionSlug &question, QuestionType type,
                                  const StartingWords &words)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    *found = converted(std::move(*found), type, words);
    const Question now = *found;
    return Edited{
        takeComparisons(form, [&](Condition &one) { return one.question == now.id && !makesSense(now, one); })};
}

EditResult setWeight(Form &form, const QuestionSlug &question, std::string_view weight)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    const auto number = readOptionalNumber(weight);
    if (!number)
        return Failure{number.error()};
    found->weight = *number;
    return Done{};
}

EditResult setTrace(Form &form, const QuestionSlug &question, const BehaviourSlug &behaviour, bool traces)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    put(found->trace, behaviour, traces);
    if (traces)
        found->obligations.clear();
    return Done{};
}

EditResult setServes(Form &form, const QuestionSlug &question, const ObligationSlug &obligation, bool serves)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    const auto known = std::any_of(form.obligations.begin(), form.obligations.end(),
                                   [&](const Obligation &one) { return one.id == obligation; });
    if (serves && !known)
        return Failure{EditError::NoSuchObligation};
    put(found->obligations, obligation, serves);
    if (serves)
        found->trace.clear();
    return Done{};
}

EditResult setScored(Form &form, const QuestionSlug &question, bool scored)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    found->scored = scored;
    if (!scored) {
        found->weight.reset();
        found->bonus = false;
    } else if (!found->weight && isScored(*found)) {
        found->weight = Exact{firstWeight};
    }
    return Done{};
}

namespace {

Result<NumberRange *, EditError> rangeToChange(Form &form, const QuestionSlug &question)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    if (found->type != QuestionType::Number)
        return Failure{EditError::OtherType};
    if (!found->number)
        found->number = NumberRange{.unit = {}};
    return &*found->number;
}

} // namespace

EditResult setNumberLeast(Form &form, const QuestionSlug &question, std::string_view least)
{
    const auto range = rangeToChange(form, question);
    const auto number = readNumber(least, NumberSign::Any);
    if (!range || !number)
        return Failure{range ? number.error() : range.error()};
    (*range)->min = *number;
    return Done{};
}

EditResult setNumberMost(Form &form, const QuestionSlug &question, std::string_view most)
{
    const auto range = rangeToChange(form, question);
    const auto number = readNumber(most, NumberSign::Any);
    if (!range || !number)
        return Failure{range ? number.error() : range.error()};
    (*range)->max = *number;
    return Done{};
}

EditResult setNumberDecimals(Form &form, const QuestionSlug &question, std::string_view decimals)
{
    const auto range = rangeToChange(form, question);
    const auto number = readWholeNumber(decimals, 0, mostNumberPlaces);
    if (!range || !number)
        return Failure{range ? number.error() : range.error()};
    (*range)->decimals = *number;
    return Done{};
}

EditResult setFileMost(Form &form, const QuestionSlug &question, std::string_view most)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    if (found->type != QuestionType::File)
        return Failure{EditError::OtherType};
    const auto number = readWholeNumber(most, 1, mostFiles);
    if (!number)
        return Failure{number.error()};
    if (!found->file)
        found->file = FileRange{};
    found->file->most = *number;
    return Done{};
}

EditResult setDefault(Form &form, const QuestionSlug &question, std::string_view answer)
{
    Question *const found = findQuestion(form, question);
    if (found == nullptr)
        return Failure{EditError::NoSuchQuestion};
    if (answer.empty()) {
        found->defaultAnswer.clear();
        return Done{};
    }
    if (found->type == QuestionType::Scale && found->scale) {
        const auto value = readWholeNumber(answer, found->scale->min, found->scale->max);
        if (!value)
            return Failure{value.error()};
        found->defaultAnswer = std::to_string(*value);
        return Done{};
    }
    if (found->type == QuestionType::Number) {
        const auto number = readNumber(answer, NumberSign::Any);
        if (!number)
            return Failure{number.error()};
        if (flawOf(*found, NumberValue{*number}))
            return Failure{EditError::OutOfRange};
        found->defaultAnswer = writtenNumber(*number);
        return Done{};
    }
    if (found->type != QuestionType::YesNo && found->type != QuestionType::Choice
        && found->type != QuestionType::Multiple)
        return Failure{EditError::OtherType};
    if (!indexOf(*found, AnswerOptionSlug{std::string(answer)}))
        return Failure{EditError::NoSuchOption};
    found->defaultAnswer = answer;
    return Done{};
}

} // namespace ringtrue::forms
