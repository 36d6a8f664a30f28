// SPDX-License-Identifier: Apache-2.0
#include "forms/run/form_run.h"

#include "forms/model/answer_ranges.h"
#include "forms/model/failing.h"

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

/// In the order in which each came first.
std::vector<Evidence> eachOnce(const std::vector<Evidence> &evidence)
{
    std::vector<Evidence> out;
    for (const auto &one : evidence)
        if (std::ranges::find(out, one) == out.end())
            out.push_back(one);
    return out;
}

/// Points of an answer as the author wrote them; all that is possible where there is nothing to lose.
Exact earned(const Question &question, const AnswerValue &value)
{
    if (const auto *picked = std::get_if<PickedOption>(&value))
        return question.answers[*indexOf(question, picked->option)].points;
    if (const auto *scale = std::get_if<ScaleValue>(&value))
        return Exact{scale->value} - Exact{question.scale->min};
    if (const auto *number = std::get_if<NumberValue>(&value))
        return question.answers[*rangeOf(question, number->value)].points;
    const auto *several = std::get_if<PickedOptions>(&value);
    if (!several)
        return possiblePoints(question);
    Exact sum = 0;
    for (const AnswerOptionSlug &id : several->options)
        sum += question.answers[*indexOf(question, id)].points;
    return sum;
}

RunError runError(AnswerFlaw flaw)
{
    switch (flaw) {
    case AnswerFlaw::OtherType:
        return RunError::OtherType;
    case AnswerFlaw::UnknownOption:
        return RunError::UnknownOption;
    case AnswerFlaw::OutsideRange:
        return RunError::OutsideScale;
    case AnswerFlaw::NotTogether:
        break;
    }
    return RunError::NotTogether;
}

bool isTrace(const Answer &answer)
{
    return !std::holds_alternative<Unanswered>(answer.value) || !answer.comment.empty() || !answer.evidence.empty()
           || answer.cause || answer.attribution;
}

} // namespace

FormRun::FormRun(std::shared_ptr<const Form> form)
    : m_form(std::move(form)), m_questions(questionsOf(*m_form)), m_conditions(*m_form)
{
    for (const PlacedQuestion &placed : m_questions)
        m_answers.push_back({placed.question->id, {}, {}, {}, {}, {}});
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
    if (asked.bonus || !isScored(asked))
        return false;
    return earned(asked, m_answers[question].value) < possiblePoints(asked);
}

bool FormRun::isCriticalError(std::size_t question) const
{
    const auto error = classOf(this->question(question), m_form->scoring, m_answers[question].value);
    return error && isCritical(*error);
}

bool FormRun::wantsCause(std::size_t question) const
{
    switch (causeRequirement(*m_form, this->question(question))) {
    case Requirement::None:
    case Requirement::Optional:
        return false;
    case Requirement::OnLostPoints:
        return losesPoints(question) || isCriticalError(question);
    case Requirement::OnCriticalError:
        return isCriticalError(question);
    case Requirement::Required:
        return isAnswered(question) && !std::holds_alternative<NotApplicable>(m_answers[question].value);
    }
    return false;
}

std::optional<AnswerValue> FormRun::proposed(std::size_t question) const
{
    const Question &asked = this->question(question);
    if (isAnswered(question) || asked.defaultAnswer.empty())
        return std::nullopt;
    const auto value = defaultValue(asked);
    return value && !flawOf(asked, *value) ? value : std::nullopt;
}

std::optional<RunError> FormRun::refusal(std::size_t question) const
{
    if (question >= count())
        return RunError::UnknownQuestion;
    return m_asked[question] ? std::nullopt : std::optional{RunError::NotAsked};
}

std::optional<RunError> FormRun::refusal(const Question &question, const AnswerValue &value) const
{
    if (std::holds_alternative<NotApplicable>(value))
        return question.notApplicable ? std::nullopt : std::optional{RunError::NotApplicableNotAllowed};
    const auto flaw = flawOf(question, value);
    return flaw ? std::optional{runError(*flaw)} : std::nullopt;
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
    if ((answer.cause || answer.attribution) && causeRequirement(*m_form, question) == Requirement::None)
        return RunError::CauseNotAllowed;
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

Result<Done, RunRefusal> FormRun::setCause(std::size_t question, std::optional<CauseSlug> cause,
                                           std::optional<AttributionSlug> attribution)
{
    if (const auto error = refusal(question))
        return refuse(question, *error);
    if ((cause || attribution) && causeRequirement(*m_form, this->question(question)) == Requirement::None)
        return refuse(question, RunError::CauseNotAllowed);
    Answer after = m_answers[question];
    after.cause = std::move(cause);
    after.attribution = std::move(attribution);
    change(question, Field::Cause, false, std::move(after));
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

Result<Done, RunRefusal> FormRun::replaceEvidence(std::size_t question, std::size_t index, Evidence evidence)
{
    if (const auto error = refusal(question))
        return refuse(question, *error);
    Answer after = m_answers[question];
    if (index >= after.evidence.size())
        return refuse(question, RunError::NoSuchEvidence);
    if (!isWhole(evidence))
        return refuse(question, RunError::BadEvidence);
    if (evidence == after.evidence[index])
        return Done{};
    if (std::ranges::find(after.evidence, evidence) != after.evidence.end())
        return refuse(question, RunError::SameEvidence);
    after.evidence[index] = evidence;
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
    std::vector<const AnswerValue *> values;
    values.reserve(count());
    for (const Answer &answer : m_answers)
        values.push_back(&answer.value);
    m_asked = m_conditions.asked(values);
}

std::optional<MissingReason> FormRun::missingComment(std::size_t question) const
{
    const Question &asked = this->question(question);
    const auto worst = worstClass(asked);
    if (std::holds_alternative<NotApplicable>(answer(question).value) && worst && isCritical(*worst))
        return MissingReason::ReasonForNotApplicable;
    if (asked.comment == Requirement::Required)
        return MissingReason::Comment;
    if (asked.comment == Requirement::OnLostPoints && losesPoints(question))
        return MissingReason::CommentOnLostPoints;
    if (asked.comment == Requirement::OnCriticalError && isCriticalError(question))
        return MissingReason::CommentOnCriticalError;
    return std::nullopt;
}

std::optional<MissingReason> FormRun::missingEvidence(std::size_t question) const
{
    const Question &asked = this->question(question);
    if (asked.evidence == Requirement::Required)
        return MissingReason::Evidence;
    if (asked.evidence == Requirement::OnLostPoints && losesPoints(question))
        return MissingReason::EvidenceOnLostPoints;
    if (asked.evidence == Requirement::OnCriticalError && isCriticalError(question))
        return MissingReason::EvidenceOnCriticalError;
    return std::nullopt;
}

void FormRun::addMissing(std::size_t question, std::vector<Missing> &out) const
{
    const Answer &answer = m_answers[question];
    if (!isAnswered(question)) {
        if (this->question(question).required)
            out.push_back({question, MissingReason::Answer});
        return;
    }
    if (isBlank(answer.comment))
        if (const auto reason = missingComment(question))
            out.push_back({question, *reason});
    if (answer.evidence.empty() && !std::holds_alternative<NotApplicable>(answer.value))
        if (const auto reason = missingEvidence(question))
            out.push_back({question, *reason});
    if (wantsCause(question) && !(answer.cause && answer.attribution))
        out.push_back({question, MissingReason::Cause});
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
    for (const std::size_t question : asked()) {
        out.push_back(m_answers[question]);
        const bool mayHaveCause = causeRequirement(*m_form, this->question(question)) == Requirement::Optional;
        if (!mayHaveCause && !wantsCause(question)) { // given while the answer was another
            out.back().cause.reset();
            out.back().attribution.reset();
        }
    }
    return out;
}

} // namespace ringtrue::forms
