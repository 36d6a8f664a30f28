// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Files/folder_reading.h"
#include "qml/Ringtrue/Files/slow_work.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>
#include <optional>

namespace ringtrue::qml {

/// A path as it is typed or pasted: what it could become, and what it is.
class PathEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// What is not absolute is looked for in here.
    Q_PROPERTY(QString folder MEMBER m_folder)
    /// Files that are proposed, as `*.csv *.tsv`.
    Q_PROPERTY(QString pattern MEMBER m_pattern)
    Q_PROPERTY(bool foldersOnly MEMBER m_foldersOnly)
    /// At most eight paths that begin with what is typed, folders with a slash at their end.
    Q_PROPERTY(QStringList proposals READ proposals NOTIFY proposalsChanged)

public:
    using Read = std::function<FolderReading(const FolderWishes &)>;
    using QObject::QObject;

    QStringList proposals() const { return m_proposals; }
    void setRead(Read read) { m_read = std::move(read); }

    /// Looks what @p typed could become; proposals() tell it.
    Q_INVOKABLE void propose(const QString &typed);
    Q_INVOKABLE void forget();
    /// Completes @p typed, which was proposed for: completed() tells what all paths that begin so have in common, at
    /// once or as soon as they are read. False where nothing begins so, or where that is awaited already.
    Q_INVOKABLE bool complete(const QString &typed);
    /// Looks what @p typed is: foundFolder(), foundFile() or refused() tells it.
    Q_INVOKABLE void lookUp(const QString &typed);
    /// @p typed as an absolute path: `~`, quotation marks and `file://` are understood.
    QString absolute(const QString &typed) const;

Q_SIGNALS:
    void proposalsChanged();
    void completed(const QString &path);
    void foundFolder(const QString &path);
    void foundFile(const QString &path);
    /// @p reason is a sentence.
    void refused(const QString &reason);

private:
    void narrow(const QString &path);
    void take(const FolderReading &reading, const QString &above, const QString &begun);
    void setProposals(const QStringList &proposals);

    Read m_read = readFolder;
    QString m_folder;
    QString m_pattern;
    bool m_foldersOnly = false;
    QStringList m_proposals;
    QString m_common;                    ///< what all begin with that begin with what is typed
    std::optional<QString> m_toComplete; ///< is completed when they are read
    bool m_reading = false;
    SlowWork m_proposing{this};
    SlowWork m_looking{this};
};

} // namespace ringtrue::qml
