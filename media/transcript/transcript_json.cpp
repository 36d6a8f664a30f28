// SPDX-License-Identifier: Apache-2.0
#include "media/transcript/transcript_json.h"

namespace ringtrue::media {

namespace {

const nlohmann::json *find(const nlohmann::json &object, const char *key)
{
    const auto at = object.find(key);
    return at == object.end() ? nullptr : &*at;
}

std::optional<std::int64_t> milliseconds(const nlohmann::json *value)
{
    if (value == nullptr || !value->is_number_integer())
        return std::nullopt;
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(longestTranscriptMs))
        return std::nullopt;
    const auto ms = value->get<std::int64_t>();
    return ms >= 0 ? std::optional(ms) : std::nullopt;
}

std::optional<Message> message(const nlohmann::json &json)
{
    if (!json.is_object())
        return std::nullopt;
    const auto *side = find(json, "side");
    const auto *text = find(json, "text");
    const auto at = milliseconds(find(json, "at_ms"));
    if (side == nullptr || !side->is_string() || text == nullptr || !text->is_string() || !at)
        return std::nullopt;
    const auto known = sideFromWord(side->get_ref<const std::string &>());
    if (!known)
        return std::nullopt;
    Message message{*known, *at, std::nullopt, text->get<std::string>()};
    if (const auto *end = find(json, "end_ms"); end != nullptr && !end->is_null()) {
        message.endMs = milliseconds(end);
        if (!message.endMs || *message.endMs < *at)
            return std::nullopt;
    }
    return message;
}

} // namespace

Result<TranscriptFile, TranscriptError> transcriptFromJson(const nlohmann::json &json)
{
    const auto fail = [](TranscriptProblem problem, std::size_t at = 0) {
        return Failure{TranscriptError{problem, at}};
    };
    const auto *kind = json.is_object() ? find(json, "ringtrue") : nullptr;
    if (kind == nullptr || !kind->is_string() || kind->get_ref<const std::string &>().rfind("transcript ", 0) != 0)
        return fail(TranscriptProblem::NotOurs);
    if (*kind != "transcript 1")
        return fail(TranscriptProblem::NewerVersion);
    TranscriptFile file;
    if (const auto *start = find(json, "started_at"); start != nullptr && !start->is_null()) {
        file.startedAt = start->is_string() ? parseRfc3339(start->get_ref<const std::string &>()) : std::nullopt;
        if (!file.startedAt)
            return fail(TranscriptProblem::BadStart);
    }
    const auto *messages = find(json, "messages");
    if (messages == nullptr || !messages->is_array())
        return fail(TranscriptProblem::NoMessages);
    for (const auto &each : *messages) {
        auto read = message(each);
        if (!read)
            return fail(TranscriptProblem::BadMessage, file.transcript.messages.size() + 1);
        file.transcript.messages.push_back(std::move(*read));
    }
    return file;
}

std::string transcriptJson(const TranscriptFile &file)
{
    auto messages = nlohmann::json::array();
    for (const Message &message : file.transcript.messages) {
        nlohmann::json json{{"side", word(message.side)}, {"at_ms", message.atMs}, {"text", message.text}};
        if (message.endMs)
            json["end_ms"] = *message.endMs;
        messages.push_back(std::move(json));
    }
    nlohmann::json json{{"ringtrue", "transcript 1"}, {"messages", std::move(messages)}};
    if (file.startedAt)
        json["started_at"] = rfc3339(*file.startedAt);
    return json.dump();
}

} // namespace ringtrue::media
