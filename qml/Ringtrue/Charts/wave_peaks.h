// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QQmlEngine>

#include <array>
#include <cstdint>
#include <memory>

namespace ringtrue::qml {

/// How loud a short piece of a recording is: both 0..255 of full scale.
struct WaveBucket {
    std::uint8_t peak = 0;
    std::uint8_t rms = 0;
};

/// The picture of a recording: buckets of equal length for two sides. Cheap to copy.
class WavePeaks {
    Q_GADGET
    QML_VALUE_TYPE(wavePeaks)
    Q_PROPERTY(qint64 durationMs READ durationMs CONSTANT)
    Q_PROPERTY(bool isEmpty READ isEmpty CONSTANT)
    Q_PROPERTY(bool mixed READ isMixed CONSTANT) ///< nobody knows who is who: one lane, that of the customer

public:
    enum Side { Customer, Agent };
    using Lane = QList<WaveBucket>;

    WavePeaks() = default;
    /// @param bucketUs length of a bucket in microseconds, > 0
    /// @param agent empty: both sides are in @p customer
    WavePeaks(qint64 durationMs, double bucketUs, Lane customer, Lane agent);

    qint64 durationMs() const { return m_data ? m_data->durationMs : 0; }
    bool operator==(const WavePeaks &other) const { return m_data == other.m_data; } // the same picture
    bool isEmpty() const { return !m_data; }
    bool isMixed() const { return m_data && m_data->isMixed; }
    /// By how much a picture may be stretched so that the loudest of both sides fills it; 1 to 4.
    double gain() const { return m_data ? m_data->gain : 1; }
    /// The loudest of @p side in [fromMs, toMs).
    WaveBucket between(Side side, double fromMs, double toMs) const;

private:
    struct Level {
        double bucketMs = 1;
        Lane buckets;
    };
    struct Data {
        qint64 durationMs = 0;
        bool isMixed = false;
        double gain = 1;
        std::array<QList<Level>, 2> sides; // finest level first
    };
    static QList<Level> levels(double bucketMs, Lane finest);

    std::shared_ptr<const Data> m_data;
};

/// Something at a place of a recording.
struct WaveMark {
    Q_GADGET
    QML_VALUE_TYPE(waveMark)

public:
    enum Kind { Evidence, CurrentEvidence, Silence, TalkOver };
    qint64 fromMs = 0;
    qint64 toMs = 0;
    Kind kind = Evidence;
    bool operator==(const WaveMark &) const = default;
};

} // namespace ringtrue::qml

Q_DECLARE_METATYPE(ringtrue::qml::WaveMark)
