// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Files/new_folder.h"

#include "qml/Ringtrue/Files/file_words.h"

#include <QDir>
#include <QFile>

#include <filesystem>

namespace ringtrue::qml {

namespace {

/// Nothing, or why the folder could not be made; already there is an error, too.
std::error_code makeNow(const QString &path)
{
    std::error_code failed;
    const bool made = std::filesystem::create_directory(QFile::encodeName(path).toStdString(), failed);
    return !made && !failed ? make_error_code(std::errc::file_exists) : failed;
}

} // namespace

void NewFolder::make(const QString &folder, const QString &name)
{
    const auto wanted = name.trimmed();
    if (wanted.isEmpty())
        return;
    if (wanted.contains(QLatin1Char('/')) || wanted == QStringLiteral(".") || wanted == QStringLiteral("..")) {
        Q_EMIT refused(tr("A name without slashes is wanted."));
        return;
    }
    const auto path = QDir(folder).filePath(wanted);
    m_work.start([path] { return makeNow(path); },
                 [this, path, words = nameWords(wanted)](std::error_code failed) {
                     if (!failed)
                         Q_EMIT made(path);
                     else if (failed == std::errc::file_exists)
                         Q_EMIT refused(tr("“%1” is there already.").arg(words));
                     else if (failed == std::errc::permission_denied || failed == std::errc::read_only_file_system)
                         Q_EMIT refused(tr("Nothing may be written here. Choose another place."));
                     else if (failed == std::errc::no_space_on_device)
                         Q_EMIT refused(tr("The disk is full."));
                     else
                         Q_EMIT refused(tr("“%1” could not be made: the disk refused.").arg(words));
                 });
}

} // namespace ringtrue::qml
