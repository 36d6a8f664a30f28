// SPDX-License-Identifier: Apache-2.0
#include "forms/facts/answer_body.h"

#include "core/domain/answer_texts.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/score_body.h"

#include <fmt/format.h>

namespace ringtrue::forms {

namespace {

using ledger::Body;
using Read = std::optional<AnswerValue>;

constexpr std::string_view notApplicableMark = "-"; // no slug is one hyphen

Body emotionBody(const std::optional<std::int32_t> &value)
{
    return value ? Body(*value) : Body(nullptr);
}

Body filesBody(const AttachedFiles &attached, const ledger::SubjectId &subject)
{
    Body out = Body::array();
    for (const AttachedFile &file : attached.files)
        out.push_back({{"blob", hashText(file.blob)},
                       {"length", static_cast<std::int64_t>(file.length)},
                       {"name", ledger::toSeal(subject, file.name)}});
    return out;
}

const std::string *textAt(const Body &body, const char *key)
{
    const auto found = body.find(key);
    return found != body.end() && found->is_string() ? &found->get_ref<const std::string &>() : nullptr;
}

Read optionsFrom(const Body &list)
{
    PickedOptions out;
    if (!list.is_array() || list.empty())
        return std::nullopt;
    for (const Body &one : list) {
        if (!one.is_string())
            return std::nullopt;
        out.options.emplace_back(one.get<std::string>());
    }
    return out;
}

Read numberFrom(const Body &body)
{
    auto number = exactFromBody(body);
    return number ? Read{NumberValue{std::move(*number)}} : std::nullopt;
}

Read emotionFrom(const Body &pair)
{
    if (!pair.is_array() || pair.size() != 2)
        return std::nullopt;
    std::optional<std::int32_t> out[2];
    for (std::size_t i = 0; i < 2; ++i) {
        if (pair[i].is_null())
            continue;
        if (!pair[i].is_number_integer() || pair[i] < lowestEmotion || pair[i] > highestEmotion)
            return std::nullopt;
        out[i] = pair[i].get<std::int32_t>();
    }
    return EmotionValue{out[0], out[1]};
}

Read filesFrom(const Body &list, const OpenText &open)
{
    AttachedFiles out;
    if (!list.is_array() || list.empty())
        return std::nullopt;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string *blob = list[i].is_object() ? textAt(list[i], "blob") : nullptr;
        const auto hash = blob ? hashFromText(*blob) : std::nullopt;
        const auto length = hash ? list[i].find("length") : list[i].end();
        if (!hash || length == list[i].end() || !length->is_number_integer() || *length < 0)
            return std::nullopt;
        out.files.push_back(
            {*hash, length->get<std::uint64_t>(), open(fmt::format("/files/{}/name", i)).value_or(std::string{})});
    }
    return out;
}

} // namespace

std::optional<Body> answerBody(const AnswerValue &value, const ledger::SubjectId &subject)
{
    if (const auto *several = std::get_if<PickedOptions>(&value)) {
        Body ids = Body::array();
        for (const AnswerOptionSlug &option : several->options)
            ids.push_back(option.text());
        return Body{{"options", std::move(ids)}};
    }
    if (const auto *number = std::get_if<NumberValue>(&value))
        return Body{{"number", exactBody(number->value)}};
    if (const auto *date = std::get_if<DateValue>(&value))
        return Body{{"date", dateText(date->date)}};
    if (const auto *time = std::get_if<TimeValue>(&value))
        return Body{{"time", timeText(*time)}};
    if (const auto *emotion = std::get_if<EmotionValue>(&value))
        return Body{{"emotion", Body::array({emotionBody(emotion->start), emotionBody(emotion->end)})}};
    if (const auto *attached = std::get_if<AttachedFiles>(&value))
        return Body{{"files", filesBody(*attached, subject)}};
    return std::nullopt;
}

std::optional<AnswerValue> answerFromBody(const Body &body, const OpenText &open)
{
    if (!body.is_object() || body.size() != 1)
        return std::nullopt;
    const std::string &key = body.begin().key();
    const Body &held = body.begin().value();
    if (key == "options")
        return optionsFrom(held);
    if (key == "number")
        return numberFrom(held);
    if (key == "emotion")
        return emotionFrom(held);
    if (key == "files")
        return filesFrom(held, open);
    if (!held.is_string())
        return std::nullopt;
    const std::string &text = held.get_ref<const std::string &>();
    if (key == "date")
        if (const auto date = dateFromText(text))
            return DateValue{*date};
    if (key == "time")
        if (const auto time = timeFromText(text))
            return *time;
    return std::nullopt;
}

ledger::Body valueBody(const AnswerValue &value, const ledger::SubjectId &subject)
{
    if (const auto *const picked = std::get_if<PickedOption>(&value))
        return picked->option.text();
    if (const auto *const point = std::get_if<ScaleValue>(&value))
        return point->value;
    if (const auto *const text = std::get_if<WrittenText>(&value))
        return ledger::toSeal(subject, text->text);
    if (std::holds_alternative<NotApplicable>(value))
        return notApplicableMark;
    return answerBody(value, subject).value_or(ledger::Body(nullptr));
}

std::optional<AnswerValue> valueFromBody(const ledger::Body &body, const OpenText &open)
{
    if (body.is_null())
        return Unanswered{};
    if (isScalePoint(body))
        return ScaleValue{static_cast<std::int32_t>(body.get<std::int64_t>())};
    if (body.is_object() && body.contains("$sealed"))
        return WrittenText{open({}).value_or(std::string{})};
    if (body.is_object())
        return answerFromBody(body, open);
    if (!body.is_string())
        return std::nullopt;
    const auto &text = body.get_ref<const std::string &>();
    return text == notApplicableMark ? AnswerValue{NotApplicable{}} : AnswerValue{PickedOption{AnswerOptionSlug(text)}};
}

bool isScalePoint(const ledger::Body &body)
{
    return body.is_number_integer() && body.get<std::int64_t>() >= INT32_MIN && body.get<std::int64_t>() <= INT32_MAX;
}

} // namespace ringtrue::forms
