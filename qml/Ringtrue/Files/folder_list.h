// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Files/folder_reading.h"
#include "qml/Ringtrue/Files/slow_work.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace ringtrue::qml {

/// What is in one folder, read beside the window: a disk that does not answer holds up nobody.
class FolderList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY wishesChanged)
    /// `*.csv *.tsv`; empty: every file.
    Q_PROPERTY(QString pattern READ pattern WRITE setPattern NOTIFY wishesChanged)
    Q_PROPERTY(bool foldersOnly READ foldersOnly WRITE setFoldersOnly NOTIFY wishesChanged)
    Q_PROPERTY(bool hidden READ hidden WRITE setHidden NOTIFY wishesChanged)
    /// Folders that hold a file of this name are marked.
    Q_PROPERTY(QString mark READ mark WRITE setMark NOTIFY wishesChanged)
    Q_PROPERTY(Order order READ order NOTIFY wishesChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY wishesChanged)
    Q_PROPERTY(bool hasParent READ hasParent NOTIFY wishesChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// It takes longer than one likes to wait.
    Q_PROPERTY(bool slow READ slow NOTIFY stateChanged)
    /// The folder itself holds the marking file.
    Q_PROPERTY(bool marked READ marked NOTIFY stateChanged)
    /// Files that are not of the kind asked for.
    Q_PROPERTY(int leftOut READ leftOut NOTIFY stateChanged)
    /// How often rows were read: what stands in a row may be another thing.
    Q_PROPERTY(int revision READ revision NOTIFY stateChanged)
    Q_PROPERTY(QString failureHeading READ failureHeading NOTIFY stateChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY stateChanged)

public:
    enum State { Reading, Shown, Empty, Failed };
    Q_ENUM(State)
    enum Order { ByName, BySize, ByChanged };
    Q_ENUM(Order)
    enum Role { NameRole = Qt::UserRole + 1, SizeRole, ChangedRole, IsFolderRole, IsMarkedRole };
    using Read = std::function<FolderReading(const FolderWishes &)>;

    explicit FolderList(QObject *parent = nullptr);

    QString folder() const { return m_wishes.folder; }
    void setFolder(const QString &folder);
    QString pattern() const { return m_wishes.patterns.join(QLatin1Char(' ')); }
    void setPattern(const QString &pattern);
    bool foldersOnly() const { return m_wishes.foldersOnly; }
    void setFoldersOnly(bool foldersOnly);
    bool hidden() const { return m_wishes.hidden; }
    void setHidden(bool hidden);
    QString mark() const { return m_wishes.mark; }
    void setMark(const QString &mark);
    Order order() const { return Order(m_wishes.order); }
    bool descending() const { return m_wishes.descending; }
    bool hasParent() const;
    State state() const { return m_state; }
    bool slow() const { return m_slow; }
    bool marked() const { return m_marked; }
    int leftOut() const { return m_leftOut; }
    int revision() const { return m_revision; }
    QString failureHeading() const;
    QString failureText() const;
    /// What reads folders; another one for tests.
    void setRead(Read read) { m_read = std::move(read); }

    /// Goes to the folder above; loaded() tells the row of the one that was left.
    Q_INVOKABLE void up();
    /// Goes into @p row, where it is a folder.
    Q_INVOKABLE void enter(int row);
    Q_INVOKABLE void readAgain();
    /// By that column, and the other way round where it was by it already.
    Q_INVOKABLE void sortBy(ringtrue::qml::FolderList::Order order);
    Q_INVOKABLE QString nameAt(int row) const;
    Q_INVOKABLE QString pathAt(int row) const;
    Q_INVOKABLE bool isFolderAt(int row) const;
    Q_INVOKABLE bool isMarkedAt(int row) const;
    /// @p row is at hand: reading the folder again, loaded() tells where it is then.
    Q_INVOKABLE void keep(int row);
    /// The next row from @p from on, going round, whose name begins with @p letters; -1 where there is none.
    Q_INVOKABLE int find(const QString &letters, int from) const;
    Q_INVOKABLE static QUrl urlOf(const QString &path) { return QUrl::fromLocalFile(path); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void wishesChanged();
    void stateChanged();
    /// The rows are there; @p row is the one to begin with.
    void loaded(int row);

private:
    void wish(const FolderWishes &wishes);
    void read();
    void take(FolderReading reading);
    const FolderEntry *at(int row) const;

    Read m_read = readFolder;
    FolderWishes m_wishes;
    std::vector<FolderEntry> m_entries;
    QString m_kept;   ///< the name of the row at hand
    QString m_toMark; ///< the name of the row to begin with
    State m_state = Reading;
    FolderError m_error = FolderError::None;
    bool m_slow = false;
    bool m_marked = false;
    int m_leftOut = 0;
    int m_revision = 0;
    QTimer m_patience;
    SlowWork m_work{this};
};

} // namespace ringtrue::qml
