// SPDX-License-Identifier: Apache-2.0
#include "forms/edit/part_ids.h"

#include "forms/edit/find_part.h"
#include "forms/edit/new_ids.h"
#include "forms/edit/plain_words.h"

#include <algorithm>

namespace ringtrue::forms {

namespace {

constexpr std::string_view section = "section", question = "question", option = "option", obligation = "obligation";

template <typename Parts>
std::vector<std::string> idsOf(const Parts &parts)
{
    std::vector<std::string> out;
    for (const auto &part : parts)
        out.push_back(part.id.text());
    return out;
}

std::vector<std::string> questionIds(const Form &form)
{
    std::vector<std::string> out;
    for (const PlacedQuestion &placed : questionsOf(form))
        out.push_back(placed.question->id.text());
    return out;
}

/// An id that was given without words: `question`, `question-7`.
bool isUnsettled(const std::string &id, std::string_view kind)
{
    if (!id.starts_with(kind))
        return false;
    const std::string_view rest = std::string_view(id).substr(kind.size());
    return rest.empty()
           || (rest.size() > 1 && rest.front() == '-'
               && rest.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

/// What the part of @p words and @p id is called from now on: the same id where that is settled, or there are no words.
std::string settled(const std::string &id, std::string_view kind, const std::string &words,
                    std::vector<std::string> taken)
{
    if (!isUnsettled(id, kind) || slugOf(words).empty())
        return id;
    std::erase(taken, id);
    return newId(words, kind, taken);
}

bool isBelow(std::string_view path, std::string_view part)
{
    return path.starts_with(part) && (path.size() == part.size() || path[part.size()] == '/');
}

template <typename Change>
void eachComparison(Condition &condition, const Change &change)
{
    change(condition);
    for (Condition &part : condition.parts)
        eachComparison(part, change);
}

template <typename Change>
void eachComparison(Form &form, const Change &change)
{
    for (Section &one : form.sections) {
        if (one.when)
            eachComparison(*one.when, change);
        for (Question &asked : one.questions)
            if (asked.when)
                eachComparison(*asked.when, change);
    }
}

const Question *publishedQuestion(const Form *published, const QuestionSlug &id)
{
    return published != nullptr ? findQuestion(*published, id) : nullptr;
}

void settleOptions(Form &form, const Question &asked, const Question *before, SettledIds &out)
{
    if (asked.type == QuestionType::YesNo)
        return;
    const QuestionSlug id = asked.id;
    for (std::size_t i = 0; i < asked.answers.size(); ++i) {
        const AnswerOption &answer = asked.answers[i];
        if (before != nullptr && indexOf(*before, answer.id))
            continue;
        const AnswerOptionSlug to{settled(answer.id.text(), option, answer.text, idsOf(asked.answers))};
        if (to == answer.id)
            continue;
        const AnswerOptionSlug from = answer.id;
        renameOption(form, id, from, to);
        out.options.emplace(std::pair(id, from), to);
    }
}

/// Reads as a question elsewhere does: what was copied and not changed yet.
bool isCopy(const Form &form, const Question &asked)
{
    const auto all = questionsOf(form);
    return std::ranges::any_of(all, [&](const PlacedQuestion &placed) {
        return placed.question->id != asked.id && plainLine(placed.question->text) == plainLine(asked.text);
    });
}

} // namespace

SectionSlug newSectionId(const Form &form, std::string_view words)
{
    return SectionSlug{newId(words, section, idsOf(form.sections))};
}

QuestionSlug newQuestionId(const Form &form, std::string_view words)
{
    return QuestionSlug{newId(words, question, questionIds(form))};
}

ObligationSlug newObligationId(const Form &form, std::string_view words)
{
    return ObligationSlug{newId(words, obligation, idsOf(form.obligations))};
}

AnswerOptionSlug newOptionId(const Question &of, std::string_view words)
{
    return AnswerOptionSlug{newId(words, option, idsOf(of.answers))};
}

void dropTranslations(Form &form, std::string_view path)
{
    for (Translation &translation : form.translations)
        std::erase_if(translation.texts, [&](const auto &text) { return isBelow(text.first, path); });
}

void moveTranslations(Form &form, std::string_view path, std::string_view to)
{
    for (Translation &translation : form.translations) {
        decltype(translation.texts) moved;
        for (auto &[at, text] : translation.texts)
            moved.emplace(isBelow(at, path) ? std::string(to) + at.substr(path.size()) : at, std::move(text));
        translation.texts = std::move(moved);
    }
}

void renameSection(Form &form, const SectionSlug &from, const SectionSlug &to)
{
    if (Section *const found = findSection(form, from)) {
        found->id = to;
        moveTranslations(form, "sections/" + from.text(), "sections/" + to.text());
    }
}

void renameQuestion(Form &form, const QuestionSlug &from, const QuestionSlug &to)
{
    Question *const found = findQuestion(form, from);
    if (found == nullptr)
        return;
    found->id = to;
    eachComparison(form, [&](Condition &one) {
        if (one.question == from)
            one.question = to;
    });
    moveTranslations(form, "questions/" + from.text(), "questions/" + to.text());
}

void renameObligation(Form &form, const ObligationSlug &from, const ObligationSlug &to)
{
    for (Obligation &one : form.obligations)
        if (one.id == from)
            one.id = to;
    for (Section &one : form.sections)
        for (Question &asked : one.questions)
            std::replace(asked.obligations.begin(), asked.obligations.end(), from, to);
    moveTranslations(form, "obligations/" + from.text(), "obligations/" + to.text());
}

void renameOption(Form &form, const QuestionSlug &of, const AnswerOptionSlug &from, const AnswerOptionSlug &to)
{
    Question *const found = findQuestion(form, of);
    AnswerOption *const answer = found != nullptr ? findOption(*found, from) : nullptr;
    if (answer == nullptr)
        return;
    answer->id = to;
    if (found->defaultAnswer == from.text())
        found->defaultAnswer = to.text();
    eachComparison(form, [&](Condition &one) {
        if (one.question == of && one.kind == ConditionKind::Answers)
            std::replace(one.answers.begin(), one.answers.end(), from.text(), to.text());
    });
    const std::string answers = "questions/" + of.text() + "/answers/";
    moveTranslations(form, answers + from.text(), answers + to.text());
}

SettledIds settleIds(Form &form, const Form *published, SettleWhen when)
{
    SettledIds out;
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        const SectionSlug from = form.sections[s].id;
        if (published == nullptr || findSection(*published, from) == nullptr) {
            const SectionSlug to{settled(from.text(), section, form.sections[s].title, idsOf(form.sections))};
            if (to != from) {
                renameSection(form, from, to);
                out.sections.emplace(from, to);
            }
        }
        for (std::size_t q = 0; q < form.sections[s].questions.size(); ++q) {
            const Question &asked = form.sections[s].questions[q];
            const QuestionSlug id = asked.id;
            const Question *const before = publishedQuestion(published, id);
            settleOptions(form, asked, before, out);
            const QuestionSlug to{settled(id.text(), question, asked.text, questionIds(form))};
            if (before != nullptr || to == id || (when == SettleWhen::Left && isCopy(form, asked)))
                continue;
            renameQuestion(form, id, to);
            out.questions.emplace(id, to);
        }
    }
    for (std::size_t i = 0; i < form.obligations.size(); ++i) {
        const ObligationSlug id = form.obligations[i].id;
        const auto isIt = [&](const Obligation &one) { return one.id == id; };
        if (published != nullptr && std::ranges::any_of(published->obligations, isIt))
            continue;
        const ObligationSlug to{settled(id.text(), obligation, form.obligations[i].text, idsOf(form.obligations))};
        if (to == id)
            continue;
        renameObligation(form, id, to);
        out.changed = true;
    }
    out.changed = out.changed || !out.sections.empty() || !out.questions.empty() || !out.options.empty();
    return out;
}

} // namespace ringtrue::forms
