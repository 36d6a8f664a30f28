// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace ringtrue::qml {

enum class FileThere { Keep, Replace };

enum class FileError {
    None,
    NoFolder,   ///< the file's folder is not there
    NoFile,     ///< something is there that is no ordinary file
    IsThere,    ///< a file is there, and it was not said that it may be written over
    NotAllowed, ///< nothing may be written there
    Full,       ///< no space left on the disk
    Disk        ///< anything else the disk refused
};

/// Why no file can be written at @p path, as far as can be seen before; None: nothing hinders.
FileError errorOfPlace(const std::string &path, FileThere there);

/// Writes @p bytes to @p path (absolute), whole or not at all: under another name first. May take as long as the disk
/// does, so never on the GUI thread.
FileError writeWhole(const std::string &path, const std::string &bytes, FileThere there);

} // namespace ringtrue::qml
