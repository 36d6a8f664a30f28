// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/decode/audio_reader.h"

#include <memory>
#include <vector>

namespace ringtrue::media {

/// Changes the rate of a stream of float frames (swresample). Frame 0 going in is frame 0 coming out.
class Resampler {
public:
    /// @p channels 1 or 2; rates above 0
    Resampler(int channels, int fromRate, int toRate);
    ~Resampler();
    /// Adds to @p out what @p in gives; some frames stay inside until more come.
    void convert(std::span<const float> in, std::vector<float> &out);
    /// Adds to @p out what is still inside, after the last frame went in.
    void finish(std::vector<float> &out);

private:
    struct State;
    void run(const float *in, int frames, std::vector<float> &out);
    std::unique_ptr<State> m_state;
};

/// @p reader at @p rate frames a second; @p reader itself where that is its rate. Seeks stay exact.
std::unique_ptr<AudioReader> resampled(std::unique_ptr<AudioReader> reader, int rate);

} // namespace ringtrue::media
