// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Charts/waveform.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace ringtrue::qml {

namespace {

// @p over at @p share (0..256) over what is there.
QRgb blend(QRgb under, QRgb over, int share)
{
    const auto mix = [share](int low, int high) { return (low * (256 - share) + high * share) >> 8; };
    return qRgb(mix(qRed(under), qRed(over)), mix(qGreen(under), qGreen(over)), mix(qBlue(under), qBlue(over)));
}

QRgb *line(QImage &image, int y)
{
    return reinterpret_cast<QRgb *>(image.scanLine(y));
}

void fill(QImage &image, const QRect &rect, QRgb colour, int share)
{
    const QRect inside = rect.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        QRgb *pixels = line(image, y);
        for (int x = inside.left(); x <= inside.right(); ++x)
            pixels[x] = blend(pixels[x], colour, share);
    }
}

void hatch(QImage &image, const QRect &rect, QRgb colour)
{
    const QRect inside = rect.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        QRgb *pixels = line(image, y);
        for (int x = inside.left(); x <= inside.right(); ++x)
            if ((x + y) % 6 == 0)
                pixels[x] = blend(pixels[x], colour, 140);
    }
}

} // namespace

Waveform::Waveform(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true); // no property of QML
    connect(this, &Waveform::changed, this, [this] { update(); });
}

int Waveform::columnOf(const QImage &image, qint64 ms) const
{
    return int((double(ms) - m_fromMs) / std::max(1.0, m_toMs - m_fromMs) * image.width());
}

void Waveform::paintMark(QImage &image, const WaveMark &mark) const
{
    const int left = columnOf(image, mark.fromMs);
    const QRect rect(left, 0, std::max(3, columnOf(image, mark.toMs) - left), image.height());
    if (rect.right() < 0 || rect.left() >= image.width())
        return;
    const int edge = std::max(2, image.height() / 60);
    switch (mark.kind) {
    case WaveMark::Silence:
        hatch(image, rect, m_silence.rgb());
        return;
    case WaveMark::TalkOver:
        fill(image, QRect(rect.left(), image.height() / 2 - 5, rect.width(), 10), m_talkOver.rgb(), 256);
        return;
    case WaveMark::CurrentEvidence:
        fill(image, rect, m_evidence.rgb(), 256);
        fill(image, QRect(rect.left(), 0, rect.width(), edge + 1), m_evidenceEdge.rgb(), 256);
        return;
    case WaveMark::Evidence:
        fill(image, rect, m_evidence.rgb(), 72);
        fill(image, QRect(rect.left(), 0, rect.width(), edge), m_evidenceEdge.rgb(), 256);
        return;
    }
}

void Waveform::paintSide(QImage &image, WavePeaks::Side side, QColor tone) const
{
    const int middle =
        m_peaks.isMixed() ? image.height() / 2 : image.height() * (side == WavePeaks::Customer ? 1 : 3) / 4;
    const int half = std::max(1, image.height() * (m_peaks.isMixed() ? 46 : 23) / 100);
    const double scale = half * m_peaks.gain() / 255;
    const double step = (m_toMs - m_fromMs) / image.width();
    for (int x = 0; x < image.width(); ++x) {
        const auto bucket = m_peaks.between(side, m_fromMs + x * step, m_fromMs + (x + 1) * step);
        const int peak = std::min(half, int(bucket.peak * scale));
        const int core = std::min(half, int(bucket.rms * scale));
        for (int y = std::max(0, middle - peak); y <= std::min(image.height() - 1, middle + peak); ++y) {
            QRgb *pixels = line(image, y);
            pixels[x] = blend(pixels[x], tone.rgb(), std::abs(y - middle) <= core ? 256 : 108); // peaks at 42 %
        }
    }
}

void Waveform::paint(QPainter *painter)
{
    const qreal ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    QImage image((size() * ratio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return;
    image.setDevicePixelRatio(ratio);
    image.fill(m_ground);
    for (const auto &mark : m_marks)
        if (mark.kind != WaveMark::TalkOver)
            paintMark(image, mark);
    if (!m_peaks.isEmpty()) {
        paintSide(image, WavePeaks::Customer, m_peaks.isMixed() ? m_silence : m_customer);
        if (!m_peaks.isMixed())
            paintSide(image, WavePeaks::Agent, m_agent);
    }
    for (const auto &mark : m_marks)
        if (mark.kind == WaveMark::TalkOver)
            paintMark(image, mark);
    painter->drawImage(QPointF(0, 0), image);
}

} // namespace ringtrue::qml
