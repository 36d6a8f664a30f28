// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ringtrue::qml {

/// One thing in a folder.
struct FolderEntry {
    QString name;
    qint64 bytes = 0;   ///< of a file
    qint64 changed = 0; ///< seconds since 1970, UTC
    bool isFolder = false;
    bool isMarked = false; ///< a folder that holds the file asked for
    bool operator==(const FolderEntry &) const = default;
};

enum class FolderError { None, Missing, NotAFolder, Refused, Unreadable };
enum class FolderOrder { Name, Size, Changed };

/// What is to be seen of a folder.
struct FolderWishes {
    QString folder;         ///< absolute
    QStringList patterns{}; ///< `*.csv`; empty: every file
    bool foldersOnly = false;
    bool hidden = false; ///< also what begins with a dot
    QString mark{};      ///< folders that hold a file of this name are marked
    FolderOrder order = FolderOrder::Name;
    bool descending = false; ///< folders stand first all the same
};

/// What is there.
struct FolderReading {
    FolderError error = FolderError::None;
    bool isMarked = false; ///< the folder itself
    int leftOut = 0;       ///< files that no pattern fits
    std::vector<FolderEntry> entries{};
};

/// Reads a folder; may take as long as its disk does, so never on the GUI thread.
FolderReading readFolder(const FolderWishes &wishes);

/// Whether one of @p patterns fits @p name, whatever its capitals; no pattern fits all.
bool fits(const QString &name, const QStringList &patterns);

} // namespace ringtrue::qml
