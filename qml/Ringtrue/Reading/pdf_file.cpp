// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/pdf_file.h"

#include "core/report/write_pdf.h"

#include <optional>
#include <utility>

namespace ringtrue::qml {

namespace {

/// The bytes of @p file; nothing where memory is too short.
std::optional<std::string> bytesOf(const PdfFile &file, const report::TextLayout &layout, PdfOutcome &out)
{
    if (file.page)
        return file.page(layout);
    const auto scene = file.draw(layout);
    out.boxes = out.boxes || layout.unknownGlyphs(scene) > 0;
    auto bytes = report::writePdf(scene, layout);
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

} // namespace

PdfOutcome writePdfFiles(const std::vector<PdfFile> &files, FileThere there)
{
    PdfOutcome out;
    for (const PdfFile &file : files)
        if (out.place = errorOfPlace(file.path, there); out.place != FileError::None) {
            out.error = PdfError::NotWritten;
            out.at = file.path;
            return out;
        }
    const auto layout = report::TextLayout::open();
    if (!layout) {
        out.error = PdfError::NoFonts;
        return out;
    }
    for (const PdfFile &file : files) {
        const auto bytes = bytesOf(file, *layout, out);
        out.at = file.path;
        if (!bytes) {
            out.error = PdfError::NotDrawable;
            return out;
        }
        if (out.place = writeWhole(file.path, *bytes, there); out.place != FileError::None) {
            out.error = PdfError::NotWritten;
            return out;
        }
        ++out.written;
    }
    return out;
}

} // namespace ringtrue::qml
