// SPDX-License-Identifier: Apache-2.0
#include "media/qt/output.h"

#include "media/play/audio_protocol.h"
#include "media/qt/lines.h"

#include <QAudioFormat>
#include <QJsonArray>
#include <QMediaDevices>

#include <algorithm>

namespace protocol = ringtrue::media::audio_protocol;

namespace {

constexpr int rate = 48'000;
constexpr std::size_t chunkFrames = 480;
constexpr std::size_t frameBytes = 2 * sizeof(float);
constexpr int bufferMs = 40; // 20 ms fails, and more is heard late

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

} // namespace

Output::Output(SoundQueue &queue) : m_queue(queue)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(5);
    connect(&m_timer, &QTimer::timeout, this, &Output::fill);
    connect(&m_queue, &SoundQueue::epochBegan, this, &Output::beginEpoch);
    connect(&m_queue, &SoundQueue::arrived, this, &Output::fill);
    m_sinceLine.start();
    m_timer.start();
}

void Output::begin()
{
    m_device = QMediaDevices::defaultAudioOutput();
    sendDevices();
    if (m_device.isNull() || !m_device.isFormatSupported(format())) {
        Q_EMIT failed(QStringLiteral("no-device"));
        return;
    }
    Lines::send(
        {{QStringLiteral("event"), QStringLiteral("ready")}, {QStringLiteral("device"), m_device.description()}});
}

void Output::sendDevices()
{
    QJsonArray outputs;
    const auto preferred = QMediaDevices::defaultAudioOutput();
    for (const auto &device : QMediaDevices::audioOutputs())
        outputs.append(QJsonObject{{QStringLiteral("name"), device.description()},
                                   {QStringLiteral("default"), device.id() == preferred.id()}});
    Lines::send({{QStringLiteral("event"), QStringLiteral("devices")}, {QStringLiteral("outputs"), outputs}});
}

void Output::start()
{
    m_sink = std::make_unique<QAudioSink>(m_device, format());
    m_sink->setBufferSize(static_cast<qsizetype>(rate * bufferMs / 1000 * frameBytes));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Output::onState);
    m_io = m_sink->start();
    if (m_io == nullptr || m_sink->error() != QAudio::NoError)
        Q_EMIT failed(QStringLiteral("device-lost"));
}

void Output::play()
{
    if (m_isPlaying)
        return;
    m_isPlaying = true;
    if (!m_sink || m_mustRestart)
        start();
    else
        m_sink->resume();
    m_mustRestart = false;
    fill();
}

void Output::pause()
{
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    if (m_sink)
        m_sink->suspend();
    report();
}

void Output::beginEpoch()
{
    m_taken = m_played = m_reportedTaken = m_reportedPlayed = 0;
    m_mustRestart = !m_isPlaying && m_sink != nullptr;
}

std::size_t Output::inDevice() const
{
    if (!m_sink)
        return 0;
    return static_cast<std::size_t>(std::max<qsizetype>(0, m_sink->bufferSize() - m_sink->bytesFree())) / frameBytes;
}

void Output::fill()
{
    while (m_isPlaying && m_io != nullptr && m_queue.frames() > 0) {
        const auto chunk = m_queue.front(chunkFrames);
        const auto bytes = static_cast<qint64>(chunk.size_bytes());
        if (m_sink->bytesFree() < bytes)
            break;
        const qint64 written = m_io->write(reinterpret_cast<const char *>(chunk.data()), bytes);
        if (written <= 0)
            break;
        const auto frames = static_cast<std::size_t>(written) / frameBytes;
        m_queue.drop(frames);
        m_taken += frames;
    }
    report();
}

void Output::report()
{
    if (m_isPlaying && !m_mustRestart) {
        const std::size_t waiting = inDevice();
        m_played = std::max(m_played, m_taken - std::min<std::uint64_t>(m_taken, waiting));
    }
    if (m_taken != m_reportedTaken || m_played != m_reportedPlayed) {
        m_reportedTaken = m_taken;
        m_reportedPlayed = m_played;
        Lines::send({{QStringLiteral("event"), QStringLiteral("progress")},
                     {QStringLiteral("epoch"), static_cast<qint64>(m_queue.epoch())},
                     {QStringLiteral("taken"), static_cast<qint64>(m_taken)},
                     {QStringLiteral("played"), static_cast<qint64>(m_played)}});
        m_sinceLine.restart();
    } else if (m_sinceLine.elapsed() >= protocol::aliveEachMs) {
        Lines::send({{QStringLiteral("event"), QStringLiteral("alive")}});
        m_sinceLine.restart();
    }
}

void Output::onState(QAudio::State state)
{
    if (state == QAudio::StoppedState && m_sink->error() != QAudio::NoError)
        Q_EMIT failed(QStringLiteral("device-lost"));
    else if (state == QAudio::IdleState && m_isPlaying && m_sink->error() == QAudio::UnderrunError)
        Lines::send({{QStringLiteral("event"), QStringLiteral("underrun")}});
}
