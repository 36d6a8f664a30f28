// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/vision.h"
#endif
#include "qml/Ringtrue/Reading/pdf_print.h"

#include <memory>
#include <optional>

namespace ringtrue::qml {

/// The poster of a published vision, or its cards: one of a channel, or all of them, a file each.
class VisionPrint : public ringtrue::qml::PdfPrint {
    Q_OBJECT
    QML_ELEMENT
    /// Its id: `ollensay`.
    Q_PROPERTY(QString vision MEMBER m_slug NOTIFY changed)
    /// Cards, not the poster.
    Q_PROPERTY(bool cards MEMBER m_cards NOTIFY changed)

public:
    using PdfPrint::PdfPrint;

    QStringList kinds() const override;
    QString kindName() const override;
    void begin() override;
    QString fileName(int kind, int language) const override;

protected:
    std::vector<PdfFile> files(const QString &path, int kind, const std::string &language) const override;

private:
    std::vector<Channel> channels() const;
    PdfFile card(const QString &path, Channel channel, const std::string &language) const;

    QString m_slug;
    bool m_cards = false;
    std::shared_ptr<const Vision> m_vision;
    std::optional<std::int64_t> m_version;
};

} // namespace ringtrue::qml
