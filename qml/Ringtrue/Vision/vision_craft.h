// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/edit/history.h"
#include "forms/edit/vision_link.h"
#endif
#include "qml/Ringtrue/Vision/craft_findings.h"
#include "qml/Ringtrue/Vision/draft_saver.h"
#include "qml/Ringtrue/Vision/published_text.h"
#include "qml/Ringtrue/Vision/vision_reading.h"
#include "qml/Ringtrue/Vision/vision_standing.h"

#include <QPointF>
#include <QTimer>

#include <any>
#include <functional>
#include <map>

namespace ringtrue::qml {

/// The vision on the craftsman's table: what it is made of, the steps there and back, what is lifted. Each step is one
/// of forms/edit; what it says when it takes none is told here.
class VisionCraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY opened)
    /// What shows it.
    Q_PROPERTY(ringtrue::qml::VisionReading *reading MEMBER m_reading REQUIRED NOTIFY opened)
    /// Whether something is on the table.
    Q_PROPERTY(bool open READ isOpen NOTIFY opened)
    /// `Draft on version 3`, `A new vision`.
    Q_PROPERTY(QString draftWords READ draftWords NOTIFY opened)
    Q_PROPERTY(int nextNumber READ nextNumber NOTIFY opened)
    /// It can be proposed for the whole organisation.
    Q_PROPERTY(bool isService READ isService NOTIFY edited)
    /// The names of the pillars that its pillars can serve.
    Q_PROPERTY(QStringList servable READ servable NOTIFY opened)
    Q_PROPERTY(QString saveText READ saveText NOTIFY saveChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY saveChanged)
    Q_PROPERTY(bool saveFailed READ hasSaveFailed NOTIFY saveChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY edited)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY edited)
    /// What is carried, and what is to be tied; a knot, or empty.
    Q_PROPERTY(QString lifted READ lifted NOTIFY heldChanged)
    Q_PROPERTY(QString tying READ tying NOTIFY heldChanged)
    Q_PROPERTY(QString liftedWords READ liftedWords NOTIFY heldChanged)
    /// The first words of what is lifted or to be tied; empty: nothing is.
    Q_PROPERTY(QString heldWords READ heldWords NOTIFY heldChanged)
    /// A pointer carries what is lifted, and where it is in the window.
    Q_PROPERTY(bool carried READ isCarried NOTIFY heldChanged)
    Q_PROPERTY(QPointF carriedTo READ carriedTo NOTIFY heldChanged)
    /// Words are selected on a sheet.
    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged)
    Q_PROPERTY(ringtrue::qml::CraftFindings *findings READ findings CONSTANT)
    /// What is said about it and not settled is about: the path of a thing each.
    Q_PROPERTY(QStringList discussed READ discussed NOTIFY discussedChanged)
    /// The version that was published since the draft was begun, and by whom, in a sentence; empty: none was.
    Q_PROPERTY(QString newerWords READ newerWords NOTIFY opened)
    Q_PROPERTY(int newerNumber READ newerNumber NOTIFY opened)
    /// Drafts that were begun here, the last changed first: `Contact centre, 14:02`.
    Q_PROPERTY(QStringList drafts READ drafts NOTIFY draftsChanged)
    /// The draft that was to be opened last and cannot be read is called so.
    Q_PROPERTY(QString unreadTitle READ unreadTitle NOTIFY unreadFound)

public:
    explicit VisionCraft(QObject *parent = nullptr);

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    bool isOpen() const { return m_saver.isAttached(); }
    QString draftWords() const;
    /// Of the version that publishing makes; 0: what is published could not be read.
    int nextNumber() const { return m_standing ? m_standing->newest + 1 : 0; }
    QString newerWords() const;
    int newerNumber() const { return m_standing && m_standing->newer ? m_standing->newer->number : 0; }
    bool isService() const { return vision().kind == VisionKind::Service; }
    QStringList servable() const;
    QString saveText() const { return m_saver.words(); }
    bool isSaving() const { return m_saver.state() == DraftSaver::Waiting; }
    bool hasSaveFailed() const { return m_saver.state() == DraftSaver::Failed; }
    bool canUndo() const { return m_history.canUndo() || m_proposedFrom.has_value(); }
    bool canRedo() const { return m_history.canRedo(); }
    QString lifted() const { return m_lifted ? knotOf(*m_lifted) : QString(); }
    QString tying() const { return m_tying ? knotOf(*m_tying) : QString(); }
    QString liftedWords() const;
    QString heldWords() const;
    bool isCarried() const { return m_carriedTo.has_value(); }
    QPointF carriedTo() const { return m_carriedTo.value_or(QPointF()); }
    bool hasSelection() const { return m_selection.begin < m_selection.end; }
    CraftFindings *findings() { return &m_findings; }
    QStringList drafts() const;
    QStringList discussed() const { return m_discussed; }
    void setDiscussed(const QStringList &paths);

    const Vision &vision() const { return m_history.now(); }
    /// The vision that this one is derived from, where it is known here.
    const std::optional<Vision> &from() const { return m_from; }
    /// @p vision is one that the one on the table may come to be derived from.
    void know(Vision vision);
    VisionReading *reading() const { return m_reading; }
    const forms::ContentDraft &draft() const { return m_saver.draft(); }
    /// Puts a new draft on the table.
    void begin(Vision vision, std::optional<Vision> from);
    /// The names of the visions that are being written.
    std::vector<std::string> takenNames() const;
    /// Takes a step, or says why not; whether it was taken.
    bool take(const forms::VisionEdit &edit, const std::string &place = {});
    /// Takes a step of somebody who is still typing into @p place: the attention stays.
    void takeQuietly(const Vision &vision, const std::string &place);
    /// Brings the draft to the disk before something is said about it.
    Q_INVOKABLE void keepNow();
    /// What is typed from now on is a step of its own.
    Q_INVOKABLE void endTyping() { m_history.endTyping(); }
    std::optional<forms::VisionPart> part(const QString &knot) const;
    QString knotOf(const forms::VisionPart &part) const;
    /// Why a step was not taken, in a sentence.
    static QString sentence(forms::VisionEditError error);

    /// @p writer holds words that are not on the table yet: publishing keeps the draft for them.
    Q_INVOKABLE void hold(QObject *writer, bool holds);
    /// Keeps @p words of @p writer behind the lock for who wrote them, with the draft on the table; while locking() is
    /// told.
    void setAside(const QString &writer, std::any words);
    /// @p words of @p writer with @p draft, as they wait behind the lock: for what the disk refuses only after it.
    static SheetAside sheetOf(const forms::ContentDraftId &draft, const QString &writer, std::any words);
    /// What @p writer had set aside, once; nothing: no words of it wait for what is on the table.
    std::any takeAside(const QString &writer);
    /// Takes up what waits behind the lock for who is signed in, with its draft; takenUp() follows.
    Q_INVOKABLE void takeUp();
    /// It was published: the draft is not needed any more, unless something was written since, or it is another one
    /// that lies here by now.
    void wasPublished(const PublishedText &published);

    Q_INVOKABLE void openDraft(int row);
    void openStored(const forms::ContentDraftId &draft);
    /// Puts the version that is read on the table, as a draft on it; one that was begun is taken up again.
    Q_INVOKABLE void editPublished(ringtrue::qml::VisionReading *published);
    /// The draft stays; the table is cleared.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void discard();
    QString unreadTitle() const;
    /// Removes for good the draft that unreadFound() told of.
    Q_INVOKABLE void discardUnread();
    /// The file as it would be published.
    Q_INVOKABLE QString text() const;
    Q_INVOKABLE QString fileName() const;
    /// Asks for publishing: publishReady() follows, or newerAsked() where a version was published since.
    Q_INVOKABLE void askPublish();
    /// Puts the version that was published since on the table; the older draft stays among the drafts.
    Q_INVOKABLE void startFromNewest();
    /// Puts a new draft on the table; undo() takes it off again, until a step is taken on it.
    Q_INVOKABLE void proposeAsCx();

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Takes the thing off the table.
    Q_INVOKABLE void remove(const QString &knot);
    Q_INVOKABLE void removeSource(int row);
    /// Up (-1) or down (1) among its own kind.
    Q_INVOKABLE void shift(const QString &knot, int steps);
    Q_INVOKABLE void shiftSource(int row, int steps);
    /// Characters of the text of the source at @p row are selected; whichever of the two comes first.
    Q_INVOKABLE void select(int row, int anchor, int cursor);
    /// Marks what is selected as a quote, which gets the attention; what is marked already gets it, too.
    Q_INVOKABLE bool markQuote();

    /// Lifts @p knot; with something lifted drops that on it; the lifted one itself is put down.
    Q_INVOKABLE void liftOrDrop(const QString &knot);
    Q_INVOKABLE void lift(const QString &knot);
    Q_INVOKABLE void carry(const QPointF &to);
    Q_INVOKABLE void drop(const QString &on);
    /// Begins a thread at @p knot, or ties or unties the one where it was begun with it.
    Q_INVOKABLE void tie(const QString &knot);
    /// Nothing is lifted or tied any more; false: nothing was.
    Q_INVOKABLE bool putDown();

    Q_INVOKABLE QString pathOf(const QString &knot) const;
    /// Gives the attention to the thing of that path.
    Q_INVOKABLE void goTo(const QString &path);

Q_SIGNALS:
    void opened();
    void edited();
    void saveChanged();
    void heldChanged();
    void draftsChanged();
    void discussedChanged();
    void selectionChanged();
    /// The table is about to be of something else, to be published, or to be taken a step back or on: what is being
    /// typed is taken over now.
    void settling();
    /// The workspace locks: what is not on the table is set aside now.
    void locking();
    /// What waited behind the lock is to be had by takeAside(), its draft is on the table.
    void takenUp();
    /// A version was published since the draft was begun. It is asked on opening, or before @p publishing.
    void newerAsked(bool publishing);
    /// The draft that was to be opened cannot be read, and may be discarded.
    void unreadFound();
    /// What is on the table may be published.
    void publishReady();
    /// The source of that row gets the attention.
    void sourceAsked(int row);
    /// Why the table stays as it is, or what came back to it.
    void said(const QString &text);
    /// What was taken off the table, or put in its place, in a sentence; undo() puts it back.
    void takenOff(const QString &text);

private:
    struct Stored;
    struct Aside { ///< words that are on no table, of each writer, and the draft that they belong to
        std::optional<forms::ContentDraftId> draft{};
        std::map<QString, std::any> words{};
    };
    struct Before { ///< what lay on the table before something was proposed from it
        forms::ContentDraft draft{};
        Vision vision{};
        std::optional<Vision> from{};
        std::optional<VisionStanding> standing{};
    };
    void put(forms::ContentDraft draft, Vision vision, std::optional<Vision> from,
             std::optional<VisionStanding> standing);
    void lockTable();
    void keepHeld();
    void takeStored(Stored stored);
    void putVersion(Vision vision, const Hash &version, int number);
    const forms::ContentDraft *draftOn(const Hash &version) const;
    void look(std::function<void()> looked);
    void clear();
    void takeOff(const std::optional<Hash> &version);
    void takeProposalBack();
    void show();
    void changed();
    void check();
    void lookFrom();
    void step(const std::function<bool()> &go);
    void readDrafts();

    OpenWorkspace *m_workspace = nullptr;
    VisionReading *m_reading = nullptr;
    forms::History<Vision> m_history;
    std::optional<Vision> m_from;
    std::vector<Vision> m_known;              ///< that it was derived from since it lies here, or may be
    std::optional<VisionStanding> m_standing; ///< nothing: it could not be read
    int m_turn = 0;                           ///< of what is asked onto the table: what comes late is dropped
    /// Who holds words that are not on the table, and what tells that it is gone.
    std::map<const QObject *, QMetaObject::Connection> m_held;
    Aside m_aside;
    std::optional<Before> m_proposedFrom; ///< while nothing is changed in the CX vision that was proposed
    DraftSaver m_saver;
    QTimer m_checkSoon;
    CraftFindings m_findings;
    QStringList m_discussed;
    std::vector<forms::ContentDraft> m_drafts;
    std::optional<forms::ContentDraft> m_unread;
    std::optional<forms::VisionPart> m_lifted;
    std::optional<forms::VisionPart> m_tying;
    std::optional<QPointF> m_carriedTo;
    struct Selection {
        int row = 0;
        int begin = 0;
        int end = 0;
    };
    Selection m_selection;
};

} // namespace ringtrue::qml
