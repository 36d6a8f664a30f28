// SPDX-License-Identifier: Apache-2.0
#include "forms/service/draft_answers.h"

#include "core/ledger/sealed.h"
#include "forms/facts/answer_body.h"
#include "forms/run/form_run.h"

#include <algorithm>
#include <array>

namespace ringtrue::forms {

namespace {

using ledger::Body;
using service::DraftPart;

Body draftValueBody(const AnswerValue &value, const ledger::SubjectId &subject)
{
    if (const auto *const picked = std::get_if<PickedOption>(&value))
        return {{"option", picked->option.text()}};
    if (const auto *const point = std::get_if<ScaleValue>(&value))
        return {{"point", point->value}};
    if (const auto *const text = std::get_if<WrittenText>(&value))
        return {{"words", ledger::toSeal(subject, text->text)}};
    if (std::holds_alternative<NotApplicable>(value))
        return {{"not_applicable", true}};
    return answerBody(value, subject).value_or(Body(nullptr));
}

Body causeBody(const Answer &answer)
{
    Body out = Body::object();
    if (answer.cause)
        out["cause"] = answer.cause->text();
    if (answer.attribution)
        out["attribution"] = answer.attribution->text();
    return out.empty() ? Body(nullptr) : out;
}

Body evidenceBody(const std::vector<Evidence> &evidence)
{
    Body out = Body::array();
    for (const auto &one : evidence) {
        if (const auto *const span = std::get_if<TimeSpan>(&one))
            out.push_back({{"start_ms", span->startMs}, {"end_ms", span->endMs}});
        else if (const auto *const range = std::get_if<MessageRange>(&one))
            out.push_back({{"first", range->first}, {"last", range->last}});
    }
    return {{"evidence", std::move(out)}};
}

/// The part before it is sealed; null for nothing.
Body partBody(const Answer &answer, DraftPart part, const ledger::SubjectId &subject)
{
    switch (part) {
    case DraftPart::Answer:
        return draftValueBody(answer.value, subject);
    case DraftPart::Comment:
        return answer.comment.empty() ? Body(nullptr) : Body{{"words", ledger::toSeal(subject, answer.comment)}};
    case DraftPart::Evidence:
        return answer.evidence.empty() ? Body(nullptr) : evidenceBody(answer.evidence);
    case DraftPart::Cause:
        return causeBody(answer);
    }
    return nullptr;
}

using Words = Result<std::optional<std::string>, ledger::OpenError>;

/// The words sealed in @p body; nothing where their key was destroyed, or never came here.
Words openWords(ledger::Keys &keys, const DraftId &draft, const Body &body)
{
    const auto sealed = ledger::sealedAt(ledger::FactId{draft.uuid()}, body, "/words");
    if (!sealed)
        return Failure{ledger::OpenError::Damaged};
    auto text = ledger::open(keys, *sealed);
    if (text)
        return std::optional{std::move(*text)};
    if (text.error() != ledger::OpenError::Damaged)
        return std::optional<std::string>{};
    return Failure{text.error()};
}

/// Puts the value of @p body into @p answer; whether it can be read.
bool takeValue(Answer &answer, ledger::Keys &keys, const DraftId &draft, const Body &body)
{
    if (body.contains("option") && body["option"].is_string())
        answer.value = PickedOption{AnswerOptionSlug(body["option"].get<std::string>())};
    else if (body.contains("point") && body["point"].is_number_integer())
        answer.value = ScaleValue{body["point"].get<std::int32_t>()};
    else if (body.contains("not_applicable"))
        answer.value = NotApplicable{};
    else if (!body.contains("words")) {
        auto value = answerFromBody(body, [&](const std::string &pointer) -> std::optional<std::string> {
            const auto sealed = ledger::sealedAt(ledger::FactId{draft.uuid()}, body, pointer);
            auto text = sealed ? ledger::open(keys, *sealed) : Failure{ledger::OpenError::Damaged};
            return text ? std::optional{std::move(*text)} : std::nullopt;
        });
        if (!value)
            return false;
        answer.value = std::move(*value);
    } else {
        auto words = openWords(keys, draft, body);
        if (!words)
            return false;
        if (*words)
            answer.value = WrittenText{std::move(**words)};
    }
    return true;
}

bool takeComment(Answer &answer, ledger::Keys &keys, const DraftId &draft, const Body &body)
{
    auto words = openWords(keys, draft, body);
    if (words && *words)
        answer.comment = std::move(**words);
    return bool(words);
}

bool isNumber(const Body &object, const char *name)
{
    return object.contains(name) && object[name].is_number_integer();
}

bool takeEvidence(Answer &answer, const Body &body)
{
    if (!body.contains("evidence") || !body["evidence"].is_array())
        return false;
    for (const auto &one : body["evidence"]) {
        if (isNumber(one, "start_ms") && isNumber(one, "end_ms"))
            answer.evidence.push_back(TimeSpan{one["start_ms"].get<std::int64_t>(), one["end_ms"].get<std::int64_t>()});
        else if (isNumber(one, "first") && isNumber(one, "last"))
            answer.evidence.push_back(MessageRange{one["first"].get<std::int32_t>(), one["last"].get<std::int32_t>()});
        else
            return false;
    }
    return true;
}

bool takeCause(Answer &answer, const Body &body)
{
    if (body.contains("cause") && body["cause"].is_string())
        answer.cause = CauseSlug(body["cause"].get<std::string>());
    if (body.contains("attribution") && body["attribution"].is_string())
        answer.attribution = AttributionSlug(body["attribution"].get<std::string>());
    return answer.cause || answer.attribution;
}

/// Puts what @p entry holds into @p answer; whether all of it can be read.
bool takeEntry(Answer &answer, ledger::Keys &keys, const DraftId &draft, const service::DraftEntry &entry)
{
    const auto body = Body::parse(entry.sealed, nullptr, false);
    if (!body.is_object())
        return false;
    switch (entry.part) {
    case DraftPart::Answer:
        return takeValue(answer, keys, draft, body);
    case DraftPart::Comment:
        return takeComment(answer, keys, draft, body);
    case DraftPart::Evidence:
        return takeEvidence(answer, body);
    case DraftPart::Cause:
        return takeCause(answer, body);
    }
    return false;
}

} // namespace

Result<std::optional<std::string>, ledger::KeyFailure> sealedPart(ledger::Keys &keys, const DraftId &draft,
                                                                  const InteractionId &interaction,
                                                                  const Answer &answer, DraftPart part)
{
    const auto subject = ledger::subjectOf(interaction);
    const Body open = partBody(answer, part, subject);
    if (open.is_null())
        return std::optional<std::string>{};
    const auto made = keys.make(std::array{subject});
    if (!made)
        return Failure{made.error()};
    const auto key = keys.find(subject);
    if (!key)
        return Failure{key.error()};
    const auto sealed = ledger::sealAll(ledger::FactId{draft.uuid()}, open,
                                        [&](const ledger::SubjectId &) { return std::optional{*key}; });
    if (!sealed)
        return Failure{ledger::KeyFailure{ledger::KeyError::NoKey, {}}};
    return std::optional{sealed->dump()};
}

OpenedAnswers openAnswers(ledger::Keys &keys, const service::Draft &draft)
{
    OpenedAnswers out;
    for (const auto &entry : draft.entries) {
        if (out.answers.empty() || out.answers.back().question != entry.question)
            out.answers.push_back({.question = entry.question, .value = {}, .comment = {}, .evidence = {}});
        if (!takeEntry(out.answers.back(), keys, draft.summary.id, entry)
            && (out.damaged.empty() || out.damaged.back() != entry.question))
            out.damaged.push_back(entry.question);
    }
    std::erase_if(out.answers, [](const Answer &answer) {
        return std::holds_alternative<Unanswered>(answer.value) && answer.comment.empty() && answer.evidence.empty()
               && !answer.cause && !answer.attribution;
    });
    return out;
}

void leaveOutUnfit(OpenedAnswers &opened, const std::shared_ptr<const Form> &form)
{
    for (auto run = FormRun::resume(form, opened.answers); !run; run = FormRun::resume(form, opened.answers)) {
        const auto question = run.error().question;
        std::erase_if(opened.answers, [&](const Answer &answer) { return answer.question == question; });
        if (std::ranges::find(opened.damaged, question) == opened.damaged.end())
            opened.damaged.push_back(question);
    }
}

} // namespace ringtrue::forms
