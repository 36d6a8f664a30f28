// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/never_met.h"

#include "forms/lint/paths.h"
#include "forms/lint/representatives.h"
#include "forms/model/conditions.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace ringtrue::forms {

namespace {

constexpr std::size_t mostComparisons = 64;     // in one condition
constexpr std::size_t mostDeciding = 8;         // questions that decide about one
constexpr std::size_t mostTries = 2'000;        // for one condition
constexpr std::size_t mostStepsAll = 1'000'000; // for a form: no lint makes anybody wait

/// One condition of a form, and what is needed of it before it is looked into.
struct Part {
    const Condition *when = nullptr;
    std::size_t comparisons = 0;
    std::size_t steps = 0;                ///< of looking at it once: its parts and the answers that they name
    std::vector<std::size_t> questions{}; ///< that it compares with, by number, each once
    bool isKnown = true;                  ///< all of them are there

    bool isShort() const { return comparisons <= mostComparisons; }
};
/// Conditions that all have to be met: of an outer section, a section, a question.
using Parts = std::vector<const Part *>;

std::size_t stepsOf(const Condition &when)
{
    std::size_t steps = 1 + when.answers.size();
    for (const Condition &part : when.parts)
        steps += stepsOf(part);
    return steps;
}

Part partOf(const std::optional<Condition> &when, const std::map<std::string_view, std::size_t> &numbers)
{
    Part out;
    if (!when)
        return out;
    out.when = &*when;
    out.steps = stepsOf(*when);
    std::set<std::size_t> questions;
    eachComparison(*when, {}, [&](const Condition &comparison, const std::string &) {
        ++out.comparisons;
        const auto found = numbers.find(comparison.question.text());
        out.isKnown = out.isKnown && found != numbers.end();
        if (found != numbers.end())
            questions.insert(found->second);
    });
    out.questions.assign(questions.begin(), questions.end());
    return out;
}

std::size_t stepsOf(const Parts &parts)
{
    std::size_t steps = 0;
    for (const Part *const part : parts)
        steps += part->steps;
    return steps;
}

std::optional<Condition> allOf(const Parts &parts)
{
    if (parts.empty())
        return std::nullopt;
    Condition out;
    out.kind = ConditionKind::All;
    for (const Part *const part : parts)
        out.parts.push_back(*part->when);
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
            m_ofSections.push_back(partOf(section.when, m_numbers));
        for (const PlacedQuestion &placed : m_questions)
            m_ofQuestions.push_back(partOf(placed.question->when, m_numbers));
    }

    /// The conditions of a section and of the one around it.
    Parts ofSection(std::size_t section) const
    {
        const std::size_t outer = outerSection(m_form, section);
        Parts out;
        if (outer != section)
            add(m_ofSections[outer], out);
        add(m_ofSections[section], out);
        return out;
    }
    Parts ofQuestion(std::size_t question) const
    {
        Parts out = ofSection(m_questions[question].section);
        add(m_ofQuestions[question], out);
        return out;
    }

    /// True where no answers meet @p parts; false where some do, or nobody tried them all.
    bool isNeverMet(const Parts &parts)
    {
        std::set<std::size_t> deciding;
        if (!areShort(parts) || !collect(parts, deciding) || deciding.empty())
            return false;
        std::size_t steps = stepsOf(parts) + deciding.size() + 1; // of one try
        for (const std::size_t number : deciding)
            steps += stepsOf(ofQuestion(number));
        if (!spend(steps))
            return false;
        const auto answers = answersTo(deciding, parts);
        if (!answers)
            return false;
        std::size_t tries = 1;
        for (const auto &some : *answers) {
            tries *= some.size(); // both are small: no more than mostTries x what one question has
            if (tries > mostTries)
                return false;
        }
        return spend(tries * steps) && tryAll(deciding, parts, *answers, tries);
    }

private:
    static void add(const Part &part, Parts &out)
    {
        if (part.when != nullptr)
            out.push_back(&part);
    }

    /// Whether conditions are short enough to be looked into.
    static bool areShort(const Parts &parts)
    {
        return std::ranges::all_of(parts, [](const Part *part) { return part->isShort(); });
    }

    bool spend(std::size_t steps)
    {
        if (steps > mostStepsAll - m_steps)
            return false;
        m_steps += steps;
        return true;
    }

    /// Collects the questions that decide about @p parts, and those that decide about them.
    ///
    /// @return false where they are too many, or one is not there, waits in a circle or for too long a condition
    bool collect(const Parts &parts, std::set<std::size_t> &out) const
    {
        for (const Part *const part : parts) {
            if (!part->isKnown)
                return false;
            for (const std::size_t number : part->questions) {
                if (!out.insert(number).second)
                    continue;
                const Parts waitsFor = ofQuestion(number);
                if (out.size() > mostDeciding || !m_inOrder[number] || !areShort(waitsFor) || !collect(waitsFor, out))
                    return false;
            }
        }
        return true;
    }

    static void compare(const Parts &parts, std::map<std::string_view, Compared> &out)
    {
        for (const Part *const part : parts)
            eachComparison(*part->when, {}, [&](const Condition &comparison, const std::string &) {
                addComparison(out[comparison.question.text()], comparison);
            });
    }

    /// Answers to each of @p deciding, one of each kind that the conditions tell apart; nothing where one has none.
    std::optional<std::vector<std::vector<AnswerValue>>> answersTo(const std::set<std::size_t> &deciding,
                                                                   const Parts &parts)
    {
        std::map<std::string_view, Compared> compared;
        compare(parts, compared);
        for (const std::size_t number : deciding)
            compare(ofQuestion(number), compared);
        std::vector<std::vector<AnswerValue>> out;
        for (const std::size_t number : deciding) {
            const Question &question = *m_questions[number].question;
            const auto &known = m_deciding.try_emplace(number, question).first->second;
            auto some = known.representatives(compared[question.id.text()]);
            if (!some || some->empty())
                return std::nullopt;
            out.push_back(std::move(*some));
        }
        return out;
    }

    /// Who decides, and in the end who waits for @p parts: nothing of them but ids and conditions.
    Form smallForm(const std::set<std::size_t> &deciding, const Parts &parts) const
    {
        Form small;
        small.sections.resize(1);
        auto &questions = small.sections[0].questions;
        for (const std::size_t number : deciding) {
            questions.emplace_back();
            questions.back().id = m_questions[number].question->id;
            questions.back().when = allOf(ofQuestion(number));
        }
        Question waits;
        waits.id = nameBeside(questions);
        waits.when = allOf(parts);
        questions.push_back(std::move(waits));
        return small;
    }

    /// Whether none of the @p tries combinations of @p answers leads to @p parts.
    bool tryAll(const std::set<std::size_t> &deciding, const Parts &parts,
                const std::vector<std::vector<AnswerValue>> &answers, std::size_t tries) const
    {
        const Conditions conditions{smallForm(deciding, parts)};
        const std::size_t waiting = answers.size();
        std::vector<const AnswerValue *> given(waiting + 1, nullptr);
        for (std::size_t one = 0; one < tries; ++one) {
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
    std::vector<Part> m_ofSections;
    std::vector<Part> m_ofQuestions;
    std::map<std::size_t, DecidingQuestion> m_deciding; ///< those that were asked for already
    std::size_t m_steps = 0;
};

} // namespace

void lintNeverMet(const Form &form, Collected &out)
{
    Tries tries{form};
    std::vector<bool> neverAsked(form.sections.size(), false);
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        neverAsked[s] = neverAsked[outerSection(form, s)];
        if (neverAsked[s] || !form.sections[s].when || !tries.isNeverMet(tries.ofSection(s)))
            continue;
        neverAsked[s] = true;
        out.caution(FindingCode::ConditionNeverMet, sectionPath(form, s) + "/when", {form.sections[s].id.text()});
    }
    const auto questions = questionsOf(form);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const PlacedQuestion &placed = questions[i];
        if (neverAsked[placed.section] || !placed.question->when || !tries.isNeverMet(tries.ofQuestion(i)))
            continue;
        out.caution(FindingCode::ConditionNeverMet, questionPath(form, placed.section, placed.inSection) + "/when",
                    {placed.question->id.text()});
    }
}

} // namespace ringtrue::forms
