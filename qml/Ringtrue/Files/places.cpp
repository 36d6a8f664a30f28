// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Files/places.h"

#include "qml/Ringtrue/Files/file_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ringtrue::qml {

namespace {

const QString recentKey = QStringLiteral("files/recent");
constexpr qsizetype mostRecent = 4;

QString standard(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

QString lastPart(const QString &folder)
{
    const auto name = folder.section(QLatin1Char('/'), -1);
    return name.isEmpty() ? folder : name;
}

/// mountinfo writes a blank as `\040`.
QString unescaped(const QString &text)
{
    QByteArray bytes;
    const auto raw = text.toUtf8();
    for (qsizetype at = 0; at < raw.size(); ++at) {
        bool isNumber = false;
        const auto number = raw.mid(at + 1, 3).toInt(&isNumber, 8);
        if (raw[at] == '\\' && isNumber) {
            bytes.append(char(number));
            at += 3;
        } else {
            bytes.append(raw[at]);
        }
    }
    return QString::fromUtf8(bytes);
}

/// Only what is there is offered; asking takes as long as the disk does.
std::vector<Place> existing(const std::vector<Place> &places)
{
    std::vector<Place> there;
    for (const auto &place : places)
        if (place.group == Place::Group::Media || QFileInfo(place.folder).isDir())
            there.push_back(place);
    return there;
}

QStringList mediaNow()
{
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    return table.open(QIODevice::ReadOnly) ? mediaIn(QString::fromUtf8(table.readAll())) : QStringList();
}

} // namespace

QStringList mediaIn(const QString &mountInfo)
{
    QStringList media;
    for (const auto &line : mountInfo.split(QLatin1Char('\n'))) {
        const auto folder = unescaped(line.section(QLatin1Char(' '), 4, 4));
        for (const auto &above : {QStringLiteral("/media/"), QStringLiteral("/run/media/"), QStringLiteral("/mnt/")})
            if (folder.startsWith(above) && !media.contains(folder))
                media << folder;
    }
    return media;
}

Places::Places(QObject *parent) : QAbstractListModel(parent)
{
    m_places.push_back({Place::Group::Home, tr("Home"), QDir::homePath(), QStringLiteral("go-home")});
}

void Places::lookAgain()
{
    using enum Place::Group;
    std::vector<Place> wanted{
        {Home, tr("Home"), QDir::homePath(), QStringLiteral("go-home")},
        {Home, tr("Documents"), standard(QStandardPaths::DocumentsLocation), QStringLiteral("document-multiple")},
        {Home, tr("Downloads"), standard(QStandardPaths::DownloadLocation), QStringLiteral("download")},
        {Home, tr("Desktop"), standard(QStandardPaths::DesktopLocation), QStringLiteral("desktop")},
        {Home, tr("This computer"), QDir::rootPath(), QStringLiteral("computer")}};
    for (auto at = wanted.begin() + 1; at != wanted.end();) // without a desktop some of them are home itself
        at = at->folder == QDir::homePath() ? wanted.erase(at) : at + 1;
    for (const auto &folder : QSettings().value(recentKey).toStringList())
        wanted.push_back({Recent, nameWords(lastPart(folder)), folder, QStringLiteral("document-open-recent")});
    m_work.start(
        [wanted = std::move(wanted)]() mutable {
            const auto behind = std::find_if(wanted.begin(), wanted.end(),
                                             [](const Place &place) { return place.group == Place::Group::Recent; });
            std::vector<Place> media;
            for (const auto &folder : mediaNow())
                media.push_back({Place::Group::Media, nameWords(lastPart(folder)), folder,
                                 QStringLiteral("drive-removable-media")});
            wanted.insert(behind, media.begin(), media.end());
            return existing(wanted);
        },
        [this](std::vector<Place> places) {
            beginResetModel();
            m_places = std::move(places);
            endResetModel();
        });
}

void Places::remember(const QString &folder)
{
    QSettings settings;
    auto folders = settings.value(recentKey).toStringList();
    const auto there = folder.isEmpty() ? QDir::rootPath() : folder;
    folders.removeAll(there);
    folders.prepend(there);
    settings.setValue(recentKey, folders.mid(0, mostRecent));
}

QString Places::start()
{
    const auto last = QSettings().value(recentKey).toStringList();
    if (!last.isEmpty())
        return last.constFirst();
    const auto documents = standard(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString Places::home()
{
    return QDir::homePath();
}

QString Places::folderAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_places[std::size_t(row)].folder : QString();
}

int Places::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant Places::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &place = m_places[std::size_t(index.row())];
    const bool begins = index.row() == 0 || m_places[std::size_t(index.row() - 1)].group != place.group;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return place.name;
    case FolderRole:
        return place.folder;
    case IconRole:
        return place.icon;
    case BeginsRole:
        if (!begins || place.group == Place::Group::Home)
            return QString();
        return place.group == Place::Group::Media ? tr("Plugged in") : tr("Taken from last");
    default:
        return {};
    }
}

QHash<int, QByteArray> Places::roleNames() const
{
    return {{NameRole, "name"}, {FolderRole, "folder"}, {IconRole, "iconName"}, {BeginsRole, "begins"}};
}

} // namespace ringtrue::qml
