// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Files/path_entry.h"

#include "qml/Ringtrue/Files/file_words.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr qsizetype most = 8;

enum class Kind { Missing, Folder, File };

Kind kindOf(const QString &path)
{
    const QFileInfo there(path);
    return !there.exists() ? Kind::Missing : there.isDir() ? Kind::Folder : Kind::File;
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
    const auto begun = path.section(QLatin1Char('/'), -1);
    const auto above = path.left(path.size() - begun.size());
    const FolderWishes wishes{.folder = above,
                              .patterns = m_pattern.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                              .foldersOnly = m_foldersOnly,
                              .hidden = begun.startsWith(QLatin1Char('.'))};
    m_proposing.start([read = m_read, wishes] { return read(wishes); },
                      [this, above, begun](const FolderReading &reading) {
                          QStringList paths;
                          for (const auto &entry : reading.entries)
                              if (paths.size() < most && entry.name.startsWith(begun, Qt::CaseInsensitive))
                                  paths << above + entry.name + (entry.isFolder ? QStringLiteral("/") : QString());
                          setProposals(paths);
                      });
}

void PathEntry::forget()
{
    m_proposing.forget();
    setProposals({});
}

void PathEntry::setProposals(const QStringList &proposals)
{
    if (proposals == m_proposals)
        return;
    m_proposals = proposals;
    Q_EMIT proposalsChanged();
}

QString PathEntry::complete(const QString &typed) const
{
    if (m_proposals.isEmpty())
        return typed;
    auto common = m_proposals.constFirst();
    for (const auto &other : m_proposals) {
        const auto differ = std::mismatch(common.begin(), common.end(), other.begin(), other.end());
        common.truncate(differ.first - common.begin());
    }
    return common.size() < absolute(typed).size() ? typed : common;
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
