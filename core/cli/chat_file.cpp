// SPDX-License-Identifier: Apache-2.0
#include "core/cli/chat_file.h"

#include "core/cli/import_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace ringtrue::cli {

namespace {

constexpr std::uintmax_t largestFile = 32u << 20; // larger than a chat may be, so that the reader says why not

std::optional<Reply> refuseUnknownSpeakers(const std::vector<std::string> &named, const media::ReadChat &chat)
{
    for (const auto &name : named) {
        if (std::ranges::find(chat.speakers, name, &media::Speaker::name) != chat.speakers.end())
            continue;
        std::string there;
        for (const auto &speaker : chat.speakers)
            there += fmt::format("{}“{}”", there.empty() ? "" : ", ", speaker.name);
        return refusal("unknown-speaker",
                       fmt::format("Nobody in this chat is called “{}”. Its speakers are {}: name one of "
                                   "them with --agent-speaker, letter by letter. Nothing was imported.",
                                   name, there));
    }
    return std::nullopt;
}

std::string codeOf(media::ChatCaution caution)
{
    switch (caution) {
    case media::ChatCaution::UnseenCharacters:
        return "unseen-characters";
    case media::ChatCaution::TimesGoBack:
        return "times-go-back";
    case media::ChatCaution::NoTimes:
        return "no-times";
    }
    return {};
}

std::string sentence(const media::ChatFinding &finding)
{
    switch (finding.caution) {
    case media::ChatCaution::UnseenCharacters:
        return fmt::format("Message {} holds characters that cannot be seen. They are kept, and made visible where "
                           "the text is shown.",
                           finding.message);
    case media::ChatCaution::TimesGoBack:
        return fmt::format("Message {} is of an earlier time than the one before it in the file: all were put in order "
                           "of time.",
                           finding.message);
    case media::ChatCaution::NoTimes:
        return "The file gives no times: all messages stand at the beginning, in the file's order.";
    }
    return {};
}

bool isGuessed(const media::ReadChat &chat)
{
    return std::ranges::any_of(chat.speakers,
                               [](const auto &speaker) { return speaker.basis == media::SideBasis::FirstWriter; });
}

} // namespace

Result<media::ReadChat, Reply> readChatFile(const std::string &file, const std::vector<std::string> &agents)
{
    const auto text = readFile(file, largestFile);
    if (!text)
        return Failure{text.error()};
    media::ReadChatOptions reading;
    for (const auto &speaker : agents)
        reading.sides[speaker] = Side::Agent;
    auto chat = media::readChat(*text, reading);
    if (!chat)
        return Failure{refusalOf(chat.error(), file)};
    if (auto unknown = refuseUnknownSpeakers(agents, *chat))
        return Failure{std::move(*unknown)};
    return std::move(*chat);
}

nlohmann::json chatFileJson(const media::ReadChat &chat)
{
    auto speakers = nlohmann::json::array();
    for (const auto &speaker : chat.speakers)
        speakers.push_back({{"name", speaker.name}, {"side", word(speaker.side)}});
    return {{"format", media::word(chat.format)},
            {"messages", chat.transcript.messages.size()},
            {"speakers", std::move(speakers)}};
}

void addChatFileWords(Reply &reply, const media::ReadChat &chat)
{
    for (const auto &speaker : chat.speakers)
        reply.words += fmt::format("  “{}” is taken for the {}.\n", speaker.name, word(speaker.side));
    if (isGuessed(chat))
        warn(reply, "sides-guessed",
             "Nothing in the file says who is who: whoever writes first was taken for the customer. If that is not so, "
             "erase this interaction, and import the file again with --agent-speaker.");
    std::vector<std::string> told; // the first of each kind is enough to go and look
    for (const auto &finding : chat.findings) {
        const auto code = codeOf(finding.caution);
        if (std::ranges::find(told, code) == told.end())
            warn(reply, code, sentence(finding));
        told.push_back(code);
    }
}

} // namespace ringtrue::cli
