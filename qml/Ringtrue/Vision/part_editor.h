// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Vision/vision_craft.h"

#include <QList>

#include <map>

namespace ringtrue::qml {

/// One thing on the table while its words are written: a source, promise, pillar or behaviour, new or there already.
/// A new one is put on the table by commit(); one that is there changes while one types, and what is changed beside it
/// shows in it. It belongs to the draft it was begun on: where the table is of another one it waits for that, and
/// behind the lock for who wrote it.
class PartEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::VisionCraft *craft READ craft WRITE setCraft REQUIRED NOTIFY opened)
    Q_PROPERTY(Kind kind READ kind NOTIFY opened)
    Q_PROPERTY(bool isNew READ isNew NOTIFY opened)
    /// The knot of what is written, or the one it is made from.
    Q_PROPERTY(QString knot READ knot NOTIFY opened)
    Q_PROPERTY(int sourceRow READ sourceRow NOTIFY opened)
    /// A source's title, a pillar's name.
    Q_PROPERTY(QString name MEMBER m_name NOTIFY typed)
    /// A source's text, a promise, what a pillar means, a behaviour.
    Q_PROPERTY(QString words MEMBER m_words NOTIFY typed)
    /// When a source was written: `2026-03-01`, or empty.
    Q_PROPERTY(QString date MEMBER m_date NOTIFY typed)
    /// The kind of a source, to whom a promise is made, towards whom one behaves; a place in choices.
    Q_PROPERTY(int choice MEMBER m_choice NOTIFY typed)
    Q_PROPERTY(QStringList choices READ choices NOTIFY opened)
    /// The pillar it serves: 0 none, else a place in the craft's servable, counted from 1.
    Q_PROPERTY(int serves MEMBER m_serves NOTIFY typed)
    /// The words of all promises on the table, and which of them the pillar rests on: places in these.
    Q_PROPERTY(QStringList promiseNames READ promiseNames NOTIFY followed)
    Q_PROPERTY(QList<int> promises READ promises NOTIFY typed)
    /// The name of the pillar that a new behaviour is for; else empty.
    Q_PROPERTY(QString pillarName READ pillarName NOTIFY followed)
    /// How one hears or sees the pillar: the words of its behaviours; empty for a new one.
    Q_PROPERTY(QStringList behaviours READ behaviours NOTIFY followed)
    /// One a line.
    Q_PROPERTY(QString soundsLike MEMBER m_soundsLike NOTIFY typed)
    Q_PROPERTY(QString doesNotSoundLike MEMBER m_doesNotSoundLike NOTIFY typed)
    Q_PROPERTY(QStringList channelNames READ channelNames CONSTANT)
    /// Places in channelNames.
    Q_PROPERTY(QList<int> channels MEMBER m_channels NOTIFY typed)
    /// Why it cannot be put on the table, in a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    /// Why the date is not taken; all else is.
    Q_PROPERTY(QString dateProblem READ dateProblem NOTIFY problemChanged)
    /// Something is typed that is not on the table.
    Q_PROPERTY(bool unplaced READ isUnplaced NOTIFY unplacedChanged)
    /// Such cards wait for drafts that are not on the table.
    Q_PROPERTY(bool waits READ waits NOTIFY waitsChanged)

public:
    enum Kind { Nothing, SourceText, PromiseWords, PillarWords, BehaviourWords };
    Q_ENUM(Kind)

    explicit PartEditor(QObject *parent = nullptr);

    VisionCraft *craft() const { return m_craft; }
    void setCraft(VisionCraft *craft);
    Kind kind() const { return m_kind; }
    bool isNew() const { return m_new; }
    QString knot() const { return m_knot; }
    int sourceRow() const { return m_sourceRow; }
    QStringList choices() const;
    QStringList channelNames() const;
    QStringList promiseNames() const;
    QList<int> promises() const;
    QString pillarName() const;
    QStringList behaviours() const;
    QString problem() const { return m_problem; }
    QString dateProblem() const { return m_dateProblem; }
    bool isUnplaced() const { return m_unplaced; }
    bool waits() const { return !m_waiting.empty(); }

    /// Begins to write what @p knot is; nothing for a quote, whose words are those of its source.
    Q_INVOKABLE void edit(const QString &knot);
    Q_INVOKABLE void editSource(int row);
    Q_INVOKABLE void newSource();
    /// A promise from the words that are selected on a sheet.
    Q_INVOKABLE void newFromSelection();
    /// What comes next on the thread: from a quote a promise, from a promise a pillar.
    Q_INVOKABLE void newFrom(const QString &knot);
    /// A behaviour for the pillar of @p knot.
    Q_INVOKABLE void newBehaviour(const QString &knot);
    Q_INVOKABLE static bool isAmong(int channel, const QList<int> &channels) { return channels.contains(channel); }
    Q_INVOKABLE void setChannel(int channel, bool on);
    /// The pillar rests on the promise at that place of promiseNames, or not.
    Q_INVOKABLE void setPromise(int place, bool on);
    /// Takes over what was typed so far, where it is on the table already.
    Q_INVOKABLE void takeTyped();
    /// Says so where the date is none.
    Q_INVOKABLE void checkDate();
    /// Takes over what was typed; whether nothing would be lost if it ended now.
    Q_INVOKABLE bool settle();
    /// Ends; false, and problem says why, where it cannot be put on the table.
    Q_INVOKABLE bool commit();
    /// Ends without putting a new thing on the table.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void opened();
    /// What is not being typed here is as it is on the table now.
    void followed();
    /// What was open was taken off the table, and no words of it were lost by that.
    void gone();
    void typed();
    /// Somebody typed: it is to be taken over once they pause.
    void writtenOn();
    void problemChanged();
    void unplacedChanged();
    void waitsChanged();

private:
    struct Card { ///< all that is written, to be shown again
        Kind kind = Nothing;
        bool isNew = false;
        std::optional<forms::VisionPart> part{};
        QString name{};
        QString words{};
        QString date{};
        int choice = 0;
        int serves = 0;
        QString soundsLike{};
        QString doesNotSoundLike{};
        QList<int> channels{};
        std::vector<PromiseSlug> promises{};
        QStringList lost{}; ///< quotes of which it was told that they are not in the text any more
    };
    using Cards = std::map<forms::ContentDraftId, Card>;
    struct Aside { ///< what waits behind the lock
        std::optional<Card> open{};
        Cards waiting{};
    };
    Card card() const;
    void show(const Card &card);
    void place();
    void follow();
    void followTable();
    void takeTies();
    void setAside();
    void takeUp();
    void setUnplaced(bool unplaced);
    void open(Kind kind, bool isNew, const QString &knot);
    void clear();
    void load();
    forms::VisionEdit edited() const;
    forms::VisionEdit editedSource() const;
    forms::VisionEdit editedPillar() const;
    void loadPillar(const PillarSlug &id);
    forms::VisionEdit editedBehaviour() const;
    std::optional<PillarSlug> pillarAt(const QString &knot) const;
    void setProblem(const QString &problem, const QString &ofDate = {});
    bool isDateTaken() const;
    QStringList lostQuotes(const SourceSlug &source) const;
    void tellLost(const std::optional<SourceSlug> &source);
    std::optional<SourceSlug> changedSource() const;

    VisionCraft *m_craft = nullptr;
    Kind m_kind = Nothing;
    bool m_new = false;
    QString m_knot;
    int m_sourceRow = -1;
    std::optional<forms::VisionPart> m_part; ///< what is written, or what it is made from
    QString m_name;
    QString m_words;
    QString m_date;
    int m_choice = 0;
    int m_serves = 0;
    QString m_soundsLike;
    QString m_doesNotSoundLike;
    QList<int> m_channels;
    std::vector<PromiseSlug> m_promises; ///< that the pillar rests on
    std::vector<PromiseSlug> m_tied;     ///< of these, as the table had it when that was last looked at
    QStringList m_lost;                  ///< quotes of the source that its text does not have, as last told
    QString m_problem;
    QString m_dateProblem;
    bool m_unplaced = false;
    bool m_onlyDate = false;       ///< of what is typed nothing but the date, which is none, is not on the table
    bool m_quiet = false;          ///< what is told now nobody typed, or is on its way to the table
    forms::ContentDraftId m_draft; ///< that it was begun on
    Cards m_waiting;               ///< of drafts that are not on the table
};

} // namespace ringtrue::qml
