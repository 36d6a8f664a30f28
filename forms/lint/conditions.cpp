// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/conditions.h"

#include "forms/lint/paths.h"
#include "forms/model/conditions.h"

#include <algorithm>
#include <map>
#include <optional>

namespace ringtrue::forms {

namespace {

/// The questions of a form, numbered once for all conditions.
struct Asked {
    explicit Asked(const Form &theForm) : form(theForm), questions(questionsOf(theForm)), conditions(theForm)
    {
        for (std::size_t i = 0; i < questions.size(); ++i) {
            ids.push_back(at(i).id.text());
            numbers.emplace(ids.back(), i);
        }
    }
    const Question &at(std::size_t number) const { return *questions[number].question; }
    std::string pathOf(std::size_t number) const
    {
        return questionPath(form, questions[number].section, questions[number].inSection);
    }

    const Form &form;
    std::vector<PlacedQuestion> questions;
    Conditions conditions;
    std::vector<std::string> ids;
    std::map<std::string, std::size_t> numbers;
};

bool isAnswerOf(const Question &question, const std::string &answer)
{
    if (!question.scale)
        return indexOf(question, AnswerOptionSlug{answer}).has_value();
    const auto value = Exact::parse(answer);
    return value && value->isInteger() && *value >= Exact{question.scale->min} && *value <= Exact{question.scale->max};
}

bool hasChoices(QuestionType type)
{
    return type == QuestionType::YesNo || type == QuestionType::Choice || type == QuestionType::Multiple
           || type == QuestionType::Scale;
}

bool isNumber(QuestionType type)
{
    return type == QuestionType::Scale || type == QuestionType::Number;
}

void lintAnswersOf(const Condition &when, const Question &parent, const std::string &path, Collected &out)
{
    if (parent.type == QuestionType::Text) {
        out.error(FindingCode::ConditionOnText, path + "/question", {parent.id.text()});
        return;
    }
    if (!hasChoices(parent.type)) {
        out.error(FindingCode::ConditionOnUnscored, path + "/question",
                  {parent.id.text(), std::string{word(parent.type)}});
        return;
    }
    std::vector<std::string> known;
    for (const AnswerOption &option : parent.answers)
        known.push_back(option.id.text());
    for (const std::string &answer : when.answers)
        if (!isAnswerOf(parent, answer))
            out.error(FindingCode::ConditionUnknownAnswer, path + "/is", {answer, parent.id.text()},
                      nearestTo(answer, known));
}

void lintComparison(const Asked &asked, const Condition &when, const std::string &path, Collected &out)
{
    const auto found = asked.numbers.find(when.question.text());
    if (found == asked.numbers.end()) {
        out.error(FindingCode::ConditionUnknownQuestion, path + "/question", {when.question.text()},
                  nearestTo(when.question.text(), asked.ids));
        return;
    }
    const Question &parent = asked.at(found->second);
    if (when.kind == ConditionKind::Answers)
        lintAnswersOf(when, parent, path, out);
    else if (when.kind == ConditionKind::NotApplicable && !parent.notApplicable)
        out.error(FindingCode::ConditionNeverNotApplicable, path + "/not_applicable", {parent.id.text()});
    else if (when.kind != ConditionKind::NotApplicable && !isNumber(parent.type))
        out.error(FindingCode::ConditionNotNumber, path + "/question", {parent.id.text()});
}

void lintCondition(const Asked &asked, const std::optional<Condition> &when, const std::string &path, Collected &out)
{
    if (when)
        eachComparison(*when, path + "/when", [&](const Condition &comparison, const std::string &at) {
            lintComparison(asked, comparison, at, out);
        });
}

/// Finds the circles of questions that wait for each other by walking along what each looks at.
class Circles {
public:
    explicit Circles(const Asked &asked) : m_asked(asked), m_states(asked.questions.size(), State::New) {}

    /// Each from its first question in the form's order on. Of circles that share a question one at least.
    std::vector<std::vector<std::size_t>> find()
    {
        for (std::size_t start = 0; start < m_states.size(); ++start)
            if (m_states[start] == State::New)
                walk(start);
        return std::move(m_circles);
    }

private:
    enum class State { New, OnTheWay, Done };
    struct Step {
        std::size_t question;
        std::size_t next = 0; ///< of what it looks at
    };

    void walk(std::size_t start)
    {
        enter(start);
        while (!m_way.empty()) {
            Step &step = m_way.back();
            const auto &lookedAt = m_asked.conditions.lookedAt(step.question);
            if (step.next == lookedAt.size()) {
                m_states[step.question] = State::Done;
                m_way.pop_back();
                continue;
            }
            const std::size_t next = lookedAt[step.next++];
            if (m_states[next] == State::New)
                enter(next);
            else if (m_states[next] == State::OnTheWay)
                close(next);
        }
    }
    void enter(std::size_t question)
    {
        m_states[question] = State::OnTheWay;
        m_way.push_back({question});
    }
    void close(std::size_t at)
    {
        std::vector<std::size_t> circle;
        for (auto step = std::ranges::find(m_way, at, &Step::question); step != m_way.end(); ++step)
            circle.push_back(step->question);
        std::rotate(circle.begin(), std::ranges::min_element(circle), circle.end());
        m_circles.push_back(std::move(circle));
    }

    const Asked &m_asked;
    std::vector<State> m_states;
    std::vector<Step> m_way;
    std::vector<std::vector<std::size_t>> m_circles;
};

void lintCircle(const Asked &asked, const std::vector<std::size_t> &circle, Collected &out)
{
    std::string words;
    for (const std::size_t number : circle)
        words += asked.at(number).id.text() + " -> ";
    words += asked.at(circle.front()).id.text();
    out.error(FindingCode::ConditionCycle, asked.pathOf(circle.front()) + "/when", {words});
}

} // namespace

void lintConditions(const Form &form, Collected &out)
{
    const Asked asked{form};
    for (std::size_t s = 0; s < form.sections.size(); ++s)
        lintCondition(asked, form.sections[s].when, sectionPath(form, s), out);
    for (std::size_t number = 0; number < asked.questions.size(); ++number)
        lintCondition(asked, asked.at(number).when, asked.pathOf(number), out);
    for (const auto &circle : Circles{asked}.find())
        lintCircle(asked, circle, out);
}

} // namespace ringtrue::forms
