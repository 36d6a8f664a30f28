// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/pdf_file.h"

#include "core/report/write_pdf.h"
#include "core/storage/durable_file.h"

#include <filesystem>

namespace ringtrue::qml {

namespace {

PdfError errorOfPlace(const std::string &path, FileThere there)
{
    std::error_code ignored;
    const std::filesystem::path file(path);
    if (!std::filesystem::is_directory(file.parent_path(), ignored))
        return PdfError::NoFolder;
    const auto status = std::filesystem::status(file, ignored);
    if (!std::filesystem::exists(status))
        return PdfError::None;
    if (!std::filesystem::is_regular_file(status))
        return PdfError::NoFile;
    return there == FileThere::Replace ? PdfError::None : PdfError::IsThere;
}

PdfError errorOf(const storage::StorageFailure &failure)
{
    switch (failure.error) {
    case storage::StorageError::Full:
        return PdfError::Full;
    case storage::StorageError::ReadOnly:
        return PdfError::NotAllowed;
    case storage::StorageError::Missing:
        return PdfError::NoFolder;
    default:
        return PdfError::Disk;
    }
}

PdfError write(const std::string &path, const std::string &bytes)
{
    auto out = storage::DurableFile::create(path);
    if (!out)
        return errorOf(out.error());
    if (const auto added = out->add(bytes); !added)
        return errorOf(added.error());
    const auto published = out->publish();
    return published ? PdfError::None : errorOf(published.error());
}

} // namespace

PdfOutcome writePdfFiles(const std::vector<PdfFile> &files, FileThere there)
{
    PdfOutcome out;
    for (const PdfFile &file : files)
        if (out.error = errorOfPlace(file.path, there); out.error != PdfError::None) {
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
        out.error = bytes ? write(file.path, *bytes) : PdfError::NotDrawable;
        out.at = file.path;
        if (out.error != PdfError::None)
            return out;
        ++out.written;
    }
    return out;
}

} // namespace ringtrue::qml
