// SPDX-License-Identifier: Apache-2.0
#include "media/encode/encode_speech.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <string_view>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/channel_layout.h>
}

namespace ringtrue::media {

namespace {

constexpr int bitsPerSecond = 48'000;

struct FreeContext {
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
};
struct FreeFrame {
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
struct FreePacket {
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};
using Context = std::unique_ptr<AVCodecContext, FreeContext>;
using Frame = std::unique_ptr<AVFrame, FreeFrame>;
using Packet = std::unique_ptr<AVPacket, FreePacket>;

/// An open encoder; none where this libav was built without.
Context openMp3()
{
    const auto *const codec = avcodec_find_encoder_by_name("libmp3lame");
    Context context(codec == nullptr ? nullptr : avcodec_alloc_context3(codec));
    if (!context)
        return nullptr;
    context->bit_rate = bitsPerSecond;
    context->sample_rate = speechRate;
    context->sample_fmt = AV_SAMPLE_FMT_FLTP;
    av_channel_layout_default(&context->ch_layout, 1);
    if (avcodec_open2(context.get(), codec, nullptr) < 0)
        return nullptr;
    return context;
}

/// Adds what the encoder has ready to @p out; false where it failed.
bool drain(AVCodecContext *context, AVPacket *packet, std::string &out)
{
    int state = 0;
    while ((state = avcodec_receive_packet(context, packet)) >= 0) {
        out.append(reinterpret_cast<const char *>(packet->data), static_cast<std::size_t>(packet->size));
        av_packet_unref(packet);
    }
    return state == AVERROR(EAGAIN) || state == AVERROR_EOF;
}

/// A frame of @p sound, filled up with silence.
Frame frameOf(const AVCodecContext *context, std::span<const float> sound)
{
    Frame frame(av_frame_alloc());
    if (!frame)
        return nullptr;
    frame->nb_samples = context->frame_size;
    frame->format = context->sample_fmt;
    frame->sample_rate = context->sample_rate;
    if (av_channel_layout_copy(&frame->ch_layout, &context->ch_layout) < 0 || av_frame_get_buffer(frame.get(), 0) < 0)
        return nullptr;
    auto *const to = reinterpret_cast<float *>(frame->data[0]);
    std::fill(std::copy(sound.begin(), sound.end(), to), to + frame->nb_samples, 0.0f);
    return frame;
}

std::string littleEndian(std::uint32_t value, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> 8 * i & 0xFF);
    return out;
}

} // namespace

std::optional<std::string> mp3Of(std::span<const float> mono)
{
    const auto context = openMp3();
    const Packet packet(av_packet_alloc());
    if (!context || !packet)
        return std::nullopt;
    std::string out;
    while (!mono.empty()) {
        const auto part = mono.first(std::min(mono.size(), static_cast<std::size_t>(context->frame_size)));
        const auto frame = frameOf(context.get(), part);
        if (!frame || avcodec_send_frame(context.get(), frame.get()) < 0 || !drain(context.get(), packet.get(), out))
            return std::nullopt;
        mono = mono.subspan(part.size());
    }
    if (avcodec_send_frame(context.get(), nullptr) < 0 || !drain(context.get(), packet.get(), out))
        return std::nullopt;
    return out;
}

std::string wavOf(std::span<const float> mono)
{
    constexpr std::uint32_t headerAfterSize = 36, bytesPerFrame = 2;
    const auto size = static_cast<std::uint32_t>(mono.size()) * bytesPerFrame;
    std::string out = "RIFF" + littleEndian(headerAfterSize + size, 4) + "WAVEfmt " + littleEndian(16, 4);
    out += littleEndian(1, 2) + littleEndian(1, 2) + littleEndian(speechRate, 4)
           + littleEndian(speechRate * bytesPerFrame, 4) + littleEndian(bytesPerFrame, 2) + littleEndian(16, 2);
    out += "data" + littleEndian(size, 4);
    out.reserve(out.size() + size);
    for (const float value : mono)
        out += littleEndian(
            static_cast<std::uint16_t>(static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0f, 1.0f) * 32767))),
            2);
    return out;
}

EncodedSound encodeSpeech(std::span<const float> mono)
{
    if (auto bytes = mp3Of(mono); bytes && !bytes->empty())
        return {"audio/mpeg", std::move(*bytes)};
    return {"audio/wav", wavOf(mono)};
}

} // namespace ringtrue::media
