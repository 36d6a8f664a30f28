// SPDX-License-Identifier: Apache-2.0
#include "media/chat/raw_chat.h"

#include <algorithm>
#include <array>

namespace ringtrue::media {

namespace {

struct SideWord {
    std::string_view text;
    Side side;
};

/// Bots first: a "virtual agent" is no agent.
constexpr std::array sideWords{
    SideWord{"virtual", Side::Bot},      SideWord{"bot", Side::Bot},
    SideWord{"chatbot", Side::Bot},      SideWord{"ivr", Side::Bot},
    SideWord{"system", Side::System},    SideWord{"notice", Side::System},
    SideWord{"info", Side::System},      SideWord{"customer", Side::Customer},
    SideWord{"caller", Side::Customer},  SideWord{"client", Side::Customer},
    SideWord{"user", Side::Customer},    SideWord{"visitor", Side::Customer},
    SideWord{"guest", Side::Customer},   SideWord{"member", Side::Customer},
    SideWord{"kunde", Side::Customer},   SideWord{"kundin", Side::Customer},
    SideWord{"agent", Side::Agent},      SideWord{"advisor", Side::Agent},
    SideWord{"adviser", Side::Agent},    SideWord{"representative", Side::Agent},
    SideWord{"rep", Side::Agent},        SideWord{"support", Side::Agent},
    SideWord{"operator", Side::Agent},   SideWord{"associate", Side::Agent},
    SideWord{"consultant", Side::Agent}, SideWord{"wizard", Side::Agent},
    SideWord{"assistant", Side::Agent},  SideWord{"berater", Side::Agent},
    SideWord{"beraterin", Side::Agent},
};

constexpr std::array<std::string_view, 8> greetings{
    "how can i help",        "how may i help",           "how can i assist",      "how may i assist",
    "what can i do for you", "thank you for contacting", "thanks for contacting", "wie kann ich ihnen helfen"};

std::string lower(std::string_view text)
{
    std::string lowered(text);
    for (char &c : lowered)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lowered;
}

std::optional<Side> sideByWord(const std::string &name)
{
    const std::string lowered = lower(name);
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; };
    for (const SideWord &known : sideWords)
        for (auto at = lowered.find(known.text); at != std::string::npos; at = lowered.find(known.text, at + 1)) {
            const auto end = at + known.text.size();
            if ((at == 0 || !isLetter(lowered[at - 1])) && (end == lowered.size() || !isLetter(lowered[end])))
                return known.side;
        }
    return std::nullopt;
}

bool asksToHelp(const std::string &speaker, const std::vector<RawMessage> &messages)
{
    int seen = 0;
    for (const RawMessage &message : messages) {
        if (message.speaker != speaker)
            continue;
        const std::string text = lower(message.text.substr(0, 400));
        for (const std::string_view greeting : greetings)
            if (text.find(greeting) != std::string::npos)
                return true;
        if (++seen == 3)
            return false;
    }
    return false;
}

/// Those whom nothing told apart: the first to write is the customer, unless there is one already.
void guessRest(std::vector<Speaker> &speakers, std::vector<std::size_t> unknown)
{
    const auto has = [&](Side side) {
        for (std::size_t i = 0; i < speakers.size(); ++i)
            if (speakers[i].side == side && std::find(unknown.begin(), unknown.end(), i) == unknown.end())
                return true;
        return false;
    };
    const bool hasCustomer = has(Side::Customer);
    const bool hasAgent = has(Side::Agent);
    for (std::size_t i = 0; i < unknown.size(); ++i) {
        Speaker &speaker = speakers[unknown[i]];
        const bool isCustomer = !hasCustomer && i == 0;
        speaker.side = isCustomer ? Side::Customer : Side::Agent;
        speaker.basis = hasCustomer || hasAgent || !isCustomer ? SideBasis::Elimination : SideBasis::FirstWriter;
    }
}

} // namespace

std::vector<Speaker> speakersOf(const std::vector<RawMessage> &messages, const std::map<std::string, Side> &given)
{
    std::vector<Speaker> speakers;
    std::vector<std::size_t> unknown;
    std::map<std::string, bool> seen;
    for (const RawMessage &message : messages) {
        if (!seen.emplace(message.speaker, true).second)
            continue;
        Speaker speaker{message.speaker, message.side.value_or(Side::Customer), SideBasis::Stated};
        if (const auto said = given.find(message.speaker); said != given.end()) {
            speaker.side = said->second;
            speaker.basis = SideBasis::Given;
        } else if (!message.side) {
            const auto byWord = sideByWord(message.speaker);
            speaker.side = byWord.value_or(Side::Agent);
            speaker.basis = byWord ? SideBasis::Word : SideBasis::Greeting;
            if (!byWord && !asksToHelp(message.speaker, messages))
                unknown.push_back(speakers.size());
        }
        speakers.push_back(std::move(speaker));
    }
    guessRest(speakers, std::move(unknown));
    return speakers;
}

} // namespace ringtrue::media
