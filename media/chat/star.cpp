// SPDX-License-Identifier: Apache-2.0
#include "media/chat/raw_chat.h"

namespace ringtrue::media {

namespace {

std::string textOf(const nlohmann::json &event, const char *key)
{
    const auto at = event.find(key);
    return at != event.end() && at->is_string() ? at->get<std::string>() : std::string();
}

/// Only what the two people sent to each other: not the agent's look-ups and the customer's instructions.
bool isMessage(const std::string &agent, const std::string &action)
{
    return (agent == "User" && action == "utter")
           || (agent == "Wizard" && (action == "utter" || action == "pick_suggestion"));
}

} // namespace

Result<RawChat, ChatError> readStar(const nlohmann::json &json)
{
    RawChat chat{ChatFormat::Star, {}, Instant{}};
    const auto events = json.find("Events");
    if (events == json.end() || !events->is_array())
        return Failure{ChatError{ChatProblem::UnknownFormat, 0, 0, {}}};
    for (const auto &event : *events) {
        if (!event.is_object())
            return Failure{ChatError{ChatProblem::BadMessage, 0, chat.messages.size() + 1, {}}};
        const std::string agent = textOf(event, "Agent");
        if (!isMessage(agent, textOf(event, "Action")))
            continue;
        const auto time = event.find("UnixTime");
        if (time == event.end() || !time->is_number() || !(time->get<double>() >= 0) || time->get<double>() > 1e11)
            return Failure{ChatError{ChatProblem::BadTime, 0, chat.messages.size() + 1, {}}};
        const std::int64_t ms = time->is_number_integer() ? time->get<std::int64_t>() * 1000
                                                          : static_cast<std::int64_t>(time->get<double>() * 1000);
        if (event.find("Text") == event.end() || !event["Text"].is_string())
            return Failure{ChatError{ChatProblem::BadMessage, 0, chat.messages.size() + 1, {}}};
        chat.messages.push_back({agent, agent == "User" ? Side::Customer : Side::Agent, ms, {}, textOf(event, "Text")});
    }
    return chat;
}

} // namespace ringtrue::media
