// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Files/folder_reading.h"

#include <QCollator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace ringtrue::qml {

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const QString &text)
{
    return {QFile::encodeName(text).toStdString()};
}

FolderError errorOf(const std::error_code &code)
{
    if (code == std::errc::no_such_file_or_directory)
        return FolderError::Missing;
    if (code == std::errc::not_a_directory)
        return FolderError::NotAFolder;
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return FolderError::Refused;
    return FolderError::Unreadable;
}

qint64 secondsOf(fs::file_time_type time)
{
    using namespace std::chrono;
    return duration_cast<seconds>(file_clock::to_sys(time).time_since_epoch()).count();
}

FolderEntry entryOf(const fs::directory_entry &found, const QString &name, const QString &mark)
{
    std::error_code ignored; // what cannot be looked at is listed all the same
    FolderEntry entry{.name = name};
    entry.isFolder = found.is_directory(ignored);
    if (!entry.isFolder)
        if (const auto bytes = found.file_size(ignored); !ignored)
            entry.bytes = qint64(bytes);
    if (const auto changed = found.last_write_time(ignored); !ignored)
        entry.changed = secondsOf(changed);
    entry.isMarked = entry.isFolder && !mark.isEmpty() && fs::exists(found.path() / pathOf(mark), ignored);
    return entry;
}

void sort(std::vector<FolderEntry> &entries, const FolderWishes &wishes)
{
    // In the locale C a collator knows neither numbers nor case.
    QCollator names(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    names.setNumericMode(true);
    names.setCaseSensitivity(Qt::CaseInsensitive);
    const auto compare = [&](const FolderEntry &one, const FolderEntry &other) {
        if (wishes.order == FolderOrder::Size && one.bytes != other.bytes)
            return one.bytes < other.bytes ? -1 : 1;
        if (wishes.order == FolderOrder::Changed && one.changed != other.changed)
            return one.changed < other.changed ? -1 : 1;
        return names.compare(one.name, other.name);
    };
    std::sort(entries.begin(), entries.end(), [&](const FolderEntry &one, const FolderEntry &other) {
        if (one.isFolder != other.isFolder)
            return one.isFolder;
        return wishes.descending ? compare(other, one) < 0 : compare(one, other) < 0;
    });
}

} // namespace

bool fits(const QString &name, const QStringList &patterns)
{
    return patterns.isEmpty() || std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
               const QRegularExpression form(QRegularExpression::wildcardToRegularExpression(pattern),
                                             QRegularExpression::CaseInsensitiveOption);
               return form.match(name).hasMatch();
           });
}

FolderReading readFolder(const FolderWishes &wishes)
{
    FolderReading reading;
    std::error_code failed;
    fs::directory_iterator at(pathOf(wishes.folder), failed);
    for (; !failed && at != fs::directory_iterator(); at.increment(failed)) {
        const auto name = QFile::decodeName(at->path().filename().c_str());
        reading.isMarked = reading.isMarked || (!wishes.mark.isEmpty() && name == wishes.mark);
        if (!wishes.hidden && name.startsWith(QLatin1Char('.')))
            continue;
        auto entry = entryOf(*at, name, wishes.mark);
        if (entry.isFolder || (!wishes.foldersOnly && fits(name, wishes.patterns)))
            reading.entries.push_back(std::move(entry));
        else
            reading.leftOut += wishes.foldersOnly ? 0 : 1;
    }
    if (failed)
        return {.error = errorOf(failed)};
    sort(reading.entries, wishes);
    return reading;
}

} // namespace ringtrue::qml
