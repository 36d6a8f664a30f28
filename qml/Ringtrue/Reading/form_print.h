// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "qml/Ringtrue/Reading/load_content.h"
#endif
#include "qml/Ringtrue/Reading/pdf_print.h"

namespace ringtrue::qml {

/// A form as a sheet to be filled in by hand: for evaluators, with or without points, or for mystery shoppers.
class FormPrint : public ringtrue::qml::PdfPrint {
    Q_OBJECT
    QML_ELEMENT
    /// `form:<slug>` or `draft:<id>`
    Q_PROPERTY(QString target MEMBER m_target NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)

public:
    using PdfPrint::PdfPrint;

    QString title() const;
    QStringList kinds() const override;
    QString kindName() const override;
    /// That of mystery shoppers where the form is for them: they get it by no oversight with points.
    int usualKind() const override;
    void begin() override;
    QString fileName(int kind, int language) const override;

protected:
    std::vector<PdfFile> files(const QString &path, int kind, const std::string &language) const override;

private:
    QString m_target;
    int m_turn = 0; ///< of begin(): what was begun before the last time is wanted no more
    ReadForm m_read;
};

} // namespace ringtrue::qml
