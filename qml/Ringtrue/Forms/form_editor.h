// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/vision.h"
#include "forms/edit/edit_error.h"
#include "forms/edit/edit_questions.h"
#include "forms/edit/find_part.h"
#include "forms/edit/history.h"
#include "forms/edit/part_ids.h"
#include "forms/edit/running_weights.h"
#include "forms/service/publication.h"
#include "forms/service/versions.h"
#endif
#include "qml/Ringtrue/Forms/draft_line.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace ringtrue::qml {

struct LoadedDraft;

/// The form that is being written: its content, what is at hand, the way back, its draft on the disk. All edits of the
/// other view-models go through edit().
class FormEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace REQUIRED NOTIFY stateChanged)
    /// `draft:<id>`, or `form:<slug>`: a published form to go on from, which is a draft from the first change on (or
    /// where its author has one already); empty: nothing is edited.
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY targetChanged)
    /// What is edited is a draft; false: a published form that nobody has changed yet.
    Q_PROPERTY(bool drafted READ isDrafted NOTIFY targetChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString title READ title NOTIFY edited)
    /// What a draft that cannot be read (Failed) is called; empty: that cannot be read either.
    Q_PROPERTY(QString unreadTitle READ unreadTitle NOTIFY stateChanged)
    /// `form:<slug>`: what the shelf calls the form once it is published.
    Q_PROPERTY(QString shelfTarget READ shelfTarget NOTIFY edited)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY baseChanged)
    /// `Publish version 8`
    Q_PROPERTY(QString publishText READ publishText NOTIFY baseChanged)
    /// A version was published since the one that the draft goes on from.
    Q_PROPERTY(bool behind READ isBehind NOTIFY baseChanged)
    /// Which one, by whom and when; empty: none was.
    Q_PROPERTY(QString behindText READ behindText NOTIFY baseChanged)
    Q_PROPERTY(QString saveText READ saveText NOTIFY saveChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY saveChanged)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY saveChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY edited)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY edited)
    /// Why the last edit changed nothing; empty: it did.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    /// What is at hand is a question (else a section).
    Q_PROPERTY(bool atQuestion READ atQuestion NOTIFY currentChanged)
    /// `q:heard` or `s:opening`: what is at hand.
    Q_PROPERTY(QString current READ current NOTIFY currentChanged)
    /// The questions about why a customer got in touch can be inserted: the form does not ask them yet.
    Q_PROPERTY(bool hasJourneyBlock READ hasJourneyBlock NOTIFY edited)

public:
    enum State { Closed, Loading, Editing, Gone, Failed, NotAllowed };
    Q_ENUM(State)

    explicit FormEditor(QObject *parent = nullptr);

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    QString target() const { return m_target; }
    void setTarget(const QString &target);
    bool isDrafted() const;
    State state() const { return m_state; }
    QString title() const;
    QString unreadTitle() const;
    QString shelfTarget() const;
    QString subtitle() const;
    QString publishText() const;
    QString saveText() const;
    bool saving() const { return m_line.state() == DraftLine::Saving; }
    bool saveFailed() const { return m_line.state() == DraftLine::Refused; }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    QString refusal() const { return m_refusal; }
    bool atQuestion() const { return std::holds_alternative<QuestionSlug>(m_current); }
    QString current() const { return keyOf(m_current); }
    bool hasJourneyBlock() const;

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Takes what has that key at hand: `q:heard`.
    Q_INVOKABLE void take(const QString &key);
    /// Takes the next question or section (previous: -1) at hand; the last (first) one where there are not so many.
    Q_INVOKABLE void step(int by);
    /// A new question after the one at hand, or at the beginning of the section at hand.
    Q_INVOKABLE void addQuestion();
    Q_INVOKABLE void copyQuestion();
    Q_INVOKABLE void addSection();
    /// The questions about why a customer got in touch, as a section after the one at hand.
    Q_INVOKABLE void insertJourneyBlock();
    /// Takes what is at hand away.
    Q_INVOKABLE void remove();
    /// Moves what is at hand one place.
    Q_INVOKABLE void move(int by);
    /// Moves the question of @p key before (after) what has the other key, into its section.
    Q_INVOKABLE void drop(const QString &key, const QString &on, bool after);
    /// Makes the question at hand heavier or lighter by one.
    Q_INVOKABLE void addWeight(int by);
    /// Removes the draft, also one that cannot be read; discarded() follows.
    Q_INVOKABLE void discard();
    /// What was typed is a step of its own from now on.
    Q_INVOKABLE void endTyping();
    /// settle(), and endTyping().
    Q_INVOKABLE void finishWriting();
    /// Saves again what the disk refused.
    Q_INVOKABLE void saveAgain();
    /// What is being typed as a number or day becomes part of the form, or is refused where it stands.
    Q_INVOKABLE void enter();
    /// The draft goes on from the newest version, knowing that it takes back what was published since.
    Q_INVOKABLE void goOn();
    /// The content of the newest version in place of the draft's: a step that can be taken back.
    Q_INVOKABLE void startFromNewest();

    // For the view-models that show parts:

    const forms::Form &form() const { return *m_history.now(); }
    std::shared_ptr<const forms::Form> sharedForm() const { return m_history.now(); }
    /// The vision that the form names; null: it names none, or that is not known here.
    const Vision *vision() const { return sharedVision().get(); }
    std::shared_ptr<const Vision> sharedVision() const;
    /// A published vision that the form may come to name, in its newest version.
    void know(std::shared_ptr<const Vision> vision);
    /// The library's form with the questions about why a customer got in touch; null: it has none.
    const forms::Form *journeyBlock() const { return m_journeyBlock.get(); }
    const forms::Form *published() const { return m_published ? &m_published->form : nullptr; }
    const forms::RunningWeights &weights() const;
    const forms::PartSlug &currentPart() const { return m_current; }
    /// The question at hand; null: a section is.
    const forms::Question *question() const;
    /// The section at hand, or the one of the question at hand.
    const forms::Section *section() const;
    static QString keyOf(const forms::PartSlug &part);
    static std::optional<forms::PartSlug> partOf(const QString &key);

    /// Changes the form by @p change(Form &), which returns an EditResult, a Result of Edited or nothing. Words that
    /// are typed into one @p place are one step of the way back; an empty place is a step of its own.
    template <typename Change>
    bool edit(const std::string &place, Change change)
    {
        if (m_state != Editing)
            return false;
        enter();
        const auto error = attempt(place, std::move(change));
        refuse(error);
        return !error;
    }
    /// The same for the question at hand by @p change(Question &).
    template <typename Change>
    bool editQuestion(const std::string &place, Change change)
    {
        const auto *const slug = std::get_if<QuestionSlug>(&m_current);
        return slug != nullptr && edit(slug->text() + "/" + place, [&](forms::Form &form) {
                   if (auto *const question = forms::findQuestion(form, *slug))
                       change(*question);
               });
    }
    /// @p written is being typed into @p place, which begins with the key of its question or section (`q:heard/weight`)
    /// where it has one. Nothing changes until enter(), which calls @p change(Form &) as edit() does; what is refused
    /// stays as it was typed, and refusalAt() says why.
    template <typename Change>
    void type(const QString &place, const QString &written, Change change)
    {
        typeInto({place, written, [this, change = std::move(change)] { return attempt({}, change); }});
    }
    /// What stands in the field of @p place: as it is being typed, was typed and refused, or was typed and still means
    /// @p value; else @p value as short as it can be.
    QString asWritten(const QString &place, const std::optional<Exact> &value) const;
    /// The same of what is no number; @p value otherwise.
    QString typedOr(const QString &place, const QString &value) const;
    /// Why what was typed into @p place is not in the form, in a sentence; empty: it is.
    QString refusalAt(const QString &place) const;
    /// Something that was typed is not in the form: where, and why, in a sentence; empty: nothing is.
    QString unsettledText() const;
    /// Forgets what was refused at places that begin so: what they stood for is another thing now.
    void forgetTyped(const QString &places);
    void noteWritten(const QString &place, const QString &written) { m_written.insert(place, written); }
    /// Gives what has words by now its id, and takes blanks around words away.
    forms::SettledIds settle(forms::SettleWhen when = forms::SettleWhen::Left);
    /// The version that publishing would follow; null: none is there.
    const std::shared_ptr<const forms::LoadedForm> &newest() const { return m_published; }
    bool isBehind() const;
    QString behindText() const;
    /// @p form of the draft @p id was published as @p version, as @p text says. The draft goes where it still is that
    /// form; else it goes on from the version. False: something else is edited by now.
    bool takePublished(const forms::ContentDraftId &id, const forms::Form &form,
                       std::shared_ptr<const forms::LoadedForm> version, const QString &text);
    /// Looks again which version is the newest.
    void lookForNewest();
    const forms::ContentDraft &draft() const { return m_line.draft(); }
    DraftLine::Handle line() const { return m_line.handle(); }

Q_SIGNALS:
    void stateChanged();
    void targetChanged();
    void edited();
    void currentChanged();
    void saveChanged();
    void refusalChanged();
    /// What stands in fields is the form's again, or was refused.
    void typedChanged();
    void baseChanged();
    /// The words of what is at hand are to be written.
    void wordsAsked();
    /// The draft is removed, and @p text says so.
    void discarded(const QString &text);
    /// Something beside what was asked for was done: @p text says what.
    void said(const QString &text);
    /// The section at hand went with its questions: @p text says so. undo() brings it back.
    void takenOut(const QString &text);

private:
    struct Typing {
        QString place;
        QString written;
        std::function<std::optional<forms::EditError>()> put; ///< into the form
    };
    struct RefusedTyping {
        QString written;
        forms::EditError error = forms::EditError::NotANumber;
    };

    /// The draft was started anew from a version: what it was, and what it became.
    struct Started {
        std::shared_ptr<const forms::Form> was;
        std::optional<Hash> wasBasedOn;
        std::int64_t wasNumber = 0;
        std::shared_ptr<const forms::Form> is;
        std::optional<Hash> basedOn;
        std::int64_t number = 0;
        bool undone = false; ///< it is again what it was
    };

    /// Changes the form; nothing comes back where that was done.
    template <typename Change>
    std::optional<forms::EditError> attempt(const std::string &place, Change change)
    {
        auto next = std::make_shared<forms::Form>(form());
        if constexpr (std::is_void_v<decltype(change(*next))>) {
            change(*next);
        } else {
            const auto done = change(*next);
            if (!done)
                return done.error();
            tell(*done);
        }
        push(std::move(next), place);
        return std::nullopt;
    }
    void load();
    void discardUnread();
    void leaveTarget();
    void save();
    void begin(LoadedDraft loaded, std::optional<DraftLine::Unsaved> kept);
    void takeNewest(LoadedDraft newest);
    void close(const QString &text);
    void typeInto(Typing typing);
    void put(const Typing &typing);
    bool dropTyping();
    void renameTyped(const forms::SettledIds &settled);
    void push(std::shared_ptr<const forms::Form> next, const std::string &place);
    void travelled(bool done);
    void rebase(const std::optional<Hash> &version, std::int64_t number);
    void rebaseTravelled();
    std::vector<Started>::iterator firstUndone();
    void refuse(const std::optional<forms::EditError> &error);
    void tell(const Done &) {}
    void tell(const forms::Edited &edited);
    template <typename Other>
    void tell(const Other &)
    {
    }
    void keepCurrent();
    void takePart(forms::PartSlug part);

    OpenWorkspace *m_workspace = nullptr;
    QString m_target;
    forms::ContentDraft m_unread; ///< as far as it could be read
    State m_state = Closed;
    forms::History<std::shared_ptr<const forms::Form>> m_history{std::make_shared<const forms::Form>()};
    std::string m_place; ///< of the last edit; empty after a step back
    int m_step = 0;
    std::map<VisionSlug, std::shared_ptr<const Vision>> m_visions;
    std::shared_ptr<const forms::LoadedForm> m_published;
    std::optional<forms::Publication> m_publication; ///< of m_published
    std::int64_t m_basedOnNumber = 0;                ///< of the version that the draft goes on from; 0: unknown
    std::vector<Started> m_started;                  ///< from the first one on, those that are undone last
    std::shared_ptr<const forms::Form> m_journeyBlock;
    mutable std::optional<forms::RunningWeights> m_weights;
    forms::PartSlug m_current = SectionSlug{};
    std::size_t m_currentRow = 0; ///< among sections and questions, for when it is gone
    DraftLine m_line;
    QString m_refusal;
    QHash<QString, QString> m_written;
    std::optional<Typing> m_typing;
    QMap<QString, RefusedTyping> m_refused; ///< by place
};

} // namespace ringtrue::qml
