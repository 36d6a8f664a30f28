// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

/// How a program speaks with `ringtrue-audio`, version 1.
///
/// Its standard input takes orders, its standard output gives events: one JSON object a line.
/// Orders: {"do":"play"}, {"do":"pause"}, {"do":"devices"}. Events:
///     {"event":"hello","protocol":1}                  first of all
///     {"event":"devices","outputs":[{"name":"..","default":true}]}
///     {"event":"ready","device":".."}                 it can play
///     {"event":"progress","epoch":2,"taken":9600,"played":7680}
///     {"event":"underrun"}                            the device had nothing to play
///     {"event":"alive"}                               at least each half second
///     {"event":"error","reason":"no-device"}          also device-lost, protocol; then it exits
/// Descriptor 3 takes sound: a BlockHead, then that many frames of two floats at 48 kHz, in the
/// machine's byte order. A block of a later epoch makes it forget what is left of the one before. `taken` frames
/// have left its queue for the device, `played` ones are past it. It exits when its input closes.
namespace ringtrue::media::audio_protocol {

inline constexpr int version = 1;
inline constexpr int soundDescriptor = 3;
inline constexpr std::uint32_t maxBlockFrames = 4800;
inline constexpr int aliveEachMs = 250;

struct BlockHead {
    std::uint32_t epoch = 0;
    std::uint32_t frames = 0;
};
static_assert(sizeof(BlockHead) == 8);

} // namespace ringtrue::media::audio_protocol
