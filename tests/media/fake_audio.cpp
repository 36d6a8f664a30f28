// SPDX-License-Identifier: Apache-2.0
// Stands for ringtrue-audio in tests, without a device: plays everything at once, or misbehaves as told.
#include "media/play/audio_protocol.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include <poll.h>
#include <unistd.h>

namespace protocol = ringtrue::media::audio_protocol;

namespace {

void say(const std::string &line)
{
    const std::string bytes = line + "\n";
    [[maybe_unused]] const auto written = ::write(1, bytes.data(), bytes.size());
}

struct Player {
    std::string mode;
    bool isPlaying = false;
    std::uint32_t epoch = 0;
    unsigned long long frames = 0;
    std::vector<char> input;

    void take()
    {
        protocol::BlockHead head;
        while (input.size() >= sizeof head) {
            std::memcpy(&head, input.data(), sizeof head);
            const std::size_t size = sizeof head + head.frames * 2 * sizeof(float);
            if (input.size() < size)
                return;
            if (head.epoch != epoch) {
                epoch = head.epoch;
                frames = 0;
            }
            frames += head.frames;
            input.erase(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(size));
        }
    }
    void tell() const
    {
        if (isPlaying && mode != "stalls")
            say("{\"event\":\"progress\",\"epoch\":" + std::to_string(epoch) + ",\"taken\":" + std::to_string(frames)
                + ",\"played\":" + std::to_string(frames) + "}");
        else
            say("{\"event\":\"alive\"}");
    }
};

} // namespace

int main(int argc, char *argv[])
{
    Player player{argc > 1 ? argv[1] : "", false, 0, 0, {}};
    if (player.mode == "mute")
        ::pause();
    say(player.mode == "old" ? R"({"event":"hello","protocol":99})" : R"({"event":"hello","protocol":1})");
    if (player.mode == "no-device") {
        say(R"({"event":"error","reason":"no-device"})");
        return 3;
    }
    if (player.mode == "babble")
        say("not JSON at all {{{\n[1,2]\n{\"event\":7}\n{\"event\":\"progress\",\"epoch\":\"x\",\"taken\":-1}");
    say(R"({"event":"ready","device":"fake"})");
    if (player.mode == "freezes")
        ::pause();
    std::array<char, 65536> bytes{};
    while (true) {
        std::array<pollfd, 2> waiting{pollfd{0, POLLIN, 0}, pollfd{protocol::soundDescriptor, POLLIN, 0}};
        ::poll(waiting.data(), waiting.size(), 20);
        if (waiting[0].revents != 0) {
            const auto got = ::read(0, bytes.data(), bytes.size());
            if (got <= 0)
                return 0;
            const std::string orders(bytes.data(), static_cast<std::size_t>(got));
            const auto play = orders.rfind("\"play\"");
            const auto pause = orders.rfind("\"pause\"");
            if (play != pause) // one of them was said
                player.isPlaying = play != std::string::npos && (pause == std::string::npos || play > pause);
        }
        if (waiting[1].revents != 0) {
            const auto got = ::read(protocol::soundDescriptor, bytes.data(), bytes.size());
            if (got <= 0)
                return 0;
            player.input.insert(player.input.end(), bytes.begin(), bytes.begin() + got);
            player.take();
        }
        if (player.isPlaying && player.mode == "dies" && player.frames > 24'000)
            return 1;
        if (player.isPlaying && player.mode == "device-lost" && player.frames > 24'000) {
            say(R"({"event":"error","reason":"device-lost"})");
            return 3;
        }
        player.tell();
    }
}
