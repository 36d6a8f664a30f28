// SPDX-License-Identifier: Apache-2.0
#include "forms/service/draft_answers.h"

#include "core/ledger/sealed.h"

#include <algorithm>
#include <array>

namespace ringtrue::forms {

namespace {

using ledger::Body;
using service::DraftPart;

Body valueBody(const AnswerValue &value, const ledger::SubjectId &subject)
{
    if (const auto *const picked = std::get_if<PickedOption>(&value))
        return {{"option", picked->option.text()}};
    if (const auto *const point = std::get_if<ScaleValue>(&value))
        return {{"point", point->value}};
    if (const auto *const text = std::get_if<WrittenText>(&value))
        return {{"words", ledger::toSeal(subject, text->text)}};
    if (std::holds_alternative<NotApplicable>(value))
        return {{"not_applicable", true}};
    return nullptr;
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
        return valueBody(answer.value, subject);
    case DraftPart::Comment:
        return answer.comment.empty() ? Body(nullptr) : Body{{"words", ledger::toSeal(subject, answer.comment)}};
    case DraftPart::Evidence:
        return answer.evidence.empty() ? Body(nullptr) : evidenceBody(answer.evidence);
    }
    return nullptr;
}

std::optional<std::string> openWords(ledger::Keys &keys, const DraftId &draft, const Body &body)
{
    const auto sealed = ledger::sealedAt(ledger::FactId{draft.uuid()}, body, "/words");
    if (!sealed)
        return std::nullopt;
    auto text = ledger::open(keys, *sealed);
    return text ? std::optional{std::move(*text)} : std::nullopt;
}

AnswerValue valueFrom(ledger::Keys &keys, const DraftId &draft, const Body &body)
{
    if (body.contains("option") && body["option"].is_string())
        return PickedOption{AnswerOptionSlug(body["option"].get<std::string>())};
    if (body.contains("point") && body["point"].is_number_integer())
        return ScaleValue{body["point"].get<std::int32_t>()};
    if (body.contains("not_applicable"))
        return NotApplicable{};
    if (auto words = openWords(keys, draft, body))
        return WrittenText{std::move(*words)};
    return Unanswered{};
}

std::vector<Evidence> evidenceFrom(const Body &body)
{
    std::vector<Evidence> out;
    for (const auto &one : body.contains("evidence") ? body["evidence"] : Body::array()) {
        if (one.contains("start_ms"))
            out.push_back(TimeSpan{one.value("start_ms", std::int64_t{0}), one.value("end_ms", std::int64_t{0})});
        else
            out.push_back(MessageRange{one.value("first", 0), one.value("last", 0)});
    }
    return out;
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

std::vector<Answer> answersOf(ledger::Keys &keys, const service::Draft &draft)
{
    std::vector<Answer> out;
    for (const auto &entry : draft.entries) {
        const auto body = Body::parse(entry.sealed, nullptr, false);
        if (!body.is_object())
            continue;
        if (out.empty() || out.back().question != entry.question)
            out.push_back({.question = entry.question, .value = {}, .comment = {}, .evidence = {}});
        auto &answer = out.back();
        switch (entry.part) {
        case DraftPart::Answer:
            answer.value = valueFrom(keys, draft.summary.id, body);
            break;
        case DraftPart::Comment:
            answer.comment = openWords(keys, draft.summary.id, body).value_or(std::string{});
            break;
        case DraftPart::Evidence:
            answer.evidence = evidenceFrom(body);
            break;
        }
    }
    return out;
}

} // namespace ringtrue::forms
