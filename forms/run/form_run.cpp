// SPDX-License-Identifier: Apache-2.0
#include "forms/run/form_run.h"

#include "forms/model/conditions.h"

#include <algorithm>
#include <utility>

namespace ringtrue::forms {

namespace {

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\n\r") == std::string::npos;
}

bool isBlank(const AnswerValue &value)
{
    const auto *words = std::get_if<WrittenText>(&value);
    return words && isBlank(words->text);
}

bool isWhole(const Evidence &evidence)
{
    if (const auto *span = std::get_if<TimeSpan>(&evidence))
        return span->startMs >= 0 && span->startMs < span->endMs;
    const auto &range = std::get<MessageRange>(evidence);
    return range.first >= 0 && range.first <= range.last;
}

/// The answer as a condition names it: an option's id, or a point of a scale.
std::optional<std::string> nameOf(const AnswerValue &value)
{
    if (const auto *picked = std::get_if<PickedOption>(&value))
        return picked->option.text();
    if (const auto *scale = std::get_if<ScaleValue>(&value))
        return std::to_string(scale->value);
    return std::nullopt;
}

/// In the order in which each came first.
std::vector<Evidence> eachOnce(const std::vector<Evidence> &evidence)
{
    std::vector<Evidence> out;
    for (const auto &one : evidence)
        if (std::ranges::find(out, one) == out.end())
            out.push_back(one);
    return out;
}

bool isTrace(const Answer &answer)
{
    return !std::holds_alternative<Unanswered>(answer.value) || !answer.comment.empty() || !answer.evidence.empty();
}

} // namespace

FormRun::FormRun(std::shared_ptr<const Form> form)
    : m_form(std::move(form)), m_questions(questionsOf(*m_form)), m_parents(conditionParents(m_questions)),
      m_order(askingOrder(m_questions))
{
    for (const PlacedQuestion &placed : m_questions)
        m_answers.push_back({placed.question->id, {}, {}, {}});
    findAsked();
}

Result<FormRun, RunRefusal> FormRun::resume(std::shared_ptr<const Form> form, std::span<const Answer> draft)
{
    FormRun run{std::move(form)};
    const auto numbers = questionNumbers(run.m_questions);
    for (const Answer &answer : draft) {
        const auto question = numbers.find(answer.question.text());
        if (question == numbers.end())
            return Failure{RunRefusal{RunError::UnknownQuestion, answer.question}};
        if (const auto error = run.refusal(run.question(question->second), answer))
            return Failure{RunRefusal{*error, answer.question}};
        Answer &taken = run.m_answers[question->second] = answer;
        taken.evidence = eachOnce(answer.evidence);
        if (isBlank(taken.value))
            taken.value = Unanswered{};
    }
    run.findAsked();
    return run;
}

std::vector<std::size_t> FormRun::asked() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < count(); ++i)
        if (m_asked[i])
            out.push_back(i);
    return out;
}

bool FormRun::isAnswered(std::size_t question) const
{
    return !std::holds_alternative<Unanswered>(m_answers[question].value);
}

bool FormRun::losesPoints(std::size_t question) const
{
    const Question &asked = this->question(question);
    const AnswerValue &value = m_answers[question].value;
    if (asked.bonus)
        return false;
    if (const auto *picked = std::get_if<PickedOption>(&value))
        return asked.answers[*indexOf(asked, picked->option)].points < possiblePoints(asked);
    if (const auto *scale = std::get_if<ScaleValue>(&value))
        return scale->value < asked.scale->max;
    return false;
}

std::optional<RunError> FormRun::refusal(std::size_t question) const
{
    if (question >= count())
        return RunError::UnknownQuestion;
    return m_asked[question] ? std::nullopt : std::optional{RunError::NotAsked};
}

std::optional<RunError> FormRun::refusal(const Question &question, const AnswerValue &value) const
{
    if (std::holds_alternative<Unanswered>(value))
        return std::nullopt;
    if (std::holds_alternative<NotApplicable>(value))
        return question.notApplicable ? std::nullopt : std::optional{RunError::NotApplicableNotAllowed};
    if (const auto *picked = std::get_if<PickedOption>(&value)) {
        if (question.type != QuestionType::YesNo && question.type != QuestionType::Choice)
            return RunError::OtherType;
        return indexOf(question, picked->option) ? std::nullopt : std::optional{RunError::UnknownOption};
    }
    if (const auto *scale = std::get_if<ScaleValue>(&value)) {
        if (question.type != QuestionType::Scale || !question.scale)
            return RunError::OtherType;
        const bool inside = scale->value >= question.scale->min && scale->value <= question.scale->max;
        return inside ? std::nullopt : std::optional{RunError::OutsideScale};
    }
    return question.type == QuestionType::Text ? std::nullopt : std::optional{RunError::OtherType};
}

/// Of all that an answer holds, as the setters would refuse it one by one.
std::optional<RunError> FormRun::refusal(const Question &question, const Answer &answer) const
{
    if (const auto error = refusal(question, answer.value))
        return error;
    if (question.comment == Requirement::None && !answer.comment.empty())
        return RunError::CommentNotAllowed;
    if (question.evidence == Requirement::None && !answer.evidence.empty())
        return RunError::EvidenceNotAllowed;
    return std::ranges::all_of(answer.evidence, isWhole) ? std::nullopt : std::optional{RunError::BadEvidence};
}

Result<Done, RunRefusal> FormRun::refuse(std::size_t question, RunError error) const
{
    return Failure{RunRefusal{error, question < count() ? this->question(question).id : QuestionSlug{}}};
}

Result<Done, RunRefusal> FormRun::setValue(std::size_t question, AnswerValue value)
{
    if (const auto error = refusal(question))
        return refuse(question, *error);
    if (isBlank(value))
        value = Unanswered{};
    if (const auto error = refusal(this->question(question), value))
        return refuse(question, *error);
    const bool typed =
        this->question(question).type == QuestionType::Text && !std::holds_alternative<NotApplicable>(value);
    Answer after = m_answers[question];
    after.value = std::move(value);
    change(question, Field::Value, typed, std::move(after));
    return Done{};
}

Result<Done, RunRefusal> FormRun::clear(std::size_t question)
{
    return setValue(question, Unanswered{});
}

Result<Done, RunRefusal> FormRun::setComment(std::size_t question, std::string comment)
{
    if (const auto error = refusal(question))
        return refuse(question, *error);
    if (this->question(question).comment == Requirement::None && !comment.empty())
        return refuse(question, RunError::CommentNotAllowed);
    Answer after = m_answers[question];
    after.comment = std::move(comment);
    change(question, Field::Comment, true, std::move(after));
    return Done{};
}

Result<Done, RunRefusal> FormRun::addEvidence(std::size_t question, Evidence evidence)
{
    if (const auto error = refusal(question))
        return refuse(question, *error);
    if (this->question(question).evidence == Requirement::None)
        return refuse(question, RunError::EvidenceNotAllowed);
    if (!isWhole(evidence))
        return refuse(question, RunError::BadEvidence);
    if (std::ranges::find(answer(question).evidence, evidence) != answer(question).evidence.end())
        return refuse(question, RunError::SameEvidence);
    Answer after = m_answers[question];
    after.evidence.push_back(evidence);
    change(question, Field::Evidence, false, std::move(after));
    return Done{};
}

Result<Done, RunRefusal> FormRun::removeEvidence(std::size_t question, std::size_t index)
{
    if (const auto error = refusal(question))
        return refuse(question, *error);
    Answer after = m_answers[question];
    if (index >= after.evidence.size())
        return refuse(question, RunError::NoSuchEvidence);
    after.evidence.erase(after.evidence.begin() + static_cast<std::ptrdiff_t>(index));
    change(question, Field::Evidence, false, std::move(after));
    return Done{};
}

void FormRun::change(std::size_t question, Field field, bool typed, Answer after)
{
    Answer &now = m_answers[question];
    if (now == after)
        return;
    const bool joins = typed && m_undone.empty() && !m_done.empty() && m_done.back().typed
                       && m_done.back().question == question && m_done.back().field == field;
    if (joins)
        m_done.back().after = after;
    else
        m_done.push_back({question, field, typed, now, after});
    m_undone.clear();
    now = std::move(after);
    findAsked();
}

std::optional<std::size_t> FormRun::undo()
{
    if (m_done.empty())
        return std::nullopt;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    m_answers[m_undone.back().question] = m_undone.back().before;
    findAsked();
    return m_undone.back().question;
}

std::optional<std::size_t> FormRun::redo()
{
    if (m_undone.empty())
        return std::nullopt;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    m_done.back().typed = false; // what is typed now is a change of its own
    m_answers[m_done.back().question] = m_done.back().after;
    findAsked();
    return m_done.back().question;
}

void FormRun::findAsked()
{
    m_asked.assign(count(), false);
    for (const std::size_t question : m_order) {
        const auto &when = this->question(question).when;
        m_asked[question] = !when || (m_asked[*m_parents[question]] && isMet(*when, *m_parents[question]));
    }
}

bool FormRun::isMet(const Condition &when, std::size_t parent) const
{
    const auto name = nameOf(m_answers[parent].value);
    return name && std::ranges::find(when.answers, *name) != when.answers.end();
}

void FormRun::addMissing(std::size_t question, std::vector<Missing> &out) const
{
    const Question &asked = this->question(question);
    const Answer &answer = m_answers[question];
    if (!isAnswered(question)) {
        if (asked.required)
            out.push_back({question, MissingReason::Answer});
        return;
    }
    const bool inapplicable = std::holds_alternative<NotApplicable>(answer.value);
    const bool loses = losesPoints(question);
    const auto worst = worstClass(asked);
    if (isBlank(answer.comment)) {
        if (inapplicable && worst && isCritical(*worst))
            out.push_back({question, MissingReason::ReasonForNotApplicable});
        else if (asked.comment == Requirement::Required)
            out.push_back({question, MissingReason::Comment});
        else if (asked.comment == Requirement::OnLostPoints && loses)
            out.push_back({question, MissingReason::CommentOnLostPoints});
    }
    if (answer.evidence.empty() && !inapplicable) {
        if (asked.evidence == Requirement::Required)
            out.push_back({question, MissingReason::Evidence});
        else if (asked.evidence == Requirement::OnLostPoints && loses)
            out.push_back({question, MissingReason::EvidenceOnLostPoints});
    }
}

std::vector<Missing> FormRun::missing() const
{
    std::vector<Missing> out;
    for (std::size_t i = 0; i < count(); ++i)
        if (m_asked[i])
            addMissing(i, out);
    return out;
}

std::optional<std::size_t> FormRun::nextMissing(std::size_t question) const
{
    const auto all = missing();
    if (all.empty())
        return std::nullopt;
    const auto after = std::ranges::find_if(all, [&](const Missing &item) { return item.question > question; });
    return after == all.end() ? all.front().question : after->question;
}

std::vector<Answer> FormRun::draft() const
{
    std::vector<Answer> out;
    std::ranges::copy_if(m_answers, std::back_inserter(out), isTrace);
    return out;
}

std::vector<Answer> FormRun::submission() const
{
    std::vector<Answer> out;
    for (const std::size_t question : asked())
        out.push_back(m_answers[question]);
    return out;
}

} // namespace ringtrue::forms
