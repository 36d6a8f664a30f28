// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Files/path_entry.h"

#include "qml/Ringtrue/Files/file_words.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace ringtrue::qml {

namespace {

constexpr qsizetype most = 8;

enum class Kind { Missing, Folder, File };

Kind kindOf(const QString &path)
{
    const QFileInfo there(path);
    return !there.exists() ? Kind::Missing : there.isDir() ? Kind::Folder : Kind::File;
}

/// How much @p one and @p other have in common from their beginnings.
QString common(const QString &one, const QString &other)
{
    const auto differ = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return one.left(differ.first - one.begin());
}

} // namespace

QString PathEntry::absolute(const QString &typed) const
{
    auto path = typed.trimmed();
    for (const auto mark : {QLatin1Char('"'), QLatin1Char('\'')})
        if (path.size() > 1 && path.startsWith(mark) && path.endsWith(mark))
            path = path.mid(1, path.size() - 2);
    if (path.startsWith(QStringLiteral("file:")))
        path = QUrl(path).toLocalFile();
    if (path == QStringLiteral("~") || path.startsWith(QStringLiteral("~/")))
        path.replace(0, 1, QDir::homePath());
    if (!path.isEmpty() && !path.startsWith(QLatin1Char('/')))
        path = QDir(m_folder).filePath(path);
    return path;
}

void PathEntry::propose(const QString &typed)
{
    const auto path = absolute(typed);
    if (path.isEmpty()) {
        forget();
        return;
    }
    narrow(path);
    m_toComplete.reset();
    m_reading = true;
    const auto begun = path.section(QLatin1Char('/'), -1);
    const auto above = path.left(path.size() - begun.size());
    const FolderWishes wishes{.folder = above,
                              .patterns = m_pattern.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                              .foldersOnly = m_foldersOnly,
                              .hidden = begun.startsWith(QLatin1Char('.'))};
    m_proposing.start([read = m_read, wishes] { return read(wishes); },
                      [this, above, begun](const FolderReading &reading) { take(reading, above, begun); });
}

/// What no longer fits goes at once: what is typed next must not be completed by what was typed before.
void PathEntry::narrow(const QString &path)
{
    QStringList fitting;
    for (const auto &proposal : m_proposals)
        if (proposal.size() > path.size() && proposal.startsWith(path, Qt::CaseInsensitive))
            fitting << proposal;
    setProposals(fitting);
}

void PathEntry::take(const FolderReading &reading, const QString &above, const QString &begun)
{
    QStringList paths;
    m_common.clear();
    for (const auto &entry : reading.entries) {
        if (!entry.name.startsWith(begun, Qt::CaseInsensitive))
            continue;
        const auto path = above + entry.name + (entry.isFolder ? QStringLiteral("/") : QString());
        m_common = m_common.isEmpty() ? path : common(m_common, path);
        if (paths.size() < most)
            paths << path;
    }
    m_reading = false;
    setProposals(paths);
    if (const auto typed = std::exchange(m_toComplete, {}))
        complete(*typed);
}

void PathEntry::forget()
{
    m_proposing.forget();
    m_reading = false;
    m_toComplete.reset();
    m_common.clear();
    setProposals({});
}

void PathEntry::setProposals(const QStringList &proposals)
{
    if (proposals == m_proposals)
        return;
    m_proposals = proposals;
    Q_EMIT proposalsChanged();
}

bool PathEntry::complete(const QString &typed)
{
    if (m_toComplete || (!m_reading && m_common.isEmpty()))
        return false;
    if (m_reading)
        m_toComplete = typed;
    else
        Q_EMIT completed(m_common.size() < absolute(typed).size() ? typed : m_common);
    return true;
}

void PathEntry::lookUp(const QString &typed)
{
    const auto path = QDir::cleanPath(absolute(typed));
    if (typed.trimmed().isEmpty())
        return;
    forget();
    m_looking.start([path] { return kindOf(path); },
                    [this, path](Kind kind) {
                        if (kind == Kind::Folder)
                            Q_EMIT foundFolder(path);
                        else if (kind == Kind::Missing)
                            Q_EMIT refused(tr("There is nothing called “%1”.").arg(nameWords(path)));
                        else if (m_foldersOnly)
                            Q_EMIT refused(tr("“%1” is a file. A folder is wanted here.").arg(nameWords(path)));
                        else
                            Q_EMIT foundFile(path);
                    });
}

} // namespace ringtrue::qml
