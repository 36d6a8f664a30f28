// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/service/content_comments.h"
#endif
#include "qml/Ringtrue/Vision/vision_craft.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <optional>

namespace ringtrue::qml {

/// What was said about the draft on the table, and who was asked to it. What is being typed belongs to the draft it was
/// begun on: where the table is of another one it waits for that, and behind the lock for who types it.
class DraftComments : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionCraft *craft READ craft WRITE setCraft REQUIRED NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How many are not resolved.
    Q_PROPERTY(int open READ countOpen NOTIFY changed)
    /// Why the last one could not be kept, in a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// One is on its way to the disk.
    Q_PROPERTY(bool saying READ isSaying NOTIFY changed)
    /// What is being typed, and about the thing of which path (empty: the whole).
    Q_PROPERTY(QString words MEMBER m_words NOTIFY typed)
    Q_PROPERTY(QString path MEMBER m_path NOTIFY typed)
    /// Something is typed that no disk has.
    Q_PROPERTY(bool typing READ isTyping NOTIFY typed)
    /// Such words wait for drafts that are not on the table.
    Q_PROPERTY(bool waits READ waits NOTIFY typed)
    /// Who is at the table, and everybody else.
    Q_PROPERTY(QStringList participants READ participants NOTIFY changed)
    Q_PROPERTY(QStringList others READ others NOTIFY changed)

public:
    enum Role {
        AuthorRole = Qt::UserRole + 1,
        WhenRole,
        WordsRole, ///< or why they cannot be read
        PathRole,
        ThingRole, ///< the words of what it is about; `The vision`
        ResolvedRole,
        ReadableRole
    };

    explicit DraftComments(QObject *parent = nullptr);

    VisionCraft *craft() const { return m_craft; }
    void setCraft(VisionCraft *craft);
    int count() const { return int(m_rows.size()); }
    int countOpen() const;
    /// The words of @p comment, or why they cannot be read.
    static QString saidIn(const forms::ContentComment &comment);
    QString problem() const { return m_problem; }
    bool isSaying() const { return m_sent != nullptr; }
    bool isTyping() const { return !m_words.trimmed().isEmpty(); }
    bool waits() const { return !m_waiting.empty(); }
    QStringList participants() const;
    QStringList others() const;

    /// Says @p words about the thing of that path (empty: the whole). Once the disk has them they are typed no more;
    /// else problem says why not, and who left meanwhile is told.
    Q_INVOKABLE void say(const QString &path, const QString &words);
    /// What is being typed is left behind.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void resolve(int row, bool resolved);
    /// Asks the one at @p place of others to the table.
    Q_INVOKABLE void invite(int place);
    Q_INVOKABLE void dismiss(int place);
    /// The words of the thing of that path.
    Q_INVOKABLE QString thingAt(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void typed();
    /// Words that waited are to be typed on.
    void takenUp();

private:
    struct Typed { ///< a comment that is being typed
        QString path{};
        QString words{};
    };
    using Waiting = std::map<forms::ContentDraftId, Typed>;
    struct Aside { ///< what waits behind the lock
        Typed open{};
        Waiting waiting{};
    };
    struct Sent { ///< a comment on its way to the disk
        forms::ContentDraftId draft;
        Typed comment;
        /// The workspace locked meanwhile: it waits for who sent it only where it is refused.
        bool isBehindLock = false;
    };
    bool isOnItsWay(const std::optional<forms::ContentDraftId> &draft, const Typed &comment) const;
    void type(Typed comment);
    void follow();
    void wasSaid(const Sent &sent, bool isKept);
    void setAside();
    void takeUp();
    void read();
    QStringList openPaths() const;
    void showTable(std::vector<forms::ContentComment> comments, std::vector<PersonId> people);
    void keep(std::vector<PersonId> people);
    std::vector<PersonId> absent() const;
    template <typename Work>
    void run(Work work);
    void settle(bool isKept);

    VisionCraft *m_craft = nullptr;
    std::vector<forms::ContentComment> m_rows;
    std::vector<PersonId> m_people;
    QString m_problem;
    std::shared_ptr<Sent> m_sent; ///< null: no comment is on its way
    QString m_words;
    QString m_path;
    std::optional<forms::ContentDraftId> m_draft; ///< that they are about
    Waiting m_waiting;                            ///< of drafts that are not on the table
};

} // namespace ringtrue::qml
