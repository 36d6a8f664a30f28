// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/never_met.h"

#include "forms/lint/paths.h"
#include "forms/lint/representatives.h"
#include "forms/model/conditions.h"

#include <algorithm>
#include <set>

namespace ringtrue::forms {

namespace {

constexpr std::size_t mostComparisons = 64;  // in one condition
constexpr std::size_t mostDeciding = 8;      // questions that decide about one
constexpr std::size_t mostTries = 2'000;     // for one condition
constexpr std::size_t mostTriesAll = 50'000; // for a form: no lint makes anybody wait

bool isShort(const std::optional<Condition> &when)
{
    std::size_t count = 0;
    if (when)
        eachComparison(*when, {}, [&](const Condition &, const std::string &) { ++count; });
    return count <= mostComparisons;
}

Condition allOf(std::initializer_list<const std::optional<Condition> *> conditions)
{
    Condition out;
    out.kind = ConditionKind::All;
    for (const auto *condition : conditions)
        if (condition != nullptr && *condition)
            out.parts.push_back(**condition);
    return out;
}

/// An id that none of @p questions has. Without one it would be what a condition that names no question waits for.
QuestionSlug nameBeside(const std::vector<Question> &questions)
{
    std::string name = "waits";
    while (std::ranges::any_of(questions, [&](const Question &question) { return question.id.text() == name; }))
        name += "-too";
    return QuestionSlug{name};
}

class Tries {
public:
    explicit Tries(const Form &form)
        : m_form(form), m_questions(questionsOf(form)), m_numbers(questionNumbers(m_questions))
    {
        const Conditions conditions{form};
        m_inOrder.assign(m_questions.size(), false);
        for (const std::size_t number : conditions.order())
            m_inOrder[number] = true;
        for (const Section &section : form.sections)
            m_shortSections.push_back(isShort(section.when));
        for (const PlacedQuestion &placed : m_questions)
            m_shortQuestions.push_back(isShortIn(placed.section) && isShort(placed.question->when));
    }

    /// Whether the conditions of a section, and of the one around it, are short enough to be looked into.
    bool isShortIn(std::size_t section) const
    {
        return m_shortSections[section] && m_shortSections[outerSection(m_form, section)];
    }
    bool isShortAt(std::size_t question) const { return m_shortQuestions[question]; }

    /// The conditions of a section and of the one around it.
    Condition ofSection(std::size_t section) const
    {
        const std::size_t outer = outerSection(m_form, section);
        return allOf({outer == section ? nullptr : &m_form.sections[outer].when, &m_form.sections[section].when});
    }
    Condition ofQuestion(const PlacedQuestion &placed) const
    {
        Condition out = ofSection(placed.section);
        if (placed.question->when)
            out.parts.push_back(*placed.question->when);
        return out;
    }

    /// True where no answers meet @p condition; false where some do, or nobody tried them all.
    bool isNeverMet(const Condition &condition)
    {
        std::set<std::size_t> deciding;
        if (!collect(condition, deciding) || deciding.empty())
            return false;
        Form small; // who decides, and in the end who waits
        small.sections.resize(1);
        auto &questions = small.sections[0].questions;
        for (const std::size_t number : deciding) {
            questions.push_back(*m_questions[number].question);
            questions.back().when = ofQuestion(m_questions[number]);
            if (questions.back().when->parts.empty())
                questions.back().when.reset();
        }
        Question waits;
        waits.id = nameBeside(questions);
        waits.when = condition;
        questions.push_back(std::move(waits));
        return tryAll(small);
    }

private:
    /// Collects the questions that decide about @p condition, and those that decide about them.
    ///
    /// @return false where they are too many, or one is not there or waits in a circle
    bool collect(const Condition &condition, std::set<std::size_t> &out)
    {
        bool isSound = true;
        eachComparison(condition, {}, [&](const Condition &comparison, const std::string &) {
            const auto found = m_numbers.find(comparison.question.text());
            isSound =
                isSound && found != m_numbers.end() && m_inOrder[found->second] && m_shortQuestions[found->second];
            if (!isSound || !out.insert(found->second).second)
                return;
            isSound = out.size() <= mostDeciding && collect(ofQuestion(m_questions[found->second]), out);
        });
        return isSound;
    }

    bool tryAll(const Form &small)
    {
        const auto &questions = small.sections[0].questions;
        const std::size_t waiting = questions.size() - 1;
        std::vector<std::vector<AnswerValue>> answers;
        std::size_t count = 1;
        for (std::size_t i = 0; i < waiting; ++i) {
            auto some = representatives(questions[i], small);
            if (!some || some->empty())
                return false;
            count *= some->size(); // both are small: no more than mostTries x what one question has
            if (count > mostTries)
                return false;
            answers.push_back(std::move(*some));
        }
        if (m_tries + count > mostTriesAll)
            return false;
        m_tries += count;
        const Conditions conditions{small};
        std::vector<const AnswerValue *> given(questions.size(), nullptr);
        for (std::size_t one = 0; one < count; ++one) {
            std::size_t rest = one;
            for (std::size_t i = 0; i < waiting; ++i) {
                given[i] = &answers[i][rest % answers[i].size()];
                rest /= answers[i].size();
            }
            if (conditions.asked(given)[waiting])
                return false;
        }
        return true;
    }

    const Form &m_form;
    std::vector<PlacedQuestion> m_questions;
    std::map<std::string_view, std::size_t> m_numbers;
    std::vector<bool> m_inOrder; ///< what does not wait for itself
    std::vector<bool> m_shortSections;
    std::vector<bool> m_shortQuestions; ///< with those of their sections
    std::size_t m_tries = 0;
};

} // namespace

void lintNeverMet(const Form &form, Collected &out)
{
    Tries tries{form};
    std::vector<bool> neverAsked(form.sections.size(), false);
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        neverAsked[s] = neverAsked[outerSection(form, s)];
        if (neverAsked[s] || !form.sections[s].when || !tries.isShortIn(s) || !tries.isNeverMet(tries.ofSection(s)))
            continue;
        neverAsked[s] = true;
        out.caution(FindingCode::ConditionNeverMet, sectionPath(form, s) + "/when", {form.sections[s].id.text()});
    }
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const PlacedQuestion &placed = questions[i];
        if (neverAsked[placed.section] || !placed.question->when || !tries.isShortAt(i)
            || !tries.isNeverMet(tries.ofQuestion(placed)))
            continue;
        out.caution(FindingCode::ConditionNeverMet, questionPath(form, placed.section, placed.inSection) + "/when",
                    {placed.question->id.text()});
    }
}

} // namespace ringtrue::forms
