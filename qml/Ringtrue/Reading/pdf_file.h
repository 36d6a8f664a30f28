// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/scene.h"
#include "core/report/text_layout.h"
#include "qml/Ringtrue/Reading/whole_file.h"

#include <functional>
#include <string>
#include <vector>

namespace ringtrue::qml {

/// One file, and what draws its pages.
struct PdfFile {
    std::string path; ///< absolute
    std::function<report::Scene(const report::TextLayout &layout)> draw;
    /// Where it is no PDF but a web page: its bytes, in place of what draw makes.
    std::function<std::string(const report::TextLayout &layout)> page{};
};

enum class PdfError {
    None,
    NoFonts,     ///< no font is installed
    NotDrawable, ///< memory was too short
    NotWritten   ///< PdfOutcome::place says why
};

struct PdfOutcome {
    PdfError error = PdfError::None;
    FileError place = FileError::None; ///< why a file was not written
    std::string at{};                  ///< the file that could not be written
    int written = 0;                   ///< files that are whole: all, or those before the one that failed
    bool boxes = false;                ///< some characters are drawn as boxes: no installed font has them
};

/// Writes @p files, each whole or not at all: under another name first. None is written where one of them is there and
/// may not be written over. May take as long as the disk does, so never on the GUI thread.
PdfOutcome writePdfFiles(const std::vector<PdfFile> &files, FileThere there);

} // namespace ringtrue::qml
