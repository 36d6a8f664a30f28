// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/pdf_file.h"

#include "core/report/write_pdf.h"

namespace ringtrue::qml {

namespace {

PdfError errorOf(FileError error)
{
    switch (error) {
    case FileError::None:
        return PdfError::None;
    case FileError::NoFolder:
        return PdfError::NoFolder;
    case FileError::NoFile:
        return PdfError::NoFile;
    case FileError::IsThere:
        return PdfError::IsThere;
    case FileError::NotAllowed:
        return PdfError::NotAllowed;
    case FileError::Full:
        return PdfError::Full;
    case FileError::Disk:
        break;
    }
    return PdfError::Disk;
}

} // namespace

PdfOutcome writePdfFiles(const std::vector<PdfFile> &files, FileThere there)
{
    PdfOutcome out;
    for (const PdfFile &file : files)
        if (out.error = errorOf(errorOfPlace(file.path, there)); out.error != PdfError::None) {
            out.at = file.path;
            return out;
        }
    const auto layout = report::TextLayout::open();
    if (!layout) {
        out.error = PdfError::NoFonts;
        return out;
    }
    for (const PdfFile &file : files) {
        const auto scene = file.draw(*layout);
        out.boxes = out.boxes || layout->unknownGlyphs(scene) > 0;
        const auto bytes = report::writePdf(scene, *layout);
        out.error = bytes ? errorOf(writeWhole(file.path, *bytes, there)) : PdfError::NotDrawable;
        out.at = file.path;
        if (out.error != PdfError::None)
            return out;
        ++out.written;
    }
    return out;
}

} // namespace ringtrue::qml
