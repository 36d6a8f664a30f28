// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/player.h"

#include "media/play/audio_process.h"
#include "qml/Ringtrue/Format/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace ringtrue::qml {

namespace {

constexpr std::array speeds{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
constexpr double usualSpeed = 1.25;

using LoudnessTable = std::array<std::uint8_t, 256>;

// What a byte of loudness (3/8 dB a step, 255 full) is of the lane's height.
LoudnessTable heightsOfLoudness()
{
    LoudnessTable table{};
    for (int loudness = 1; loudness < int(table.size()); ++loudness)
        table[std::size_t(loudness)] = std::uint8_t(std::lround(std::pow(10.0, (loudness - 255) * 0.375 / 20) * 255));
    return table;
}

WavePeaks::Lane laneOf(const std::vector<media::PeakCell> &cells)
{
    WavePeaks::Lane lane;
    lane.reserve(qsizetype(cells.size()));
    static const LoudnessTable heights = heightsOfLoudness();
    for (const auto &cell : cells) {
        const int peak = std::max(std::abs(int(cell.min)), std::abs(int(cell.max)));
        lane.append({std::uint8_t(std::min(255, peak * 2)), heights[cell.loudness]});
    }
    return lane;
}

WavePeaks::Lane loudestOf(WavePeaks::Lane one, const WavePeaks::Lane &other)
{
    for (qsizetype at = 0; at < std::min(one.size(), other.size()); ++at)
        one[at] = {std::max(one[at].peak, other[at].peak), std::max(one[at].rms, other[at].rms)};
    return one;
}

} // namespace

WavePeaks wavePeaksOf(const media::Peaks &peaks, std::optional<int> agentChannel)
{
    if (peaks.frames() == 0)
        return {};
    auto lane = [&peaks](int channel) { return laneOf(peaks.cells(channel, 0)); };
    const double bucketUs = media::peakCellMs * 1000.0;
    if (peaks.format().channels == 1)
        return WavePeaks(peaks.durationMs(), bucketUs, lane(0), {});
    if (!agentChannel)
        return WavePeaks(peaks.durationMs(), bucketUs, loudestOf(lane(0), lane(1)), {});
    return WavePeaks(peaks.durationMs(), bucketUs, lane(1 - *agentChannel), lane(*agentChannel));
}

Player::Player(QObject *parent) : QObject(parent)
{
    m_state.speed = usualSpeed;
    m_timer.setInterval(40);
    connect(&m_timer, &QTimer::timeout, this, &Player::look);
}

Player::~Player() = default;

void Player::open(std::unique_ptr<media::AudioReader> reader, const media::Peaks &peaks,
                  std::optional<int> agentChannel)
{
    if (!m_player) {
        media::AudioProcessOptions options;
        options.program = media::findAudioProgram().value_or(std::filesystem::path{});
        m_player = std::make_unique<media::Player>(std::make_unique<media::AudioProcess>(std::move(options)));
    }
    const double speed = m_state.speed;
    m_peaks = wavePeaksOf(peaks, agentChannel);
    m_durationMs = peaks.durationMs();
    m_player->open(std::move(reader), m_durationMs);
    m_player->setSpeed(speed);
    m_timer.start();
    look();
    Q_EMIT recordingChanged();
}

void Player::close()
{
    m_timer.stop();
    if (m_player) {
        m_player->close();
        look();
    }
    m_peaks = {};
    m_durationMs = 0;
    Q_EMIT recordingChanged();
    Q_EMIT stateChanged();
}

void Player::look()
{
    const auto before = m_state;
    m_state = m_player->state();
    if (before.positionMs != m_state.positionMs)
        Q_EMIT positionChanged();
    if (before.playback != m_state.playback || before.speed != m_state.speed || before.problem != m_state.problem
        || before.error != m_state.error)
        Q_EMIT stateChanged();
}

QString Player::durationText() const
{
    return duration(m_durationMs);
}

QString Player::positionText() const
{
    return duration(m_state.positionMs);
}

QString Player::speedText() const
{
    return tr("%1×").arg(QLocale().toString(m_state.speed, 'g', 3));
}

QString Player::problem() const
{
    if (!hasRecording())
        return {}; // nothing is to be heard
    if (m_state.error)
        return tr("The recording cannot be played on: it is damaged.");
    switch (m_state.problem) {
    case media::OutputProblem::None:
        return {};
    case media::OutputProblem::NoAudioProgram:
        return tr("There is no sound: ringtrue-audio is not installed. The picture and the transcript work.");
    case media::OutputProblem::NoDevice:
        return tr("There is no sound: no loudspeaker or headset was found.");
    case media::OutputProblem::DeviceLost:
        return tr("The headset or the sound server went away. Playing goes on when it is back.");
    case media::OutputProblem::ProgramEnded:
        return tr("The sound stopped unexpectedly and is started again.");
    case media::OutputProblem::NotAnswering:
        return tr("The sound does not answer and is started again.");
    case media::OutputProblem::WrongVersion:
        return tr("There is no sound: ringtrue-audio is of another version.");
    }
    return {};
}

void Player::toggle()
{
    if (!m_player || !hasRecording())
        return;
    if (playing())
        m_player->pause();
    else
        m_player->play();
    look();
}

void Player::seek(qint64 ms)
{
    if (!m_player || !hasRecording())
        return;
    m_player->seek(std::clamp<qint64>(ms, 0, m_durationMs));
    look(); // what follows at once, a step or evidence, is of the new place
}

void Player::skip(qint64 ms)
{
    if (m_player)
        look();
    seek(m_state.positionMs + ms);
}

void Player::setSpeed(double speed)
{
    m_state.speed = speed;
    if (m_player)
        m_player->setSpeed(speed);
    Q_EMIT stateChanged();
}

void Player::setSpeedPercent(int percent)
{
    if (percent != speedPercent())
        setSpeed(std::clamp(percent / 100.0, media::slowest, media::fastest));
}

void Player::choose(double speed)
{
    setSpeed(speed);
    Q_EMIT speedChosen(speedPercent());
}

void Player::faster()
{
    const auto next = std::upper_bound(speeds.begin(), speeds.end(), m_state.speed + 0.001);
    if (next != speeds.end())
        choose(*next);
}

void Player::slower()
{
    const auto next = std::lower_bound(speeds.begin(), speeds.end(), m_state.speed - 0.001);
    if (next != speeds.begin())
        choose(*std::prev(next));
}

} // namespace ringtrue::qml
