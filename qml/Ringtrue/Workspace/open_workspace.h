// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/organisation/directory.h"
#include "core/organisation/permissions.h"
#include "core/service/workspace.h"
#endif
#include "qml/Ringtrue/Workspace/background.h"
#include "qml/Ringtrue/Workspace/opening_job.h"
#include "qml/Ringtrue/Workspace/opening_progress.h"
#include "qml/Ringtrue/Workspace/people_at_door.h"
#include "qml/Ringtrue/Workspace/unsaved_answers.h"
#include "qml/Ringtrue/Workspace/unsaved_drafts.h"
#include "qml/Ringtrue/Workspace/waiting_words.h"

#include <QObject>
#include <QQmlEngine>

#include <atomic>
#include <functional>
#include <memory>

namespace ringtrue::qml {

/// The workspace that is open and the person who works in it. Pages' view-models take the engines from here.
class OpenWorkspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString folder READ folder NOTIFY stateChanged)
    Q_PROPERTY(QString organisation READ organisation NOTIFY stateChanged)
    Q_PROPERTY(QString failureHeading READ failureHeading NOTIFY stateChanged)
    Q_PROPERTY(QString failureText READ failureText NOTIFY stateChanged)
    /// Why nothing can be changed here, or an empty string.
    Q_PROPERTY(QString readOnlyText READ readOnlyText NOTIFY stateChanged)
    /// The id of who is signed in; empty: nobody.
    Q_PROPERTY(QString personId READ personId NOTIFY personChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY personChanged)
    Q_PROPERTY(QString initials READ initials NOTIFY personChanged)
    Q_PROPERTY(ringtrue::qml::PeopleAtDoor *people READ people CONSTANT)
    /// Why the last attempt failed, in a sentence.
    Q_PROPERTY(QString signInProblem READ signInProblem NOTIFY signInChanged)
    Q_PROPERTY(bool signingIn READ signingIn NOTIFY signInChanged)
    /// A new workspace is being made.
    Q_PROPERTY(bool making READ making NOTIFY makeChanged)
    /// Why the last one could not be made, in sentences.
    Q_PROPERTY(QString makeProblem READ makeProblem NOTIFY makeChanged)
    /// Only one person may sign in, so that her name need not be asked.
    Q_PROPERTY(bool onlyOne READ onlyOne NOTIFY stateChanged)
    /// Everybody has a passphrase and nobody signed in yet: nobody's name can be read, people() is empty.
    Q_PROPERTY(bool namesSealed READ namesSealed NOTIFY stateChanged)
    /// The row of people() to begin with: who sat here before the lock, or who was asked for; -1: anybody.
    Q_PROPERTY(int rowAtDoor READ rowAtDoor NOTIFY stateChanged)
    /// The page, and of what it is, of the sheet that waits for who is signed in; empty: none does.
    Q_PROPERTY(QString pageAside READ pageAside NOTIFY stateChanged)
    Q_PROPERTY(QString argumentAside READ argumentAside NOTIFY stateChanged)
    /// While views are made anew in opening: which share of them, and how far it is in words; else empty.
    Q_PROPERTY(double openingShare READ openingShare NOTIFY openingChanged)
    Q_PROPERTY(QString openingText READ openingText NOTIFY openingChanged)
    /// Somebody cancelled it, and it comes to its end.
    Q_PROPERTY(bool openingStops READ openingStops NOTIFY openingChanged)
    /// Why people, teams and all else of the organisation may be older here than on the disk, or empty.
    Q_PROPERTY(QString directoryProblem READ directoryProblem NOTIFY directoryChanged)
    /// Interactions that wait for the person; shown in the rail.
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)

public:
    enum State { Closed, Opening, Locked, Open, Failed };
    Q_ENUM(State)

    /// @p registry and @p clock must outlive this.
    OpenWorkspace(const ledger::Registry &registry, const Clock &clock, QObject *parent = nullptr);
    ~OpenWorkspace() override;

    State state() const { return m_state; }
    QString folder() const { return m_folder; }
    QString organisation() const { return m_organisation; }
    QString failureHeading() const { return m_failureHeading; }
    QString failureText() const { return m_failureText; }
    QString readOnlyText() const;
    QString personId() const { return m_person.isNil() ? QString() : QString::fromStdString(m_person.text()); }
    QString personName() const { return m_personName; }
    QString initials() const;
    PeopleAtDoor *people() { return &m_people; }
    QString signInProblem() const { return m_signInProblem; }
    bool signingIn() const { return m_signingIn; }
    bool namesSealed() const { return m_state == Locked && !m_engine; }
    int rowAtDoor() const;
    QString pageAside() const;
    QString argumentAside() const;
    double openingShare() const { return m_opening.share(); }
    QString openingText() const { return m_opening.text(); }
    bool openingStops() const { return m_stops && *m_stops; }
    QString directoryProblem() const { return m_directoryProblem; }
    bool making() const { return m_making; }
    QString makeProblem() const { return m_makeProblem; }
    bool onlyOne() const { return m_onlyOne; }
    int waiting() const { return m_waiting; }
    void setWaiting(int waiting);

    /// Opens the workspace in @p folder; @p person (name, external id or id) signs in without asking where
    /// she has no passphrase.
    Q_INVOKABLE void open(const QString &folder, const QString &person = {});
    /// Makes a new workspace in @p folder, and the folders above it, and opens it; makeProblem where it cannot.
    Q_INVOKABLE void create(const QString &folder, const QString &organisation, const QString &person,
                            const QString &passphrase);
    /// What a new passphrase lacks, as a sentence; empty where it will do.
    Q_INVOKABLE static QString flawOfPassphrase(const QString &passphrase);
    /// The person at @p row of people() signs in.
    Q_INVOKABLE void signIn(int row, const QString &passphrase);
    /// Somebody signs in while names are sealed: by name, external id or id; without one where onlyOne.
    Q_INVOKABLE void signInByName(const QString &name, const QString &passphrase);
    /// Leaves a workspace whose views are being made anew as it was; then it is closed.
    Q_INVOKABLE void cancelOpening();
    /// Asks again who sits here; the workspace stays open. What is written in a sheet waits for who wrote it.
    Q_INVOKABLE void lock();
    Q_INVOKABLE void close();
    /// Whether the program may end without losing an answer, or words of a draft. Where the disk has not taken all of
    /// them yet it is false, and answersSettled() says what became of them.
    Q_INVOKABLE bool mayEnd();
    /// Whether it is answers, and whether it is words of a vision or form, that the disk has not taken.
    Q_INVOKABLE bool answersWait() const { return !m_unsaved.isEmpty(); }
    Q_INVOKABLE bool draftsWait() const { return !m_unsavedDrafts.isEmpty(); }
    /// Whether what was written in a sheet waits behind the lock for anybody; the end of the program loses it.
    Q_INVOKABLE bool sheetsWait() const { return m_waitingWords.hasSheets(); }
    /// Says @p text to who is signed in when the same person is at the desk again.
    Q_INVOKABLE void sayLater(const QString &text);
    /// What was to be said to who is signed in now.
    Q_INVOKABLE QStringList takeSentences();

    // For view-models:

    /// Only in the state Open.
    service::Workspace &engine() { return *m_engine; }
    std::shared_ptr<service::Workspace> sharedEngine() const { return m_engine; }
    const Clock &clock() const { return m_clock; }
    PersonId person() const { return m_person; }
    /// Who is signed in, and where: for tell().
    Seat seat() const;
    /// Who is signed in, as the directory knows them; somebody unknown may read nothing.
    Person reader() const;
    const organisation::Directory &directory() const { return m_directory; }
    UnsavedAnswers &unsaved() { return m_unsaved; }
    UnsavedDrafts &unsavedDrafts() { return m_unsavedDrafts; }
    /// Keeps what is written in a sheet for who is signed in; see locking().
    void setAside(SheetAside sheet) { m_waitingWords.keep(seat(), std::move(sheet)); }
    /// Keeps for @p seat a sheet that was on its way when it locked and then was refused. Where another one waits there
    /// already, that one stays.
    void keepRefused(const Seat &seat, SheetAside sheet);
    /// The sheet of that page and argument which waits for who is signed in, once.
    std::optional<SheetAside> takeAside(const QString &page, const QString &argument);
    /// Says to @p told how what she began on a page that is gone came to its end: now, or when she is there
    /// again.
    void tell(const Seat &told, const QString &text);
    /// Whether the person may do @p task here: her roles allow it, and the workspace can be written.
    bool may(organisation::Task task) const;
    /// Whether the roles of who is signed in allow @p task, also where the workspace cannot be written.
    bool isAllowed(organisation::Task task) const;
    /// Whether the centre's interactions wait for who is signed in, to be evaluated.
    bool isGivenWork() const;
    /// Whether who is signed in may see the score that @p evaluator gave @p agent.
    bool showsScore(const PersonId &evaluator, const PersonId &agent, organisation::Released released) const;
    /// `erased`, `name not readable here` or the name itself; `unknown` for nobody known.
    QString nameOf(const PersonId &person) const;
    QString contactTypeName(const std::optional<ContactTypeId> &contactType) const;
    /// Reads people, teams and contact types again, then tells directoryChanged().
    Q_INVOKABLE void refreshDirectory();
    /// Looks again who may sign in and who needs a passphrase for it.
    void refreshDoor();

    /// Writes a line of the workspace's log, where this program may write at all.
    void log(service::LogWord event, std::initializer_list<service::LogField> fields = {});

    /// Runs @p job(storage::Connection &) on the reading thread, then @p done(its result) on the GUI thread
    /// while @p context lives. Where the workspace was closed meanwhile nothing is read.
    template <typename Job, typename Done>
    void read(QObject *context, Job job, Done done)
    {
        if (!m_reader)
            return;
        m_reader->post(std::move(job),
                       [guarded = QPointer<QObject>(context), done = std::move(done)](auto value) mutable {
                           backOnGui(guarded, std::move(value), std::move(done));
                       });
    }

Q_SIGNALS:
    void stateChanged();
    void personChanged();
    void signInChanged();
    void makeChanged();
    void waitingChanged();
    void openingChanged();
    /// The workspace locks at once: sheets that were written in are set aside now.
    void locking();
    void directoryChanged();
    /// mayEnd() was false, and the disk has answered since; @p lost: it still lacks some.
    void answersSettled(bool lost);
    /// Facts were added: lists read again.
    void contentChanged();
    /// What who is signed in began on a page that is gone came to its end; @p text says how.
    void ended(const QString &text);

private:
    void start(const QString &folder, State state);
    void showOpening(int turn, const OpeningProgress &progress);
    void endOpening();
    void take(Opened opened);
    std::optional<PersonId> whoEnters(const std::optional<PersonId> &signedIn) const;
    void enter(const PersonId &person);
    void fail(const service::WorkspaceFailure &failure);
    void setSignIn(bool signingIn, const QString &problem);
    void refuseSignIn();
    void setMaking(bool making, const QString &problem);
    void inTurn(std::function<Opened()> work, std::function<void(Opened)> taken);
    void askNewPassphrase(const PersonId &person);
    void ask();
    void askInstead();
    service::Opening opening();

    const ledger::Registry &m_registry;
    const Clock &m_clock;
    State m_state = Closed;
    QString m_folder;
    QString m_organisation;
    QString m_failureHeading;
    QString m_failureText;
    std::optional<service::WorkspaceFailure> m_readOnly; ///< why nothing can be changed
    QString m_personName;
    QString m_signInProblem;
    bool m_signingIn = false;
    QString m_makeProblem;
    bool m_byName = false;
    bool m_onlyOne = false;
    bool m_making = false;
    QString m_askedFor; ///< the person of the command line
    int m_waiting = 0;
    int m_turn = 0; ///< of what is opened, made or closed: the result of an earlier one is dropped
    PersonId m_person;
    PersonId m_lastPerson;
    PeopleAtDoor m_people;
    organisation::Directory m_directory;
    QString m_directoryProblem;
    UnsavedAnswers m_unsaved;
    UnsavedDrafts m_unsavedDrafts;
    WaitingWords m_waitingWords;
    std::shared_ptr<std::atomic_bool> m_stops; ///< of what is being opened
    OpeningProgress m_opening;
    std::shared_ptr<service::Workspace> m_engine;
    std::unique_ptr<storage::WriterThread> m_reader;
};

} // namespace ringtrue::qml
