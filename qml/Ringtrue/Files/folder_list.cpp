// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Files/folder_list.h"

#include "qml/Ringtrue/Files/file_words.h"

#include <QDir>

#include <chrono>
#include <utility>

namespace ringtrue::qml {

namespace {

constexpr std::chrono::milliseconds patience{1000};

} // namespace

FolderList::FolderList(QObject *parent) : QAbstractListModel(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT stateChanged();
    });
}

void FolderList::wish(const FolderWishes &wishes)
{
    const bool elsewhere = wishes.folder != m_wishes.folder;
    m_wishes = wishes;
    Q_EMIT wishesChanged();
    if (elsewhere) {
        m_kept.clear();
        beginResetModel();
        m_entries.clear();
        endResetModel();
        m_marked = false;
        m_state = Reading;
    }
    read();
}

void FolderList::setFolder(const QString &folder)
{
    auto wishes = m_wishes;
    wishes.folder = folder.isEmpty() ? QString() : QDir::cleanPath(folder);
    wish(wishes);
}

void FolderList::setPattern(const QString &pattern)
{
    auto wishes = m_wishes;
    wishes.patterns = pattern.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wishes.patterns != m_wishes.patterns)
        wish(wishes);
}

void FolderList::setFoldersOnly(bool foldersOnly)
{
    auto wishes = m_wishes;
    wishes.foldersOnly = foldersOnly;
    if (foldersOnly != m_wishes.foldersOnly)
        wish(wishes);
}

void FolderList::setHidden(bool hidden)
{
    auto wishes = m_wishes;
    wishes.hidden = hidden;
    if (hidden != m_wishes.hidden)
        wish(wishes);
}

void FolderList::setMark(const QString &mark)
{
    auto wishes = m_wishes;
    wishes.mark = mark;
    if (mark != m_wishes.mark)
        wish(wishes);
}

void FolderList::sortBy(Order order)
{
    auto wishes = m_wishes;
    wishes.descending = order == this->order() && !wishes.descending;
    wishes.order = FolderOrder(order);
    wish(wishes);
}

bool FolderList::hasParent() const
{
    return !m_wishes.folder.isEmpty() && m_wishes.folder != QDir::rootPath();
}

void FolderList::up()
{
    if (!hasParent())
        return;
    const auto left = m_wishes.folder.section(QLatin1Char('/'), -1);
    const auto above = m_wishes.folder.section(QLatin1Char('/'), 0, -2);
    auto wishes = m_wishes;
    wishes.folder = above.isEmpty() ? QDir::rootPath() : above;
    m_toMark = left;
    wish(wishes);
}

void FolderList::enter(int row)
{
    if (isFolderAt(row))
        setFolder(pathAt(row));
}

void FolderList::readAgain()
{
    read();
}

void FolderList::read()
{
    if (m_wishes.folder.isEmpty())
        return;
    m_slow = false;
    m_patience.start();
    Q_EMIT stateChanged();
    m_work.start([read = m_read, wishes = m_wishes] { return read(wishes); },
                 [this](FolderReading reading) { take(std::move(reading)); });
}

void FolderList::take(FolderReading reading)
{
    m_patience.stop();
    m_slow = false;
    m_error = reading.error;
    m_marked = reading.isMarked;
    m_leftOut = reading.leftOut;
    auto toMark = std::exchange(m_toMark, {});
    if (toMark.isEmpty())
        toMark = m_kept; // as it is now: somebody may have moved on while this was read
    ++m_revision;
    beginResetModel();
    m_entries = std::move(reading.entries);
    endResetModel();
    m_state = m_error != FolderError::None ? Failed : m_entries.empty() ? Empty : Shown;
    int row = m_entries.empty() ? -1 : 0;
    for (int other = 0; other < rowCount(); ++other)
        if (!toMark.isEmpty() && nameAt(other) == toMark)
            row = other;
    Q_EMIT stateChanged();
    Q_EMIT loaded(row);
}

QString FolderList::failureHeading() const
{
    const auto name = nameWords(m_wishes.folder);
    switch (m_error) {
    case FolderError::Missing:
        return tr("There is no folder “%1”").arg(name);
    case FolderError::NotAFolder:
        return tr("“%1” is no folder").arg(name);
    case FolderError::Refused:
        return tr("“%1” may not be read").arg(name);
    case FolderError::Unreadable:
        return tr("“%1” could not be read").arg(name);
    case FolderError::None:
        break;
    }
    return {};
}

QString FolderList::failureText() const
{
    switch (m_error) {
    case FolderError::Missing:
        return tr("It was moved or renamed, or its disk is not there. Go to another place, or write a path above.");
    case FolderError::NotAFolder:
        return tr("It is a file. Go to another place, or write a path above.");
    case FolderError::Refused:
        return tr("This computer does not let you look into it. Ask whom it belongs to, or go to another place.");
    case FolderError::Unreadable:
        return tr("The disk refused. Check it, or go to another place.");
    case FolderError::None:
        break;
    }
    return {};
}

const FolderEntry *FolderList::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_entries[std::size_t(row)];
}

QString FolderList::nameAt(int row) const
{
    const auto *entry = at(row);
    return entry != nullptr ? entry->name : QString();
}

QString FolderList::pathAt(int row) const
{
    const auto *entry = at(row);
    return entry != nullptr ? QDir(m_wishes.folder).filePath(entry->name) : QString();
}

bool FolderList::isFolderAt(int row) const
{
    const auto *entry = at(row);
    return entry != nullptr && entry->isFolder;
}

bool FolderList::isMarkedAt(int row) const
{
    const auto *entry = at(row);
    return entry != nullptr && entry->isMarked;
}

void FolderList::keep(int row)
{
    if (row >= 0)
        m_kept = nameAt(row);
}

int FolderList::find(const QString &letters, int from) const
{
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = (std::max(from, 0) + step) % count;
        if (nameAt(row).startsWith(letters, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

int FolderList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant FolderList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameWords(entry.name);
    case SizeRole:
        return entry.isFolder ? QString() : sizeWords(entry.bytes);
    case ChangedRole:
        return entry.changed == 0 ? QString() : changedWords(entry.changed);
    case IsFolderRole:
        return entry.isFolder;
    case IsMarkedRole:
        return entry.isMarked;
    default:
        return {};
    }
}

QHash<int, QByteArray> FolderList::roleNames() const
{
    return {{NameRole, "name"},
            {SizeRole, "size"},
            {ChangedRole, "changed"},
            {IsFolderRole, "isFolder"},
            {IsMarkedRole, "isMarked"}};
}

} // namespace ringtrue::qml
