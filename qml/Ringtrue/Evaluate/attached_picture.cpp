// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Evaluate/attached_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace ringtrue::qml {

namespace {

constexpr int mostPixels = 512; // of a side; a photo of a phone has eight times as many

/// Nothing where it is no picture, or its key is gone.
QImage smallPicture(const ledger::BlobStore &blobs, const Hash &blob)
{
    const auto content = blobs.read(blob);
    if (!content)
        return {};
    auto bytes = QByteArray::fromRawData(content->data(), qsizetype(content->size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const auto size = reader.size(); size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

void AttachedPicture::setEvaluation(Evaluation *evaluation)
{
    if (m_evaluation != nullptr)
        m_evaluation->disconnect(this);
    m_evaluation = evaluation;
    if (m_evaluation != nullptr)
        connect(m_evaluation, &Evaluation::answered, this, &AttachedPicture::load);
    load();
}

void AttachedPicture::setRow(int row)
{
    m_row = row;
    load();
}

void AttachedPicture::load()
{
    if (m_evaluation == nullptr || m_row < 0 || !m_evaluation->run())
        return;
    const auto at = std::size_t(m_evaluation->current());
    const auto *const attached = at < m_evaluation->run()->count()
                                     ? std::get_if<AttachedFiles>(&m_evaluation->run()->answer(at).value)
                                     : nullptr;
    if (attached == nullptr || std::size_t(m_row) >= attached->files.size())
        return;
    const auto blob = attached->files[std::size_t(m_row)].blob;
    const QByteArray name(reinterpret_cast<const char *>(blob.data()), qsizetype(blob.size()));
    const auto engine = m_evaluation->workspace()->sharedEngine();
    if (name == m_shown || !engine)
        return;
    m_shown = name;
    inBackground(
        this, [engine, blob] { return smallPicture(engine->blobs(), blob); },
        [this, name](QImage image) {
            if (name != m_shown)
                return;
            m_image = std::move(image);
            update();
            Q_EMIT changed();
        });
}

void AttachedPicture::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const auto size = m_image.size().scaled(QSize(int(width()), int(height())), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRect(QPoint(0, (int(height()) - size.height()) / 2), size), m_image);
}

} // namespace ringtrue::qml
