// SPDX-License-Identifier: Apache-2.0
#include "media/play/stretch.h"

#include <SoundTouch.h>

namespace ringtrue::media {

struct Stretch::State {
    soundtouch::SoundTouch touch;
    double speed = 1;
};

Stretch::Stretch(int rate) : m_state(std::make_unique<State>())
{
    auto &touch = m_state->touch;
    touch.setSampleRate(static_cast<unsigned>(rate));
    touch.setChannels(2);
    touch.setSetting(SETTING_SEQUENCE_MS, 40);
    touch.setSetting(SETTING_SEEKWINDOW_MS, 15);
    touch.setSetting(SETTING_OVERLAP_MS, 8);
}

Stretch::~Stretch() = default;

void Stretch::setSpeed(double speed)
{
    m_state->speed = speed;
    m_state->touch.setTempo(speed);
}

void Stretch::clear()
{
    m_state->touch.clear();
}

void Stretch::feed(std::span<const float> stereo)
{
    m_state->touch.putSamples(stereo.data(), static_cast<unsigned>(stereo.size() / 2));
}

void Stretch::finish()
{
    m_state->touch.flush();
}

std::size_t Stretch::ready() const
{
    return m_state->touch.numSamples();
}

std::size_t Stretch::receive(std::span<float> stereo)
{
    return m_state->touch.receiveSamples(stereo.data(), static_cast<unsigned>(stereo.size() / 2));
}

double Stretch::inside() const
{
    return m_state->touch.numUnprocessedSamples() + m_state->touch.numSamples() * m_state->speed;
}

} // namespace ringtrue::media
