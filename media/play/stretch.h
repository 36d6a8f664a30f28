// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace ringtrue::media {

/// Plays two-channel sound faster or slower at its pitch (SoundTouch, set for speech).
class Stretch {
public:
    explicit Stretch(int rate);
    ~Stretch();
    void setSpeed(double speed);
    void clear();
    void feed(std::span<const float> stereo);
    /// No more comes: what is inside goes out, to the exact length.
    void finish();
    std::size_t ready() const; ///< frames that receive() can give
    std::size_t receive(std::span<float> stereo);
    /// Frames fed that have not come out, counted at the original speed.
    double inside() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace ringtrue::media
